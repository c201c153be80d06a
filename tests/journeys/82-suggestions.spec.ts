import { systemClock, today } from '#platform/clock.ts';
import { addDays, showDate } from '#platform/dates.ts';
import { expect, expectAccessible, noScript, phone, signInAs, test, type Page } from './support/journey.ts';
import { ownCampaign } from './support/own-campaign.ts';

const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click();
const follow = (page: Page, name: string | RegExp) => page.getByRole('link', { name }).first().click();
const tick = (page: Page, words: string) => page.locator('label').filter({ hasText: words }).first().click();
const faults = (page: Page) => page.locator('.error-summary').getByRole('link');
/** Somebody's task that the first page names, by a number that no other paper has. */
const takeUp = async (page: Page, words: string) => {
	await page.goto('/?all');
	await page.getByRole('listitem').filter({ hasText: words }).getByRole('link').first().click();
};
/** Empties every field and box of the form, however it was filled in for them, and sends it. */
async function sendEmpty(page: Page, button: string) {
	for (const field of await page.locator('.task-form').getByRole('textbox').all()) await field.fill('');
	await press(page, button);
}

/** The five parts of an explanation, told apart by which time it is. */
const explanation = (time: string) => ({
	'Sự việc diễn ra thế nào': `Ba cuộc họp thôn không có biên bản (${time})`,
	'Nguyên nhân khách quan': 'Không có',
	'Nguyên nhân chủ quan': 'Chưa coi trọng việc ghi chép',
	'Trách nhiệm thuộc về ai': 'Tôi, người được giao ghi biên bản',
	'Hướng khắc phục': 'Ghi biên bản ngay tại cuộc họp, từ tháng 12'
});
async function explain(page: Page, time: string) {
	for (const [label, words] of Object.entries(explanation(time))) await page.getByLabel(label).fill(words);
	await press(page, 'Ghi giải trình');
}

const cell = 'Chi bộ Thôn Hạ';
const person = 'Bùi Thị Thủy';
const stamp = Date.now().toString(36).toUpperCase();

test.use(phone);

