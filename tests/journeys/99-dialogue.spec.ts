import { expect, expectAccessible, noScript, phone, signInAs, test, type Page } from './support/journey.ts';

const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click();
const follow = (page: Page, name: string | RegExp) =>
	page
		.getByRole('link', { name, ...(typeof name === 'string' && { exact: true }) })
		.first()
		.click();
const tick = (page: Page, words: string) => page.locator('label').filter({ hasText: words }).first().click();
const dayAhead = (days: number) =>
	new Date(Date.now() + days * 86_400_000)
		.toLocaleDateString('sv', { timeZone: 'Asia/Ho_Chi_Minh' })
		.split('-')
		.reverse()
		.join('/');
const run = Date.now();

test.describe('a dialogue, on a phone', () => {
	test.use(phone);

	test('is announced too late only with the reason; cards are printed and entered, one after another', async ({
		page,
		given,
		when,
		then
	}) => {
		const title = `Đối thoại về điện nước, lần ${run}`;
		await given('the office', () => signInAs(page, 'office'));
		await when('they plan a conference', async () => {
			await page.goto('/dialogues');
			await expectAccessible(page);
			await follow(page, 'Lập hội nghị');
			await page.getByLabel('Cách tham dự').fill('');
			await press(page, 'Lưu hội nghị');
			await expect(page.getByRole('link', { name: 'Chưa ghi tên hội nghị.' })).toBeVisible();
			await expectAccessible(page);
			await tick(page, 'Đối thoại của bí thư Đảng ủy với Nhân dân');
			await page.getByLabel('Tên hội nghị').fill(title);
			await page.getByLabel('Ngày họp').fill(dayAhead(3));
			await page.getByLabel('Giờ họp').fill('19:30');
			await page.getByLabel('Nơi họp').fill('Nhà văn hóa Thôn Thượng');
			await page.getByLabel('Nội dung đối thoại').fill('Điện, nước sạch');
			await page.getByLabel('Cách tham dự').fill('Ai cũng được dự');
			await page.getByLabel('Người chủ trì').fill('Bí thư Đảng ủy');
			await press(page, 'Lưu hội nghị');
			await expect(page.getByText('Đang chuẩn bị').first()).toBeVisible();
		});
		await then('three days before is too late without a reason', async () => {
			await follow(page, 'Thông báo hội nghị');
			await press(page, 'Thông báo ngay');
			await expect(page.getByRole('link', { name: /Chỉ còn 3 ngày/ })).toBeVisible();
			await expectAccessible(page);
			await page.getByLabel('Lý do thông báo chậm').fill('Nhân dân đề nghị họp gấp');
			await press(page, 'Thông báo ngay');
			await expect(page.getByText('Nhân dân đề nghị họp gấp')).toBeVisible();
			await expectAccessible(page);
		});
		const at = page.url();
		await when('they print cards and enter one', async () => {
			await page.goto(`${at}/notice`);
			await expectAccessible(page);
			await page.goto(`${at}/cards`);
			await page.getByLabel('Số phiếu in thêm').fill('4');
			await press(page, 'Tạo phiếu');
			await expectAccessible(page);
			const code = (await page.locator('.question-code').first().innerText()).replace(/\D/g, '');
			await page.goto(`${at}/questions/new`);
			await press(page, 'Lưu, nhập phiếu tiếp');
			await expect(page.getByRole('link', { name: 'Chưa ghi câu hỏi, ý kiến.' })).toBeVisible();
			await page.getByLabel('Mã trên phiếu').fill(code);
			await page.getByLabel('Câu hỏi, ý kiến').fill('Nước sạch bao giờ về thôn?');
			await press(page, 'Lưu, nhập phiếu tiếp');
			await expect(page.getByText(/Đã lưu\. Mã câu hỏi/)).toBeVisible();
			await page.getByLabel('Mã trên phiếu').fill(code);
			await page.getByLabel('Câu hỏi, ý kiến').fill('Phiếu này lần nữa');
			await press(page, 'Lưu, nhập phiếu tiếp');
			await expect(page.getByRole('link', { name: /đã được nhập/ })).toBeVisible();
			await expect(page.getByLabel('Câu hỏi, ý kiến')).toHaveValue('Phiếu này lần nữa');
			await expectAccessible(page);
		});
		await then('it is sorted for all to read', async () => {
			await page.goto(`${at}/questions`);
			await expectAccessible(page);
			await follow(page, 'Nước sạch bao giờ về thôn?');
			await expectAccessible(page);
			await follow(page, 'Phân loại, ghép');
			await press(page, 'Lưu');
			await expect(page.getByRole('link', { name: /Chưa ghi tóm tắt/ })).toBeVisible();
			await expectAccessible(page);
			await page.getByLabel('Tóm tắt để đọc, in và công bố').fill('Nước sạch về thôn');
			await page.getByLabel('Lĩnh vực').selectOption({ index: 1 });
			await press(page, 'Lưu');
			await expect(page.getByRole('heading', { name: 'Nước sạch về thôn' })).toBeVisible();
		});
	});

	test('a card of last night is entered, promised with an owner and a day, and whoever asked is told', async ({
		page,
		given,
		when,
		then
	}) => {
		const words = `Sân bóng bao giờ có đèn? Lần ${run}`;
		await given('the office, on the morning after a conference', async () => {
			await signInAs(page, 'office');
			await page.goto('/dialogues');
			await follow(page, 'Bí thư Đảng ủy đối thoại với thanh niên');
		});
		const at = page.url();
		await when('they enter how it went, and a card', async () => {
			await page.goto(`${at}/holding`);
			await page.getByLabel('Người chủ trì').fill('');
			await press(page, 'Ghi hội nghị đã họp');
			await expect(page.getByRole('link', { name: 'Chưa ghi người chủ trì.' })).toBeVisible();
			await expectAccessible(page);
			await page.goto(`${at}/questions/new`);
			await page.getByLabel('Câu hỏi, ý kiến').fill(words);
			await page.getByLabel('Tên người hỏi').fill('Anh Khánh');
			await page.getByLabel('Điện thoại hoặc địa chỉ').fill('0912 345 678');
			await press(page, 'Lưu, nhập phiếu tiếp');
			await page.goto(`${at}/questions?q=${run}`);
			await expect(page.getByText('Anh Khánh')).toHaveCount(0);
			await follow(page, words);
			await expect(page.getByText(/Anh Khánh/)).toBeVisible();
		});
		const question = page.url();
		await then('it is answered and promised', async () => {
			await page.goto(`${question}/answer`);
			await press(page, 'Lưu trả lời');
			await expect(page.getByRole('link', { name: 'Chưa ghi câu trả lời.' })).toBeVisible();
			await expectAccessible(page);
			await page.getByLabel('Trả lời thế nào').fill('Xã đã có kinh phí.');
			await press(page, 'Lưu trả lời');
			await follow(page, 'Ghi lời hứa');
			await press(page, 'Ghi lời hứa');
			await expect(page.getByRole('link', { name: 'Chưa ghi hứa làm gì.' })).toBeVisible();
			await expectAccessible(page);
			await page.getByLabel('Hứa làm gì').fill(`Lắp đèn sân bóng, lần ${run}`);
			await page.getByLabel('Người chịu trách nhiệm').selectOption({ label: 'Lê Thị Thanh Hà' });
			await press(page, 'Ghi lời hứa');
			await expect(page.getByText(/Lê Thị Thanh Hà phải làm xong/)).toBeVisible();
		});
		await then('whoever asked is told once', async () => {
			await page.goto(`${at}/telling`);
			await expectAccessible(page);
			await page.goto(`${question}/telling`);
			await press(page, 'Ghi đã báo');
			await expect(page.getByRole('link', { name: 'Chưa chọn đã báo bằng cách nào.' })).toBeVisible();
			await expectAccessible(page);
			await tick(page, 'Gọi điện');
			await tick(page, 'Không nói gì');
			await press(page, 'Ghi đã báo');
			await expect(page.getByText(/Gọi điện, ngày/)).toBeVisible();
			await page.goto(`${at}/agenda`);
			await expectAccessible(page);
		});
	});

	test('a promise that was made and not kept becomes a shortcoming, and whoever asked reads it', async ({
		page,
		given,
		when,
		then
	}) => {
		await given('the secretary, and a promise past its day', () => signInAs(page, 'secretary'));
		await when('they look at what is overdue and put it down as broken', async () => {
			await page.goto('/dialogues/promises?overdue=yes');
			await expectAccessible(page);
			await follow(page, 'Thay toàn bộ bóng đèn hỏng ở ngõ 3.');
			await expectAccessible(page);
			await follow(page, 'Ghi không giữ lời hứa');
			await press(page, 'Ghi vào sổ khắc phục');
			await expect(page.getByRole('link', { name: 'Chưa ghi nguyên nhân.' })).toBeVisible();
			await expectAccessible(page);
			await page.locator('fieldset label').first().click();
			await page.getByLabel('Nội dung, tiêu chí').selectOption({ index: 1 });
			await page.getByLabel('Nguyên nhân').fill(`Không bố trí kinh phí, lần ${run}`);
			await page.getByLabel('Trách nhiệm').fill('Người được giao');
			await page.getByLabel('Trả lời người hỏi').fill('Chưa làm được; sẽ thay trong tháng này.');
			await press(page, 'Ghi vào sổ khắc phục');
		});
		await then('the register has it, and each leads to the other', async () => {
			await expect(page.getByText(/Đã hứa với Nhân dân nhưng không thực hiện/).first()).toBeVisible();
			await follow(page, /Lời hứa tại hội nghị đối thoại/);
			await expect(page.getByText('Không giữ lời hứa; đã ghi thành khuyết điểm trong sổ.')).toBeVisible();
			await expectAccessible(page);
		});
	});

	test('what must be made public is posted with its proof', async ({ page, given, when, then }) => {
		const title = `Bảng giá dịch vụ, lần ${run}`;
		await given('the office', () => signInAs(page, 'office'));
		await when('they add it and say that it was posted', async () => {
			await page.goto('/publication');
			await expectAccessible(page);
			await follow(page, 'Thêm nội dung phải công khai');
			await press(page, 'Thêm');
			await expect(page.getByRole('link', { name: 'Chưa ghi tên nội dung.' })).toBeVisible();
			await expectAccessible(page);
			await page.getByLabel('Loại nội dung').selectOption('procedures');
			await page.getByLabel('Tên nội dung, văn bản').fill(title);
			await press(page, 'Thêm');
			await expectAccessible(page);
			await follow(page, 'Ghi đã công khai');
			await page.getByLabel('Ở đâu').fill('Bảng tin trụ sở');
			await press(page, 'Ghi đã công khai');
			await expect(page.getByRole('link', { name: /Chưa có bằng chứng/ })).toBeVisible();
			await expectAccessible(page);
			await page
				.getByLabel('Ảnh chụp, biên bản niêm yết')
				.setInputFiles({ name: 'bien-ban.txt', mimeType: 'text/plain', buffer: Buffer.from('Đã niêm yết') });
			await press(page, 'Ghi đã công khai');
			await expect(page.getByText('bien-ban.txt')).toBeVisible();
		});
		await then('everybody reads where and since when', async () => {
			await page.goto('/public/minh-hoa/publication');
			await expect(page.getByText(title)).toBeVisible();
			await expectAccessible(page);
			await page.goto('/publication/matrix');
			await expectAccessible(page);
			await page.goto('/publication/sheet');
			await expectAccessible(page);
		});
	});
});

