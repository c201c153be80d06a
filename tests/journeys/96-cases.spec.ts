import { systemClock, today } from '#platform/clock.ts';
import { showDate } from '#platform/dates.ts';
import { expect, expectAccessible, noScript, phone, signInAs, test, type Page } from './support/journey.ts';

const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).first().click();
const follow = (page: Page, name: string) => page.getByRole('link', { name, exact: true }).first().click();
const day = showDate(today(systemClock));

/** Ticks one of several answers: the finger meets its words, not the ring. */
const choose = (page: Page, name: RegExp) => page.getByRole('radio', { name }).check({ force: true });

/** Takes a case down at the desk, and answers its code, its PIN and its page. */
async function takeDown(page: Page, title: string, receivedOn: string) {
	await page.goto('/cases/new');
	await choose(page, /^Khiếu nại/);
	await page.getByLabel('Lĩnh vực').selectOption('land');
	await page.getByLabel('Tóm tắt trong một dòng').fill(title);
	await page.getByLabel('Người dân trình bày').fill('Bờ rào nhà bên lấn sang một mét.');
	await page.getByLabel('Ngày tiếp nhận').fill(receivedOn);
	await page.getByLabel('Họ và tên').fill('Khổng Thị Nhàn');
	await press(page, 'Tiếp nhận và in biên nhận');
	const receipt = page.locator('section', { hasText: 'Giấy biên nhận' });
	const text = (await receipt.textContent()) ?? '';
	await expectAccessible(page);
	await follow(page, 'Mở vụ việc');
	return {
		reference: /VV-\d{4}-\d{4,}/.exec(text)![0],
		pin: /\d{4} \d{4} \d{4}/.exec(text)![0],
		at: new URL(page.url()).pathname
	};
}

async function accept(page: Page, at: string, on: string) {
	await page.goto(`${at}/acceptance`);
	await page.getByLabel('Ngày quyết định').fill(on);
	await page.getByLabel('Người giải quyết').selectOption({ label: 'Lê Thị Thanh Hà' });
	await press(page, 'Thụ lý và giao giải quyết');
	await expect(page.getByText('Đã thụ lý').first()).toBeVisible();
}

async function answerIt(page: Page, at: string, words: string) {
	await page.goto(`${at}/answer`);
	await page.getByLabel('Nội dung trả lời').fill(words);
	await press(page, 'Xem bản sẽ ban hành');
	await press(page, 'Ban hành');
	await expect(page.getByText(/Đã ban hành văn bản số/)).toBeVisible();
}

test.describe('a case is suspended and resumed over Tết', () => {
	test.use(phone);

	test('the office keeps the reason of every stop, and the deadline moves by it alone', async ({
		page,
		given,
		when,
		then
	}) => {
		let at = '';
		await given('a complaint of last winter that was accepted before Tết', async () => {
			await signInAs(page, 'office');
			await page.goto('/cases/new');
			await expectAccessible(page);
			await press(page, 'Tiếp nhận và in biên nhận');
			await expect(page.getByRole('alert')).toContainText('Chưa chọn loại');
			({ at } = await takeDown(page, 'Ranh giới đất giáp vườn', '26/01/2026'));
			await page.goto(`${at}/acceptance`);
			await expectAccessible(page);
			await press(page, 'Thụ lý và giao giải quyết');
			await expect(page.getByRole('alert')).toContainText('Chưa chọn người giải quyết');
			await accept(page, at, '26/01/2026');
			await expect(page.getByText('hết ngày 25/02/2026').first()).toBeVisible();
		});
		await when('they stop the clock for the survey, and let it go on after Tết', async () => {
			await page.goto(`${at}/suspension`);
			await expectAccessible(page);
			await page.getByLabel('Ngày quyết định').fill('');
			await press(page, 'Tạm dừng');
			await expect(page.getByRole('alert')).toContainText('Chưa ghi ngày');
			await page.getByLabel('Ngày quyết định').fill('10/02/2026');
			await choose(page, /giám định, đo đạc/);
			await page.getByLabel('Nói rõ lý do').fill('Chờ chi nhánh đất đai đo lại.');
			await press(page, 'Tạm dừng');
			await expect(page.getByText('Thời hạn đang tạm dừng.').first()).toBeVisible();
			await expectAccessible(page);
			await page.goto(`${at}/resumption`);
			await page.getByLabel('Ngày quyết định').fill('23/02/2026');
			await page.getByLabel('Vì sao chạy tiếp').fill('Đã có kết quả đo.');
			await press(page, 'Cho chạy tiếp');
		});
		await then('sixteen days are left from then on, and it says why', async () => {
			await expect(page.getByText('hết ngày 10/03/2026').first()).toBeVisible();
			await expect(
				page.getByText(/Tạm dừng từ ngày 10\/02\/2026, chạy tiếp từ ngày 23\/02\/2026/)
			).toBeVisible();
		});
		await when('they ask for more time although it is over and never given', async () => {
			await page.goto(`${at}/extension`);
			await expect(page.getByText(/không được gia hạn/).first()).toBeVisible();
			await page.goto(`${at}/suspension/sheet`);
			await expectAccessible(page);
		});
		await then('the list of what is overdue has it', async () => {
			await page.goto('/cases?show=overdue&q=giap+vuon');
			await expect(page.getByRole('link', { name: /^VV-/ })).toHaveCount(1);
			await expectAccessible(page);
			await page.getByText('Tìm theo tên người gửi').click();
			await page.getByLabel('Tìm theo mã, nội dung hoặc tên người gửi').fill('khong thi nhan');
			await press(page, 'Tìm');
			await expect(page.getByText(/Tìm thấy \d+ vụ việc/).first()).toBeVisible();
			expect(page.url()).not.toContain('nhan');
		});
	});
});