test('a superior’s paper is entered, explained, returned with words, explained again and accepted', async ({
	page,
	another,
	browser,
	baseURL,
	given,
	when,
	then
}) => {
	const number = `82-CV/${stamp}`;
	const office = await another('office');
	await given('a campaign in one cell', () => ownCampaign(office, `Kiểm điểm theo gợi ý ${stamp}`, cell));

	await when('the office enters nothing of the superior’s paper', async () => {
		await office.goto('/suggestions');
		await expectAccessible(office);
		await follow(office, 'Nhập gợi ý của cấp trên');
		const choice = office.getByRole('link', { name: `Kiểm điểm theo gợi ý ${stamp}` });
		await choice.click();
		await sendEmpty(office, 'Ghi gợi ý của cấp trên');
	});
	await then('it reads what is missing, field by field', async () => {
		await expect(faults(office)).toHaveText([
			'Chưa ghi số văn bản.',
			'Chưa ghi ngày văn bản.',
			'Chưa ghi tổ chức đảng cấp trên nào ký văn bản.',
			'Chưa ghi nội dung cần giải trình.',
			'Chưa ghi hạn giải trình.'
		]);
		await expectAccessible(office);
	});
	const suggestion = await when('it enters the paper and finds whom it asks', async () => {
		await office.getByLabel('Tổ chức đảng cấp trên').fill('Ban Thường vụ Tỉnh ủy');
		await office.getByLabel('Số văn bản').fill(number);
		await office.getByLabel('Ngày văn bản').fill(showDate(today(systemClock)));
		await office
			.getByLabel('Nội dung cần giải trình')
			.fill(`Làm rõ việc họp thôn không có biên bản (${stamp})`);
		await office.getByLabel('Giải trình xong trước ngày').fill(showDate(addDays(today(systemClock), 10)));
		await press(office, 'Ghi gợi ý của cấp trên');
		await expect(faults(office)).toHaveText([/^Chưa chọn gửi tới ai/]);
		await office.getByLabel('Gửi tới ai?').fill('Thủy');
		await press(office, 'Tìm');
		await tick(office, person);
		await press(office, 'Ghi gợi ý của cấp trên');
		await expect(office.getByText(`Chờ đồng chí ${person} giải trình`)).toBeVisible();
		await expectAccessible(office);
		return new URL(office.url()).pathname;
	});

	await given('the person concerned, on a phone', () => signInAs(page, 'otherMember'));
	await when('they open it from their first page and send nothing', async () => {
		await takeUp(page, number);
		await expectAccessible(page);
		await press(page, 'Ghi giải trình');
	});
	await then('they read what each part asks for', async () => {
		await expect(faults(page)).toHaveText([
			'Chưa ghi sự việc diễn ra thế nào.',
			/^Chưa ghi nguyên nhân khách quan/,
			/^Chưa ghi nguyên nhân chủ quan/,
			'Chưa ghi trách nhiệm thuộc về ai.',
			'Chưa ghi hướng khắc phục.'
		]);
		await expectAccessible(page);
	});
	await when('they begin, keep it, and go on another time', async () => {
		await page.getByLabel('Hướng khắc phục').fill('Ghi biên bản ngay');
		await press(page, 'Lưu lại, viết tiếp sau');
		await expect(page.getByText('Đã lưu bản đang viết')).toBeVisible();
		await page.goto(`${suggestion}/sheet`);
		await expectAccessible(page);
		await page.goto(`${suggestion}/explanation`);
		await expect(page.getByLabel('Hướng khắc phục')).toHaveValue('Ghi biên bản ngay');
		await explain(page, 'lần một');
		await expect(page.getByText('Đã giải trình, chờ Ban Thường vụ Tỉnh ủy xem xét.')).toBeVisible();
		await expectAccessible(page);
	});

	await when('the superior is not content; the office enters that, without JavaScript', async () => {
		const plain = await browser.newPage({ baseURL, ...phone, ...noScript });
		await signInAs(plain, 'office');
		await plain.goto(suggestion);
		await follow(plain, 'Ghi ý kiến của cấp trên');
		await sendEmpty(plain, 'Ghi ý kiến');
		await expect(faults(plain)).toHaveText(['Chưa chọn chấp nhận hay yêu cầu giải trình lại.']);
		await expectAccessible(plain);
		await tick(plain, 'Yêu cầu giải trình lại');
		await press(plain, 'Ghi ý kiến');
		await expect(faults(plain)).toHaveText([/phải ghi rõ còn điều gì chưa rõ/]);
		await plain.getByLabel(/^Ý kiến/).fill('Chưa rõ là những cuộc họp nào');
		await press(plain, 'Ghi ý kiến');
		await expect(plain.getByText(`Cần đồng chí ${person} giải trình lại (lần 2)`)).toBeVisible();
		await plain.close();
	});
	await when('the person reads why, and explains again', async () => {
		await takeUp(page, number);
		await expect(page.getByText('Chưa rõ là những cuộc họp nào').first()).toBeVisible();
		await expectAccessible(page);
		await explain(page, 'ngày 3/8, 7/9 và 5/10');
	});
	await then('the superior accepts, and both explanations stand beside what was said of them', async () => {
		await office.goto(`${suggestion}/verdict`);
		await tick(office, 'Chấp nhận');
		await press(office, 'Ghi ý kiến');
		await expect(office.getByText(/đã chấp nhận giải trình\.$/)).toBeVisible();
		await page.goto(suggestion);
		await expect(page.getByText('(lần một)')).toBeVisible();
		await expect(page.getByText('(ngày 3/8, 7/9 và 5/10)')).toBeVisible();
		await expect(page.getByText('Chưa rõ là những cuộc họp nào').first()).toBeVisible();
		await expectAccessible(page);
		await page.goto('/?all');
		await expect(page.getByRole('listitem').filter({ hasText: number })).toHaveCount(0);
	});
	await when('the office suggests something itself, and thinks better of it', async () => {
		await office.goto(`/suggestions/new?from=committee&campaign=${await campaignOf(office, suggestion)}`);
		await office.getByLabel('Số văn bản').fill(`${number}b`);
		await office.getByLabel('Gửi tới ai?').fill('Thủy');
		await office.getByLabel('Nội dung cần giải trình').fill('Gửi nhầm');
		await press(office, 'Gửi gợi ý');
		await tick(office, person);
		await press(office, 'Gửi gợi ý');
		await follow(office, 'Rút gợi ý');
		await sendEmpty(office, 'Rút gợi ý này');
		await expect(faults(office)).toHaveText(['Chưa ghi vì sao rút.']);
		await expectAccessible(office);
		await office.getByLabel('Vì sao rút?').fill('Gửi nhầm người');
		await press(office, 'Rút gợi ý này');
		await expect(office.getByText(/đã rút gợi ý này/)).toBeVisible();
	});
});

