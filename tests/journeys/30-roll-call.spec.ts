import type { Page } from '@playwright/test';
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
import { announceSessionToday, type SessionToday } from './support/session-today.ts';

const cell = 'Chi bộ Thôn Thượng';

/** The roll of one's own cell, from the session's list of cells. */
async function openRoll(
	page: Page,
	session: SessionToday,
	person: 'cellSecretary' | 'office' = 'cellSecretary'
) {
	await signInAs(page, person);
	await page.goto(`/sessions/${session.id}/roll`);
	await page.getByRole('link', { name: cell, exact: true }).click();
	await expect(page.getByRole('heading', { level: 1 })).toHaveText(`Điểm danh ${cell}`);
}
const line = (page: Page, place: number) =>
	page
		.getByRole('listitem')
		.filter({ has: page.getByRole('radio') })
		.nth(place);
const key = (page: Page, place: number, name: string) =>
	line(page, place).getByRole('radio', { name: new RegExp(`^${name}`) });
const progress = (page: Page) => page.locator('[data-progress]');
const saved = (page: Page) => expect(page.getByRole('status')).toHaveText(/^đã lưu \d\d:\d\d$/);

test.describe('at a desk', () => {
	test.use(desk);
	test('the roll of forty is called with the keyboard alone, in under sixty keys', async ({
		page,
		another,
		given,
		when,
		then
	}) => {
		const session = await given('a session that is held today', async () =>
			announceSessionToday(await another('office'), 'Điểm danh bằng bàn phím')
		);
		await given('the secretary of a cell at its roll', () => openRoll(page, session));
		let pressed = 0;
		const press = async (...keys: string[]) => {
			for (const one of keys) {
				pressed += one.length > 1 && /^\d+$/.test(one) ? one.length : 1;
				if (/^\d{2,}$/.test(one)) await page.keyboard.type(one);
				else await page.keyboard.press(one);
			}
		};
		await then('the cursor is on the first person', () => expect(key(page, 0, 'Có mặt')).toBeFocused());
		await when('they press one key a person, and type times as digits', () =>
			press('1', '2', session.late, 'Enter', '3', session.early, 'Enter', '0', 'j', 'k')
		);
		await then('each mark is saved as it is made', () => saved(page));
		await then('what follows is said beside the name', async () => {
			await expect(line(page, 1)).toContainText('đi muộn');
			await expect(line(page, 2)).toContainText('về sớm');
			await expect(line(page, 3)).toContainText('vắng không phép');
			await expect(progress(page)).toHaveText('4/39');
		});
		await when('they say that all the rest are here', () => press('9'));
		await then('the roll is complete, and the exempt were not called', async () => {
			await expect(progress(page)).toHaveText('39/39');
			await saved(page);
		});
		await when('they undo that, and do it again', async () => {
			await press('Backspace');
			await expect(progress(page)).toHaveText('4/39');
			await press('9');
		});
		await then('nothing is lost on the way', () => expect(progress(page)).toHaveText('39/39'));
		expect(pressed).toBeLessThan(60);
		await expectAccessible(page);
		await when('the page is opened again', () => page.reload());
		await then('everything stands as it was said', async () => {
			await expect(key(page, 0, 'Có mặt')).toBeChecked();
			await expect(key(page, 1, 'Đi muộn')).toBeChecked();
			await expect(line(page, 1).getByLabel('Đến lúc')).toHaveValue(
				session.late.replace(/(..)(..)/, '$1:$2')
			);
			await expect(key(page, 3, 'Vắng')).toBeChecked();
		});
	});

	test('what is marked without a network is kept on the device and sent by itself', async ({
		page,
		context,
		another,
		given,
		when,
		then
	}) => {
		const session = await given('a session that is held today', async () =>
			announceSessionToday(await another('office'), 'Điểm danh khi mất mạng')
		);
		await given('the secretary of a cell at its roll', () => openRoll(page, session));
		await given('the network is gone', () => context.setOffline(true));
		await when('two people are marked', async () => {
			await page.keyboard.press('1');
			await page.keyboard.press('0');
		});
		await then('it is said that they are not sent yet', () =>
			expect(page.getByRole('status')).toHaveText(/Mất mạng.*2$/)
		);
		await when('the network is back', () => context.setOffline(false));
		await then('they are sent, and stand', async () => {
			await saved(page);
			await page.reload();
			await expect(key(page, 0, 'Có mặt')).toBeChecked();
			await expect(key(page, 1, 'Vắng')).toBeChecked();
		});
	});

	test('who marks another cell’s member is refused, and nothing is written', async ({
		page,
		another,
		given,
		when,
		then
	}) => {
		const office = await another('office');
		const session = await given('a session that is held today', () =>
			announceSessionToday(office, 'Điểm danh nhầm chi bộ')
		);
		await given('the secretary of a cell at its roll', () => openRoll(page, session));
		const own = page.url();
		const ownMember = (await line(page, 0).getAttribute('data-member'))!;
		await office.goto(`/sessions/${session.id}/roll`);
		await office.getByRole('link', { name: 'Chi bộ Thôn Hạ', exact: true }).click();
		await office.getByRole('radio').first().waitFor();
		const other = office.url();
		const stranger = (await line(office, 0).getAttribute('data-member'))!;
		const mark = (memberId: string) => ({
			memberId,
			part: 1,
			state: 'present',
			arrived: '',
			left: '',
			notedAt: Date.now()
		});
		await when('the marks of an own and of a strange member are sent together', async () => {
			const answer = await page.request.post(`${own}/marks`, {
				data: { sentAt: Date.now(), marks: [mark(ownMember), mark(stranger)] }
			});
			expect(answer.status()).toBe(403);
			expect(await answer.json()).toMatchObject({ code: 'meetings.not-of-this-cell' });
		});
		await when('the same is sent as a plain form', async () => {
			const answer = await page.request.post(own, {
				form: { [`state-${ownMember}`]: 'present', [`state-${stranger}`]: 'present' },
				headers: { origin: new URL(own).origin }
			});
			expect(answer.status()).toBe(403);
		});
		await when('it is sent to the other cell’s roll', async () => {
			const answer = await page.request.post(`${other}/marks`, {
				data: { sentAt: Date.now(), marks: [mark(stranger)] }
			});
			expect(answer.status()).toBe(403);
		});
		await then('neither roll has a mark, and the other cell’s is not shown', async () => {
			await page.reload();
			await expect(progress(page)).toHaveText(/^0\//);
			await office.reload();
			await expect(progress(office)).toHaveText(/^0\//);
			expect((await page.request.get(other)).status()).toBe(404);
		});
	});
});

for (const [screen, options] of Object.entries({ phone, narrow }))
	test.describe(`on a ${screen}`, () => {
		test.use({ ...options, hasTouch: true });
		test('the roll is called with a thumb', async ({ page, another, given, when, then }) => {
			const session = await given('a session that is held today', async () =>
				announceSessionToday(await another('office'), `Điểm danh bằng ngón tay (${screen})`)
			);
			await given('the secretary of a cell at its roll', () => openRoll(page, session));
			await expectAccessible(page);
			await then('every key is big enough', async () => {
				const box = (await line(page, 0).locator('label', { hasText: 'Vắng' }).boundingBox())!;
				expect(Math.min(box.width, box.height)).toBeGreaterThanOrEqual(48);
			});
			await when('they tap', async () => {
				await line(page, 0).locator('label', { hasText: 'Có mặt' }).tap();
				await line(page, 1).locator('label', { hasText: 'Đi muộn' }).tap();
				await line(page, 1).getByLabel('Đến lúc').fill(session.late);
				await line(page, 2).locator('label', { hasText: 'Vắng' }).tap();
			});
			await then('it is saved', async () => {
				await expect(line(page, 1)).toContainText('đi muộn');
				await expect(progress(page)).toHaveText('3/39');
			});
			await when('they tap wrongly and take it back', async () => {
				await line(page, 0).locator('label', { hasText: 'Vắng' }).tap();
				await expect(line(page, 0)).toContainText('vắng không phép');
				await page.getByRole('button', { name: 'Hoàn tác' }).tap();
			});
			await then('the first word stands', async () => {
				await expect(line(page, 0)).not.toContainText('vắng');
				await expect(key(page, 0, 'Có mặt')).toBeChecked();
			});
			await when('all the rest are here', () =>
				page.getByRole('button', { name: 'Tất cả còn lại có mặt' }).tap()
			);
			await then('the roll is complete', () => expect(progress(page)).toHaveText('39/39'));
			await expectAccessible(page);
		});
	});

test.describe('without JavaScript', () => {
	test.use({ ...noScript, ...narrow });
	test('the same page is a plain form', async ({ page, another, given, when, then }) => {
		const session = await given('a session that is held today', async () =>
			announceSessionToday(await another('office'), 'Điểm danh không kịch bản')
		);
		await given('the secretary of a cell at its roll', () => openRoll(page, session));
		await expectAccessible(page);
		await when('somebody is late, but no time is given', async () => {
			await key(page, 0, 'Đi muộn').check();
			await page.getByRole('button', { name: 'Lưu điểm danh' }).click();
		});
		await then('the page says where, and nothing is saved', async () => {
			await expect(page.getByRole('link', { name: 'Chưa ghi giờ. Xin nhập như 19:30.' })).toBeVisible();
			await expect(progress(page)).toHaveText('0/39');
		});
		await expectAccessible(page);
		await when('the time is given, and all the rest are here', async () => {
			await line(page, 0).getByLabel('Đến lúc').fill(session.late);
			await page.getByRole('checkbox', { name: 'Tất cả còn lại có mặt' }).check();
			await page.getByRole('button', { name: 'Lưu điểm danh' }).click();
		});
		await then('the whole roll is saved', async () => {
			await expect(page.getByText(/^Đã lưu lúc/)).toBeVisible();
			await expect(progress(page)).toHaveText('39/39');
			await expect(line(page, 0)).toContainText('đi muộn');
		});
		await when('the roll is called again after the break', async () => {
			await page.getByRole('link', { name: 'Sau giải lao' }).click();
			await key(page, 2, 'Về sớm').check();
			await line(page, 2).getByLabel('Về lúc').fill(session.early2);
			await page.getByRole('checkbox', { name: 'Tất cả còn lại có mặt' }).check();
			await page.getByRole('button', { name: 'Lưu điểm danh' }).click();
		});
		await then('what follows is said', () => expect(line(page, 2)).toContainText('về sớm'));
	});
});

test.describe('from paper', () => {
	test.use(desk);
	test('a sheet is printed, filled by hand, and entered with who copied it from which sheet', async ({
		page,
		another,
		given,
		when,
		then
	}) => {
		const session = await given('a session that is held today', async () =>
			announceSessionToday(await another('office'), 'Điểm danh trên giấy')
		);
		await given('the secretary of a cell at its roll', () => openRoll(page, session));
		await when('they print the sheet', () => page.getByRole('link', { name: 'In phiếu giấy' }).click());
		const code = await page.getByText(/^DD-/).innerText();
		await then('it has every name, boxes for both calls, room to sign, and a code', async () => {
			expect(code).toMatch(/^DD-[0-9A-F]{4}-[0-9A-F]{4}$/);
			await expect(page.getByRole('row')).toHaveCount(42);
			await expect(page.getByRole('columnheader', { name: 'Ký tên' })).toBeVisible();
			await expect(page.getByRole('columnheader', { name: /^Sau giải lao/ })).toBeVisible();
		});
		await expectAccessible(page);
		const helper = await another('office');
		await when('somebody of the office enters it', async () => {
			await helper.goto(`/sessions/${session.id}/roll`);
			await helper.getByRole('link', { name: cell, exact: true }).click();
			await helper.getByRole('link', { name: 'Nhập từ phiếu giấy' }).click();
			await expect(helper.getByText(`Nhập từ phiếu giấy ${code}`)).toBeVisible();
			await helper.keyboard.press('1');
			await helper.keyboard.press('9');
		});
		await then('the roll is complete, and says where it comes from', async () => {
			await expect(progress(helper)).toHaveText('39/39');
			await page.goBack();
			await page.reload();
			await expect(page.getByText(`${code}, Nguyễn Thị Lan Anh`).first()).toBeVisible();
		});
		await expectAccessible(helper);
	});
});
