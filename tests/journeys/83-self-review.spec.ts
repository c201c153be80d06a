import { cast } from '#demonstration/cast.ts';
import {
	expect,
	expectAccessible,
	narrow,
	noScript,
	phone,
	signInAs,
	test,
	type Page
} from './support/journey.ts';

const author = cast.deputy.name;

/** The author's own self-review in the campaign under way, by the first page. */
async function openOwn(page: Page): Promise<string> {
	await page.goto('/?all');
	await page
		.getByRole('listitem')
		.filter({ hasText: 'Viết bản tự kiểm điểm' })
		.getByRole('link', { name: 'Viết', exact: true })
		.click();
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Viết bản tự kiểm điểm');
	return page.url().replace(/\/writing$/, '');
}

const status = (page: Page) => page.getByRole('status');
const text = (page: Page) => page.getByLabel('Nội dung');

test.describe('on a phone', () => {
	test.use(phone);
	test('what is typed half goes on where it was, though the network went and the phone with it', async ({
		page,
		browser,
		baseURL,
		context,
		given,
		when,
		then
	}) => {
		await given('a leader with a self-review to write', () => signInAs(page, 'deputy'));
		const review = await openOwn(page);
		await expectAccessible(page);
		await when('they write a part', async () => {
			await page.getByRole('link', { name: /Hạn chế, khuyết điểm$/ }).click();
			await text(page).fill('Năm nay tôi còn nể nang');
		});
		await then('it is saved by itself', () => expect(status(page)).toHaveText(/^Đã lưu \d\d:\d\d$/));
		await expectAccessible(page);
		await when('the network goes, they write on, and the phone goes off', async () => {
			await context.setOffline(true);
			await text(page).fill('Năm nay tôi còn nể nang, ít góp ý thẳng thắn');
			await expect(status(page)).toHaveText(/^Mất mạng/);
		});
		const left = await context.storageState();
		await page.close();
		const later = await browser.newContext({ storageState: left, baseURL, viewport: phone.viewport });
		const again = await later.newPage();
		await when('they open it again later', () => again.goto(`${review}/writing/shortcomings`));
		await then('every word is there, and saved', async () => {
			await expect(text(again)).toHaveValue('Năm nay tôi còn nể nang, ít góp ý thẳng thắn');
			await expect(status(again)).toHaveText(/^Đã lấy lại phần đang viết dở/);
		});
		await then('another device has it too, with every version', async () => {
			const device = await browser.newContext({ baseURL, viewport: phone.viewport });
			const other = await device.newPage();
			await signInAs(other, 'deputy');
			await other.goto(`${review}/writing/shortcomings`);
			await expect(text(other)).toHaveValue('Năm nay tôi còn nể nang, ít góp ý thẳng thắn');
			await other.getByRole('link', { name: /^Các bản đã lưu/ }).click();
			await expect(other.getByText('Năm nay tôi còn nể nang', { exact: true }).first()).toBeVisible();
			await expectAccessible(other);
			await device.close();
		});
		await when('they go on with the button', () =>
			again.getByRole('button', { name: 'Lưu và sang phần sau' }).click()
		);
		await then('the next part is open', () => expect(again).toHaveURL(/\/writing\/causes$/));
		await later.close();
	});

	test('the list to think over is theirs alone, and nothing of it is sent', async ({
		page,
		another,
		given,
		when,
		then
	}) => {
		await given('a leader with a self-review to write', () => signInAs(page, 'deputy'));
		const review = await openOwn(page);
		await page.getByRole('link', { name: 'Danh mục để tự soi' }).click();
		await expectAccessible(page);
		const sent: string[] = [];
		await when('they tick what they think about, and leave', async () => {
			page.on('request', (request) => sent.push(`${request.method()} ${new URL(request.url()).pathname}`));
			await page.getByRole('checkbox').first().check();
			await page.getByRole('checkbox').nth(3).check();
			expect(sent).toEqual([]);
			await page.reload();
		});
		await then('it is forgotten', async () => {
			await expect(page.getByRole('checkbox').first()).not.toBeChecked();
			expect(sent.filter((one) => !one.startsWith('GET '))).toEqual([]);
		});
		await then('nobody else finds the page', async () => {
			const office = await another('office');
			expect((await office.request.get(`${review}/thoughts`)).status()).toBe(404);
		});
	});
});

