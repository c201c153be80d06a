import { expect, expectAccessible, noScript, phone, signInAs, test } from './support/journey.ts';

test.use(phone);

test('a cell’s secretary enters who does what from paper, hands a duty over, and sees who has none', async ({
	page,
	given,
	when,
	then
}) => {
	await given('the secretary of Thôn Hạ, at the duty sheet of the cell', async () => {
		await signInAs(page, 'otherCellSecretary');
		await page.goto('/duties');
		await expectAccessible(page);
		await page.getByRole('link', { name: 'Bảng phân công của chi bộ' }).click();
		await expect(page.getByRole('heading', { level: 1 })).toContainText('Chi bộ Thôn Hạ');
		await expectAccessible(page);
	});
	await when('a duty of its own is given to nobody yet', async () => {
		await page.getByRole('link', { name: 'Giao nhiệm vụ' }).click();
		await page.getByRole('button', { name: 'Giao nhiệm vụ' }).click();
		await expect(page.getByRole('alert')).toContainText(
			'Xin chọn một việc trong danh sách, hoặc ghi tên việc'
		);
		await expectAccessible(page);
		await page.getByLabel('Hoặc ghi tên việc').fill('Trông nom tủ sách thôn');
		await page.getByRole('button', { name: 'Giao nhiệm vụ' }).click();
	});
	await then('it stands out as a duty that nobody holds, and is handed over', async () => {
		await expect(page.getByRole('region', { name: 'Cần chú ý' })).toContainText('Trông nom tủ sách thôn');
		await page.getByRole('link', { name: 'Trông nom tủ sách thôn' }).click();
		await expectAccessible(page);
		await page.getByRole('link', { name: 'Chuyển giao' }).click();
		await page.getByRole('button', { name: 'Chuyển giao' }).click();
		await expect(page.getByRole('alert')).toContainText('Xin chọn người nhận');
		await expectAccessible(page);
		await page.getByLabel('Chuyển cho').selectOption({ label: 'Bùi Thị Thủy' });
		await page.getByRole('button', { name: 'Chuyển giao' }).click();
		await expect(page.getByRole('row', { name: /Bùi Thị Thủy/ })).toBeVisible();
	});
	await when('the whole sheet is entered with one more duty in her line', async () => {
		await page.getByRole('link', { name: 'Chi bộ Thôn Hạ' }).click();
		await page.getByRole('link', { name: 'Nhập cả bảng' }).click();
		await expectAccessible(page);
		const line = page.getByLabel('Bùi Thị Thủy');
		await line.fill(`${await line.inputValue()}; Phụ trách nhóm hộ gia đình (tổ 9)`);
		await page.getByRole('button', { name: 'Lưu bảng phân công' }).click();
		await expect(page.getByText('Đã lưu: 1 việc giao mới')).toBeVisible();
		await expect(page.getByRole('row', { name: /^Bùi Thị Thủy/ })).toContainText('tổ 9');
	});
	await then('the sheet prints with room to sign, and as a file', async () => {
		await page.getByRole('link', { name: 'In bảng phân công' }).click();
		await expect(page.getByRole('article')).toContainText('BẢNG PHÂN CÔNG NHIỆM VỤ');
		await expectAccessible(page);
		const href = await page.getByRole('link', { name: 'Tải bản Word' }).getAttribute('href');
		expect((await page.request.get(href!)).status()).toBe(200);
	});
});

test.describe('without JavaScript', () => {
	test.use(noScript);
	test('a cell that has no regulations adopts some, changes them, and everybody sees what changed', async ({
		page,
		given,
		when,
		then
	}) => {
		await given('the office, at the regulations of Thôn Mới', async () => {
			await signInAs(page, 'office');
			await page.goto('/regulations');
			await expectAccessible(page);
			await page.getByRole('link', { name: 'Chi bộ Thôn Mới' }).click();
			await expect(page.getByText('Chưa có quy chế nào được thông qua')).toBeVisible();
			await expectAccessible(page);
		});
		await when('they begin from the text offered, and record the adoption', async () => {
			await page.getByRole('link', { name: 'Viết quy chế' }).click();
			await page.getByRole('button', { name: 'Lưu bản dự thảo' }).click();
			await expect(page.getByRole('alert')).toContainText('Xin gõ hoặc dán nội dung quy chế');
			await page.getByRole('button', { name: 'Chép vào ô' }).click();
			await expectAccessible(page);
			await page.getByRole('button', { name: 'Lưu và ghi việc thông qua' }).click();
			await page.getByRole('button', { name: 'Ghi việc thông qua' }).click();
			await expect(page.getByRole('alert')).toContainText('Xin ghi hội nghị hoặc quyết định đã thông qua');
			await expectAccessible(page);
			await adopt(page);
			await expect(page.getByText('Đang áp dụng.')).toBeVisible();
			await expectAccessible(page);
		});
		await when('the next meeting changes a word', async () => {
			await page.getByRole('link', { name: 'Chi bộ Thôn Mới' }).click();
			await page.getByRole('link', { name: 'Viết bản mới' }).click();
			await page.getByRole('combobox', { name: 'Bắt đầu từ' }).selectOption({ label: 'Bản 1 đã thông qua' });
			await page.getByRole('button', { name: 'Chép vào ô' }).click();
			const words = page.getByLabel('Toàn văn');
			await words.fill((await words.inputValue()).replace('mỗi tháng một lần', 'mỗi tháng hai lần'));
			await page.getByRole('button', { name: 'Lưu và ghi việc thông qua' }).click();
			await page.getByLabel('Vì sao có bản mới').fill('Họp dày hơn');
			await adopt(page);
		});
		await then('the change is marked, and the paper gets its number', async () => {
			await page.getByRole('link', { name: 'Xem những gì đã đổi' }).click();
			await expect(page.locator('del')).toHaveText('một');
			await expect(page.locator('ins')).toHaveText('hai');
			await expectAccessible(page);
			await page.getByRole('link', { name: /bản 2$/ }).click();
			await page.getByRole('link', { name: 'Văn bản để in, ban hành' }).click();
			await expect(page.getByRole('article')).toContainText('QUY CHẾ');
			await expectAccessible(page);
			await page.getByRole('link', { name: 'Ban hành' }).click();
			await page.getByRole('button', { name: 'Ban hành' }).click();
			await expect(page.getByRole('article')).toContainText('01-QC/CB');
		});
	});
});

