import { expect, expectAccessible, noScript, phone, signInAs, test, type Page } from './support/journey.ts';

/** Of all sessions, the last one published: its result names members of every cell, and Thôn Thượng has not answered. */
const session = 'Học tập Quy định về thi hành Điều lệ Đảng';

async function openAnswer(page: Page) {
	await page.goto('/sessions');
	await page.getByRole('link', { name: session }).click();
	await expectAccessible(page);
	await page.getByRole('link', { name: /^Trả lời: Chi bộ Thôn Thượng/ }).click();
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Trả lời của Chi bộ Thôn Thượng');
}
/** The first member about whom nothing was said yet. */
async function openUnheard(page: Page): Promise<string> {
	const link = page.getByRole('link', { name: /^Ghi ý kiến: / }).first();
	const name = (await link.getAttribute('aria-label'))!.replace('Ghi ý kiến: ', '');
	await link.click();
	await expect(page.getByRole('heading', { level: 1 })).toHaveText(`Đồng chí ${name}`);
	return name;
}
/** Ticks a box or a choice as people do: on its words. */
const tick = (page: Page, words: string) => page.locator('label').filter({ hasText: words }).click();
const rowOf = (page: Page, name: string) => page.getByRole('row').filter({ hasText: name });

test.describe('without JavaScript, on a phone', () => {
	test.use({ ...phone, ...noScript });
	test('a member is heard first; then the cell concludes, and the committee sees it', async ({
		page,
		another,
		given,
		when,
		then
	}) => {
		await given('the deputy of a cell at its list', async () => {
			await signInAs(page, 'cellDeputy');
			await openAnswer(page);
			await expectAccessible(page);
		});
		const name = await when('they open somebody who has said nothing yet', () => openUnheard(page));
		await then('they cannot conclude before that person was heard', async () => {
			await expect(page.getByRole('button', { name: 'Lưu kết luận' })).toHaveCount(0);
			await expectAccessible(page);
		});
		await when('they keep nothing', () => page.getByRole('button', { name: 'Lưu ý kiến' }).click());
		await then('they are asked to choose', async () => {
			await expect(
				page.getByRole('link', { name: 'Chưa chọn: có ý kiến, hay không nêu ý kiến.' })
			).toBeVisible();
			await expectAccessible(page);
		});
		await when('they write down what was said, from paper', async () => {
			await tick(page, 'Có ý kiến như sau');
			await page.getByLabel('Ý kiến', { exact: true }).fill('Xe hỏng giữa đường, đã gọi báo chi ủy');
			await tick(page, 'Nhập từ phiếu giấy');
			await page.getByRole('button', { name: 'Lưu ý kiến' }).click();
		});
		await then('the history says from what it was entered, and for whom', async () => {
			await expect(page.getByText('nhập từ bản giấy')).toBeVisible();
			await expect(page.getByText(`nhập thay đồng chí ${name}`)).toBeVisible();
			await expectAccessible(page);
		});
		await when('they conclude without a word', async () => {
			await tick(page, 'Nhắc nhở, rút kinh nghiệm');
			await page.getByRole('button', { name: 'Lưu kết luận' }).click();
		});
		await then('they are asked for one', () =>
			expect(page.getByRole('link', { name: 'Chưa ghi kết luận cụ thể.' })).toBeVisible()
		);
		await when('they say what was concluded', async () => {
			await page.getByLabel('Kết luận cụ thể').fill('Nhắc đi sớm hơn, trong buổi sinh hoạt tháng 11');
			await page.getByRole('button', { name: 'Lưu kết luận' }).click();
		});
		await then('it stands in the cell’s list', async () => {
			await expect(page.getByRole('heading', { level: 1 })).toHaveText('Trả lời của Chi bộ Thôn Thượng');
			await expect(rowOf(page, name)).toContainText('Nhắc nhở, rút kinh nghiệm');
			await expectAccessible(page);
		});
		await then('an inspector reads it, and the secretary of another cell does not find it', async () => {
			const address = page.url();
			const inspector = await another('inspector');
			await inspector.goto(address);
			await expect(inspector.getByText('Xe hỏng giữa đường')).toBeVisible();
			const other = await another('otherCellSecretary');
			expect((await other.goto(address))!.status()).toBe(404);
		});
	});
});

test('what was wrong goes into the register under the reference that was published', async ({
	page,
	given,
	when,
	then
}) => {
	await given('the secretary of a cell at its list', async () => {
		await signInAs(page, 'cellSecretary');
		await openAnswer(page);
	});
	const name = await when('somebody chose to say nothing', async () => {
		const unheard = await openUnheard(page);
		await tick(page, 'Không nêu ý kiến');
		await page.getByRole('button', { name: 'Lưu ý kiến' }).click();
		return unheard;
	});
	const reference = (await page.getByRole('link', { name: /^TS-\d{4}-\d{4}$/ }).textContent())!;
	await when('the cell concludes that it is a shortcoming', async () => {
		await tick(page, 'Ghi nhận hạn chế, khuyết điểm để khắc phục');
		await page.getByRole('button', { name: 'Lưu kết luận' }).click();
	});
	await then('most of it is filled in, and the cause is asked for', async () => {
		await expect(page.getByText(`Ghi vào sổ khắc phục với mã ${reference}.`)).toBeVisible();
		await expect(page.getByLabel('Tiêu chí')).toHaveValue('study-attendance');
		await expect(page.getByLabel('Hạn chế, khuyết điểm là gì')).toHaveValue(new RegExp(session));
		await expect(page.getByLabel('Trách nhiệm', { exact: true })).toHaveValue(new RegExp(name));
		await expect(page.getByLabel('Nguyên nhân')).toHaveValue('');
		await expectAccessible(page);
	});
	await when('they name the cause and keep it', async () => {
		await page.getByLabel('Nguyên nhân').fill('Chưa chủ động sắp xếp việc riêng');
		await page.getByRole('button', { name: 'Ghi vào sổ khắc phục' }).click();
	});
	await then('it is followed from here under the same reference', async () => {
		await expect(page).toHaveURL(`/trail/${reference}`);
		await expect(page.getByRole('heading', { level: 1 })).toContainText(reference);
		await expectAccessible(page);
	});
});

test('a sheet is printed in large type, with room to write for each of them', async ({
	page,
	given,
	when,
	then
}) => {
	await given('the deputy of a cell at its list', async () => {
		await signInAs(page, 'cellDeputy');
		await openAnswer(page);
	});
	const people = await page.getByRole('row').count();
	await when('they open the sheet', () => page.getByRole('link', { name: 'In phiếu ghi ý kiến' }).click());
	await then('each listed member has a place of their own on it', async () => {
		await expect(page.getByText('Ý kiến của đồng chí:')).toHaveCount(people - 1);
		await expectAccessible(page);
	});
});
