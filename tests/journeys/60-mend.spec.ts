import { today, systemClock } from '#platform/clock.ts';
import { addDays, showDate } from '#platform/dates.ts';
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

/** A day so many days ago, as people type it. What went on on paper for months is entered here in one evening. */
const daysAgo = (days: number) => showDate(addDays(today(systemClock), -days));
/** Taps one of the choices of a task, by its words. */
const choose = (page: Page, words: string) => page.locator('label').filter({ hasText: words }).click();
const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click();
const follow = (page: Page, name: string) => page.getByRole('link', { name, exact: true }).click();

type Fault = { what: string; criterion: string; task: string };

/** The cell's secretary records a shortcoming of the cast's member and gives them its mending; returns the action's address. */
async function recordAndPlan(page: Page, { what, criterion, task }: Fault): Promise<string> {
	await page.goto('/shortcomings');
	await expectAccessible(page);
	await follow(page, 'Ghi hạn chế');
	await press(page, 'Ghi vào sổ');
	await expect(page.getByRole('link', { name: 'Chưa ghi nguyên nhân.' })).toBeVisible();
	await expectAccessible(page);
	await page.getByLabel('Của ai').selectOption({ label: 'Nguyễn Văn Bình' });
	await page.getByLabel('Tiêu chí').selectOption({ label: criterion });
	await page.getByLabel('Hạn chế, khuyết điểm cụ thể').fill(what);
	// A second run on the same data is a recurrence, which asks for a new cause.
	await page.getByLabel('Nguyên nhân').fill(`Chưa có nền nếp, nhận thấy lúc ${new Date().toISOString()}`);
	await page.getByLabel('Trách nhiệm').fill('Của cá nhân');
	await page.getByLabel('Biết được từ đâu').selectOption('cell-meeting');
	await page.getByLabel('Ngày phát hiện').fill(daysAgo(100));
	await press(page, 'Ghi vào sổ');
	await expect(page.getByText('Đã ghi nhận, chưa giao việc khắc phục.')).toBeVisible();
	await expectAccessible(page);
	await follow(page, 'Giao việc khắc phục');
	await press(page, 'Giao việc');
	await expect(page.getByRole('link', { name: 'Chưa ghi việc phải làm.' })).toBeVisible();
	await expectAccessible(page);
	await page.getByLabel('Việc phải làm').fill(task);
	await page.getByLabel('Kết quả phải có').fill('Ba tháng liền không bị nhắc');
	await press(page, 'Giao việc');
	await follow(page, task);
	return new URL(page.url()).pathname;
}

async function report(page: Page, action: string, words: string, days: number) {
	await page.goto(action);
	await follow(page, 'Báo cáo khắc phục xong');
	await expectAccessible(page);
	await page.getByLabel('Đã khắc phục thế nào').fill(words);
	await page.getByLabel('Ngày xong').fill(daysAgo(days));
	await page.getByLabel('Minh chứng').setInputFiles({
		name: `so-tay-${days}.txt`,
		mimeType: 'text/plain',
		buffer: Buffer.from('Sổ tay ba tháng')
	});
	await press(page, 'Báo cáo khắc phục xong');
	await expect(page.getByText('chờ kiểm tra xác nhận')).toBeVisible();
}

async function judge(page: Page, action: string, verdict: string, words: string, days: number) {
	await page.goto(action);
	await follow(page, 'Kiểm tra kết quả');
	await press(page, 'Ghi kết quả kiểm tra');
	await expect(page.getByRole('link', { name: 'Chưa chọn kết quả kiểm tra.' })).toBeVisible();
	await expectAccessible(page);
	await choose(page, verdict);
	await page.getByLabel('Nhận xét').fill(words);
	await page.getByLabel('Ngày kiểm tra').fill(daysAgo(days));
	await press(page, 'Ghi kết quả kiểm tra');
}

async function lookAgain(page: Page, action: string, found: string, days: number, newDueOn = '') {
	await page.goto(action);
	await follow(page, 'Kiểm tra lại');
	await expectAccessible(page);
	await choose(page, found);
	await page.getByLabel('Nhận xét').fill('Đã xem sổ tay và hỏi chi bộ');
	await page.getByLabel('Ngày kiểm tra lại').fill(daysAgo(days));
	if (newDueOn) await page.getByLabel('Hạn mới').fill(newDueOn);
	await press(page, 'Ghi kết quả kiểm tra lại');
}