test.describe('without JavaScript and without an account', () => {
	test.use(noScript);

	test('somebody asks, keeps the code, and reads by it where it stands', async ({
		page,
		given,
		when,
		then
	}) => {
		await given('the page of the commune', async () => {
			await page.goto('/public/minh-hoa/dialogues');
			await expectAccessible(page);
			await follow(page, /Đối thoại cuối năm với Nhân dân/);
			await expectAccessible(page);
		});
		await when('they ask', async () => {
			await follow(page, 'Gửi câu hỏi trước');
			await press(page, 'Gửi câu hỏi');
			await expect(page.getByRole('link', { name: 'Chưa ghi câu hỏi, ý kiến.' })).toBeVisible();
			await expectAccessible(page);
			await page.getByLabel('Câu hỏi, ý kiến').fill('<script>alert(1)</script> Bao giờ có sân chơi?');
			await press(page, 'Gửi câu hỏi');
			await expect(page.getByText(/Mã câu hỏi của ông\/bà/)).toBeVisible();
			await expectAccessible(page);
		});
		await then('the code opens it, and a wrong one opens nothing', async () => {
			const [code] = /\d{3} \d{3} \d{3}/.exec(await page.locator('main').innerText())!;
			await page.goto('/public/minh-hoa/dialogues/answer');
			await page.getByLabel('Mã câu hỏi').fill('12');
			await press(page, 'Xem trả lời');
			await expect(page.getByRole('link', { name: /Mã có 9 chữ số/ })).toBeVisible();
			await page.getByLabel('Mã câu hỏi').fill('000 000 001');
			await press(page, 'Xem trả lời');
			await expect(page.getByRole('link', { name: /Không có câu hỏi nào với mã này/ })).toBeVisible();
			await page.getByLabel('Mã câu hỏi').fill(code);
			await press(page, 'Xem trả lời');
			await expect(page.getByText('Bao giờ có sân chơi?')).toBeVisible();
			await expect(page.getByText('Chưa có trả lời.')).toBeVisible();
			await expectAccessible(page);
		});
	});
});