/** The campaign that a suggestion belongs to. */
async function campaignOf(page: Page, suggestion: string): Promise<string> {
	await page.goto(suggestion);
	const href = await page.locator('main a[href^="/campaigns/"]').first().getAttribute('href');
	return href!.split('/')[2]!;
}

test('a superior with an install of its own sends a dispatch; explanation and verdict go to and fro as signed files', async ({
	page,
	another,
	freshInstall,
	given,
	when,
	then
}) => {
	const at = (path: string) => `${freshInstall.address}${path}`;
	const number = `45-CV/${stamp}`;
	const office = page;
	const member = await another('otherMember');
	const superior = await member.context().browser()!.newPage(phone);

	await given('the office of the superior, on its own machine, and ours with a campaign', async () => {
		await superior.goto(at('/setup'));
		for (const [label, words] of Object.entries(superiorFounded))
			await superior.getByLabel(label, { exact: true }).fill(words);
		await press(superior, 'Lập Đảng bộ và đăng nhập');
		await signInAs(office, 'office');
		await ownCampaign(office, `Kiểm điểm theo công văn ${stamp}`, cell);
	});

	await when('the superior makes a code and a file, and our office brings both', async () => {
		await superior.goto(at('/dispatches/partners'));
		await expectAccessible(superior);
		await press(superior, 'Ghép nối');
		await expect(faults(superior)).toHaveText(['Chưa nhập mã ghép nối.']);
		await press(superior, 'Tạo mã');
		await expect(faults(superior)).toHaveText(['Chưa chọn đơn vị kia là cấp trên hay cấp dưới.']);
		await tick(superior, 'Cấp dưới');
		await press(superior, 'Tạo mã');
		await expectAccessible(superior);
		const code = await superior.locator('.pairing-code').innerText();
		await office.goto('/dispatches/partners');
		await office.getByLabel('Mã ghép nối', { exact: true }).fill(code.toLowerCase());
		await bring(office, await keep(superior, 'Tải tệp ghép nối'));
		await press(office, 'Ghép nối');
		await expect(office.getByText(/^Đã ghép nối với Đảng bộ tỉnh Thử Nghiệm/)).toBeVisible();
	});
	await then('the answer makes them partners at the superior too', async () => {
		const answer = await keep(office, 'Tải tệp trả lời');
		await superior.goto(at('/dispatches/receive'));
		await press(superior, 'Nhận công văn');
		await expect(faults(superior)).toHaveText(['Chưa chọn tệp.']);
		await expectAccessible(superior);
		await bring(superior, answer);
		await press(superior, 'Nhận công văn');
		await expect(superior.getByText('Đã ghép nối với Đảng bộ xã Minh Hoạ.')).toBeVisible();
	});

	const sent = await when('the superior asks one of our members something', async () => {
		await superior.goto(at('/dispatches/new'));
		await sendEmpty(superior, 'Gửi gợi ý');
		await expect(faults(superior)).toHaveText([
			'Chưa ghi số văn bản.',
			'Chưa ghi ngày văn bản.',
			'Chưa ghi nội dung cần giải trình.',
			'Chưa ghi hạn giải trình.'
		]);
		await expectAccessible(superior);
		await superior.getByLabel('Số văn bản').fill(number);
		await superior.getByLabel('Ngày văn bản').fill(showDate(today(systemClock)));
		await tick(superior, 'Một đồng chí, ghi rõ họ tên');
		await superior.getByLabel(/^Họ và tên đồng chí đó/).fill(person);
		await superior.getByLabel('Nội dung cần giải trình').fill(`Làm rõ việc chậm trả lời dân (${stamp})`);
		await superior.getByLabel('Giải trình xong trước ngày').fill(showDate(addDays(today(systemClock), 10)));
		await press(superior, 'Gửi gợi ý');
		await expect(superior.getByText('Chờ giải trình')).toBeVisible();
		await expectAccessible(superior);
		return superior.url();
	});
	await when('our office receives the file and takes it in', async () => {
		await receive(office, '', await keep(superior, 'Tải tệp công văn'));
		await expectAccessible(office);
		const dispatch = office.url();
		await office.goto(`${dispatch}/aside`);
		await press(office, 'Để riêng');
		await expect(faults(office)).toHaveText(['Chưa ghi vì sao để riêng.']);
		await expectAccessible(office);
		await office.goto(dispatch);
		await follow(office, 'Tiếp nhận');
		await office.getByRole('link', { name: `Kiểm điểm theo công văn ${stamp}` }).click();
		await expectAccessible(office);
		await press(office, 'Tiếp nhận');
		await expect(office.getByText(/đã tiếp nhận lúc/)).toBeVisible();
		await office.goto('/dispatches');
		await expectAccessible(office);
	});
	await when('the member explains, and the office sends that up', async () => {
		await takeUp(member, number);
		await explain(member, 'trả lời muộn hai tuần');
		await takeUp(office, number);
		await sendEmpty(office, 'Gửi lên cấp trên');
		await expect(faults(office)).toHaveText(['Chưa ghi số văn bản.', 'Chưa ghi ngày văn bản.']);
		await expectAccessible(office);
		await office.getByLabel('Số văn bản trả lời').fill(`30-BC/${stamp}`);
		await office.getByLabel('Ngày văn bản trả lời').fill(showDate(today(systemClock)));
		await press(office, 'Gửi lên cấp trên');
		await receive(superior, freshInstall.address, await keep(office, 'Tải tệp công văn'));
		await expect(superior.getByText('(trả lời muộn hai tuần)')).toBeVisible();
		await expectAccessible(superior);
	});
	await when('the superior accepts, and that comes down', async () => {
		await superior.goto(sent);
		await follow(superior, 'Xem xét giải trình');
		await sendEmpty(superior, 'Gửi ý kiến');
		await expect(faults(superior)).toHaveText([
			'Chưa chọn chấp nhận hay yêu cầu giải trình lại.',
			'Chưa ghi số văn bản.',
			'Chưa ghi ngày văn bản.'
		]);
		await expectAccessible(superior);
		await tick(superior, 'Chấp nhận');
		await superior.getByLabel('Số văn bản').fill(`46-CV/${stamp}`);
		await superior.getByLabel('Ngày văn bản').fill(showDate(today(systemClock)));
		await press(superior, 'Gửi ý kiến');
		await receive(office, '', await keep(superior, 'Tải tệp công văn'));
		await follow(office, 'Ghi nhận');
		await expectAccessible(office);
		await press(office, 'Ghi nhận vào hồ sơ');
	});
	await then('our record says that it is accepted, and by whom', () =>
		expect(office.getByText('Đảng bộ tỉnh Thử Nghiệm đã chấp nhận giải trình.')).toBeVisible()
	);
	await superior.close();
});

