import type { Page } from '@playwright/test';
import { expect, expectAccessible, noScript, phone, test } from './support/journey.ts';

const password = 'con trâu đi trước';

test.describe('on a phone, without JavaScript', () => {
	test.use({ ...phone, ...noScript });

	test('a committee is set up on a fresh machine, and a second person comes in by a printed slip', async ({
		page,
		browser,
		contextOptions,
		freshInstall,
		given,
		when,
		then
	}) => {
		const at = (path: string) => `${freshInstall.address}${path}`;
		const memberPage = await browser.newPage({ ...contextOptions, javaScriptEnabled: false });

		await given('a machine on which nothing is set up', () => page.goto(at('/')));
		await then('it offers to set up a committee', async () => {
			await expect(page).toHaveURL(at('/setup'));
			await expectAccessible(page);
		});
		await when('the form is sent empty', () => submit(page, 'Lập Đảng bộ'));
		await then('it says what is missing, field by field', async () => {
			await expect(page.getByRole('alert')).toContainText('Chưa nhập mục này.');
			await expectAccessible(page);
		});
		await when('the office fills it in', async () => {
			await fill(page, {
				'Tên Đảng bộ': 'Đảng bộ xã Thử Nghiệm',
				'Cấp trên trực tiếp': 'Đảng bộ tỉnh Thử Nghiệm',
				'Địa danh ghi trên văn bản': 'Thử Nghiệm',
				'Nhiệm kỳ bắt đầu ngày': '1/7/2025',
				'Nhiệm kỳ kết thúc ngày': '1/7/2030',
				'Họ và tên': 'Hoàng Thị Sen',
				'Ngày sinh': '12.3.1990',
				'Tên đăng nhập': 'senht',
				'Mật khẩu': password
			});
			await submit(page, 'Lập Đảng bộ');
		});
		await then('they are signed in, and what the law asks of every committee waits', async () => {
			await expect(page).toHaveURL(at('/'));
			await expect(page.getByRole('listitem').filter({ hasText: 'Lập lịch tiếp công dân' })).toHaveCount(2);
			await expectAccessible(page);
		});
		await when('a cell is set up, and a member entered', async () => {
			await page.goto(at('/cells/new'));
			await fill(page, { 'Tên chi bộ': 'Chi bộ Thôn Thử' });
			await submit(page, 'Lập chi bộ');
			await expect(page.getByRole('radio', { name: 'Thôn, tổ dân phố' })).toBeChecked();
			await expectAccessible(page);
			await submit(page, 'Ghi loại chi bộ');
			await expect(page.getByRole('heading', { level: 1 })).toHaveText('Chi bộ Thôn Thử');
			await expectAccessible(page);
			await page.goto(at('/members/new'));
			await fill(page, { 'Họ và tên': 'NGUYỄN VĂN LÚA', 'Ngày sinh': '1961' });
			await page.getByLabel('Sinh hoạt tại chi bộ').selectOption('Chi bộ Thôn Thử');
			await submit(page, 'Thêm vào danh sách');
			await expect(page.getByRole('heading', { level: 1 })).toHaveText('Nguyễn Văn Lúa');
			await expectAccessible(page);
		});
		const slip = await when('the office prints a slip for them', async () => {
			await page.goto(at('/accounts?q=lua'));
			await expectAccessible(page);
			await page.getByText('Nguyễn Văn Lúa').click();
			await submit(page, 'In phiếu');
			await expectAccessible(page);
			return page.getByRole('article').innerText();
		});
		const code = /[A-Z0-9]{4}-[A-Z0-9]{4}-[A-Z0-9]{4}/.exec(slip)![0];
		await then('it says where, as whom and with what to come in', () => {
			expect(slip).toContain(at('/activate'));
			expect(slip).toContain('luanv');
		});
		await when('the member types the code wrongly, then as printed', async () => {
			await memberPage.goto(at('/activate'));
			await fill(memberPage, {
				'Tên đăng nhập': 'luanv',
				'Mã trên phiếu': 'AAAA BBBB CCCC',
				'Mật khẩu mới': password
			});
			await submit(memberPage, 'Đặt mật khẩu');
			await expect(memberPage.getByRole('alert')).toContainText('chưa đúng');
			await expect(memberPage.getByLabel('Tên đăng nhập')).toHaveValue('luanv');
			await expectAccessible(memberPage);
			await fill(memberPage, { 'Mã trên phiếu': code.toLowerCase(), 'Mật khẩu mới': password });
			await submit(memberPage, 'Đặt mật khẩu');
		});
		await then('they are in, and see what is recorded about them', async () => {
			await expect(memberPage).toHaveURL(at('/'));
			await memberPage.getByText('Danh mục').click();
			await memberPage.getByRole('link', { name: 'Hồ sơ của tôi' }).click();
			await expect(memberPage.getByRole('heading', { level: 1 })).toHaveText('Nguyễn Văn Lúa');
			await expect(memberPage.getByText('kích hoạt tài khoản')).toBeVisible();
			await expectAccessible(memberPage);
		});
		await when('they change their password', async () => {
			await memberPage.goto(at('/account'));
			await expectAccessible(memberPage);
			await fill(memberPage, { 'Mật khẩu hiện tại': password, 'Mật khẩu mới': 'lúa chín vàng đồng' });
			await submit(memberPage, 'Đổi mật khẩu');
		});
		await then('the old one lets nobody in any more, the new one does', async () => {
			await expect(memberPage).toHaveURL(at('/sign-in'));
			await signIn(memberPage, 'luanv', password);
			await expect(memberPage.getByRole('alert')).toContainText('chưa đúng');
			await signIn(memberPage, 'luanv', 'lúa chín vàng đồng');
			await expect(memberPage).toHaveURL(at('/'));
		});
		await memberPage.close();
	});
});

async function fill(page: Page, fields: Record<string, string>) {
	for (const [label, value] of Object.entries(fields))
		await page.getByRole('textbox', { name: label }).or(page.getByLabel(label)).first().fill(value);
}

const submit = (page: Page, name: string) => page.getByRole('main').getByRole('button', { name }).click();

async function signIn(page: Page, username: string, own: string) {
	await fill(page, { 'Tên đăng nhập': username, 'Mật khẩu': own });
	await submit(page, 'Đăng nhập');
}
