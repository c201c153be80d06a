import { addDays, dateOf, showDate } from '#platform/dates.ts';
import {
	desk,
	expect,
	expectAccessible,
	narrow,
	noScript,
	phone,
	signInAs,
	test,
	type Page
} from './support/journey.ts';

const today = dateOf(new Date());

async function plan(office: Page, title: string, inDays = 10) {
	const fill = (label: string, value: string) => office.getByLabel(label, { exact: true }).fill(value);
	await fill('Tên buổi học', title);
	await fill('Nội dung học tập', 'Nghị quyết số 68-NQ/TW');
	await fill('Ngày học', showDate(addDays(today, inDays)));
	await fill('Giờ bắt đầu', '19h30');
	await fill('Giờ kết thúc', '21:30');
	await fill('Địa điểm', 'Hội trường xã');
	await office.getByRole('button', { name: 'Lưu buổi học' }).click();
}

for (const [how, options] of Object.entries({
	'at a desk': desk,
	'on a phone without JavaScript': { ...phone, ...noScript },
	'on a narrow screen': narrow
}))
	test.describe(how, () => {
		test.use(options);
		test('a session is announced, and a cell says that its members know', async ({
			page,
			another,
			given,
			when,
			then
		}) => {
			const title = `Học tập Nghị quyết 68 (${how})`;
			const office = await given('the office, signed in', () => another('office'));
			await when('it opens the list and plans a session', async () => {
				await office.goto('/sessions');
				await expectAccessible(office);
				await office.getByRole('link', { name: 'Lập buổi học mới' }).click();
				await expectAccessible(office);
				await plan(office, title);
			});
			await then('the session waits to be announced', async () => {
				await expect(office.getByRole('heading', { level: 1 })).toHaveText(title);
				await expect(office.getByText('Chưa thông báo cho các chi bộ.')).toBeVisible();
				await expectAccessible(office);
			});
			const address = office.url();
			await given('the secretary of a cell, who does not see the draft', async () => {
				await signInAs(page, 'cellSecretary');
				expect((await page.goto(address))!.status()).toBe(404);
			});
			await when('the office announces it', async () => {
				await office.getByRole('link', { name: 'Thông báo buổi học' }).click();
				await expectAccessible(office);
				await office.getByRole('button', { name: 'Thông báo cho các chi bộ' }).click();
			});
			await then('it learns what happens next', async () => {
				await expect(office.getByRole('heading', { level: 1 })).toHaveText('Đã thông báo buổi học');
				await expectAccessible(office);
			});
			await when('the secretary looks at what waits, and opens it', async () => {
				await page.goto('/?all');
				await page
					.getByRole('listitem')
					.filter({ hasText: title })
					.getByRole('link', { name: 'Xác nhận' })
					.click();
			});
			await then('there is a text ready for the cell’s group', async () => {
				const text = page.getByLabel('Lời báo để gửi vào nhóm của chi bộ');
				await expect(text).toHaveValue(new RegExp(`đảng viên Chi bộ Thôn Thượng,[^]*${title.slice(0, 22)}`));
				await expect(text).toHaveAttribute('readonly');
				await expectAccessible(page);
			});
			await when('they confirm without saying how', () =>
				page.getByRole('button', { name: 'Xác nhận đã báo đảng viên' }).click()
			);
			await then('they are told what is missing', async () => {
				await expect(page.getByRole('link', { name: 'Chưa ghi đã báo bằng cách nào.' })).toBeVisible();
				await expectAccessible(page);
			});
			await when('they say how', async () => {
				await page.getByLabel('Báo bằng cách nào').fill('Nhắn nhóm và gọi điện');
				await page.getByRole('button', { name: 'Xác nhận đã báo đảng viên' }).click();
			});
			await then('it is kept, and no longer waits for them', async () => {
				await expect(page.getByRole('status')).toContainText('Nhắn nhóm và gọi điện');
				await page.goto('/?all');
				await expect(page.getByRole('listitem').filter({ hasText: title })).toHaveCount(0);
			});
			await then('the office sees which cell has told its members, by whom', async () => {
				await office.goto(address);
				await expect(office.getByText(/\b1\/\d+ chi bộ đã xác nhận báo cho đảng viên/)).toBeVisible();
				await expect(office.getByRole('row', { name: /Thôn Thượng/ })).toContainText(
					'Dương Ngọc Vân xác nhận'
				);
				await expectAccessible(office);
			});
		});
	});

test('the notice is printed in large type, and downloaded', async ({ page, given, when, then }) => {
	await given('a session announced by the office', async () => {
		await signInAs(page, 'office');
		await page.goto('/sessions/new');
		await plan(page, 'Học tập có giấy thông báo', 2);
		await page.getByRole('link', { name: 'Thông báo buổi học' }).click();
		await expect(page.getByText('phải thông báo trước ít nhất 3 ngày')).toBeVisible();
		await page.getByRole('button', { name: 'Thông báo cho các chi bộ' }).click();
		await page.getByRole('link', { name: 'Xem buổi học' }).click();
	});
	await when('the notice is opened', () => page.getByRole('link', { name: 'In giấy thông báo' }).click());
	await then('it says what, when and where', async () => {
		await expect(page.getByRole('article')).toContainText('về việc học tập có giấy thông báo');
		await expect(page.getByRole('article')).toContainText('19:30 đến 21:30');
		await expectAccessible(page);
	});
	await then('it is there as a file', async () => {
		const file = await page.request.get(`${page.url()}.pdf`);
		expect(file.headers()['content-type']).toBe('application/pdf');
	});
});

test('a form left empty says what it needs, field by field', async ({ page, given, when, then }) => {
	await given('the office at a new session', async () => {
		await signInAs(page, 'office');
		await page.goto('/sessions/new');
	});
	await when('nothing is filled in', () => page.getByRole('button', { name: 'Lưu buổi học' }).click());
	await then('each field has its sentence', async () => {
		for (const sentence of ['Chưa ghi tên buổi học.', 'Chưa ghi nội dung học tập.', 'Chưa ghi địa điểm.'])
			await expect(page.getByRole('link', { name: sentence })).toBeVisible();
		await expectAccessible(page);
	});
	await when('the day has passed', () => plan(page, 'Buổi học hôm qua', -1));
	await then('it is refused beside the day', async () => {
		await expect(
			page.getByRole('link', { name: 'Giờ học đã qua. Xin chọn ngày giờ sắp tới.' })
		).toBeVisible();
		await expect(page.getByLabel('Tên buổi học')).toHaveValue('Buổi học hôm qua');
	});
});

test('a session that is called off says why', async ({ page, given, when, then }) => {
	await given('a session that is planned', async () => {
		await signInAs(page, 'office');
		await page.goto('/sessions/new');
		await plan(page, 'Buổi học bị hủy');
	});
	await when('the office calls it off', async () => {
		await page.getByRole('link', { name: 'Hủy buổi học' }).click();
		await expectAccessible(page);
		await page.getByLabel('Lý do hủy').fill('Mưa lũ');
		await page.getByRole('button', { name: 'Hủy buổi học này' }).click();
	});
	await then('the session says so, and why', async () => {
		await expect(page.getByText('Lý do: Mưa lũ')).toBeVisible();
		await expectAccessible(page);
	});
});
