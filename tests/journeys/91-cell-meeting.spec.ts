import { systemClock, today } from '#platform/clock.ts';
import { addDays, showDate } from '#platform/dates.ts';
import {
	desk,
	expect,
	expectAccessible,
	noScript,
	phone,
	signInAs,
	test,
	type Page
} from './support/journey.ts';

/** Times of its own, however often it is walked: a minute of yesterday's small hours, where nobody else meets. */
const minute = Math.floor(Date.now() / 60_000) % 290;
const clock = (at: number) =>
	`${String(Math.floor(at / 60)).padStart(2, '0')}:${String(at % 60).padStart(2, '0')}`;
const stamp = new Date().toISOString();
const yesterday = showDate(addDays(today(systemClock), -1));

const press = (page: Page, name: string | RegExp) => page.getByRole('button', { name }).first().click();
const follow = (page: Page, name: string | RegExp) => page.getByRole('link', { name }).first().click();
/** Takes a choice by its words, as people do. */
const choose = (page: Page, words: string) => page.locator('label').getByText(words).first().click();
const faults = (page: Page) => page.locator('.error-summary').getByRole('link');

async function prepare(page: Page, topic: string, date: string, from: number) {
	await page.goto('/cell-meetings');
	await follow(page, 'Chuẩn bị buổi sinh hoạt');
	await page.locator('label').getByText('Chuyên đề', { exact: true }).click();
	await page.getByLabel('Chủ đề của buổi chuyên đề').fill(topic);
	await page.getByLabel('Ngày họp').fill(date);
	await page.getByLabel('Giờ bắt đầu').fill(clock(from));
	await page.getByLabel('Giờ kết thúc').fill(clock(from + 1));
	await page.getByLabel('Địa điểm').fill('Nhà văn hoá thôn');
	await page.getByLabel('Chủ trì').selectOption({ label: 'Dương Ngọc Vân' });
	await page.getByLabel('Thư ký').selectOption({ label: 'Đặng Xuân Phong' });
	await press(page, 'Lập chương trình');
	await expect(page.getByRole('heading', { level: 1, name: topic })).toBeVisible();
	return new URL(page.url()).pathname;
}

async function score(page: Page) {
	await page.getByLabel('Thời gian họp đúng quy định').selectOption({ index: 1 });
	for (const [name, points] of [
		['Chuẩn bị', '9'],
		['Tiến hành', '27,5'],
		['Giữ nguyên tắc', '5'],
		['Kết thúc: kết luận', '4']
	])
		await page.getByLabel(new RegExp(`^${name}`)).fill(points!);
	await choose(page, 'Không áp dụng lần này');
}

