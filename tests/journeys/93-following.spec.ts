import { randomUUID } from 'node:crypto';
import { systemClock, today } from '#platform/clock.ts';
import { addDays, showDate } from '#platform/dates.ts';
import { expect, expectAccessible, noScript, phone, signInAs, test, type Page } from './support/journey.ts';

test.use(phone);

/** What only this run writes, and a day on which no other run was at this cell’s meeting. */
const own = randomUUID().slice(0, 6);
const dayOfVisit = showDate(addDays(today(systemClock), -1 - Math.floor(Math.random() * 350)));
const asks = `Đề nghị lợp lại mái hiên nhà văn hoá (${own})`;

const mark = (page: Page, item: RegExp, key: string) =>
	page.getByRole('group', { name: item }).getByText(key, { exact: true }).click();
const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click();
const follow = (page: Page, name: string | RegExp) => page.getByRole('link', { name }).first().click();

test('a report of a visit is written without a network and sent once it is back; the cell gets its answer', async ({
	page,
	context,
	browser,
	baseURL,
	another,
	given,
	when,
	then
}) => {
	await given('the office lets the inspector follow a cell, on one page for all cells', async () => {
		const office = await another('office');
		await office.goto('/following/assignments');
		await expectAccessible(office);
		const follower = office.getByLabel('Người phụ trách Chi bộ Thôn Hạ');
		const value = await follower.locator('option', { hasText: 'Phạm Đức Minh' }).getAttribute('value');
		await follower.selectOption(value);
		await press(office, 'Ghi phân công');
		await expect(office.getByText(/Đã ghi phân công|Không có chi bộ nào đổi/)).toBeVisible();
		await office.goto(`/following/handover?from=${value}`);
		await expect(office.getByLabel('Chi bộ Thôn Hạ')).toBeChecked();
		await expectAccessible(office);
	});
	await when('the inspector opens the report from the page of their cells, and sends it empty', async () => {
		await signInAs(page, 'inspector');
		await page.goto('/following');
		await expectAccessible(page);
		await follow(page, 'Ghi phiếu dự sinh hoạt Chi bộ Thôn Hạ');
		await expectAccessible(page);
		await press(page, 'Gửi phiếu');
		await expect(page.getByRole('alert')).toContainText('Đánh dấu ít nhất một dòng');
		await expectAccessible(page);
	});
	await when('the network is gone while they fill it in and send it', async () => {
		await page.getByLabel('Ngày họp').fill(dayOfVisit);
		await context.setOffline(true);
		await mark(page, /Đúng trình tự/, 'Có');
		await mark(page, /thẳng thắn/, 'Một phần');
		await page.getByRole('textbox', { name: /^Nhận xét chung/ }).fill('Chủ trì gợi mở tốt.');
		await page.getByRole('textbox', { name: /^Kiến nghị 1/ }).fill(asks);
		await expect(page.getByText('Đã lưu trên máy.', { exact: true })).toBeVisible();
		await press(page, 'Gửi phiếu');
		await expect(page.getByText('Đã lưu trên máy, chưa gửi.')).toBeVisible();
		await expectAccessible(page);
	});
	await then('it is sent by itself once the network is back, as written without one', async () => {
		await context.setOffline(false);
		await expect(page).toHaveURL(/\/visits\/.*sent=1/);
		await expect(page.getByText('Đã gửi phiếu dự sinh hoạt')).toBeVisible();
		await expect(page.getByText(/[Nn]goại tuyến|mất mạng|không có mạng/).first()).toBeVisible();
		await expectAccessible(page);
	});
	await when('they answer what the cell asks', async () => {
		await follow(page, asks);
		await expectAccessible(page);
		await follow(page, 'Trả lời');
		await press(page, 'Ghi trả lời');
		await expect(page.getByRole('link', { name: 'Ghi lời trả lời.' })).toBeVisible();
		await expectAccessible(page);
		await page.getByLabel('Trả lời', { exact: true }).fill('Quý I sang năm xã lợp lại.');
		await press(page, 'Ghi trả lời');
		await expect(page.getByText('Quý I sang năm xã lợp lại.').first()).toBeVisible();
	});
	await then(
		'the cell’s secretary reads it without JavaScript, takes note, and answers the report',
		async () => {
			const plain = await browser.newContext({ ...phone, ...noScript, baseURL });
			const cell = await plain.newPage();
			await signInAs(cell, 'otherCellSecretary');
			await cell.goto('/?all');
			const line = cell.getByRole('listitem').filter({ hasText: asks });
			await line.getByRole('link').first().click();
			await press(cell, 'Chi bộ đã biết trả lời này');
			await expect(cell.getByText('Chi bộ đã biết trả lời.', { exact: true })).toBeVisible();
			await follow(cell, /đồng chí Phạm Đức Minh dự/);
			await follow(cell, 'Chi bộ có ý kiến');
			await press(cell, 'Ghi ý kiến');
			await expect(cell.getByRole('link', { name: 'Ghi ý kiến của chi bộ.' })).toBeVisible();
			await expectAccessible(cell);
			await cell.getByLabel('Ý kiến', { exact: true }).fill('Chi bộ nhất trí với nhận xét.');
			await press(cell, 'Ghi ý kiến');
			await expect(cell.getByText('Chi bộ nhất trí với nhận xét.')).toBeVisible();
			await plain.close();
		}
	);
});