const superiorFounded = {
	'Tên Đảng bộ': 'Đảng bộ tỉnh Thử Nghiệm',
	'Cấp trên trực tiếp': 'Trung ương',
	'Địa danh ghi trên văn bản': 'Thử Nghiệm',
	'Nhiệm kỳ bắt đầu ngày': '1/7/2025',
	'Nhiệm kỳ kết thúc ngày': '1/7/2030',
	'Họ và tên': 'Hoàng Thị Sen',
	'Ngày sinh': '12.3.1990',
	'Tên đăng nhập': 'senht',
	'Mật khẩu': 'con trâu đi trước'
};

/** What a link gives to keep, as it is carried to another machine. */
async function keep(page: Page, link: string) {
	const href = await page.getByRole('link', { name: link }).first().getAttribute('href');
	const answer = await page.request.get(new URL(href!, page.url()).href);
	expect(answer.ok()).toBe(true);
	return { name: 'cong-van.tusoi', mimeType: 'application/octet-stream', buffer: await answer.body() };
}
const bring = (page: Page, file: Awaited<ReturnType<typeof keep>>) =>
	page.locator('input[type=file]').setInputFiles(file);
async function receive(page: Page, address: string, file: Awaited<ReturnType<typeof keep>>) {
	await page.goto(`${address}/dispatches/receive`);
	await bring(page, file);
	await press(page, 'Nhận công văn');
	await page.waitForURL(/\/dispatches\/[0-9a-f-]{36}$/);
}