test.use(phone);
test.setTimeout(120_000);
test('a cell prepares its meeting, tells its members, holds it on a phone and signs its minutes', async ({
	page,
	another,
	given,
	when,
	then
}) => {
	await given('the secretary of a cell, who is to prepare a meeting', async () => {
		await signInAs(page, 'cellSecretary');
		await page.goto('/cell-meetings');
		await expectAccessible(page);
		await follow(page, 'Chuẩn bị buổi sinh hoạt');
		await page.getByLabel('Giờ bắt đầu').fill('');
		await page.getByLabel('Địa điểm').fill('');
		await press(page, 'Lập chương trình');
		await expect(faults(page)).not.toHaveCount(0);
		await expectAccessible(page);
	});
	await when('it is prepared for next week and told', async () => {
		await prepare(page, `Nước sạch ${stamp}`, showDate(addDays(today(systemClock), 9)), minute);
		await follow(page, 'Sửa chương trình');
		await page.getByLabel('Nội dung', { exact: true }).fill('Giếng đầu thôn');
		await press(page, 'Thêm');
		await expect(page.getByText('Giếng đầu thôn').first()).toBeVisible();
		await expectAccessible(page);
		await page.goto(page.url().replace(/\/agenda.*$/, ''));
		await follow(page, 'Báo cho đảng viên');
		await expectAccessible(page);
		await press(page, 'Báo cho đảng viên');
		await expect(page.getByText('Đã báo cho đảng viên.')).toBeVisible();
	});
	await then('each member sees it on the first page', async () => {
		const member = await another('member');
		await expect(member.getByText(`Nước sạch ${stamp}`).first()).toBeVisible();
	});

	const at = await when('another one was held yesterday: it is opened and its roll called', async () => {
		const path = await prepare(page, `Rác thải ${stamp}`, yesterday, minute);
		await press(page, 'Khai mạc');
		await follow(page, 'Điểm danh');
		await press(page, /Tất cả còn lại có mặt/);
		await expect(page.getByRole('status')).toContainText('đã lưu');
		await page.goto(path);
		await expectAccessible(page);
		return path;
	});
	await when('an opinion and a vote are written down, what is missing being said', async () => {
		await follow(page, /^Rác thải/);
		await press(page, 'Ghi ý kiến');
		await expect(faults(page)).toHaveCount(2);
		await page.getByLabel('Người phát biểu').selectOption({ label: 'Nguyễn Văn Bình' });
		await page.getByLabel('Ý kiến', { exact: true }).fill('Đặt thêm thùng rác');
		await press(page, 'Ghi ý kiến');
		await expect(page.getByText('Đặt thêm thùng rác').first()).toBeVisible();
		await page.getByLabel('Biểu quyết về').fill('Đặt hai thùng rác');
		await page.getByLabel('Đồng ý', { exact: true }).fill('10');
		await press(page, 'Ghi kết quả biểu quyết');
		await expect(page.getByText('Đặt hai thùng rác:')).toBeVisible();
		await expectAccessible(page);
	});
	await when('a task is given, the meeting scored and ended', async () => {
		await page.goto(`${at}/tasks`);
		await press(page, 'Ghi việc');
		await expect(faults(page)).toHaveCount(3);
		await page.getByLabel('Việc cần làm').fill('Mua hai thùng rác');
		await page.getByLabel('Người làm').selectOption({ label: 'Nguyễn Văn Bình' });
		await page.getByLabel('Xong trước ngày').fill(showDate(addDays(today(systemClock), 30)));
		await press(page, 'Ghi việc');
		await expect(page.getByText('Mua hai thùng rác').first()).toBeVisible();
		await expectAccessible(page);
		await page.goto(`${at}/score`);
		await score(page);
		await press(page, 'Lưu điểm');
		await expect(page.getByText('trong 100 điểm').first()).toBeVisible();
		await expectAccessible(page);
		await page.goto(`${at}/ending`);
		await press(page, 'Kết thúc buổi họp');
		await expect(page.getByText('Đã họp, chờ ký biên bản')).toBeVisible();
	});
	await then('the minutes are read and signed', async () => {
		await follow(page, 'Biên bản');
		await expect(page.getByText('Đặt thêm thùng rác')).toBeVisible();
		await expectAccessible(page);
		await page.goto(`${at}/minutes/issuing`);
		await press(page, /Ban hành|Ký/);
		await expect(page.getByText(/BB\/CB/).first()).toBeVisible();
		await page.goto(at);
		await expect(page.getByText('Đã ký biên bản').first()).toBeVisible();
	});
});

test.describe('afterwards, from paper', () => {
	test.use({ ...desk, ...noScript });
	test('the office enters the whole kit, without JavaScript', async ({
		page,
		another,
		given,
		when,
		then
	}) => {
		const at = await given('a meeting held yesterday, with its kit on paper', async () => {
			const secretary = await another('cellSecretary');
			const path = await prepare(secretary, `Trên giấy ${stamp}`, yesterday, minute + 300);
			await secretary.goto(`${path}/kit`);
			await expectAccessible(secretary);
			return path;
		});
		await when('a helper enters it, half a row first', async () => {
			await signInAs(page, 'office');
			await page.goto(`${at}/paper`);
			await expectAccessible(page);
			await page.locator('[name=opinion-1-words]').fill('Nhất trí');
			await press(page, 'Lưu cả buổi họp');
			await expect(faults(page)).toHaveCount(2);
			await expect(page.locator('[name=opinion-1-words]')).toHaveValue('Nhất trí');
			await page.locator('[name=opinion-1-item]').selectOption({ index: 2 });
			await page.locator('[name=opinion-1-speaker]').selectOption({ label: 'Nguyễn Văn Bình' });
			await score(page);
			await press(page, 'Lưu cả buổi họp');
		});
		await then('it stands as held, with who entered it for whom', async () => {
			await expect(page.getByText('Đã họp, chờ ký biên bản')).toBeVisible();
			await expect(page.getByText('nhập thay đồng chí Đặng Xuân Phong')).toBeVisible();
			await page.goto('/cell-meetings');
			await expectAccessible(page);
		});
	});
});
