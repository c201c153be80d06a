import {
	desk,
	expect,
	expectAccessible,
	narrow,
	noScript,
	phone,
	signInAs,
	test
} from './support/journey.ts';

for (const [screen, options] of Object.entries({ desk, phone, narrow })) {
	test.describe(`at a ${screen}'s width`, () => {
		test.use(options);
		test('the sign-in page and the first page are read by everybody', async ({ page, given, then }) => {
			await given('somebody who is not signed in', () => page.goto('/'));
			await then('they are asked to sign in', () => expect(page).toHaveURL('/sign-in'));
			await then('the page is accessible', () => expectAccessible(page));
			await given('the secretary of a cell, signed in', () => signInAs(page, 'cellSecretary'));
			await then('the first page is accessible', () => expectAccessible(page));
		});
	});
}

test('a reading page ships no JavaScript and asks nobody but us for anything', async ({
	page,
	given,
	then
}) => {
	const asked: string[] = [];
	page.on('request', (request) => asked.push(request.url()));
	await given('a person on their first page', () => signInAs(page, 'member'));
	await then('every request went to the program itself', () =>
		expect(asked.filter((url) => !url.startsWith(`${process.env.TUSOI_ADDRESS}/`))).toEqual([])
	);
	await then('none of them was for a script', () =>
		expect(asked.filter((url) => /\.m?js(\?|$)/.test(url))).toEqual([])
	);
});

test.describe('without JavaScript', () => {
	test.use(noScript);
	test('the language can be switched, and a person signs in and out', async ({ page, given, when, then }) => {
		await given('the sign-in page', () => page.goto('/sign-in'));
		await when('English is chosen', () => page.getByRole('button', { name: 'English' }).click());
		await then('the page is English', async () => {
			await expect(page.locator('html')).toHaveAttribute('lang', 'en');
			await expect(page.getByRole('heading', { level: 1 })).toHaveText('Sign in');
			await expectAccessible(page);
		});
		await when('Vietnamese is chosen', () => page.getByRole('button', { name: 'Tiếng Việt' }).click());
		await then('the page is Vietnamese', () =>
			expect(page.getByRole('heading', { level: 1 })).toHaveText('Đăng nhập')
		);
		await given('a person signed in', () => signInAs(page, 'member'));
		await when('they sign out', () => page.getByRole('button', { name: 'Đăng xuất' }).click());
		await when('they come back', () => page.goto('/'));
		await then('they are asked to sign in again', () => expect(page).toHaveURL('/sign-in'));
	});
});
