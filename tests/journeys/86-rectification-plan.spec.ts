import { systemClock, today } from '#platform/clock.ts';
import { addDays, showDate } from '#platform/dates.ts';
import { expect, expectAccessible, noScript, phone, signInAs, test, type Page } from './support/journey.ts';

/** A day so many days ago, as people type it. */
const daysAgo = (days: number) => showDate(addDays(today(systemClock), -days));
/** The campaign of the demonstration in which two collectives were concluded ahead of the others; no other journey touches it. */
const campaign = 'Kiểm điểm tập thể chi bộ theo chuyên đề nêu gương';

const choose = (page: Page, words: string) => page.locator('label').filter({ hasText: words }).click();
const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click();
const follow = (page: Page, name: string) => page.getByRole('link', { name, exact: true }).first().click();

/** From the list of campaigns to the plan of the cell; returns its address. */
async function openPlan(page: Page): Promise<string> {
	await page.goto('/campaigns');
	await follow(page, campaign);
	await follow(page, 'Kế hoạch khắc phục');
	await expect(page.getByRole('heading', { level: 1, name: 'Khắc phục sau kiểm điểm' })).toBeVisible();
	await expectAccessible(page);
	await follow(page, 'Chi bộ Thôn Thượng');
	return new URL(page.url()).pathname;
}

async function reopenIfApproved(page: Page) {
	const reopening = page.getByRole('link', { name: 'Mở lại để bổ sung' });
	if ((await reopening.count()) === 0) return;
	await reopening.click();
	await page.getByLabel('Vì sao phải mở lại?').fill('Bổ sung đơn vị phối hợp');
	await press(page, 'Mở lại');
}

async function submit(page: Page, plan: string) {
	await page.goto(plan);
	await follow(page, 'Trình duyệt');
	await expect(page.getByRole('heading', { name: 'Kế hoạch sẽ ghi như sau' })).toBeVisible();
	await expectAccessible(page);
	await press(page, 'Trình kế hoạch');
	await expect(page.getByText('đang chờ duyệt').first()).toBeVisible();
}

test.describe('what a review found is mended by a plan that the level above approved', () => {
	test.use(phone);

	test('completed, returned with words, approved, published', async ({
		page,
		another,
		given,
		when,
		then
	}) => {
		const plan = await given('the secretary of a cell, before its plan', async () => {
			await signInAs(page, 'cellSecretary');
			const address = await openPlan(page);
			await reopenIfApproved(page);
			return address;
		});
		await when('they add who helps, and until when it runs', async () => {
			await page.goto(plan);
			await expectAccessible(page);
			await follow(page, 'Bổ sung');
			await expectAccessible(page);
			await page.getByLabel('Bắt đầu từ ngày').fill('ngày nào đó');
			await press(page, 'Lưu');
			await expect(
				page.getByRole('link', { name: 'Ngày chưa đúng. Xin nhập như 23/11/2026.' })
			).toBeVisible();
			await page.getByLabel('Bắt đầu từ ngày').fill(daysAgo(60));
			await page.getByLabel('Đơn vị, cá nhân phối hợp').fill('Ban công tác Mặt trận thôn');
			await press(page, 'Lưu');
			await expect(page.getByText('Ban công tác Mặt trận thôn')).toBeVisible();
		});
		await when('they submit it', () => submit(page, plan));
		await then('they cannot approve it themselves, and are told why', () =>
			expect(page.getByText('Không ai tự duyệt kế hoạch khắc phục').first()).toBeVisible()
		);
		const deputy = await given('a leader of the committee', () => another('deputy'));
		await when('the level above decides nothing, then returns it without a word', async () => {
			await deputy.goto(plan);
			await follow(deputy, 'Xem xét, duyệt');
			await expectAccessible(deputy);
			await press(deputy, 'Ghi ý kiến');
			await expect(deputy.getByRole('link', { name: 'Chưa chọn duyệt hay trả lại.' })).toBeVisible();
			await choose(deputy, 'Trả lại để hoàn thiện');
			await press(deputy, 'Ghi ý kiến');
			await expect(deputy.getByRole('link', { name: /Trả lại thì ghi rõ/ })).toBeVisible();
			await expectAccessible(deputy);
		});
		await when('they return it with words', async () => {
			await deputy.getByLabel('Cần bổ sung, sửa điều gì?').fill('Ghi rõ ai giữ sổ theo dõi');
			await press(deputy, 'Ghi ý kiến');
		});
		await then('the cell reads why, and submits again', async () => {
			await page.goto(plan);
			await expect(page.getByText('Ghi rõ ai giữ sổ theo dõi').first()).toBeVisible();
			await submit(page, plan);
		});
		await when('the level above approves and publishes', async () => {
			await deputy.goto(`${plan}/approval`);
			await choose(deputy, 'Đồng ý, duyệt kế hoạch');
			await press(deputy, 'Ghi ý kiến');
			await follow(deputy, 'Công bố');
			await expectAccessible(deputy);
			await press(deputy, 'Công bố');
			await expect(deputy.getByText('Ghi rõ ai giữ sổ theo dõi').first()).toBeVisible();
			await expectAccessible(deputy);
		});
		const member = await given('a member of the cell', () => another('member'));
		await then('they read what was published, and nothing of how it came about', async () => {
			await openPlan(member);
			await expect(member.getByRole('heading', { level: 1, name: /đã công bố/ })).toBeVisible();
			await expect(member.getByText('Ban công tác Mặt trận thôn')).toBeVisible();
			await expect(member.getByText('Ghi rõ ai giữ sổ theo dõi')).toHaveCount(0);
			await expectAccessible(member);
		});
	});
});

