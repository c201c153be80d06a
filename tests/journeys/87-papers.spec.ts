import JSZip from 'jszip';
import { expect, expectAccessible, noScript, phone, signInAs, test, type Page } from './support/journey.ts';

/** The campaign of the demonstration in which two collectives were concluded; of its papers nothing is issued but here. */
const campaign = 'Kiểm điểm tập thể chi bộ theo chuyên đề nêu gương';
const cell = 'Chi bộ Thôn Hạ';

const follow = (page: Page, name: string | RegExp) => page.getByRole('link', { name }).first().click();
const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click();
const tick = (page: Page, words: string) => page.getByText(words, { exact: true }).click();

async function openPapers(page: Page) {
	await page.goto('/campaigns');
	await follow(page, campaign);
	await follow(page, /^Văn bản$/);
	await expect(page.getByRole('heading', { level: 1, name: 'Văn bản của đợt kiểm điểm' })).toBeVisible();
}

test.describe('many papers at once', () => {
	test.use(noScript);
	test('are made in the background, watched, and fetched as one file', async ({
		page,
		another,
		given,
		when,
		then
	}) => {
		await given('the office, at the papers of a campaign', async () => {
			await signInAs(page, 'office');
			await openPapers(page);
			await expectAccessible(page);
			await follow(page, 'Tải nhiều văn bản một lần');
			await expectAccessible(page);
		});
		await when('it chooses nothing', async () => {
			await tick(page, 'Bản kiểm điểm hoàn chỉnh');
			await press(page, 'Tạo gói tải về');
		});
		await then('it is asked what it wants', () =>
			expect(page.getByRole('link', { name: 'Chưa chọn loại văn bản.' })).toBeVisible()
		);
		await when('it wants reports, notices and minutes', async () => {
			for (const kind of ['Bản kiểm điểm hoàn chỉnh', 'Thông báo kết luận kiểm điểm', 'Biên bản hội nghị'])
				await tick(page, kind);
			await tick(page, 'Word (.docx), sửa được');
			await press(page, 'Tạo gói tải về');
		});
		await then('the page tells by itself when they are there', async () => {
			await expect(page.getByText('Gói văn bản đã sẵn sàng')).toBeVisible({ timeout: 30_000 });
			await expect(page.getByText(/^6 văn bản, /)).toBeVisible();
			await expectAccessible(page);
		});
		await then('the file holds each of them, a folder a cell', async () => {
			const href = await page.getByRole('link', { name: 'Tải gói về máy' }).getAttribute('href');
			const answer = await page.request.get(href!);
			expect(answer.headers()['content-type']).toBe('application/zip');
			const zip = await JSZip.loadAsync(await answer.body());
			expect(Object.keys(zip.files)).toEqual(
				expect.arrayContaining([
					expect.stringMatching(/^Chi bộ Thôn Hạ\/Báo cáo kiểm điểm tập thể .*\.docx$/),
					expect.stringMatching(/^Chi bộ Thôn Thượng\/Biên bản hội nghị ngày .*\.docx$/)
				])
			);
			expect(Object.keys(zip.files)).toHaveLength(6);
		});
		await then('it is nothing of a cell’s leader', async () => {
			const leader = await another('otherCellSecretary');
			expect((await leader.goto(page.url()))!.status()).toBe(404);
		});
	});
});

test('a notice is issued as it was previewed, corrected with a reason, and read by those it concerns', async ({
	page,
	another,
	browser,
	baseURL,
	given,
	when,
	then
}) => {
	await given('the office, at the notice about a cell', async () => {
		await signInAs(page, 'office');
		await openPapers(page);
		await follow(page, cell);
		await expect(page.getByText('Dự thảo, chưa ban hành')).toBeVisible();
		await expectAccessible(page);
	});
	const notice = new URL(page.url()).pathname;
	await when('it is to bear a day that has not come', async () => {
		await follow(page, /^Ban hành$/);
		await expectAccessible(page);
		await page.getByLabel('Ngày ghi trên văn bản').fill('31/12/2099');
		await press(page, 'Ban hành');
	});
	await then('that is refused, and why', () =>
		expect(page.getByRole('link', { name: 'Ngày ghi trên văn bản không được sau hôm nay.' })).toBeVisible()
	);
	await when('it is issued today, signed by the cell’s secretary', async () => {
		await page.goto(`${notice}/issuing`);
		await expect(page.getByLabel('Người ký')).toContainText('Đỗ Bá Dũng');
		await press(page, 'Ban hành');
	});
	await then('it has its number', async () => {
		await expect(page.getByText(/Đã ban hành văn bản số \d+-TB\/CB/)).toBeVisible();
		await expectAccessible(page);
	});
	await when('it is corrected without a reason', async () => {
		await follow(page, /^Đính chính$/);
		await press(page, 'Ban hành bản đính chính');
	});
	await then('one is asked for', async () => {
		await expect(page.getByRole('link', { name: 'Chưa ghi lý do đính chính.' })).toBeVisible();
		await expectAccessible(page);
	});
	await when('one is given', async () => {
		await page.getByLabel('Lý do đính chính').fill('Ghi thiếu một nội dung');
		await press(page, 'Ban hành bản đính chính');
	});
	await then('the correction says what it replaces; the first reads as it did', async () => {
		await expect(page.getByText('Lý do đính chính: Ghi thiếu một nội dung.')).toBeVisible();
		await follow(page, 'Bản đầu');
		await expect(page.getByText('Đã có bản đính chính mới hơn.')).toBeVisible();
		await expect(page.getByText('Lý do đính chính: Ghi thiếu một nội dung.')).toHaveCount(0);
	});
	await then('a member of the cell reads it on a phone and takes it along', async () => {
		const member = await browser.newPage({ ...phone, baseURL });
		await signInAs(member, 'otherMember');
		await openPapers(member);
		await follow(member, cell);
		await expect(member.getByText('Lý do đính chính: Ghi thiếu một nội dung.')).toBeVisible();
		await expectAccessible(member);
		const file = await member.request.get(`${notice}.pdf`);
		expect((await file.body()).subarray(0, 5).toString()).toBe('%PDF-');
		await member.close();
	});
	await then('a member of another cell does not learn that it exists', async () => {
		const stranger = await another('member');
		expect((await stranger.goto(notice))!.status()).toBe(404);
		expect((await stranger.request.get(`${notice}.docx`)).status()).toBe(404);
	});
});
