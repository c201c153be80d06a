import { today, systemClock } from '#platform/clock.ts';
import { addDays, showDate } from '#platform/dates.ts';
import { expect, expectAccessible, noScript, phone, signInAs, test, type Page } from './support/journey.ts';

const daysAgo = (days: number) => showDate(addDays(today(systemClock), -days));
const press = (page: Page, name: string | RegExp) => page.getByRole('button', { name }).click();
const follow = (page: Page, name: string | RegExp) => page.getByRole('link', { name }).first().click();
/** Ticks a box, or takes its tick away, by its words. */
const tap = (page: Page, words: string) => page.locator('label').getByText(words, { exact: true }).click();
const message = (page: Page, words: string | RegExp) =>
	expect(page.getByRole('alert').getByRole('link', { name: words })).toBeVisible();

test('a campaign is planned in a few clicks, rolled out, followed, and closed when nobody is left over', async ({
	page,
	given,
	when,
	then
}) => {
	const title = `Kiểm điểm chuyên đề ${new Date().toISOString()}`;
	await given('the office, on the page of campaigns', async () => {
		await signInAs(page, 'office');
		await page.goto('/campaigns');
		await expectAccessible(page);
		await follow(page, 'Lập đợt kiểm điểm');
		await expect(page.getByRole('heading', { name: /^Kỳ kiểm điểm: năm/ })).toBeVisible();
		await expectAccessible(page);
	});
	await when('they choose days of their own for the period', async () => {
		await page.getByText('Chọn kỳ khác').click();
		await page.getByLabel('Loại kỳ').selectOption({ label: 'Khi cần' });
		await page.locator('#f-from').fill(daysAgo(90));
		await page.locator('#f-to').fill(daysAgo(1));
		await press(page, 'Dùng kỳ này');
		await expect(page.getByRole('heading', { name: `Kỳ kiểm điểm: từ ${daysAgo(90)}` })).toBeVisible();
	});
	await then('a plan that lacks something says of each field what', async () => {
		await page.getByLabel('Tên đợt').fill('');
		await page.getByLabel('Mục đích, yêu cầu').fill('');
		await page.locator('summary').filter({ hasText: 'Các bước:' }).click();
		await page.getByLabel('Từ ngày').last().fill('mai');
		await tap(page, 'Tập thể');
		await tap(page, 'Cá nhân đảng viên');
		await press(page, 'Lưu và xem danh sách');
		await message(page, 'Chưa ghi tên đợt kiểm điểm.');
		await message(page, 'Chưa ghi mục đích, yêu cầu của đợt kiểm điểm.');
		await message(page, 'Chưa chọn đợt này kiểm điểm tập thể, cá nhân, hay cả hai.');
		await expectAccessible(page);
	});
	await when('they name it, and one cell alone takes part', async () => {
		await page.getByLabel('Tên đợt').fill(title);
		await page.getByLabel('Mục đích, yêu cầu').fill('Kiểm điểm việc khám, chữa bệnh cho nhân dân');
		await tap(page, 'Tập thể');
		await page.getByText('Tham gia: tất cả').click();
		for (const box of await page.getByRole('checkbox', { name: /^(Chi bộ|Đảng bộ)/ }).all())
			await box.uncheck({ force: true });
		await tap(page, 'Chi bộ Trạm Y tế');
		await press(page, 'Lưu và xem danh sách');
		await message(page, /ngày/i);
		await expectAccessible(page);
		await page.getByLabel('Từ ngày').last().fill(daysAgo(-40));
		await press(page, 'Lưu và xem danh sách');
	});
	await then('they see whom it concerns before anybody is told', async () => {
		await expect(page.getByText('Sẽ kiểm điểm 0 tập thể và 12 đồng chí.')).toBeVisible();
		await expectAccessible(page);
		await follow(page, 'Xem danh sách đầy đủ');
		await expect(page.getByRole('heading', { name: 'Danh sách kiểm điểm (12)' })).toBeVisible();
	});
	await when('they roll it out', async () => {
		await press(page, 'Triển khai đến các chi bộ');
		await expect(page.getByText('Đang tiến hành').first()).toBeVisible();
		await expectAccessible(page);
	});
	await when('the cell’s answer comes on paper', async () => {
		await page.getByRole('table').getByRole('link', { name: 'Chi bộ Trạm Y tế' }).click();
		await expect(page.getByRole('heading', { name: 'Thứ tự kiểm điểm (12)' })).toBeVisible();
		await expectAccessible(page);
		await follow(page, 'Xác nhận đã nhận kế hoạch');
		await expectAccessible(page);
		await tap(page, 'Nhập từ giấy báo của chi bộ');
		await press(page, 'Xác nhận');
		await expect(page.getByText(/đã xác nhận lúc/)).toBeVisible();
	});
	await when('one of its members is away', async () => {
		await page.goBack();
		await page.getByRole('link', { name: 'Chi bộ Trạm Y tế' }).first().click();
		await page
			.getByRole('link', { name: /^Ghi chưa kiểm điểm/ })
			.last()
			.click();
		await press(page, 'Ghi chưa kiểm điểm');
		await message(page, 'Chưa chọn lý do chưa kiểm điểm.');
		await expectAccessible(page);
		await tap(page, 'Lý do khác');
		await press(page, 'Ghi chưa kiểm điểm');
		await message(page, 'Chọn “Lý do khác” thì ghi rõ lý do.');
		await page.getByLabel('Ghi thêm').fill('Đi học tập trung ba tháng');
		await press(page, 'Ghi chưa kiểm điểm');
		await expect(page.getByText('Chưa kiểm điểm').first()).toBeVisible();
	});
	await then('they are in the one list of everybody who is not reviewed, with the reason', async () => {
		await follow(page, title);
		await follow(page, 'Chưa kiểm điểm: 1');
		await expect(page.getByText('Lý do khác: Đi học tập trung ba tháng')).toBeVisible();
		await expectAccessible(page);
	});
	await when('they come back and are reviewed after all', async () => {
		await page.getByRole('table').getByRole('link').first().click();
		await follow(page, 'Kiểm điểm bổ sung');
		await expectAccessible(page);
		await press(page, 'Đưa vào kiểm điểm');
		await expect(page.getByText('Đang viết').first()).toBeVisible();
	});
	await then('it cannot be closed while the others are not done, and says how many', async () => {
		await follow(page, title);
		await page.goto(`${new URL(page.url()).pathname}/closure`);
		await expect(page.getByText('Còn 12 bản kiểm điểm chưa xong.').first()).toBeVisible();
		await expectAccessible(page);
		await follow(page, 'Xem những bản chưa xong');
		await expect(page.getByRole('cell', { name: 'Chờ viết và nộp bản kiểm điểm' }).first()).toBeVisible();
	});
});

