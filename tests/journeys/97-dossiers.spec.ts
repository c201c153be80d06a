import { expect, expectAccessible, noScript, phone, signInAs, test, type Page } from './support/journey.ts';

test.use(phone);

const press = (page: Page, name: string | RegExp) => page.getByRole('button', { name }).click();
const tap = (page: Page, words: string | RegExp) => page.locator('label').getByText(words).first().click();
const message = (page: Page, words: string | RegExp) =>
	expect(page.getByRole('alert').getByRole('link', { name: words })).toBeVisible();

/** Two thousand households over four hamlets, most of them at the beginning. */
const households = 2000;
const list = [
	'Số hộ;Họ và tên chủ hộ;Thôn;Giai đoạn;Từ ngày;Phải nộp',
	...Array.from({ length: households }, (_, n) =>
		[
			n + 1,
			`Nguyễn Thị ${['Lụa', 'Mận', 'Quế', 'Bền'][n % 4]}`,
			['Thôn Thượng', 'Thôn Hạ', 'Thôn Trung', 'Thôn Đông'][n % 4],
			n % 10 === 0 ? 'Niêm yết công khai' : 'Lập danh sách, xét ở thôn',
			n % 2 ? '10/06/2024' : '01/10/2026',
			12_500_000
		].join(';')
	)
].join('\n');

test('a dossier of two thousand households is brought in, moved on, published; one of them finds its own', async ({
	page,
	browser,
	contextOptions,
	baseURL,
	given,
	when,
	then
}) => {
	const title = `Đất dịch vụ ${Date.now()}`;
	let code = '';
	await given('the office, opening a dossier', async () => {
		await signInAs(page, 'office');
		await page.goto('/dossiers');
		await expectAccessible(page);
		await page.getByRole('link', { name: 'Mở hồ sơ' }).click();
		await expectAccessible(page);
		await page.getByRole('link', { name: 'Đất dịch vụ' }).click();
		await press(page, 'Mở hồ sơ');
		for (const words of ['Xin đặt tên', 'Xin ghi căn cứ', 'Xin ghi ngày bắt đầu', 'Xin chọn người phụ trách'])
			await message(page, new RegExp(words));
		await expectAccessible(page);
		await page.getByLabel('Tên vụ việc').fill(title);
		await page.getByLabel('Căn cứ').fill('Quyết định 12');
		await page.getByLabel('Vụ việc bắt đầu từ ngày').fill('02/06/2008');
		const owner = await page.locator('option', { hasText: 'Nguyễn Văn Bình (' }).first().textContent();
		await page.getByLabel('Người phụ trách').selectOption({ label: owner! });
		await press(page, 'Mở hồ sơ');
		await expect(page.getByText('Chưa có hộ nào.')).toBeVisible();
	});
	const at = page.url();
	await when('they bring in the list of households', async () => {
		await page.getByRole('link', { name: 'Đưa danh sách vào' }).click();
		await press(page, 'Đọc danh sách');
		await message(page, 'Xin chọn tệp danh sách.');
		await expectAccessible(page);
		const bring = async (text: string) => {
			await page.getByLabel('Tệp danh sách').setInputFiles({
				...{ name: 'danh-sach-ho.csv', mimeType: 'text/csv', buffer: Buffer.from(text) }
			});
			await press(page, 'Đọc danh sách');
		};
		await bring('Tên;Tuổi\nLụa;50\n');
		await message(page, /Không tìm thấy cột: Số hộ, Họ và tên chủ hộ, Thôn/);
		await bring(list);
		await expect(page.getByRole('status')).toContainText('Thêm mới 2000, bổ sung 0');
		await expectAccessible(page);
		await press(page, 'Ghi danh sách');
		await expect(page.getByRole('heading', { name: 'Danh sách đã được ghi' })).toBeVisible();
	});
	await then('it shows where they stand, and every figure leads to its households', async () => {
		await page.goto(at);
		await expect(page.getByText('2000 hộ, đã xong 0 hộ.')).toBeVisible();
		await expectAccessible(page);
		await page
			.getByRole('link', { name: /^Thôn Hạ, Lập danh sách/ })
			.first()
			.click();
		await expect(page.getByRole('heading', { name: /^Danh sách hộ/ })).toContainText('500');
		await expectAccessible(page);
	});
	await when('a hamlet moves on; what may not stays, with the reason', async () => {
		await page.getByRole('link', { name: 'Chuyển giai đoạn' }).click();
		await page.getByLabel('Ngày chuyển').fill('');
		await press(page, 'Chuyển giai đoạn');
		await message(page, /Xin chọn: những hộ đã đánh dấu/);
		await message(page, 'Xin ghi ngày.');
		await page.goto(page.url());
		await tap(page, /^Tất cả 500 hộ/);
		await press(page, 'Chuyển giai đoạn');
		await expect(page.getByText('500 hộ ở lại')).toBeVisible();
		await tap(page, /^Tất cả 500 hộ/);
		await tap(page, /^Tôi đã thấy đủ/);
		await press(page, 'Chuyển giai đoạn');
		await expect(page.getByText('Đã chuyển 500 hộ.')).toBeVisible();
		await expectAccessible(page);
	});
	await when('the office publishes, twice', async () => {
		await page.goto(`${at}/publication`);
		await expect(page.getByText('Chưa công bố lần nào.')).toBeVisible();
		await expectAccessible(page);
		await page.getByLabel('Lời nhắn cho người dân').fill('Tháng sau niêm yết ở nhà văn hóa.');
		await press(page, 'Công bố');
		await expect(page.getByRole('heading', { name: 'Đã công bố' })).toBeVisible();
		await page.goto(`${at}/publication`);
		await press(page, 'Công bố');
		await expect(page.getByRole('heading', { name: /đã công bố rồi/ })).toBeVisible();
		await page.getByRole('link', { name: 'Xem trang người dân' }).click();
	});
	const publicPage = page.url();
	await given('the slip of one household', async () => {
		await page.goto(`${at}/slips`);
		code = (await page.locator('.household-code').first().textContent())!;
		await expect(page.locator('svg[aria-label="Mã của hộ"]')).toHaveCount(40);
		await expectAccessible(page);
	});
	await then('anybody reads the figures, and the household finds its own, without JavaScript', async () => {
		const somebody = await browser.newPage({ ...contextOptions, ...phone, ...noScript, baseURL });
		await somebody.goto(publicPage);
		await expect(somebody.getByRole('heading', { name: title })).toBeVisible();
		await expect(somebody.getByText('Có 2000 hộ.')).toBeVisible();
		await expect(somebody.getByText('Nguyễn Thị')).toHaveCount(0);
		await expectAccessible(somebody);
		await somebody.getByRole('link', { name: 'Xem hồ sơ của hộ mình bằng mã' }).click();
		await press(somebody, 'Xem hồ sơ');
		await message(somebody, 'Xin nhập mã trên phiếu.');
		await expectAccessible(somebody);
		await somebody.getByLabel('Mã trên phiếu').fill('AAAA-AAAA-AAAA');
		await press(somebody, 'Xem hồ sơ');
		await message(somebody, /Không có hồ sơ nào mang mã này/);
		await expect(somebody.getByLabel('Mã trên phiếu')).toHaveValue('AAAA-AAAA-AAAA');
		await somebody.getByLabel('Mã trên phiếu').fill(code.toLowerCase());
		await press(somebody, 'Xem hồ sơ');
		await expect(somebody.getByText(/^Giai đoạn \d trong 10/)).toBeVisible();
		await expect(somebody.getByRole('heading', { name: 'Còn thiếu' })).toBeVisible();
		await expect(somebody.getByText('Nguyễn Thị')).toHaveCount(0);
		await expectAccessible(somebody);
		await somebody.close();
	});
	await then('the square on the slip fills the code in', async () => {
		await page.goto(`${new URL(publicPage).pathname.replace(/[^/]+$/, 'own')}#${code.replaceAll('-', '')}`);
		await expect(page.getByLabel('Mã trên phiếu')).toHaveValue(code.replaceAll('-', ''));
	});
});

