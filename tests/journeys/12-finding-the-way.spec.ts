import { desk, expect, expectAccessible, noScript, phone, signInAs, test } from './support/journey.ts';

test.describe('at a desk', () => {
	test.use(desk);
	test('all the places stand on one line, in groups that the keyboard opens', async ({
		page,
		given,
		when,
		then
	}) => {
		await given('the office, who has the most places, signed in', () => signInAs(page, 'office'));
		const places = page.getByRole('navigation', { name: 'Các mục chính' });
		await then('they take one line at 1280 px', async () => {
			await page.setViewportSize({ width: 1280, height: 800 });
			expect((await places.boundingBox())!.height).toBeLessThan(64);
		});
		await when('they open a group by the keyboard, and then another', async () => {
			const first = places.getByText('Sinh hoạt, học tập');
			await first.focus();
			await page.keyboard.press('Enter');
			await expect(places.getByRole('link', { name: 'Lịch chi bộ' })).toBeVisible();
			await places.getByText('Chi bộ, đảng viên').focus();
			await page.keyboard.press('Space');
		});
		await then('only one is open at a time', async () => {
			await expect(places.getByRole('link', { name: 'Lịch chi bộ' })).toBeHidden();
			await expectAccessible(page);
		});
		await when('they go on to a place in it', async () => {
			await page.keyboard.press('Tab');
			await page.keyboard.press('Enter');
		});
		await then('it is there, and the line says in which group', async () => {
			await expect(page).toHaveURL('/cells');
			await expect(places.locator('summary[aria-current="true"]')).toHaveText('Chi bộ, đảng viên');
		});
	});
});

test.describe('on a phone without JavaScript', () => {
	test.use({ ...phone, ...noScript });
	test('a member finds every place of theirs in the menu', async ({ page, given, when, then }) => {
		await given('a member, signed in', () => signInAs(page, 'member'));
		await when('they open the menu and a group in it', async () => {
			await page.getByText('Danh mục').click();
			await page.getByRole('navigation', { name: 'Các mục chính' }).getByText('Kiểm điểm, khắc phục').click();
			await expectAccessible(page);
			await page.getByRole('link', { name: 'Sổ khắc phục' }).click();
		});
		await then('they are there, and the menu opens where they are', async () => {
			await expect(page).toHaveURL('/shortcomings');
			await page.getByText('Danh mục').click();
			await expect(page.getByRole('link', { name: 'Sổ khắc phục' })).toBeVisible();
			await expect(page.getByRole('link', { name: 'Hồ sơ của tôi' })).toBeVisible();
		});
	});
});