test('where there is no network, a device that kept the empty report opens it, and a reload loses nothing', async ({
	page,
	context,
	given,
	when,
	then
}) => {
	const seen = `Họp đúng giờ, góp ý thẳng (${own})`;
	await given('a follower whose device has been told to keep the empty report', async () => {
		await signInAs(page, 'deputy');
		await page.goto('/following');
		await expect(page.getByText('Máy này đã giữ sẵn một phiếu trắng')).toBeVisible();
		await page.goto('/?all');
	});
	await when('the network is gone, and they open the program anew', async () => {
		await context.setOffline(true);
		await page.reload();
		await expect(page.getByText('Máy đang không có mạng')).toBeVisible();
		await expectAccessible(page);
	});
	await then('nobody’s name is on what the device kept', async () => {
		const kept = await page.content();
		for (const name of ['Lê Thị Thanh Hà', 'Dương Ngọc Vân', 'Phạm Đức Minh'])
			expect(kept).not.toContain(name);
	});
	await when('they fill it in, and the page is loaded again', async () => {
		await page.getByLabel('Chi bộ', { exact: true }).selectOption({ label: 'Chi bộ Thôn Chùa' });
		await page.getByLabel('Ngày họp').fill(dayOfVisit);
		await mark(page, /Đúng trình tự/, 'Có');
		await page.getByRole('textbox', { name: /^Nhận xét chung/ }).fill(seen);
		await expect(page.getByText('Đã lưu trên máy.', { exact: true })).toBeVisible();
		await page.reload();
	});
	await then('all of it is there still', async () => {
		await expect(page.getByText('Đã lấy lại những gì đồng chí viết dở')).toBeVisible();
		await expect(page.getByLabel('Chi bộ', { exact: true })).toContainText('Chi bộ Thôn Chùa');
		await expect(page.getByRole('textbox', { name: /^Nhận xét chung/ })).toHaveValue(seen);
		await expect(page.getByLabel('Ngày họp')).toHaveValue(dayOfVisit);
	});
	await when('they send it, close the page, and the network is back', async () => {
		await press(page, 'Gửi phiếu');
		await expect(page.getByText('Đã lưu trên máy, chưa gửi.')).toBeVisible();
		await page.goto('about:blank');
		await context.setOffline(false);
		await page.goto('/following');
		await expect(page.getByText('1 phiếu còn nằm trên máy này, chưa gửi.')).toBeVisible();
		await follow(page, 'Mở để gửi');
	});
	await then('it is sent, and reads as it was written', async () => {
		await follow(page, 'Xem phiếu đã gửi');
		await expect(page.getByText(seen)).toBeVisible();
	});
	await when('they sign out, and the network goes again', async () => {
		await page.getByText('Danh mục').click();
		await press(page, 'Đăng xuất');
		await expect(page).toHaveURL('/sign-in');
		await context.setOffline(true);
	});
	await then('the device keeps nothing that would open', async () => {
		await expect(page.goto('/visits/new')).rejects.toThrow();
		await context.setOffline(false);
	});
});

test.describe('without JavaScript', () => {
	test.use(noScript);
	test('a report is begun, kept as a draft, sent, corrected and printed; the lists show it', async ({
		page,
		given,
		when,
		then
	}) => {
		await given('a draft of the inspector', async () => {
			await signInAs(page, 'inspector');
			await page.goto('/visits/new');
			await page.getByLabel('Chi bộ', { exact: true }).selectOption({ label: 'Chi bộ Thôn Đình' });
			await page.getByLabel('Ngày họp').fill(dayOfVisit);
			await mark(page, /Đúng trình tự/, 'Chưa');
			await press(page, 'Lưu nháp');
			await expect(page.getByText(/Đã lưu nháp lúc/)).toBeVisible();
		});
		await when('it is sent, and then corrected with a reason', async () => {
			await press(page, 'Gửi phiếu');
			await expect(page.getByText('Đã gửi phiếu dự sinh hoạt')).toBeVisible();
			await follow(page, 'Sửa phiếu');
			await press(page, 'Gửi bản sửa');
			await expect(page.getByRole('link', { name: 'Ghi vì sao sửa phiếu.' })).toBeVisible();
			await expectAccessible(page);
			await page.getByLabel('Vì sao sửa').fill('Đánh dấu nhầm dòng');
			await mark(page, /Đúng trình tự/, 'Có');
			await press(page, 'Gửi bản sửa');
			await expect(page.getByText('Đánh dấu nhầm dòng').first()).toBeVisible();
		});
		await then('it prints, and stands in the list of visits', async () => {
			await follow(page, 'In phiếu này');
			await expectAccessible(page);
			await page.goto('/visits');
			await expect(page.getByRole('heading', { level: 1 })).toContainText('Các lần dự sinh hoạt chi bộ');
			await expectAccessible(page);
			await page.goto('/cell-requests?state=told');
			await expectAccessible(page);
		});
	});
});