test.describe('a fault is mended, and proved mended', () => {
	test.use(phone);

	test('from the record over a return to the re-check: it holds', async ({
		page,
		another,
		given,
		when,
		then
	}) => {
		await given('the secretary of a cell, signed in', () => signInAs(page, 'cellSecretary'));
		const action = await when('they record a shortcoming and give somebody its mending', () =>
			recordAndPlan(page, {
				what: 'Ba lần nộp báo cáo chậm trong quý',
				criterion: 'Phong cách, lề lối làm việc',
				task: 'Nộp báo cáo đúng ngày 25'
			})
		);
		const member = await given('the person concerned', () => another('member'));
		await then('they see it, and answer', async () => {
			await member.goto(action);
			await expectAccessible(member);
			await member.getByRole('link', { name: /^Hạn chế TS-/ }).click();
			await follow(member, 'Ghi ý kiến');
			await expectAccessible(member);
			await member.getByLabel('Ý kiến của đồng chí').fill('Tôi nhận, và sẽ sửa.');
			await press(member, 'Ghi ý kiến');
			await expect(member.getByText('Tôi nhận, và sẽ sửa.').first()).toBeVisible();
			await expectAccessible(member);
		});
		await when('they report it done, with a file', () =>
			report(member, action, 'Đã nộp đúng hạn hai tháng', 90)
		);
		await then('they cannot verify it themselves, and are told why', async () => {
			await expect(member.getByRole('button', { name: 'Kiểm tra kết quả' })).toHaveAttribute(
				'aria-disabled',
				'true'
			);
			await expect(member.getByText('Chỉ Ủy ban Kiểm tra xác nhận kết quả khắc phục.')).toBeVisible();
		});
		const inspector = await given('an inspector', () => another('inspector'));
		await when('the inspector returns it', () =>
			judge(inspector, action, 'Chưa đạt, trả lại để làm tiếp', 'Còn thiếu tháng thứ ba', 85)
		);
		await then('it waits for the owner again', async () => {
			await member.goto(action);
			await expect(member.getByText('Chưa đạt, đã trả lại')).toBeVisible();
			await expect(member.getByText('Còn thiếu tháng thứ ba')).toBeVisible();
		});
		await when('the owner reports again', () => report(member, action, 'Đã nộp đúng hạn cả ba tháng', 80));
		await when('the inspector verifies it', () =>
			judge(inspector, action, 'Đạt, xác nhận kết quả', 'Đủ ba tháng', 75)
		);
		await when('the inspector looks again before its day', () =>
			lookAgain(inspector, action, 'Kết quả giữ vững', 60)
		);
		await then('that is too early', () =>
			expect(inspector.getByRole('link', { name: /Chưa đến ngày kiểm tra lại/ })).toBeVisible()
		);
		await when('the inspector looks again after its day', () =>
			lookAgain(inspector, action, 'Kết quả giữ vững', 5)
		);
		await then('it holds, and the three dates are told apart', async () => {
			await expect(inspector.getByText('Đã kiểm tra lại, kết quả giữ vững.')).toBeVisible();
			const facts = inspector.locator('dl');
			for (const days of [80, 75, 5])
				await expect(facts.getByText(daysAgo(days), { exact: true })).toBeVisible();
			await expectAccessible(inspector);
		});
		await then('the whole history stands on one page, with its files', async () => {
			await follow(inspector, 'Toàn bộ quá trình trên một trang');
			for (const words of [
				'đã ghi hạn chế này vào sổ',
				'đã nêu ý kiến',
				'đã trả lại để làm tiếp',
				'kết quả giữ vững'
			])
				await expect(inspector.getByRole('listitem').filter({ hasText: words }).first()).toBeVisible();
			await expectAccessible(inspector);
			const [file] = await Promise.all([
				inspector.waitForEvent('download'),
				follow(inspector, 'so-tay-90.txt')
			]);
			expect(file.suggestedFilename()).toBe('so-tay-90.txt');
		});
	});
});

test.describe('without JavaScript', () => {
	test.use({ ...narrow, ...noScript });

	test('what came back is in hand again', async ({ page, another, given, when, then }) => {
		await given('the secretary of a cell, signed in', () => signInAs(page, 'cellSecretary'));
		const action = await when('they record a shortcoming and give somebody its mending', () =>
			recordAndPlan(page, {
				what: 'Hai lần không dự tiếp dân theo lịch',
				criterion: 'Giải quyết việc của nhân dân',
				task: 'Dự đủ các buổi tiếp dân'
			})
		);
		await when('the secretary enters the owner’s report from paper', async () => {
			await page.goto(action);
			await follow(page, 'Báo cáo khắc phục xong');
			await expect(page.getByText('không được xác nhận kết quả của việc này')).toBeVisible();
			await report(page, action, 'Đã dự đủ một quý', 90);
			await expect(page.getByText('nhập từ bản giấy').first()).toBeVisible();
			await expectAccessible(page);
		});
		const inspector = await given('an inspector', () => another('inspector'));
		await when('the inspector verifies it', () =>
			judge(inspector, action, 'Đạt, xác nhận kết quả', 'Đã đủ', 85)
		);
		await when('it is seen to have come back, without a new date', () =>
			lookAgain(inspector, action, 'Tái diễn, phải khắc phục tiếp', 10)
		);
		await then('a new date is asked for', () =>
			expect(inspector.getByRole('link', { name: 'Tái diễn thì phải có hạn mới.' })).toBeVisible()
		);
		await when('a date is given', () =>
			lookAgain(inspector, action, 'Tái diễn, phải khắc phục tiếp', 10, daysAgo(-30))
		);
		await then('it is in hand again, in its second round', async () => {
			await expect(inspector.getByText('Tái diễn', { exact: true })).toBeVisible();
			await expect(inspector.getByText('Lần khắc phục')).toBeVisible();
			await expectAccessible(inspector);
		});
		await when('the inspector gives it more time', async () => {
			await follow(inspector, 'Gia hạn');
			await expectAccessible(inspector);
			await inspector.getByLabel('Hạn mới').fill(daysAgo(-60));
			await inspector.getByLabel('Lý do gia hạn').fill('Đang đi học');
			await press(inspector, 'Gia hạn');
		});
		await then('the new date stands', () =>
			expect(inspector.locator('dl').getByText(daysAgo(-60), { exact: true })).toBeVisible()
		);
		await then('the paper forms and the other tasks can be read by everybody', async () => {
			for (const path of ['owner', 'progress', 'sheet', 'sheet?for=inspector']) {
				await inspector.goto(`${action}/${path}`);
				await expectAccessible(inspector);
			}
		});
		await then('somebody of another cell does not find it', async () => {
			const other = await another('otherCellSecretary');
			expect((await other.goto(action))!.status()).toBe(404);
		});
	});
});
