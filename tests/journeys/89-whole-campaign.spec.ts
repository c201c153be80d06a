import { cast } from '#demonstration/cast.ts';
import { systemClock, today } from '#platform/clock.ts';
import { addDays, showDate } from '#platform/dates.ts';
import { expect, expectAccessible, phone, signInAs, test, type Page } from './support/journey.ts';

const day = (days: number) => showDate(addDays(today(systemClock), days));
const press = (page: Page, name: string | RegExp) => page.getByRole('button', { name }).first().click();
const tap = (page: Page, words: string) => page.locator('label').filter({ hasText: words }).first().click();
const heading = (page: Page) => page.getByRole('heading', { level: 1 });
const cell = 'Chi bộ Thôn Thượng';

/** Everybody of the committee is in it; what happens is followed in one cell, from the plan to what is to be mended. */
test.describe('a campaign over the whole committee', () => {
	test.setTimeout(240_000);

	test('from the plan to the rectification plan, as the people concerned', async ({
		page,
		another,
		given,
		when,
		then
	}) => {
		const title = `Kiểm điểm toàn Đảng bộ ${new Date().toISOString()}`;
		const campaign = await given('the office rolls out a campaign to all cells and members', async () => {
			await signInAs(page, 'office');
			await page.goto('/campaigns/new');
			await page.getByText('Chọn kỳ khác').click();
			await page.getByLabel('Loại kỳ').selectOption({ label: 'Khi cần' });
			await page.locator('#f-from').fill(day(-90));
			await page.locator('#f-to').fill(day(-1));
			await press(page, 'Dùng kỳ này');
			await page.getByLabel('Tên đợt').fill(title);
			await page.locator('label').getByText('Tập thể', { exact: true }).click();
			await press(page, 'Lưu và xem danh sách');
			await expect(page.getByText(/Sẽ kiểm điểm 0 tập thể và 4\d\d đồng chí/)).toBeVisible({
				timeout: 30_000
			});
			await press(page, 'Triển khai đến các chi bộ');
			await expect(page.getByText('Đang tiến hành').first()).toBeVisible();
			await expectAccessible(page);
			return new URL(page.url()).pathname;
		});
		const reviewOf = async (name: string) => {
			await page.goto(`${campaign}/people?q=${encodeURIComponent(name)}`);
			await page.getByRole('link', { name, exact: true }).first().click();
			await expect(heading(page)).toContainText(name);
			return new URL(page.url()).pathname;
		};
		const [head, deputy, member] = [
			await reviewOf(cast.cellSecretary.name),
			await reviewOf(cast.cellDeputy.name),
			await reviewOf(cast.member.name)
		];

		await when('the head and the deputy of a cell hand in on paper, entered by the office', async () => {
			for (const review of [head, deputy]) {
				await page.goto(`${review}/entry`);
				await fillAll(page);
				await press(page, 'Lưu tất cả');
				await page.goto(`${review}/hand-in`);
				await press(page, /^Nộp/);
				await expect(page.getByText('Đã nộp').first()).toBeVisible();
			}
		});
		const theirs = await when('a member writes alone and hands in', async () => {
			const theirs = await another('member');
			await theirs.goto(`${member}/entry`);
			await fillAll(theirs);
			await press(theirs, 'Lưu tất cả');
			await theirs.goto(`${member}/hand-in`);
			await press(theirs, /^Nộp/);
			await expect(theirs.getByText('Đã nộp').first()).toBeVisible();
			return theirs;
		});

		const conference = await given('the conference of the cell, called and opened', async () => {
			await page.goto(campaign);
			await page.getByRole('link', { name: cell }).first().click();
			await page.goto(`${new URL(page.url()).pathname}/conference`);
			await page.getByLabel('Ngày họp').fill(day(0));
			await page.getByLabel('Giờ bắt đầu').fill('7:00');
			await page.getByLabel('Giờ kết thúc').fill('17:00');
			await page.getByLabel('Địa điểm').fill('Nhà văn hoá thôn Thượng');
			await press(page, 'Lập hội nghị');
			await press(page, 'Khai mạc hội nghị');
			await expect(page.getByText('Đang họp').first()).toBeVisible();
			await expectAccessible(page);
			return new URL(page.url()).pathname;
		});
		await then('nobody comes before their turn', async () => {
			await page.goto(conference);
			await expect(page.getByText(/chưa đến lượt/i).first()).toBeVisible();
		});
		const unit = await when('the head and the deputy are concluded about without a fault', async () => {
			for (const review of [head, deputy]) await concludePlainly(page, review);
			await page.goto(member);
			await page
				.getByRole('link', { name: /^Kết luận/ })
				.first()
				.click();
			return new URL(page.url()).pathname;
		});
		const reference = await when('the conference finds a fault of the member', async () => {
			await page.goto(`${unit}/other`);
			await page.getByLabel('Nội dung gì').fill('Vắng bốn buổi sinh hoạt trong quý');
			await tap(page, 'Có hạn chế, khuyết điểm');
			await page.getByLabel('Lời kết luận').fill('Có khuyết điểm về chuyên cần');
			await page.getByLabel('Tiêu chí').selectOption({ index: 1 });
			await page.getByLabel('Hạn chế, khuyết điểm là gì').fill('Vắng bốn buổi sinh hoạt');
			await page.getByLabel('Nguyên nhân').fill(`Nhận việc làm xa nhà, nêu lúc ${title.slice(-24)}`);
			await page.getByLabel('Việc khắc phục').fill('Dự đủ ba kỳ sinh hoạt liền');
			await page.getByLabel('Kết quả phải có').fill('Sổ điểm danh ba kỳ');
			await press(page, 'Lưu kết luận');
			await page.goto(unit);
			await expect(page.getByRole('link', { name: /^TS-/ }).first()).toBeVisible();
			await expectAccessible(page);
			const reference = (await page.getByRole('link', { name: /^TS-/ }).first().textContent())!.trim();
			await page.getByLabel('Kết luận chung').fill('Nhất trí với bản tự kiểm điểm, có một khuyết điểm');
			await press(page, 'Kết luận tại đây');
			return reference;
		});
		await then('the member signs for having seen it', async () => {
			await theirs.goto(`${member}/signature`);
			await expectAccessible(theirs);
			await tap(theirs, 'Nhất trí với kết luận');
			await press(theirs, 'Ký nhận');
			await expect(theirs.getByText('Đã ký nhận').first()).toBeVisible();
		});
		await then('their rectification plan has it in it, ready to be printed large', async () => {
			await theirs.goto(`${member}/plan`);
			await expect(theirs.getByText(reference).first()).toBeVisible();
			await theirs.goto(`${member}/plan/sheet`);
			await expect(theirs.getByText('Dự đủ ba kỳ sinh hoạt liền').first()).toBeVisible();
			await expectAccessible(theirs);
		});
		await then('the board counts one signed and two to sign', async () => {
			await page.goto(campaign);
			await expect(page.getByText(/Đã ký nhận 1\/4\d\d đồng chí/)).toBeVisible();
		});
		await then('the trail tells of it from the review on', async () => {
			await theirs.goto(`/trail/${reference}`);
			await expect(theirs.getByText('Dự đủ ba kỳ sinh hoạt liền').first()).toBeVisible();
		});
	});
});

/** Every part that asks for words, in short. */
async function fillAll(page: Page) {
	for (const box of await page.locator('textarea').all())
		if ((await box.inputValue()) === '') await box.fill('Đã làm tròn nhiệm vụ được giao');
	for (const points of await page
		.locator('input[type=number], input[inputmode=numeric], input[inputmode=decimal]')
		.all())
		await points.fill('20');
	const level = page.getByRole('radio', { name: 'Hoàn thành tốt nhiệm vụ' });
	if (await level.count()) await level.first().check({ force: true });
}

async function concludePlainly(page: Page, review: string) {
	await page.goto(review);
	await page
		.getByRole('link', { name: /^Kết luận/ })
		.first()
		.click();
	await page.getByLabel('Kết luận chung').fill('Hoàn thành nhiệm vụ, không có khuyết điểm phải kết luận');
	await press(page, 'Kết luận tại đây');
	await expect(page.getByText(/^Đã kết luận/).first()).toBeVisible();
}

test.use(phone);
