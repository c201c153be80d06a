import { expect, expectAccessible, noScript, phone, signInAs, test, type Page } from './support/journey.ts';

const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click();
const follow = (page: Page, name: string | RegExp) =>
	page
		.getByRole('link', { name, ...(typeof name === 'string' && { exact: true }) })
		.first()
		.click();
const tick = (page: Page, words: string) => page.locator('label').filter({ hasText: words }).first().click();
/** A year that no other run has drawn up yet. */
const year = String(2050 + (Math.floor(Date.now() / 1000) % 49));

test.describe('the inspectors’ year, on a phone', () => {
	test.use(phone);

	test('a plan is drawn up and approved; a round is drawn, proved, looked at and concluded; the cell answers', async ({
		page,
		another,
		given,
		when,
		then
	}) => {
		const title = `Kiểm tra khắc phục ở Thôn Hạ, lần ${Date.now()}`;
		await given('an inspector', () => signInAs(page, 'inspector'));
		await when('they draw up the plan of a year and submit it', async () => {
			await page.goto('/inspection');
			await expectAccessible(page);
			await follow(page, 'Lập kế hoạch năm');
			await page.getByLabel('Năm').fill(year);
			await expectAccessible(page);
			await press(page, 'Lập kế hoạch');
			await follow(page, 'Thêm một đợt');
			await press(page, 'Thêm đợt này');
			await expect(page.getByRole('link', { name: 'Chưa ghi nội dung kiểm tra.' })).toBeVisible();
			await expectAccessible(page);
			await page.getByLabel('Thời gian').selectOption('quarter:1');
			await page.getByLabel('Nội dung kiểm tra').fill('Khắc phục sau kiểm điểm');
			await page.getByLabel('Người chủ trì').selectOption({ label: 'Phạm Đức Minh' });
			await tick(page, 'Chi bộ Thôn Hạ');
			await press(page, 'Thêm đợt này');
			await expectAccessible(page);
			await follow(page, 'Trình phê duyệt');
			await press(page, 'Trình kế hoạch');
		});
		await then('a leader approves it from their first page', async () => {
			const secretary = await another('secretary');
			await secretary.goto(page.url().replace(/$/, '/approval'));
			await press(secretary, 'Ghi ý kiến');
			await expect(secretary.getByRole('link', { name: 'Chưa chọn kết quả.' })).toBeVisible();
			await expectAccessible(secretary);
			await tick(secretary, 'Phê duyệt');
			await press(secretary, 'Ghi ý kiến');
			await expect(secretary.getByText(/phê duyệt ngày/)).toBeVisible();
		});
		await when('the inspector plans a round outside it', async () => {
			await page.goto('/inspection/rounds/new');
			await press(page, 'Mở đợt');
			await expect(page.getByRole('link', { name: 'Chưa ghi tên đợt kiểm tra.' })).toBeVisible();
			await expectAccessible(page);
			await page.getByLabel('Tên đợt').fill(title);
			await page.getByLabel('Lý do mở ngoài kế hoạch').fill('Thường trực yêu cầu');
			await tick(page, 'Chi bộ Thôn Hạ');
			await page.getByLabel('Số việc bốc thăm').fill('1');
			await press(page, 'Mở đợt');
			await expect(page.getByText('Sẽ bốc thăm 1 việc')).toBeVisible();
		});
		const round = page.url();
		await when('they draw', async () => {
			await follow(page, 'Bốc thăm');
			await expectAccessible(page);
			await press(page, 'Bốc thăm ngay');
			await expect(page.getByText('Đã kiểm tra 0 trong 1 việc.')).toBeVisible();
		});
		await then('anybody can draw it again and sees the same', async () => {
			await follow(page, 'Kiểm tra lại cách chọn');
			await expect(page.getByText('Giống hệt')).toBeVisible();
			await expect(page.getByText('Không khớp')).toHaveCount(0);
			await expectAccessible(page);
		});
		await when('they add one by hand: only with a reason', async () => {
			await page.goto(`${round}/selection`);
			await press(page, 'Chọn thêm việc này');
			await expect(page.getByRole('link', { name: 'Chưa ghi lý do.' })).toBeVisible();
			await expectAccessible(page);
		});
		await when('they print the sheet and enter what they saw', async () => {
			await page.goto(`${round}/sheet`);
			await expectAccessible(page);
			await page.goto(round);
			await follow(page, /^Ghi kết quả TS-/);
			await press(page, 'Ghi kết quả kiểm tra');
			await expect(page.getByRole('link', { name: 'Chưa chọn kết quả.' })).toBeVisible();
			await expectAccessible(page);
			for (const yes of await page.locator('label').filter({ hasText: /^Có$/ }).all()) await yes.click();
			await page.getByLabel('Đã thấy gì, nhận xét').fill('Đã xem sổ, hỏi ba đảng viên');
			await tick(page, 'Ghi nhận, theo dõi tiếp');
			await press(page, 'Ghi kết quả kiểm tra');
			await expect(page.getByText('Đã xem sổ, hỏi ba đảng viên')).toBeVisible();
		});
		await when('they write the notice of conclusion and issue it', async () => {
			await follow(page, 'Viết thông báo kết luận');
			await press(page, 'Lưu thông báo');
			await expect(page.getByRole('link', { name: 'Chưa ghi kết luận.' })).toBeVisible();
			await expectAccessible(page);
			await page.getByLabel('Gửi đến').selectOption({ label: 'Chi bộ Thôn Hạ' });
			await page.getByLabel('Kết luận', { exact: true }).fill('Chi bộ làm nghiêm túc');
			await page.getByLabel('Yêu cầu', { exact: true }).fill('Giữ sổ theo dõi đến hết năm');
			await press(page, 'Lưu thông báo');
			await expectAccessible(page);
			await follow(page, 'Xem văn bản, ban hành');
			await expect(page.getByText('Đã xem sổ, hỏi ba đảng viên')).toBeVisible();
			await follow(page, 'Ban hành');
			await expectAccessible(page);
			await press(page, 'Ban hành');
			await expect(page.getByText(/-TB\/UBKT/).first()).toBeVisible();
		});
		await then('the round ends', async () => {
			await page.goto(`${round}/closure`);
			await page.getByLabel('Nhận xét chung').fill('Cơ bản nghiêm túc');
			await press(page, 'Kết thúc đợt');
			await expect(page.getByText('Kết thúc ngày')).toBeVisible();
			await expectAccessible(page);
		});
		const cell = await given('the secretary of that cell', () => another('otherCellSecretary'));
		await then('they read it on their first page, and answer', async () => {
			await cell.goto('/?all=1');
			await cell.getByRole('listitem').filter({ hasText: title }).getByRole('link').last().click();
			await press(cell, 'Ghi trả lời');
			await expect(cell.getByRole('link', { name: 'Chưa ghi nội dung trả lời.' })).toBeVisible();
			await expectAccessible(cell);
			await cell.getByLabel('Đã thực hiện kết luận thế nào').fill('Đã giao đồng chí phó bí thư giữ sổ');
			await press(cell, 'Ghi trả lời');
			await expect(cell.getByText('Đã giao đồng chí phó bí thư giữ sổ')).toBeVisible();
		});
		await then('whoever answers by hand has a sheet for it', async () => {
			await follow(cell, 'In phiếu trả lời khổ chữ lớn');
			await expect(cell.getByText('Đã làm được gì, ngày nào')).toBeVisible();
			await expectAccessible(cell);
		});
	});
});

