import { systemClock, today } from '#platform/clock.ts';
import { showDate } from '#platform/dates.ts';
import { desk, expect, expectAccessible, phone, signInAs, test, type Page } from './support/journey.ts';
import { ownCampaign } from './support/own-campaign.ts';

const cell = 'Chi bộ Thôn Thượng';
const [chair, deputy, member] = ['Dương Ngọc Vân', 'Đặng Xuân Phong', 'Nguyễn Văn Bình'];
/** Its own, however often the journey is walked on one demonstration. */
const stamp = new Date().toISOString();
const title = `Kiểm điểm việc dự sinh hoạt ${stamp}`;
const fact = `Vắng ba buổi sinh hoạt quý III (${stamp})`;

const press = (page: Page, name: string | RegExp) => page.getByRole('button', { name }).first().click();
const follow = (page: Page, name: string | RegExp) => page.getByRole('link', { name }).first().click();
/** Takes a choice by its words, as people do. */
const choose = (page: Page, words: string) => page.locator('label').getByText(words, { exact: true }).click();
const faults = (page: Page) => page.locator('.error-summary').getByRole('link');

test.use(desk);
// A whole evening, several people, every page looked at: more than other journeys when the machine is busy.
test.setTimeout(180_000);
test('a cell meets: turns, speakers, criticism answered, a shortcoming opened, a signature that disagrees', async ({
	page,
	another,
	browser,
	baseURL,
	given,
	when,
	then
}) => {
	const office = await another('office');
	const { unit, review } = await given('a campaign whose head and deputy are away', async () => {
		const campaign = await ownCampaign(office, title, cell);
		await campaign.leaveOut(chair);
		await campaign.leaveOut(deputy);
		await campaign.handIn(member);
		return { unit: campaign.unit, review: await campaign.reviewOf(member) };
	});

	await given('the secretary of the cell, who is to call a conference', async () => {
		await signInAs(page, 'cellSecretary');
		await page.goto(unit);
		await follow(page, 'Hội nghị kiểm điểm');
		await expect(page.getByRole('heading', { name: 'Lập hội nghị' })).toBeVisible();
		await expectAccessible(page);
	});
	await when('they leave out the day, the hours and the place', async () => {
		await page.getByLabel('Ngày họp').fill('');
		await press(page, 'Lập hội nghị');
		await expect(faults(page)).toHaveCount(4);
		await expectAccessible(page);
	});
	await when('they call it for today', async () => {
		await page.getByLabel('Ngày họp').fill(showDate(today(systemClock)));
		await page.getByLabel('Giờ bắt đầu').fill('7:00');
		await page.getByLabel('Giờ kết thúc').fill('8:00');
		await page.getByLabel('Địa điểm').fill('Nhà văn hoá Thôn Thượng');
		await press(page, 'Lập hội nghị');
	});
	const conference = await then('it is warned that this is short, not refused', async () => {
		await expect(page.getByText('còn thiếu 60 phút')).toBeVisible();
		await expectAccessible(page);
		return new URL(page.url()).pathname;
	});
	await when('they look at its notice, its sheet for the clerk, and how to call it off', async () => {
		for (const path of ['notice', 'sheet', 'cancellation', 'change', 'leave']) {
			await page.goto(`${conference}/${path}`);
			await expectAccessible(page);
		}
		await page.goto(`${conference}/cancellation`);
		await press(page, 'Hủy hội nghị');
		await expect(faults(page)).toHaveText(['Chưa ghi lý do.']);
		await page.goto(conference);
	});
	await when('they open it and call the roll', async () => {
		await press(page, 'Khai mạc hội nghị');
		await follow(page, /^Điểm danh/);
		await press(page, /Tất cả còn lại có mặt/);
		await expect(page.getByRole('status')).toContainText('đã lưu');
		await expectAccessible(page);
		await follow(page, 'Về hội nghị');
		await expect(page.getByText(/^\d+\/\d+ đồng chí được triệu tập$/)).toBeVisible();
	});

	const phoneOf = async (person: 'member') => {
		const opened = await browser.newPage({ baseURL, viewport: phone.viewport, javaScriptEnabled: false });
		await signInAs(opened, person);
		return opened;
	};
	const mine = await when('a member, on a phone without JavaScript, asks to speak', async () => {
		const mine = await phoneOf('member');
		await mine
			.getByRole('listitem')
			.filter({ hasText: 'Dự hội nghị kiểm điểm đang họp' })
			.filter({ hasText: title.slice(1) })
			.getByRole('link')
			.click();
		await press(mine, 'Tôi xin phát biểu');
		await expect(mine.getByText('Đồng chí đã đăng ký phát biểu.')).toBeVisible();
		await expectAccessible(mine);
		return mine;
	});
	await when('the chair calls their review and gives them the floor', async () => {
		await page.reload();
		await expect(page.getByText(/^Lượt tiếp theo/)).toContainText(member!);
		await press(page, /^Mời kiểm điểm/);
		await press(page, /^Mời phát biểu/);
		await expect(page.locator('[data-since]')).toHaveText(/^0:\d\d$/);
		await expectAccessible(page);
	});
	await then('the hall reads who is reviewed and who speaks', async () => {
		const hall = await another('cellDeputy');
		await hall.goto(`${conference}/screen`);
		await expect(hall.getByRole('heading', { level: 1 })).toHaveText(member!);
		await expect(hall.locator('.hall-speaker')).toContainText(member!);
		await expectAccessible(hall);
		await hall.goto(`${review}/criticisms/new`);
		await hall.getByLabel('Sự việc').fill(fact);
		await hall.getByLabel('Khi nào').fill('tháng 7 đến tháng 9');
		await hall.getByLabel('Ở đâu').fill('Chi bộ Thôn Thượng');
		await hall.getByLabel('Đề nghị').fill('Dự đủ các buổi');
		await press(hall, 'Nêu ý kiến phê bình');
	});
	await when('the clerk writes down what was said', async () => {
		await press(page, 'Kết thúc phát biểu');
		await follow(page, /^Ghi lời/);
		await press(page, 'Lưu lời ghi');
		await expect(faults(page)).toHaveText(['Chưa ghi ý kiến phát biểu.']);
		await page.getByLabel('Ý kiến phát biểu').fill('Tôi nhận thiếu sót, xin sửa');
		await expectAccessible(page);
		await press(page, 'Lưu lời ghi');
		await expect(page.getByText('Tôi nhận thiếu sót, xin sửa')).toBeVisible();
	});
	await when('a vote is counted that does not add up, and then one that does', async () => {
		await follow(page, 'Ghi kết quả biểu quyết');
		await press(page, 'Lưu kết quả');
		await expect(faults(page)).toHaveCount(6);
		await page.getByLabel('Biểu quyết về việc gì').fill('Thông qua dự thảo kết luận');
		for (const label of ['Phát ra', 'Thu về', 'Hợp lệ']) await page.getByLabel(label).fill('30');
		await page.getByLabel('Đồng ý', { exact: true }).fill('29');
		await page.getByLabel('Không đồng ý').fill('2');
		await press(page, 'Lưu kết quả');
		await expect(faults(page)).toHaveText([/^Số phiếu chưa khớp/]);
		await page.getByLabel('Không đồng ý').fill('1');
		await press(page, 'Lưu kết quả');
		await expect(page.getByRole('row').filter({ hasText: 'Thông qua dự thảo kết luận' })).toContainText('29');
	});

	await then('nothing is concluded before the criticism is answered', async () => {
		await page.goto(conference);
		await follow(page, /^Kết luận$/);
		await expect(page.getByText('Còn 1 ý kiến phê bình chưa được trả lời.')).toBeVisible();
	});
	await when('the member answers', async () => {
		await mine.goto('/?all');
		await mine.getByRole('listitem').filter({ hasText: fact }).getByRole('link', { name: 'Trả lời' }).click();
		await mine.locator('textarea').fill('Tôi đi làm ca, có báo tổ trưởng');
		await mine.locator('main').getByRole('button').last().click();
		await expect(mine.getByText('Đã trả lời').first()).toBeVisible();
	});
	const reference = await when('the conference concludes that it is a shortcoming', async () => {
		await page.reload();
		await follow(page, /^Kết luận.*Vắng ba buổi/);
		await choose(page, 'Có hạn chế, khuyết điểm');
		await page.getByLabel('Nguyên nhân').fill('');
		await press(page, 'Lưu kết luận');
		await expect(faults(page)).toHaveCount(5);
		await expectAccessible(page);
		await page.getByLabel('Lời kết luận').fill('Chưa nghiêm túc trong việc dự sinh hoạt');
		await page.getByLabel('Tiêu chí').selectOption({ index: 1 });
		await page.getByLabel('Nguyên nhân').fill(`Chưa sắp xếp ca làm để dự sinh hoạt (${stamp})`);
		await page.getByLabel('Việc khắc phục').fill('Đăng ký ca làm tránh ngày sinh hoạt');
		await page.getByLabel('Kết quả phải có').fill('Dự đủ ba buổi liền');
		await press(page, 'Lưu kết luận');
		const link = page.getByRole('link', { name: /^TS-\d{4}-\d{4}$/ });
		await expect(link).toBeVisible();
		return (await link.textContent())!;
	});
	await when('something else came up, and is left to the inspectors', async () => {
		await follow(page, 'Ghi nội dung nêu tại hội nghị');
		await press(page, 'Lưu kết luận');
		await expect(faults(page)).toHaveCount(3);
		await page.getByLabel('Nội dung gì').fill('Có ý kiến về việc thu quỹ xóm năm 2025');
		await choose(page, 'Chuyển kiểm tra xác minh');
		await page.getByLabel('Lời kết luận').fill('Chưa đủ căn cứ');
		await expectAccessible(page);
		await press(page, 'Lưu kết luận');
	});
	await when('the place is closed, and the conference ended', async () => {
		await press(page, 'Kết luận tại đây');
		await expect(faults(page)).toHaveText(['Chưa ghi kết luận chung.']);
		await page.getByLabel('Kết luận chung').fill('Có cố gắng; cần dự sinh hoạt đầy đủ');
		await press(page, 'Kết luận tại đây');
		await expect(page.getByText(/^Đã kết luận ngày/)).toBeVisible();
		await expectAccessible(page);
		await page.goto(conference);
		await press(page, 'Bế mạc hội nghị');
		await expect(page.getByText('Đã bế mạc').first()).toBeVisible();
		await expectAccessible(page);
	});

	await when('the cell looks at who has signed, and ticks nobody', async () => {
		await page.goto(`${unit}/signatures`);
		await press(page, 'Lưu những người đã ký');
		await expect(faults(page)).toHaveText(['Chưa đánh dấu ai đã ký.']);
		await expectAccessible(page);
		await follow(page, 'In danh sách ký nhận');
		await expectAccessible(page);
	});
	await when('the member signs, and disagrees without saying why', async () => {
		await mine.goto('/?all');
		await mine
			.getByRole('listitem')
			.filter({ hasText: 'Ký nhận kết luận kiểm điểm' })
			.filter({ hasText: title })
			.getByRole('link')
			.click();
		await expect(mine.getByRole('link', { name: reference })).toBeVisible();
		await choose(mine, 'Chưa nhất trí');
		await press(mine, 'Ký nhận');
		await expect(faults(mine)).toHaveText([/^Chưa nhất trí thì xin ghi rõ/]);
		await expectAccessible(mine);
	});
	await then('their words go to the level above', async () => {
		await mine.getByLabel('Ý kiến của đồng chí').fill('Tôi có xin phép hai buổi');
		await press(mine, 'Ký nhận');
		await expect(mine.getByText('Tôi có xin phép hai buổi')).toBeVisible();
		const secretary = await another('secretary');
		await secretary.goto(`${review}/disagreement`);
		await press(secretary, 'Lưu quyết định');
		await expect(faults(secretary)).toHaveCount(2);
		await expectAccessible(secretary);
		await choose(secretary, 'Giữ nguyên kết luận');
		await secretary.getByLabel('Lý do').fill('Sổ sinh hoạt không ghi xin phép');
		await press(secretary, 'Lưu quyết định');
		await expect(secretary.getByText('giữ nguyên kết luận')).toBeVisible();
		await expectAccessible(secretary);
	});
	await when('an inspector finds out about the other thing', async () => {
		const inspector = await another('inspector');
		await inspector.goto(`${unit.split('/units/')[0]}/verification`);
		await expectAccessible(inspector);
		await follow(inspector, /^Xác minh/);
		await press(inspector, 'Lưu kết quả xác minh');
		await expect(faults(inspector)).toHaveCount(2);
		await expectAccessible(inspector);
		await choose(inspector, 'Không có khuyết điểm');
		await inspector.getByLabel('Đã xác minh thế nào').fill('Đã xem sổ quỹ, thu chi đúng');
		await press(inspector, 'Lưu kết quả xác minh');
		await expect(inspector.getByText('Đã xem sổ quỹ, thu chi đúng')).toBeVisible();
	});
	await then('the shortcoming stands in the register, and the person reads all of it', async () => {
		await mine.goto(`/trail/${reference}`);
		await expect(mine.getByRole('heading', { level: 1 })).toContainText(reference);
		await mine.close();
	});
});
