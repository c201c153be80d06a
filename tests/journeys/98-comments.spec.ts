import { randomUUID } from 'node:crypto';
import { cast } from '#demonstration/cast.ts';
import { demonstrationPassphrase } from '#domain/custody/custodian.ts';
import { expect, expectAccessible, noScript, phone, signInAs, test, type Page } from './support/journey.ts';

test.use({ ...phone, ...noScript });

/** What only this run writes. */
const own = randomUUID().slice(0, 6);
const about = `Người thu quỹ thôn Hạ ${own}`;
const press = (page: Page, name: string | RegExp) => page.getByRole('button', { name }).first().click();
const follow = (page: Page, name: string | RegExp) => page.getByRole('link', { name }).first().click();
/** Sends the form as it is and reads what is missing. */
async function sendEmpty(page: Page, button: string, said: RegExp) {
	await press(page, button);
	await expect(page.getByRole('alert')).toContainText(said);
	await expectAccessible(page);
}

test('a comment with a receipt, from a browser without JavaScript to the cadre’s answer read under the receipt', async ({
	page,
	another,
	given,
	when,
	then
}) => {
	let receipt = '';
	let address = '';
	await given('somebody comments on a cadre without signing in, and gets a receipt', async () => {
		await page.goto('/public/minh-hoa/comments');
		await expectAccessible(page);
		await follow(page, 'In phiếu góp ý để viết tay');
		await expectAccessible(page);
		await page.goto('/public/minh-hoa/comments/new');
		await sendEmpty(page, 'Gửi góp ý', /ghi tên, chức vụ/);
		await page.getByLabel('Hoặc ghi tên, chức vụ, chi bộ').fill(about);
		await page.getByLabel('Về nội dung gì').selectOption('finance');
		await page.getByLabel('Nội dung góp ý').fill('Thu quỹ hai lần, không có biên lai.');
		await page.getByLabel('Họ tên, cách liên hệ của ông/bà').fill('Bà Năm, xóm Đình');
		await press(page, 'Gửi góp ý');
		receipt = (await page.locator('.receipt-reference').textContent())!.trim();
		expect(receipt).toMatch(/^\d{4} \d{4} \d{4} \d{4}$/);
		await expectAccessible(page);
	});
	const look = async (digits: string) => {
		await page.goto('/public/minh-hoa/comments/receipt');
		await page.getByLabel('Số biên nhận').fill(digits);
		await press(page, 'Xem');
	};
	await then('a mistyped receipt is noticed, the right one is read at once', async () => {
		await look(receipt.replace(/\d$/, (last) => String((Number(last) + 1) % 10)));
		await expect(page.getByRole('alert')).toContainText('gõ chưa đúng');
		await expectAccessible(page);
		await look(receipt);
		await expect(page.getByText('Đã nhận, chờ xem xét.')).toBeVisible();
		await expectAccessible(page);
	});
	const office = await another('office');
	await when('the day is over, the office passes it on without what tells who wrote it', async () => {
		await office.goto('/comments');
		await press(office, 'Trình diễn: coi như hết ngày');
		await expectAccessible(office);
		await follow(office, about);
		address = office.url();
		await expectAccessible(office);
		for (const [link, button, said] of [
			['Không chuyển', 'Không chuyển', /Chọn căn cứ/],
			['Nhắn người góp ý', 'Gửi lời nhắn', /Viết điều cần hỏi/],
			['Chuyển cho người được góp ý', 'Chuyển', /Chọn đảng viên/]
		] as const) {
			await office.goto(address);
			await office.getByRole('link', { name: link, exact: true }).click();
			await office.locator('.task-form').getByRole('button', { name: button, exact: true }).click();
			await expect(office.getByRole('alert')).toContainText(said);
			await expectAccessible(office);
		}
		await office.getByLabel('Tìm đảng viên theo tên').fill(cast.otherMember.name);
		await press(office, 'Tìm');
		const member = office.getByLabel('Đảng viên được góp ý');
		const option = member.locator('option', { hasText: cast.otherMember.name }).first();
		await member.selectOption((await option.getAttribute('value'))!);
		await office.getByLabel('Nội dung chuyển').fill(`Thu quỹ hai lần, không có biên lai (${own}).`);
		await office.locator('.task-form').getByRole('button', { name: 'Chuyển', exact: true }).click();
		await expect(office.getByText('Chờ trả lời').first()).toBeVisible();
	});
	await when('the person concerned answers, and learns nothing of who wrote it', async () => {
		const member = await another('otherMember');
		await member.goto('/my-comments');
		await expectAccessible(member);
		for (const path of await member
			.locator('table a')
			.evaluateAll((links) => links.map((link) => link.getAttribute('href')!))) {
			await member.goto(path);
			if (await member.getByText(own).count()) break;
		}
		await sendEmpty(member, 'Gửi câu trả lời', /Viết câu trả lời/);
		await expect(member.getByText('xóm Đình')).toHaveCount(0);
		await member.getByLabel('Câu trả lời').fill('Tôi trả lại tiền thu thừa và phát biên lai.');
		await press(member, 'Gửi câu trả lời');
		await expect(member.getByText('Đồng chí đã trả lời.')).toBeVisible();
	});
	await then('the author reads the answer under the receipt and writes once more', async () => {
		await look(receipt);
		await expect(page.getByText('Tôi trả lại tiền thu thừa và phát biên lai.')).toBeVisible();
		await page.getByLabel('Lời nhắn').fill('Đã nhận lại tiền, cảm ơn.');
		await press(page, 'Gửi lời nhắn');
		await expect(page.getByText('Đã gửi lời nhắn.')).toBeVisible();
		await expectAccessible(page);
	});
	await then('the office closes it, and its author reads the outcome', async () => {
		await office.goto(`${address}/closure`);
		await sendEmpty(office, 'Kết thúc', /Viết kết quả/);
		await office.getByLabel('Kết quả, để người góp ý biết').fill('Đã kiểm tra biên lai.');
		await press(office, 'Kết thúc');
		await look(receipt);
		await expect(page.getByText('Đã kiểm tra biên lai.')).toBeVisible();
	});
	await then('who wrote it is opened by two custodians, and by nobody alone', async () => {
		const inspector = await another('inspector');
		await inspector.goto('/custody');
		await expectAccessible(inspector);
		await inspector.goto(address);
		await expect(inspector.getByText('xóm Đình')).toHaveCount(0);
		await follow(inspector, 'Xem, đề nghị mở');
		await sendEmpty(inspector, 'Đề nghị mở danh tính', /Chọn căn cứ/);
		await inspector.getByLabel('Căn cứ').selectOption('author-asks');
		await inspector.getByLabel('Vì sao cần biết danh tính').fill('Bà nhờ liên hệ lại.');
		await inspector.getByLabel('Cụm mật khẩu của khóa').fill(demonstrationPassphrase);
		await press(inspector, 'Đề nghị mở danh tính');
		await expect(inspector.getByText('Chờ người thứ hai')).toBeVisible();
		await expectAccessible(inspector);
		const opening = new URL(inspector.url()).pathname;
		const deputy = await another('deputy');
		await deputy.goto(`${opening}/confirmation`);
		await deputy.getByLabel('Cụm mật khẩu').fill('không phải cụm này đâu');
		await press(deputy, 'Đồng ý, mở danh tính');
		await expect(deputy.getByRole('alert')).toContainText('không đúng');
		await deputy.getByLabel('Cụm mật khẩu').fill(demonstrationPassphrase);
		await press(deputy, 'Đồng ý, mở danh tính');
		await expect(deputy.getByText('Bà Năm, xóm Đình')).toBeVisible();
		await expectAccessible(deputy);
	});
});

test('the desk takes a comment down for somebody who came, and prints the receipt', async ({
	page,
	given,
	then
}) => {
	await given('a sheet written by hand', async () => {
		await signInAs(page, 'office');
		await page.goto('/comments/new');
		await page.getByLabel('Hoặc ghi tên, chức vụ, chi bộ').fill(`Tổ trưởng ${own}`);
		await page.getByLabel('Về nội dung gì').selectOption('conduct');
		await page.getByLabel('Nội dung góp ý').fill('Hướng dẫn tận tình.');
		await page.locator('label', { hasText: 'Chép từ phiếu viết tay' }).click();
		await expectAccessible(page);
		await press(page, 'Ghi góp ý, lấy biên nhận');
	});
	await then('there is a receipt to hand over', async () => {
		await expect(page.locator('.receipt-reference')).toHaveText(/^\d{4} \d{4} \d{4} \d{4}$/);
		await expectAccessible(page);
	});
});
