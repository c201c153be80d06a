import { systemClock, today } from '#platform/clock.ts';
import { showDate } from '#platform/dates.ts';
import {
	desk,
	expect,
	expectAccessible,
	noScript,
	phone,
	signInAs,
	test,
	type Page
} from './support/journey.ts';

const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).first().click();
const heading = (page: Page, name: string | RegExp) => page.getByRole('heading', { level: 1, name });

test.describe('the leaders’ visits are planned so that no cell waits long', () => {
	test.use(desk);

	test('the office asks for a plan, sees how even it is, adopts it and changes it', async ({
		page,
		given,
		when,
		then
	}) => {
		await given('the office, with what stands in the way', async () => {
			await signInAs(page, 'office');
			await page.goto('/rotation/conditions');
			await expectAccessible(page);
			await press(page, 'Ghi lịch bận');
			await expect(page.getByRole('alert').or(page.getByText('Chọn người.')).first()).toBeVisible();
			await press(page, 'Ghi nguyện vọng');
			await expect(page.getByText('Chọn chi bộ.').first()).toBeVisible();
		});
		await when('they have a plan of three months reckoned', async () => {
			await page.goto('/rotation/plans/new');
			await expectAccessible(page);
			await page.getByLabel('Kế hoạch cho').selectOption('3');
			await press(page, 'Tính kế hoạch');
			await expect(page.getByRole('heading', { name: 'Đều đến đâu' })).toBeVisible({ timeout: 25_000 });
		});
		await then('it says how long a cell waits at most and why each visit stands where it does', async () => {
			await expect(page.getByText('Đã chứng minh: không có cách xếp nào chờ ngắn hơn.')).toBeVisible();
			await expect(page.getByRole('columnheader', { name: 'Vì sao' })).toBeVisible();
			await expectAccessible(page);
		});
		await when('they adopt it', () => press(page, 'Ban hành kế hoạch'));
		await then('the map shows it, cell by cell', async () => {
			await expect(heading(page, 'Lãnh đạo dự sinh hoạt chi bộ')).toBeVisible();
			await expect(page.getByRole('link', { name: /Chi bộ Thôn .*: Sẽ dự/ }).first()).toBeVisible();
			await expectAccessible(page);
			await page.goto('/rotation/replanning');
			await expectAccessible(page);
		});
	});
});

test.describe('on a phone, without JavaScript', () => {
	test.use({ ...phone, ...noScript });

	test('a cell keeps its meeting day and the secretary marks a visit', async ({
		page,
		another,
		given,
		when,
		then
	}) => {
		await given('the secretary of a cell, at its meeting day', async () => {
			await signInAs(page, 'otherCellSecretary');
			await page.goto('/calendar');
			await expectAccessible(page);
			await page.goto('/cells');
			await page.getByRole('link', { name: 'Chi bộ Thôn Hạ' }).first().click();
			await page.getByRole('link', { name: 'Ngày sinh hoạt' }).click();
			await expectAccessible(page);
		});
		await when('they move one month’s meeting to a day of another month', async () => {
			await page.getByRole('link', { name: 'Chuyển ngày họp một tháng' }).click();
			await expectAccessible(page);
			await page.getByLabel('Ngày mới').fill('01/01/2020');
			await press(page, 'Ghi chuyển ngày');
		});
		await then('it says why not, and keeps what was typed', async () => {
			await expect(page.getByText('Ngày mới phải ở trong cùng tháng ấy.').first()).toBeVisible();
			await expect(page.getByLabel('Ngày mới')).toHaveValue('01/01/2020');
		});
		await when('the secretary of the committee says that they were at a cell today', async () => {
			const secretary = await another('secretary');
			await secretary.goto('/rotation');
			await secretary.getByRole('link', { name: 'Chi bộ Thôn Đình', exact: true }).click();
			await press(secretary, 'Ghi kết quả');
			await expect(secretary.getByText('Chọn đã dự hay không dự được.').first()).toBeVisible();
			await secretary.getByText('Đã dự', { exact: true }).first().click();
			await secretary.getByLabel('Ai đã dự').selectOption({ label: 'Trần Hữu Phúc' });
			await secretary.getByLabel('Dự ngày').fill(showDate(today(systemClock)));
			await press(secretary, 'Ghi kết quả');
			await expect(secretary.getByText(/Đồng chí Trần Hữu Phúc đã dự ngày/).first()).toBeVisible();
			await expectAccessible(secretary);
		});
		await then('a calendar can be taken to the phone by an address of one’s own', async () => {
			await page.goto('/calendar/subscription');
			await page
				.getByRole('button', { name: /: Lịch của tôi$/ })
				.first()
				.click();
			const address = await page.locator('code').innerText();
			await expectAccessible(page);
			const answer = await page.request.get(new URL(address).pathname);
			expect(await answer.text()).toContain('BEGIN:VCALENDAR');
			await page.goto('/calendar/thematic');
			await expect(heading(page, /^Sinh hoạt chuyên đề/)).toBeVisible();
		});
	});
});