test.describe('from paper', () => {
	test('two helpers enter the same form at once, and nobody’s words vanish', async ({
		page,
		another,
		given,
		when,
		then
	}) => {
		await given('the office, at the review of somebody who writes on paper', async () => {
			await signInAs(page, 'office');
			await page.goto('/campaigns');
			await page
				.getByRole('link', { name: /^Kiểm điểm năm \d{4}$/ })
				.first()
				.click();
			await page.goto(`${page.url()}/people`);
		});
		const review = await reviewOnPaper(page);
		const helper = await another('secretary');
		await when('both open the page for all parts', async () => {
			await page.goto(`${review}/entry`);
			await helper.goto(`${review}/entry`);
		});
		await expectAccessible(page);
		const causes = (one: Page) => one.getByLabel('2. Nguyên nhân của hạn chế, khuyết điểm');
		await when('each types what is on their sheet, and saves', async () => {
			await causes(page).fill('Do chủ quan, chưa sắp xếp việc nhà.');
			await page.getByRole('button', { name: 'Lưu tất cả' }).click();
			await expect(page.getByRole('status')).toContainText('Đã lưu');
			await causes(helper).fill('Do nể nang.');
			await helper.getByRole('button', { name: 'Lưu tất cả' }).click();
		});
		await then('the second is told, and sees both side by side with who wrote them', async () => {
			await expect(helper.getByRole('alert')).toContainText('Cả hai bản đều được giữ lại');
			await expectAccessible(helper);
			await helper.getByRole('link', { name: 'Xem hai bản và lưu bản chung' }).click();
			await expect(helper.getByText('Do chủ quan, chưa sắp xếp việc nhà.', { exact: true })).toBeVisible();
			await expect(helper.getByText(cast.office.name).first()).toBeVisible();
			await expectAccessible(helper);
		});
		await when('they save one wording for both', () =>
			helper.getByRole('button', { name: 'Lưu bản chung' }).click()
		);
		await then('it has the words of both, and the history has each', async () => {
			await expect(text(helper)).toHaveValue('Do chủ quan, chưa sắp xếp việc nhà.\n\nDo nể nang.');
			await helper.getByRole('link', { name: /^Các bản đã lưu/ }).click();
			await expect(helper.getByText('để riêng vì có người khác cùng ghi').first()).toBeVisible();
		});
	});
});

/** The review of a member of the agency's cell whom nobody of the cast is. */
async function reviewOnPaper(page: Page): Promise<string> {
	await page.getByLabel('Nơi kiểm điểm').selectOption({ label: 'Chi bộ Cơ quan Ủy ban nhân dân' });
	await page.getByRole('button', { name: 'Tìm' }).click();
	const people = page.getByRole('row').filter({ hasNotText: author }).getByRole('link');
	await people.last().click();
	await expect(page.getByRole('heading', { level: 2, name: 'Bản tự kiểm điểm' })).toBeVisible();
	return page.url();
}

test.describe('without JavaScript', () => {
	test.use({ ...noScript, ...narrow });
	test('a self-review is written, looked over, handed in and taken back', async ({
		page,
		given,
		when,
		then
	}) => {
		await given('a leader with a self-review to write', () => signInAs(page, 'deputy'));
		const review = await openOwn(page);
		await when('they take what is known into a part', async () => {
			await page.goto(`${review}/writing/duties`);
			await text(page).fill('Tôi phụ trách khối ủy ban.');
			await page.getByRole('button', { name: 'Đưa vào bài' }).first().click();
		});
		await then('it stands below their words', () =>
			expect(text(page)).toHaveValue(/^Tôi phụ trách khối ủy ban\.\n\n- Phó Bí thư Đảng ủy/)
		);
		await expectAccessible(page);
		await when('they claim more points than there are', async () => {
			await page.goto(`${review}/writing/score`);
			await page.getByLabel(/^Phẩm chất chính trị/).fill('19');
			await page.getByRole('button', { name: 'Lưu', exact: true }).click();
		});
		await then('the page says what is wrong, and keeps what was typed', async () => {
			await expect(page.getByRole('link', { name: 'Điểm không được quá mức tối đa.' })).toBeVisible();
			await expect(page.getByLabel(/^Phẩm chất chính trị/)).toHaveValue('19');
			await expectAccessible(page);
		});
		await when('they look it over too early', () => page.goto(`${review}/hand-in`));
		await then('they are told which parts are missing, and why the button is grey', async () => {
			await expect(page.getByText('Chưa nộp được: còn phần bắt buộc chưa viết')).toBeVisible();
			const button = page.getByRole('button', { name: 'Nộp bản tự kiểm điểm' });
			await expect(button).toHaveAttribute('aria-disabled', 'true');
			await expect(button).toHaveAccessibleDescription(/phần bắt buộc chưa viết/);
			await expectAccessible(page);
		});
		await when('they write the rest on one page, a part of it as last time', async () => {
			await page.goto(`${review}/entry`);
			for (const field of await page.getByRole('textbox').all())
				if ((await field.evaluate((one) => one.tagName)) === 'TEXTAREA' && (await field.inputValue()) === '')
					await field.fill('Đã cố gắng, cần cụ thể hơn nữa trong năm tới.');
			await page.getByRole('button', { name: 'Lưu tất cả' }).click();
			await page.getByRole('link', { name: 'Xem lại và nộp' }).click();
		});
		await when('they hand it in', () => page.getByRole('button', { name: 'Nộp bản tự kiểm điểm' }).click());
		await then('they are told who reads it now', async () => {
			await expect(page.getByRole('status')).toContainText('Đã nộp bản tự kiểm điểm');
			await expectAccessible(page);
			await page.getByRole('link', { name: 'Về trang kiểm điểm' }).click();
			await expect(page.getByText(`${author} nộp lúc`)).toBeVisible();
			await expectAccessible(page);
		});
		await when('they take it back', async () => {
			await page.getByRole('link', { name: 'Rút lại để sửa' }).click();
			await expectAccessible(page);
			await page.getByRole('button', { name: 'Rút lại để sửa' }).click();
		});
		await then('they write on, and can ask for help', async () => {
			await page.getByRole('link', { name: 'Nhờ nhập giúp' }).click();
			await expectAccessible(page);
		});
		await then('the form prints in large type', async () => {
			await page.goto(`${review}/form?filled=no&large=yes`);
			await expect(page.getByText(`Họ và tên: ${author}`)).toBeVisible();
			await expectAccessible(page);
		});
	});
});