test('the office brings the list up to date with who moved, and gives up a plan that is not wanted', async ({
	page,
	given,
	when,
	then
}) => {
	await given('the office, at the campaign of the year', async () => {
		await signInAs(page, 'office');
		await page.goto('/campaigns');
		await page
			.getByRole('link', { name: /^Kiểm điểm năm \d+$/ })
			.first()
			.click();
		await expect(page.getByRole('heading', { name: 'Các bước' })).toBeVisible();
	});
	const campaign = new URL(page.url()).pathname;
	await when('a member has moved to another cell since', async () => {
		await page.goto(`${campaign}/changes`);
		await expectAccessible(page);
		await expect(page.getByRole('cell', { name: 'Chuyển chi bộ' })).toBeVisible();
		await press(page, 'Cập nhật danh sách kiểm điểm');
	});
	await then(
		'they are reviewed where they are now, and nothing else is left to bring up to date',
		async () => {
			await expect(page.getByText(/^Đã cập nhật \d+ thay đổi/)).toBeVisible();
			await expect(page.getByText(/^Không có thay đổi nào/)).toBeVisible();
			await expectAccessible(page);
			await page.goto(`${campaign}/reopening`);
			await expectAccessible(page);
		}
	);
	await when('they plan another one by mistake', async () => {
		await page.goto('/campaigns/new');
		// A name of its own: other journeys find the campaign of the year by its name.
		await page.getByLabel('Tên đợt').fill(`Đợt lập nhầm ${new Date().toISOString()}`);
		await press(page, 'Lưu và xem danh sách');
		await page.goto(page.url().replace('/opening', '/change'));
		await expectAccessible(page);
		await page.goto(page.url().replace('/change', '/cancellation'));
		await expectAccessible(page);
		await press(page, 'Hủy đợt này');
	});
	await then('it is given up before anybody knew of it', async () => {
		await expect(page.getByText('Đã hủy khi chưa triển khai.')).toBeVisible();
	});
});

test.describe('on a phone, without JavaScript', () => {
	test.use({ ...phone, ...noScript });
	test('a cell’s secretary says that the plan was received and when the cell meets', async ({
		page,
		given,
		when,
		then
	}) => {
		await given('the secretary of a cell, at the campaign of the year', async () => {
			await signInAs(page, 'otherCellSecretary');
			await page.goto('/campaigns');
			await page
				.getByRole('link', { name: /^Kiểm điểm năm/ })
				.first()
				.click();
			await expectAccessible(page);
			await page.getByRole('link', { name: 'Chi bộ Thôn Hạ' }).click();
			await expectAccessible(page);
		});
		await when('they name a day on which no conferences are held', async () => {
			await follow(page, /^(Xác nhận đã nhận kế hoạch|Sửa ngày hội nghị dự kiến)$/);
			await page.getByLabel('Ngày hội nghị dự kiến').fill('1/1/2020');
			await press(page, 'Xác nhận');
		});
		await then('they are told between which days, and what they typed stands there', async () => {
			await expect(page.getByRole('link', { name: /^Hội nghị kiểm điểm được tổ chức từ/ })).toBeVisible();
			await expect(page.getByLabel('Ngày hội nghị dự kiến')).toHaveValue('1/1/2020');
			await expectAccessible(page);
		});
		await then('they may leave the day open for now, and read the plan', async () => {
			await page.getByLabel('Ngày hội nghị dự kiến').fill('');
			await press(page, 'Xác nhận');
			await expect(page.getByText(/Đỗ Bá Dũng đã xác nhận lúc/)).toBeVisible();
			await follow(page, /^Đọc kế hoạch/);
			await expect(page.getByRole('heading', { name: 'Kế hoạch kiểm điểm', exact: true })).toBeVisible();
			await expectAccessible(page);
		});
	});
});