test.describe('without JavaScript', () => {
	test.use({ ...phone, ...noScript });

	test('a day off is kept and taken back; a ladder is paused and goes on', async ({
		page,
		another,
		given,
		when,
		then
	}) => {
		await given('the office, who also prints the sheet of meeting days', async () => {
			await signInAs(page, 'office');
			await page.goto('/calendar/habits');
			await follow(page, 'In phiếu để ghi tay');
			await expectAccessible(page);
		});
		await when('they keep a day off', async () => {
			await page.goto('/calendar-days/new');
			await press(page, 'Ghi ngày này');
			await expect(page.getByRole('link', { name: 'Chưa ghi ngày.' })).toBeVisible();
			await expectAccessible(page);
			await page.getByLabel('Ngày', { exact: true }).fill('29/10/2031');
			await tick(page, 'Ngày nghỉ');
			await page.getByLabel('Lý do').fill('Nghỉ bù theo thông báo của tỉnh');
			await press(page, 'Ghi ngày này');
			await expect(page.getByText('Nghỉ bù theo thông báo của tỉnh')).toBeVisible();
			await expectAccessible(page);
		});
		await then('they can take it back', async () => {
			await follow(page, 'Bỏ ngày 29/10/2031');
			await expectAccessible(page);
			await press(page, 'Bỏ ngày này');
			await page.goto('/calendar-days?year=2031');
			await expect(page.getByText('Năm này văn phòng chưa ghi ngày nào.')).toBeVisible();
		});
		const inspector = await given('an inspector, with something overdue', () => another('inspector'));
		await when('they pause its ladder for a reason', async () => {
			await inspector.goto('/inspection/ladders');
			await expectAccessible(inspector);
			await inspector.getByRole('rowheader').getByRole('link').first().click();
			await expectAccessible(inspector);
			await follow(inspector, 'Tạm dừng đôn đốc');
			await press(inspector, 'Tạm dừng');
			await expect(inspector.getByRole('link', { name: 'Chưa ghi lý do.' })).toBeVisible();
			await expectAccessible(inspector);
			await inspector.getByLabel('Vì sao tạm dừng').fill('Chờ tỉnh hướng dẫn');
			await press(inspector, 'Tạm dừng');
			await expect(inspector.getByText('Lý do: Chờ tỉnh hướng dẫn')).toBeVisible();
		});
		await then('it goes on when they say so', async () => {
			await follow(inspector, 'Cho đôn đốc tiếp');
			await inspector.getByLabel('Vì sao nay đôn đốc tiếp').fill('Đã có hướng dẫn');
			await press(inspector, 'Cho đôn đốc tiếp');
			await expect(inspector.getByText(/Đã có hướng dẫn/).first()).toBeVisible();
			await inspector.goto('/inspection/due');
			await expectAccessible(inspector);
		});
	});
});