test.describe('without JavaScript', () => {
	test.use({ ...phone, ...noScript });

	test('what a head does at once stands before every member of the cell', async ({
		page,
		another,
		given,
		when,
		then
	}) => {
		const task = `Trả lời ý kiến đảng viên trong ba ngày, nêu lúc ${new Date().toISOString()}`;
		await given('the secretary of a cell, signed in', () => signInAs(page, 'cellSecretary'));
		await when('they commit to nothing yet', async () => {
			await page.goto('/campaigns');
			await page
				.getByRole('link', { name: /^Kiểm điểm năm \d{4}$/ })
				.first()
				.click();
			await follow(page, 'Việc làm ngay');
			await expectAccessible(page);
			await follow(page, 'Nêu việc của bản thân');
			await press(page, 'Cam kết làm ngay');
		});
		await then('each thing that is missing is asked for', async () => {
			for (const words of [
				'Chưa ghi điều gì đang chưa tốt.',
				'Chưa chọn loại hạn chế.',
				'Chưa ghi nguyên nhân.'
			])
				await expect(page.getByRole('link', { name: words })).toBeVisible();
			await expectAccessible(page);
		});
		await when('they name it', async () => {
			await page.getByLabel('Điều gì đang chưa tốt?').fill('Trả lời ý kiến đảng viên còn chậm');
			await page.getByLabel('Thuộc loại nào?').selectOption({ label: 'Phong cách, lề lối làm việc' });
			await page.getByLabel('Vì sao?').fill(`Dồn việc cuối tháng, nhận thấy lúc ${task.slice(-24)}`);
			await page.getByLabel('Đồng chí làm ngay việc gì?').fill(task);
			await page.getByLabel('Xong thì thấy kết quả gì?').fill('Sổ ghi ý kiến có ngày trả lời');
			await press(page, 'Cam kết làm ngay');
			await expect(page.getByText(task)).toBeVisible();
		});
		const member = await given('a member of the cell', () => another('member'));
		await then('it stands on their first page', async () => {
			await member.goto('/?all');
			await expect(member.getByText(task)).toBeVisible();
			await expectAccessible(member);
		});
	});
});
