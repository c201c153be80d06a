import { systemClock, today } from '#platform/clock.ts';
import { addDays, showDate } from '#platform/dates.ts';
import { expect, expectAccessible, noScript, phone, signInAs, test, type Page } from './support/journey.ts';

const press = (page: Page, name: string | RegExp) => page.getByRole('button', { name }).first().click();
const tap = (page: Page, words: string | RegExp) =>
	page.locator('label').filter({ hasText: words }).first().click();
const heading = (page: Page) => page.getByRole('heading', { level: 1 });
const own = `t${Date.now().toString(36)}`;

test.use(phone);

/** One matter of a visit, on its own page. */
async function addMatter(page: Page, kind: string, title: string, decided: RegExp) {
	await page.getByRole('link', { name: 'Thêm nội dung' }).click();
	await tap(page, new RegExp(`^${kind}`));
	await page.getByLabel('Lĩnh vực').selectOption({ label: 'Đất đai' });
	await page.getByLabel('Tóm tắt một câu').fill(title);
	const options = page.getByLabel('Hướng xử lý và căn cứ').locator('option');
	const label = (await options.allTextContents()).find((one) => decided.test(one))!;
	await page.getByLabel('Hướng xử lý và căn cứ').selectOption({ label });
	if (/^Tiếp nhận/.test(label)) await page.getByLabel(/Giao cho ai/).selectOption({ index: 1 });
	else await page.getByLabel(/Nói với người dân/).fill('Mang thêm giấy tờ liên quan.');
	if (/^Chuyển/.test(label)) await page.getByLabel(/Chuyển đến đâu/).fill('Ủy ban Kiểm tra Đảng ủy xã');
}

test('a group of twelve at the desk; a complaint and a denunciation in one visit', async ({
	page,
	given,
	when,
	then
}) => {
	await given('the office at the desk', async () => {
		await signInAs(page, 'office');
		await page.goto('/reception/desk');
		await expectAccessible(page);
		await page.getByRole('link', { name: 'Tiếp một lượt mới' }).click();
		await expectAccessible(page);
	});
	await when('a group of twelve names one too many', async () => {
		await press(page, 'Bắt đầu ghi');
		await expect(page.getByText('Ghi họ tên người đến, hoặc chọn').first()).toBeVisible();
		await tap(page, 'Một đoàn, nhiều người');
		await page.getByLabel('Cả đoàn có bao nhiêu người?').fill('5');
		await page.getByLabel('Họ và tên').first().fill(`Đỗ Thị Hường ${own}`);
		await page.getByText('Những người đại diện khác của đoàn').click();
		for (const nth of [2, 3]) await page.locator(`[name="name-${nth}"]`).fill(`Nguyễn Văn Khánh ${nth}`);
		await press(page, 'Bắt đầu ghi');
		await expect(
			page.getByText(/Đoàn 5 người cử từ 1 đến 2 người đại diện; mới ghi 3/).first()
		).toBeVisible();
	});
	await then('twelve are heard through three, as the rule says', async () => {
		await page.getByLabel('Cả đoàn có bao nhiêu người?').fill('12');
		await press(page, 'Bắt đầu ghi');
		await expect(page.getByText('Một đoàn, nhiều người: 12 người')).toBeVisible();
		await page.getByLabel('Biên bản: người dân nói gì?').fill('12 hộ hỏi về đất dịch vụ.');
		await press(page, 'Lưu biên bản');
		await expect(page.getByText(/đã lưu/)).toBeVisible();
		await expectAccessible(page);
	});
	await when('they bring a complaint and denounce somebody', async () => {
		await page.getByRole('link', { name: 'Thêm nội dung' }).click();
		await press(page, 'Thêm nội dung này');
		for (const asked of ['Chọn loại: khiếu nại', 'Chọn lĩnh vực', 'Tóm tắt nội dung', 'Chọn hướng xử lý'])
			await expect(page.getByText(asked).first()).toBeVisible();
		await expectAccessible(page);
		await page
			.getByRole('link', { name: /Lượt tiếp ngày/ })
			.first()
			.click();
		await addMatter(page, 'Khiếu nại', `Chậm giao đất ${own}`, /^Tiếp nhận/);
		await press(page, 'Thêm nội dung này');
		await addMatter(page, 'Tố cáo', `Thu tiền không biên lai ${own}`, /^Chuyển/);
		await press(page, 'Thêm nội dung này');
		await expect(page.getByText('(giữ bí mật danh tính)')).toBeVisible();
	});
	await then('two cases stand on one receipt', async () => {
		await page.getByRole('link', { name: 'Kết thúc, in giấy hẹn' }).click();
		await expectAccessible(page);
		await press(page, 'Kết thúc và in giấy hẹn');
		await expect(heading(page)).toContainText('Giấy hẹn');
		await expect(page.getByText(/VV-\d{4}-\d{4}/)).toHaveCount(2);
		await expect(page.getByRole('img', { name: /Mã vuông/ })).toBeVisible();
		await expectAccessible(page);
	});
	await then('the register names who complains, and not who denounces', async () => {
		await page.goto('/reception/register');
		const line = (title: string) => page.getByRole('row').filter({ hasText: `${title} ${own}` });
		await expect(line('Chậm giao đất')).toContainText(`Hường ${own}`);
		await expect(line('Thu tiền không biên lai')).toContainText('Giữ bí mật theo quy định');
		await expect(line('Thu tiền không biên lai')).not.toContainText('Hường');
		await expectAccessible(page);
	});
	await then('who came is found again as one types, without marks', async () => {
		await page.goto('/reception/desk/new');
		await page.getByLabel('Họ và tên').first().pressSequentially(`huong ${own}`);
		await expect(page.getByRole('link', { name: new RegExp(`Hường ${own}`) })).toBeVisible();
	});
});

