import AxeBuilder from '@axe-core/playwright';
import { expect, test as base, type Page } from '@playwright/test';
import { cast, type CastKey } from '#demonstration/cast.ts';
import { newProgram, type Program } from '../../program.ts';

/** Screens that people have. `test.use(phone)` at the top of a file or of a describe block. */
export const phone = { viewport: { width: 360, height: 740 }, hasTouch: true };
export const desk = { viewport: { width: 1280, height: 800 } };
export const narrow = { viewport: { width: 320, height: 640 } };
/** Everything must work like this too. */
export const noScript = { javaScriptEnabled: false };

type Step = <T>(words: string, work: () => T | Promise<T>) => Promise<T>;
type Journey = {
	given: Step;
	when: Step;
	then: Step;
	/** Another person at the same time, on a device of their own; the page is signed in. */
	another: (person: CastKey) => Promise<Page>;
	/** An install of the test's own, started and empty; stopped and removed afterwards. */
	freshInstall: Program;
};

const step =
	(kind: string): Step =>
	(words, work) =>
		base.step(`${kind} ${words}`, async () => work());

export const test = base.extend<Journey>({
	baseURL: async ({}, use) => use(process.env.TUSOI_ADDRESS),
	given: async ({}, use) => use(step('given')),
	when: async ({}, use) => use(step('when')),
	then: async ({}, use) => use(step('then')),
	another: async ({ browser, contextOptions, baseURL, viewport, javaScriptEnabled }, use) => {
		const opened: Page[] = [];
		await use(async (person) => {
			const page = await browser.newPage({ ...contextOptions, baseURL, viewport, javaScriptEnabled });
			opened.push(page);
			await signInAs(page, person);
			return page;
		});
		for (const page of opened) await page.close();
	},
	freshInstall: async ({}, use) => {
		const program = await newProgram();
		try {
			await program.start();
			await use(program);
		} finally {
			await program.remove();
		}
	}
});

/** One click on the sign-in page, as anybody of the cast. */
export async function signInAs(page: Page, person: CastKey): Promise<void> {
	await page.goto('/sign-in');
	await page.getByRole('button', { name: cast[person].name, exact: true }).click();
	await expect(page).toHaveURL('/');
}

/** The page meets WCAG 2.2 AA, contrast included, has one heading of the first level, and nothing of it scrolls sideways. */
export async function expectAccessible(page: Page): Promise<void> {
	const scripted = await page.evaluate(() => !matchMedia('(scripting: none)').matches);
	if (!scripted) return onTwin(page, expectAccessible);
	const { violations } = await new AxeBuilder({ page })
		.setLegacyMode(true)
		// Only what is wrong is worked out in detail: a fifth less time on every page.
		.options({ resultTypes: ['violations'], preload: false })
		.withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
		.analyze();
	const found = violations.flatMap(({ id, help, nodes }) =>
		nodes.map(({ html, failureSummary }) => `${id} (${help}): ${html}\n${failureSummary}`)
	);
	expect(found, `accessibility of ${page.url()}`).toEqual([]);
	const { wide, room } = await page.evaluate(() => ({
		wide: document.documentElement.scrollWidth,
		room: document.documentElement.clientWidth
	}));
	expect(wide, `${page.url()} scrolls sideways`).toBeLessThanOrEqual(room);
	await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1);
}

/** The checker is a script itself: a page without any is shown to it in a window that would run one. */
async function onTwin(page: Page, look: (twin: Page) => Promise<void>): Promise<void> {
	const html = await page.content();
	const twin = await page
		.context()
		.browser()!
		.newPage({ javaScriptEnabled: true, viewport: page.viewportSize() });
	await twin.route('**', (route) => {
		if (route.request().isNavigationRequest()) return route.fulfill({ body: html, contentType: 'text/html' });
		return route.request().resourceType() === 'script' ? route.abort() : route.continue();
	});
	await twin.goto(page.url());
	await look(twin);
	await twin.close();
}

export { expect };
export type { Page };
