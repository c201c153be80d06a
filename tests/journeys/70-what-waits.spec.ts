import { expect, expectAccessible, narrow, noScript, phone, signInAs, test } from './support/journey.ts';

test('the committee’s secretary sees the loop at a glance, and every figure leads to its list', async ({
	page,
	given,
	then
}) => {
	await given('the secretary, signed in', () => signInAs(page, 'secretary'));
	await then('the loop and who owes an answer stand under what waits', async () => {
		await expect(page.getByRole('heading', { level: 1 })).toContainText('Việc chờ đồng chí');
		await expect(page.getByRole('heading', { name: 'Chi bộ còn phải trả lời' })).toBeVisible();
		await expectAccessible(page);
	});
	await then('no link of the page leads nowhere', async () => {
		const links = await page
			.getByRole('main')
			.getByRole('link')
			.evaluateAll((all) =>
				all.map((link) => (link as HTMLAnchorElement).pathname + (link as HTMLAnchorElement).search)
			);
		expect(links.length).toBeGreaterThan(5);
		for (const link of new Set(links)) expect((await page.request.get(link)).status(), link).toBe(200);
	});
	await then('the number found leads to the register', async () => {
		await page
			.getByRole('navigation', { name: 'Vòng khắc phục khuyết điểm' })
			.getByRole('link', { name: 'Phát hiện' })
			.click();
		await expect(page).toHaveURL('/shortcomings');
	});
});

test.describe('at 320 px, without JavaScript', () => {
	test.use({ ...narrow, ...noScript });
	for (const person of ['office', 'inspector', 'cellSecretary', 'otherCellSecretary', 'member'] as const)
		test(`what waits for the ${person} is in order of date, and each button leads where it is done`, async ({
			page,
			given,
			then
		}) => {
			await given('that person, signed in', () => signInAs(page, person));
			await expectAccessible(page);
			await then('the first date comes first', async () => {
				const dues = await page.getByText(/^hạn \d/).allInnerTexts();
				const days = dues.map((due) => /(\d+)\/(\d+)\/(\d+)/.exec(due)!.slice(1).reverse().join('-'));
				expect(days).toEqual(days.toSorted());
			});
			await then('each button leads to a page', async () => {
				const hrefs = await page
					.locator('.waiting a')
					.evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).getAttribute('href')!));
				for (const href of new Set(hrefs)) expect((await page.request.get(href)).status(), href).toBe(200);
			});
		});
});

test.describe('on a phone', () => {
	test.use(phone);
	test('people are found as one types, without marks, the exact ones first', async ({
		page,
		given,
		when,
		then
	}) => {
		await given('the office, looking at the members', async () => {
			await signInAs(page, 'office');
			await page.goto('/members');
			await expectAccessible(page);
		});
		await when('they look for “duong ngoc van”', async () => {
			await page.getByRole('searchbox').fill('duong ngoc van');
			await page.getByRole('button', { name: 'Tìm' }).click();
		});
		await then('Dương Ngọc Vân is there, and so is the link to the record', async () => {
			await page.getByRole('link', { name: 'Dương Ngọc Vân' }).click();
			await expect(page.getByRole('heading', { level: 1 })).toHaveText('Dương Ngọc Vân');
			await expectAccessible(page);
		});
	});
});