test.describe('without JavaScript', () => {
	test.use(noScript);

	test('a reception day is planned, moved in sight of the public, and found again by a button', async ({
		page,
		given,
		when,
		then
	}) => {
		const on = addDays(today(systemClock), 6);
		const place = `Nhà văn hoá ${own}`;
		await given('an ad hoc reception, announced by the office', async () => {
			await signInAs(page, 'office');
			await page.goto('/reception');
			await expectAccessible(page);
			await page.getByRole('link', { name: 'Tiếp đột xuất' }).click();
			await press(page, 'Thêm buổi tiếp');
			for (const asked of ['Chọn Bí thư hay Chủ tịch', 'Ghi nơi tiếp công dân', 'Chọn căn cứ'])
				await expect(page.getByText(asked).first()).toBeVisible();
			await tap(page, 'Bí thư Đảng ủy');
			await page.getByLabel('Ngày tiếp').fill(showDate(on));
			await page.getByLabel('Từ', { exact: true }).fill('13:10');
			await page.getByLabel('Đến', { exact: true }).fill('15:00');
			await page.getByLabel('Nơi tiếp').fill(place);
			await tap(page, 'Việc nổi cộm');
			await press(page, 'Thêm buổi tiếp');
			await expect(heading(page)).toContainText(showDate(on));
			await expectAccessible(page);
		});
		await when('it is moved by a day', async () => {
			await page.getByRole('link', { name: 'Chuyển ngày, giờ' }).click();
			await page.getByLabel('Ngày mới').fill(showDate(addDays(on, 1)));
			await page.getByLabel('Vì sao chuyển?').fill('Họp Hội đồng nhân dân');
			await press(page, 'Chuyển');
			await expect(heading(page)).toContainText(showDate(addDays(on, 1)));
		});
		await then('the public sees both days, without signing in', async () => {
			await page.goto('/public/minh-hoa/reception');
			await expect(page.getByText(place)).toBeVisible();
			await expect(page.getByText(`Chuyển sang ngày ${showDate(addDays(on, 1))}`).first()).toBeVisible();
			await expectAccessible(page);
		});
		await then('a whole year is looked at before it is planned', async () => {
			await page.goto('/reception/plan');
			await press(page, 'Xem trước các ngày');
			await expect(page.getByText('Ghi nơi tiếp công dân').first()).toBeVisible();
			await page.getByLabel('Nơi tiếp').fill(place);
			await press(page, 'Xem trước các ngày');
			await expect(page.getByRole('heading', { name: /Các ngày sẽ lập/ })).toBeVisible();
			await expectAccessible(page);
		});
		await then('earlier visits are looked for by a button, and what was typed stays', async () => {
			await page.goto('/reception/desk/new');
			await page.getByLabel('Họ và tên').first().fill('khong ai ca');
			await press(page, 'Tìm lượt trước');
			await expect(page.getByText('Không tìm thấy lượt nào trước đây.')).toBeVisible();
			await expect(page.getByLabel('Họ và tên').first()).toHaveValue('khong ai ca');
			expect(page.url()).not.toContain('khong');
		});
		await then('the paper form, the notice and the hamlets have their pages', async () => {
			for (const path of ['/reception/desk/sheet', '/reception/notice', '/hamlets', '/reception/chairman']) {
				await page.goto(path);
				await expectAccessible(page);
			}
		});
	});
});
