import type { Page } from '@playwright/test';
import { desk, expect, expectAccessible, narrow, noScript, signInAs, test } from './support/journey.ts';
import { announceSessionToday } from './support/session-today.ts';

const cell = 'Chi bộ Thôn Thượng';
/** Taps one of the choices of a task, by its words. */
const choose = (page: Page, words: string) => page.locator('label').filter({ hasText: words }).click();
const reason = 'Đưa mẹ đi khám bệnh ở bệnh viện tỉnh';

test.describe('leave is between the member and those who decide', () => {
	test.use({ ...noScript, ...narrow });
	test('a member asks, their cell decides, and nobody else reads why', async ({
		page,
		another,
		given,
		when,
		then
	}) => {
		const session = await given('a session that is held today', async () =>
			announceSessionToday(await another('office'), 'Buổi học có người xin nghỉ')
		);
		await given('a member, signed in', () => signInAs(page, 'member'));
		await when('they ask for leave without saying why', async () => {
			await page.goto(`/sessions/${session.id}/leave`);
			await expectAccessible(page);
			await page.getByRole('button', { name: 'Xin nghỉ buổi này' }).click();
		});
		await then('they are asked for the reason', () =>
			expect(page.getByRole('link', { name: 'Chưa ghi lý do xin nghỉ.' })).toBeVisible()
		);
		await when('they say why', async () => {
			await page.getByLabel('Lý do xin nghỉ').fill(reason);
			await page.getByRole('button', { name: 'Xin nghỉ buổi này' }).click();
		});
		await then('it waits for a decision', () => expect(page.getByText('Chờ quyết định')).toBeVisible());
		await expectAccessible(page);

		const secretary = await given('the secretary of their cell', () => another('cellSecretary'));
		await when('the secretary opens the cell’s requests and refuses without a word', async () => {
			await secretary.goto(`/sessions/${session.id}/leave`);
			await secretary.getByRole('link', { name: cell }).click();
			await expect(secretary.getByText(reason)).toBeVisible();
			await expectAccessible(secretary);
			await secretary.getByRole('link', { name: 'Quyết định Nguyễn Văn Bình' }).click();
			await expectAccessible(secretary);
			await choose(secretary, 'Không đồng ý');
			await secretary.getByRole('button', { name: 'Ghi quyết định' }).click();
		});
		await then('a few words are asked for', () =>
			expect(
				secretary.getByRole('link', { name: 'Không đồng ý thì ghi vài lời để người xin nghỉ hiểu vì sao.' })
			).toBeVisible()
		);
		await when('they grant it', async () => {
			await choose(secretary, 'Đồng ý cho nghỉ');
			await secretary.getByRole('button', { name: 'Ghi quyết định' }).click();
		});
		await then('the member sees it', async () => {
			await expect(secretary.getByRole('cell', { name: /Đồng ý cho nghỉ/ })).toBeVisible();
			await page.reload();
			await expect(page.getByText('Đồng ý cho nghỉ')).toBeVisible();
			await expect(page.getByText('Dương Ngọc Vân')).toBeVisible();
		});
		await then('the roll says that they have leave, not why', async () => {
			await secretary.goto(`/sessions/${session.id}/roll`);
			await secretary.getByRole('link', { name: cell, exact: true }).click();
			await expect(secretary.getByRole('group', { name: 'Nguyễn Văn Bình' })).toContainText('Có phép');
			expect(await secretary.content()).not.toContain(reason);
		});
		await then('another cell’s secretary and an inspector find nothing', async () => {
			const address = `/sessions/${session.id}/leave`;
			for (const person of ['otherCellSecretary', 'inspector'] as const) {
				const other = await another(person);
				await other.goto(address);
				expect(await other.content()).not.toContain(reason);
			}
		});
	});

	test('a leader enters leave for a member, and does not decide about their own', async ({
		page,
		another,
		given,
		when,
		then
	}) => {
		const session = await given('a session that is held today', async () =>
			announceSessionToday(await another('office'), 'Buổi học có đơn nhập hộ')
		);
		await given('the secretary of a cell', () => signInAs(page, 'cellSecretary'));
		await when('they ask for leave themselves', async () => {
			await page.goto(`/sessions/${session.id}/leave`);
			await page.getByLabel('Lý do xin nghỉ').fill('Đi họp ở tỉnh');
			await page.getByRole('button', { name: 'Xin nghỉ buổi này' }).click();
			await page.getByRole('link', { name: cell }).click();
		});
		await then('the button to decide about it is greyed, and says why', async () => {
			await expect(page.getByRole('button', { name: 'Quyết định Dương Ngọc Vân' })).toHaveAttribute(
				'aria-disabled',
				'true'
			);
			await expect(page.getByText('Không ai tự quyết định việc nghỉ của mình.')).toBeVisible();
		});
		await when('they enter what a member wrote on paper', async () => {
			await page.getByRole('link', { name: 'Nhập hộ đơn xin nghỉ' }).click();
			await page.getByRole('button', { name: 'Ghi đơn xin nghỉ' }).click();
			await expect(page.getByRole('link', { name: 'Chưa chọn người xin nghỉ.' })).toBeVisible();
			await expectAccessible(page);
			await page.getByLabel('Ai xin nghỉ').selectOption('Nguyễn Văn Bình');
			await page.getByLabel('Lý do xin nghỉ').fill('Ốm');
			await choose(page, 'Chép từ đơn giấy');
			await page.getByRole('button', { name: 'Ghi đơn xin nghỉ' }).click();
		});
		await then('it stands with who copied it', () =>
			expect(page.getByText(/\(Dương Ngọc Vân, nhập từ bản giấy\)/)).toBeVisible()
		);
	});
});

test.describe('in English', () => {
	test.use(desk);
	test('the pages of leave and roll are complete', async ({ page, another, given, then }) => {
		const session = await given('a session that is held today', async () =>
			announceSessionToday(await another('office'), 'Buổi học cho người đọc tiếng Anh')
		);
		await given('the office, reading English', async () => {
			await signInAs(page, 'office');
			await page.getByRole('button', { name: 'English' }).click();
		});
		await then('they read English', async () => {
			await page.goto(`/sessions/${session.id}/leave`);
			await expect(page.getByRole('heading', { level: 1 })).toHaveText('Leave');
			await page.goto(`/sessions/${session.id}/roll`);
			await expect(page.getByRole('columnheader', { name: 'After the break' })).toBeVisible();
			await page.getByRole('link', { name: cell, exact: true }).click();
			await expect(page.getByRole('radio', { name: /^Left early/ }).first()).toBeVisible();
			await expectAccessible(page);
		});
	});
});
