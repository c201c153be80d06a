import { gzipSync } from 'node:zlib';
import type { Page } from '@playwright/test';
import { cast } from '#demonstration/cast.ts';
import { expect, test } from './support/journey.ts';
import { announceSessionToday } from './support/session-today.ts';

const cell = 'Chi bộ Thôn Thượng';
const states = ['present', 'absent'] as const;

/** Signs in on an install of the test's own. */
async function signInAt(page: Page, address: string, name: string) {
	await page.goto(`${address}/sign-in`);
	await page.getByRole('button', { name, exact: true }).click();
	await page.waitForURL(`${address}/`);
}

/** Marks one person after the other, and over again, until nobody answers; what was acknowledged, by member. */
async function markUntilItFalls(
	page: Page,
	roll: string,
	members: string[],
	fall: (acknowledged: number) => void
) {
	const acknowledged = new Map<string, string>();
	const asked = new Map<string, string>();
	for (let n = 0; ; n++) {
		const memberId = members[n % members.length]!;
		const state = states[(n + Math.floor(n / members.length)) % 2]!;
		asked.set(memberId, state);
		const answer = await page.request
			.post(`${roll}/marks`, {
				data: {
					sentAt: Date.now(),
					marks: [{ memberId, part: 1, state, arrived: '', left: '', notedAt: Date.now() }]
				}
			})
			.catch(() => null);
		if (!answer?.ok()) return { acknowledged, underWay: memberId, asked: state };
		acknowledged.set(memberId, state);
		fall(n + 1);
	}
}

const kept = async (page: Page, roll: string) => {
	await page.goto(roll);
	return new Map(
		await page
			.locator('[data-member]')
			.evaluateAll((lines) =>
				lines.map((line): [string, string] => [
					(line as HTMLElement).dataset.member!,
					line.querySelector<HTMLInputElement>('[type=radio]:checked')?.value ?? ''
				])
			)
	);
};

test('every mark that was acknowledged is there after the program was killed, and after the power failed', async ({
	page,
	freshInstall,
	browser,
	given,
	when,
	then
}) => {
	test.setTimeout(240_000);
	const { address } = freshInstall;
	const roll = await given('a committee with a session today, and its roll being called', async () => {
		expect((await freshInstall.run(['demo'])).code).toBe(0);
		const office = await browser.newPage({ baseURL: address });
		await signInAt(office, address, cast.office.name);
		const session = await announceSessionToday(office, 'Buổi học bị mất điện');
		await office.close();
		await signInAt(page, address, cast.cellSecretary.name);
		await page.goto(`${address}/sessions/${session.id}/roll`);
		await page.getByRole('link', { name: cell, exact: true }).click();
		await page.waitForURL(/\/roll\/[0-9a-f-]{36}$/);
		return page.url();
	});
	const members = [...(await kept(page, roll)).keys()];
	expect(members).toHaveLength(40);
	await then('the page of the roll is light: at most 45 kB of scripts, compressed', async () => {
		const scripts = await page
			.locator('script[src], link[rel=modulepreload]')
			.evaluateAll((all) => all.map((one) => one.getAttribute('src') ?? one.getAttribute('href')!));
		expect(scripts.length).toBeGreaterThan(0);
		const bodies = await Promise.all(
			scripts.map(async (src) => (await page.request.get(new URL(src, roll).href)).body())
		);
		const bytes = bodies.reduce((sum, body) => sum + gzipSync(body).length, 0);
		expect(bytes).toBeLessThanOrEqual(45_000);
	});

	for (const [what, fail] of [
		['is killed', () => freshInstall.kill()],
		['loses its power, database and all', () => freshInstall.cutPower()]
	] as const) {
		const { acknowledged, underWay, asked } = await when(
			`the program ${what} while marks come in`,
			async () => {
				let fallen: Promise<unknown> | undefined;
				const result = await markUntilItFalls(page, roll, members, (n) => {
					if (n === 57) fallen = fail();
				});
				await fallen;
				return result;
			}
		);
		await when('it is started again', () => freshInstall.start());
		await then('every acknowledged mark is there, as it was last acknowledged', async () => {
			expect(acknowledged.size).toBe(members.length);
			const now = await kept(page, roll);
			for (const [memberId, state] of acknowledged)
				// The mark that was under way may have been kept, too: nobody was told.
				if (memberId === underWay) expect([state, asked]).toContain(now.get(memberId));
				else expect(now.get(memberId)).toBe(state);
		});
	}
	await then('the journal is whole', async () => {
		expect((await freshInstall.run(['journal', 'verify'])).code).toBe(0);
	});
});