test.describe('not solved, twice, on a phone without JavaScript', () => {
	test.use({ ...phone, ...noScript });

	test('a person says so on their own page, and the level above hears of it each time', async ({
		page,
		another,
		given,
		when,
		then
	}) => {
		const office = await another('office');
		const { reference, pin, at } = await given('a complaint that was answered', async () => {
			const opened = await takeDown(office, 'Mốc giới bên bờ ao', day);
			await accept(office, opened.at, day);
			await office.goto(`${opened.at}/answer`);
			await expectAccessible(office);
			await press(office, 'Xem bản sẽ ban hành');
			await expect(office.getByRole('alert')).toContainText('Chưa ghi nội dung trả lời');
			await answerIt(office, opened.at, 'Đã đo lại và cắm mốc.');
			return opened;
		});
		const look = async (typedPin: string) => {
			await page.goto('/public/minh-hoa/case');
			await page.getByLabel('Mã vụ việc').fill(reference.toLowerCase());
			await page.getByLabel('Mã PIN').fill(typedPin);
			await press(page, 'Xem việc đến đâu');
		};
		await when('a wrong PIN is typed', async () => {
			await page.goto('/public/minh-hoa/case');
			await expectAccessible(page);
			await press(page, 'Xem việc đến đâu');
			await expect(page.getByRole('alert')).toContainText('Xin nhập mã vụ việc');
			await look('1111 2222 3333');
		});
		await then('nothing is shown, and what was typed stays', async () => {
			await expect(page.getByRole('alert')).toContainText('Không tìm thấy vụ việc nào');
			await expect(page.getByLabel('Mã vụ việc')).toHaveValue(reference.toLowerCase());
		});
		await when('the right one is typed', () => look(pin));
		await then('it says where the case stands, and nobody’s name', async () => {
			await expect(page.getByText('Đã có trả lời.').first()).toBeVisible();
			expect(await page.content()).not.toMatch(/Nhàn|Thanh Hà/);
			expect(page.url()).not.toContain(pin.slice(0, 4));
			await press(page, 'Cho biết ý kiến');
			await expect(page.getByRole('alert')).toContainText('Xin chọn');
			await expectAccessible(page);
		});
		await when('they say that it is not solved', async () => {
			await choose(page, /Chưa được giải quyết/);
			await page.getByLabel('Điều gì chưa được giải quyết').fill('Mốc cắm sai chỗ.');
			await press(page, 'Cho biết ý kiến');
			await expect(page.getByText('Việc được mở lại').first()).toBeVisible();
		});
		const secretary = await another('secretary');
		await then('the level above directs what shall be done', async () => {
			await secretary.goto('/?all');
			await expect(
				secretary
					.getByRole('listitem')
					.filter({ hasText: reference })
					.filter({ hasText: 'chưa được giải quyết' })
					.first()
			).toBeVisible();
			await secretary.goto(`${at}/direction`);
			await secretary.getByLabel('Ý kiến chỉ đạo').fill('Đo lại trước mặt hai nhà.');
			await press(secretary, 'Ghi ý kiến chỉ đạo');
		});
		await when('it is answered again, and again it is not solved', async () => {
			await answerIt(office, at, 'Đã đo lại trước mặt hai nhà.');
			await office.goto(`${at}/word`);
			await expectAccessible(office);
			await press(office, 'Ghi ý kiến của người dân');
			await expect(office.getByRole('alert')).toContainText('Xin chọn');
			await choose(office, /Chưa được giải quyết/);
			await office.getByLabel('Người dân nói gì').fill('Nhà bên nhổ mốc.');
			await press(office, 'Ghi ý kiến của người dân');
		});
		await then('it is open once more, and the level above hears of it again', async () => {
			await expect(
				office.getByText('Người dân đã 2 lần cho biết chưa được giải quyết.').first()
			).toBeVisible();
			await secretary.goto('/?all');
			await expect(
				secretary
					.getByRole('listitem')
					.filter({ hasText: reference })
					.filter({ hasText: 'lại cho biết' })
					.first()
			).toBeVisible();
			await look(pin);
			await expect(page.getByText('đang được giải quyết lại').first()).toBeVisible();
			await expectAccessible(page);
		});
	});
});