test('a member hands in a commitment; the cell returns it with words, then approves it; the member says what was done', async ({
	page,
	another,
	given,
	when,
	then
}) => {
	await given('a member who writes the commitment of this year', async () => {
		await signInAs(page, 'otherMember');
		await page.goto('/commitments');
		await expectAccessible(page);
		await page.getByRole('link', { name: 'Viết cam kết' }).click();
		await expectAccessible(page);
		await page.getByRole('button', { name: 'Mở bản cam kết' }).click();
	});
	await when('it is handed in empty, then with a thing and its measure', async () => {
		for (const field of await page.getByRole('textbox').all()) await field.fill('');
		await page.getByRole('button', { name: 'Lưu và nộp cho chi bộ' }).click();
		await expect(page.getByRole('alert')).toContainText('Chưa cam kết việc nào');
		await page.getByLabel('Việc 1', { exact: false }).first().fill('Dự đủ các buổi sinh hoạt');
		await page.getByLabel('Cách nhận biết việc 1').first().fill('12 buổi, không đi muộn');
		await expectAccessible(page);
		await page.getByRole('button', { name: 'Lưu và nộp cho chi bộ' }).click();
		await expect(page.getByText('Đã nộp, chờ chi bộ duyệt')).toBeVisible();
	});
	const at = page.url();
	const leader = await another('otherCellSecretary');
	await when('the cell’s secretary returns it', async () => {
		await leader.goto('/?all');
		await expect(
			leader
				.getByRole('link', { name: /Duyệt cam kết/ })
				.or(leader.getByText('Duyệt cam kết'))
				.first()
		).toBeVisible();
		await leader.goto(`${at}/decision`);
		await leader.getByRole('button', { name: 'Ghi ý kiến của chi bộ' }).click();
		await expect(leader.getByRole('alert')).toContainText('Xin chọn duyệt hay trả lại');
		await expectAccessible(leader);
		await leader.getByText('Trả lại để sửa', { exact: true }).click();
		await leader.getByLabel('Lời nhận xét').fill('Ghi thêm việc nhà');
		await leader.getByRole('button', { name: 'Ghi ý kiến của chi bộ' }).click();
	});
	await then('the member reads why, hands it in again, and it is approved', async () => {
		await page.goto(`${at}/writing`);
		await expect(page.getByText('Ghi thêm việc nhà')).toBeVisible();
		await page.getByRole('button', { name: 'Lưu và nộp cho chi bộ' }).click();
		await leader.goto(`${at}/decision`);
		await leader.getByText('Duyệt', { exact: true }).click();
		await leader.getByRole('button', { name: 'Ghi ý kiến của chi bộ' }).click();
		await expect(leader.getByText('Chi bộ đã duyệt.')).toBeVisible();
		await expectAccessible(leader);
	});
	await then('what was done is said, and the cell agrees', async () => {
		await page.goto(`${at}/checks/year-end`);
		await page.getByRole('button', { name: 'Ghi kết quả' }).click();
		await expect(page.getByRole('alert')).toContainText('Xin ghi đã làm được gì');
		await expectAccessible(page);
		await page.getByRole('textbox').first().fill('Dự đủ 11 buổi');
		await page.getByRole('button', { name: 'Ghi kết quả' }).click();
		await leader.goto(`${at}/checks/year-end/answer`);
		await leader.getByRole('button', { name: 'Ghi nhận xét' }).click();
		await expect(leader.getByRole('alert')).toContainText('Xin chọn nhất trí hay chưa');
		await expectAccessible(leader);
		await leader.getByText('Nhất trí', { exact: true }).click();
		await leader.getByRole('button', { name: 'Ghi nhận xét' }).click();
		await expect(leader.getByText('Chi bộ nhất trí')).toBeVisible();
	});
	await then('forms print for the whole cell', async () => {
		await leader.goto('/commitments');
		await leader.getByRole('link', { name: 'In mẫu của chi bộ' }).click();
		await expect(leader.getByRole('article').first()).toContainText('BẢN CAM KẾT');
		await expectAccessible(leader);
	});
});

/** Fills in what a meeting decided; the day of adoption is today’s, by the machine’s clock. */
async function adopt(page: import('@playwright/test').Page) {
	const today = new Date().toLocaleDateString('en-GB', { timeZone: 'Asia/Ho_Chi_Minh' });
	await page.getByLabel('Thông qua tại').fill('Hội nghị chi bộ thường kỳ');
	await page.getByLabel('Ngày thông qua').fill(today);
	await page.getByLabel('Có hiệu lực từ ngày').fill(today);
	await page.getByLabel('Số người được triệu tập').fill('20');
	await page.getByLabel('Số người có mặt').fill('19');
	await page.getByLabel('Tán thành', { exact: true }).fill('18');
	await page.getByLabel('Không tán thành').fill('1');
	await page.getByRole('button', { name: 'Ghi việc thông qua' }).click();
}
