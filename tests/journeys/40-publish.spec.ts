import { cast } from '#demonstration/cast.ts';
import { unfinishedSession } from '#demonstration/story-of-sessions.ts';
import { expect, expectAccessible, noScript, test, type Page } from './support/journey.ts';

/** Held yesterday; three cells have not finished their rolls. Published here, in an install of this journey's own. */
const { title } = unfinishedSession;

async function signInAt(page: Page, address: string, name: string) {
	await page.goto(`${address}/sign-in`);
	await page.getByRole('button', { name, exact: true }).click();
	await page.waitForURL(`${address}/`);
}

const line = (page: Page, place: number) =>
	page
		.getByRole('listitem')
		.filter({ has: page.getByRole('radio') })
		.nth(place);
const mark = (page: Page, place: number, state: string) =>
	line(page, place).locator('label').filter({ hasText: state }).click();
const keepRoll = (page: Page) => page.getByRole('button', { name: 'Lưu điểm danh' }).click();

/** The figures of the first table: each row as people read it. */
const figures = (page: Page) => page.getByRole('table').first().getByRole('row').allInnerTexts();

test.use(noScript);
test('a result is published when the roll is complete, and corrected beside what was published', async ({
	browser,
	freshInstall,
	given,
	when,
	then
}) => {
	test.setTimeout(240_000);
	const { address } = freshInstall;
	const open = async (name: string) => {
		const page = await browser.newPage({ baseURL: address, javaScriptEnabled: false });
		await signInAt(page, address, name);
		return page;
	};
	const office = await given('a committee with a session held yesterday, and its office', async () => {
		expect((await freshInstall.run(['demo'])).code).toBe(0);
		return open(cast.office.name);
	});
	const session = await when('the office wants to publish its result', async () => {
		await office.goto('/sessions');
		await office.getByRole('link', { name: title }).click();
		const at = office.url();
		await office.getByRole('link', { name: 'Công bố kết quả' }).click();
		return at;
	});
	await then('it is told who was not called yet, in which cell', async () => {
		await expect(office.getByRole('alert')).toContainText('chưa được điểm danh');
		await expect(office.getByRole('button', { name: 'Công bố kết quả này' })).toHaveCount(0);
		await expectAccessible(office);
	});
	const rolls = office.getByRole('link', { name: /^Điểm danh Chi bộ/ });
	const cells = await rolls.count();
	await when('it calls the roll of each of these cells, one person absent in each', async () => {
		for (let left = cells; left > 0; left--) {
			await rolls.first().click();
			await mark(office, 0, 'Vắng');
			await office.locator('label').filter({ hasText: 'Tất cả còn lại có mặt' }).click();
			await keepRoll(office);
			await office.goto(`${session}/publication`);
		}
	});
	const shown = await then('the result can be looked at before it is published', async () => {
		await expect(office.getByText('Dưới đây đúng là những gì sẽ được công bố')).toBeVisible();
		await expectAccessible(office);
		return figures(office);
	});
	await when('it publishes that, signed by the secretary', async () => {
		await expect(office.getByLabel('Người ký')).toContainText(cast.secretary.name);
		await office.getByRole('button', { name: 'Công bố kết quả này' }).click();
	});
	await then('exactly that is published, and cells are asked to answer', async () => {
		await expect(office.getByRole('status')).toContainText('chi bộ phải trả lời');
		expect(await figures(office)).toEqual(shown);
		await expectAccessible(office);
	});
	const result = office.url().replace(/\?.*/, '');
	await then('a member reads it, and takes it along as an official paper', async () => {
		const member = await open(cast.member.name);
		await member.goto(result);
		expect(await figures(member)).toEqual(shown);
		for (const [file, type] of [
			['paper.docx', 'wordprocessingml'],
			['paper.pdf', 'application/pdf'],
			['result.xlsx', 'spreadsheetml']
		]) {
			const answer = await member.request.get(`${result}/${file}`);
			expect(answer.headers()['content-type']).toContain(type);
			expect((await answer.body()).length).toBeGreaterThan(2000);
		}
		await expect(member.getByRole('link', { name: 'Đính chính kết quả' })).toHaveCount(0);
	});
	await given('that somebody was marked absent by mistake', async () => {
		await office.goto(`${session}/publication`);
		await expect(office.getByText('Chưa có gì khác với bản đã công bố.')).toBeVisible();
		await expectAccessible(office);
		await office.goto(`${session}/roll`);
		await office.getByRole('link', { name: 'Chi bộ Trạm Y tế', exact: true }).click();
		await mark(office, 0, 'Có mặt');
		await keepRoll(office);
	});
	await when('the office corrects the result without a reason', async () => {
		await office.goto(`${session}/publication`);
		await expect(office.getByRole('row', { name: /vắng không phép.*có mặt|vắng.*có mặt/ })).toHaveCount(1);
		await office.getByRole('button', { name: 'Công bố bản đính chính' }).click();
	});
	await then('it is asked for one', async () => {
		await expect(office.getByRole('link', { name: 'Chưa ghi lý do.' })).toBeVisible();
		await expectAccessible(office);
	});
	await when('it gives one', async () => {
		await office.getByLabel('Lý do đính chính').fill('Chi bộ ghi nhầm một đồng chí');
		await office.getByRole('button', { name: 'Công bố bản đính chính' }).click();
	});
	await then('the correction is published beside the first, which still reads as it did', async () => {
		await expect(office).toHaveURL(/\/results\/2\?/);
		await expect(office.getByText('Chi bộ ghi nhầm một đồng chí')).toBeVisible();
		expect(await figures(office)).not.toEqual(shown);
		await office.goto(result);
		expect(await figures(office)).toEqual(shown);
		await expect(office.getByText('Bản này đã được đính chính.')).toBeVisible();
		await expectAccessible(office);
	});
	await then('the session’s record tells both', async () => {
		await office.goto(session);
		await expect(office.getByRole('link', { name: /^Đính chính lần 1: Thông báo số/ })).toBeVisible();
		await expectAccessible(office);
	});
});