test('one household’s file: each form says what it lacks, and what happened stays readable', async ({
	page,
	given,
	when,
	then
}) => {
	let file = '';
	await given('who works on the dossier, with one of its households', async () => {
		await signInAs(page, 'member');
		await page.goto('/dossiers');
		await page.getByRole('link', { name: 'Đất dịch vụ khu Đồng Sậy' }).click();
		await page.getByRole('link', { name: 'Thêm một hộ' }).click();
		await press(page, 'Thêm hộ');
		await message(page, 'Xin ghi số hộ trong danh sách.');
		await message(page, 'Xin chọn thôn.');
		await expectAccessible(page);
		await page.getByLabel('Số hộ trong danh sách').fill(`T${Date.now()}`);
		await page.getByRole('textbox', { name: 'Chủ hộ' }).fill('Bùi Thị Gái');
		await page.getByLabel('Thôn', { exact: true }).selectOption({ label: 'Thôn Tây' });
		await page.getByLabel('Số tiền phải nộp').fill('10.000.000');
		await press(page, 'Thêm hộ');
		await expect(page.getByText('Bùi Thị Gái')).toBeVisible();
		await expectAccessible(page);
		file = page.url();
	});
	await when('each form is sent empty', async () => {
		for (const [form, button, words] of [
			['money', 'Ghi khoản tiền', 'Xin chọn: phải nộp hay đã nộp.'],
			['plot', 'Ghi lô đất', 'Xin ghi số lô cho mỗi phần có diện tích.'],
			['dispute', 'Ghi tranh chấp', /Xin ghi tranh chấp về điều gì/],
			['head', 'Ghi người đứng tên', 'Xin chọn vì sao đổi người đứng tên.'],
			['split', 'Tách hồ sơ', 'Xin ghi lý do.']
		] as const) {
			await page.goto(`${file}/${form}`);
			await press(page, button);
			await message(page, words);
			await expectAccessible(page);
		}
	});
	await when('the head died, and the file is divided between two heirs', async () => {
		await page.getByLabel('Phần 1: Người đứng tên').fill('Bùi Văn Cả');
		await page.getByLabel('Phần 2: Người đứng tên').fill('Bùi Văn Hai');
		await page.locator('#f-due-1').fill('4.000.000');
		await page.locator('#f-due-2').fill('5.000.000');
		await page.getByLabel('Lý do').fill('Hai con được chia');
		await press(page, 'Tách hồ sơ');
		await expect(page.getByRole('alert')).toContainText('Cộng các phần là 9.000.000 đ');
		await page.locator('#f-due-2').fill('6.000.000');
		await press(page, 'Tách hồ sơ');
	});
	await then('the old file leads to the new ones', async () => {
		await expect(page.getByText('Hồ sơ này đã tách.')).toBeVisible();
		await page.getByRole('main').getByRole('listitem').getByRole('link').first().click();
		await expect(page.getByText('Bùi Văn Cả').first()).toBeVisible();
		await page.getByRole('link', { name: 'In phiếu hồ sơ' }).click();
		await expectAccessible(page);
	});
});
