import type { Page } from '@playwright/test';
import { latinBytes, plainList, xlsx } from '../files/make-workbook.ts';
import { expect, expectAccessible, narrow, noScript, signInAs, test } from './support/journey.ts';

const realList = 'tests/files/danh-sach-dang-vien.xlsx';

const choose = (page: Page, name: string, bytes: Uint8Array | string) =>
	page
		.getByLabel('Tệp danh sách')
		.setInputFiles(
			typeof bytes === 'string'
				? bytes
				: { name, mimeType: 'application/octet-stream', buffer: Buffer.from(bytes) }
		);
const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click();
const heading = (page: Page) => page.getByRole('heading', { level: 1 });

/** A list of four people of a cell of its own: three good rows, one without a date. */
const listOf = (cell: string, family: string) =>
	xlsx({
		'Danh sách': [
			[`CHI BỘ ${cell.toUpperCase()}`],
			['TT', 'HỌ TÊN ĐẢNG VIÊN', 'Ngày, tháng, năm sinh', null, 'Chức vụ'],
			[null, null, 'Nam', 'Nữ', null],
			[1, `${family.toUpperCase()} VĂN ƯỚC`, 28420, null, 'Bí thư'],
			[2, `${family}  Thị Hòa`, null, '3.2.1985', ''],
			[3, `${family} Văn Thủy`, 1988, null, 'Trưởng thôn'],
			[4, `${family} Thị Ngày`, null, 'không rõ', ''],
			['Tổng số:', 4]
		]
	});

test('a list is looked at, corrected, confirmed and in; the refused row comes back with its reason', async ({
	page,
	given,
	when,
	then
}) => {
	await given('the office, at the place for lists', async () => {
		await signInAs(page, 'office');
		await page.goto('/members/import');
		await expectAccessible(page);
	});
	await when('nothing is chosen', () => press(page, 'Đọc danh sách'));
	await then('that is said', async () => {
		await expect(page.getByRole('alert')).toContainText('chưa chọn tệp');
		await expectAccessible(page);
	});
	await when('a list is chosen', async () => {
		await choose(page, 'đông.xlsx', await listOf('Xóm Hành Trình', 'Kiều'));
		await press(page, 'Đọc danh sách');
	});
	await then('its columns are recognised', async () => {
		await expect(heading(page)).toHaveText('Kiểm tra các cột');
		await expect(page.getByLabel('Cột B')).toHaveValue('name');
		await expect(page.getByLabel('Cột C')).toHaveValue('male');
		await expect(page.getByLabel('Chi bộ của trang tính')).toHaveValue('Chi bộ Xóm Hành Trình');
		await expectAccessible(page);
	});
	await when('the preview is asked for', () => press(page, 'Xem trước kết quả'));
	await then('it says what each row will do, and in which cell what is wrong', async () => {
		await expect(
			page.getByText('Thêm mới 3 đồng chí, thay đổi 0, giữ nguyên 0, không nhận 1 dòng.')
		).toBeVisible();
		await expect(page.getByRole('row', { name: 'Kiều Văn Ước' })).toContainText('22/10/1977');
		await expect(page.getByRole('row', { name: 'Kiều Thị Ngày' })).toContainText(
			'Ô D7: “không rõ” không phải là ngày'
		);
		await expect(page.getByRole('row', { name: 'Kiều Văn Thủy' })).toContainText(
			'“Trưởng thôn” không phải chức vụ Đảng'
		);
		await expectAccessible(page);
	});
	await then('nobody is in the records yet', async () => {
		await page.goto('/members?q=kieu');
		await expect(page.getByRole('link', { name: 'Kiều Văn Ước' })).toHaveCount(0);
		await page.goBack();
	});
	await when('it is confirmed, with its new cell', async () => {
		await page.getByRole('link', { name: 'Tiếp tục để xác nhận' }).click();
		await expectAccessible(page);
		await page.getByText('Lập các chi bộ có tên ở trên').click();
		await press(page, 'Ghi vào danh sách đảng viên');
	});
	await then('the receipt says so, and the three are found without their marks', async () => {
		await expect(heading(page)).toHaveText('Đã ghi xong danh sách đảng viên');
		await expectAccessible(page);
		const download = page.waitForEvent('download');
		await page.getByRole('link', { name: 'Tải các dòng không nhận (Excel)' }).click();
		expect((await download).suggestedFilename()).toBe('khong-nhan.xlsx');
		await page.goto('/members?q=kieu van uoc');
		await expect(page.getByRole('link', { name: 'Kiều Văn Ước' })).toBeVisible();
	});
});

test.describe('without JavaScript, 320 px wide', () => {
	test.use({ ...narrow, ...noScript });
	test('a list typed in an old font comes in just as well, and the same file changes nothing', async ({
		page,
		given,
		when,
		then
	}) => {
		const typed = latinBytes(
			'CHI Bé THÔN MÍI\nHä vµ tªn;N¨m sinh\nTèng V¨n Th¾ng;1980\nTrÞnh ThÞ H­êng;1981\n'
		);
		await given('the office', () => signInAs(page, 'office'));
		await when('the list is read and confirmed', async () => {
			await page.goto('/members/import');
			await choose(page, 'tcvn3.csv', typed);
			await press(page, 'Đọc danh sách');
			await expectAccessible(page);
			await page.getByLabel('Chi bộ của trang tính').fill('Chi bộ Xóm Phông Cũ');
			await press(page, 'Xem trước kết quả');
			await expect(page.getByRole('row', { name: 'Tống Văn Thắng' })).toContainText('Chi bộ Xóm Phông Cũ');
			await expectAccessible(page);
			await page.getByRole('link', { name: 'Tiếp tục để xác nhận' }).click();
			await page.getByText('Lập các chi bộ có tên ở trên').click();
			await press(page, 'Ghi vào danh sách đảng viên');
		});
		await then('the page renews itself until the list is in', async () => {
			await expect(heading(page)).toHaveText('Đã ghi xong danh sách đảng viên', { timeout: 30_000 });
			await expectAccessible(page);
		});
		await when('the same file is brought in again', async () => {
			await page.goto('/members/import');
			await choose(page, 'tcvn3.csv', typed);
			await press(page, 'Đọc danh sách');
			await page.getByLabel('Chi bộ của trang tính').fill('Chi bộ Xóm Phông Cũ');
			await press(page, 'Xem trước kết quả');
		});
		await then('there is nothing to write', () =>
			expect(page.getByText('Không có gì mới để ghi')).toBeVisible()
		);
	});
});

test('what is no list gets a clear sentence; who is not of the office gets none of it', async ({
	page,
	another,
	given,
	when,
	then
}) => {
	await given('the office', () => signInAs(page, 'office'));
	await when('a paper is chosen instead of a list', async () => {
		await page.goto('/members/import');
		await choose(page, 'nghi-quyet.xlsx', new TextEncoder().encode('%PDF-1.7'));
		await press(page, 'Đọc danh sách');
	});
	await then('the reason is said', () =>
		expect(page.getByRole('alert')).toContainText('Tệp này không phải bảng tính')
	);
	await then('the secretary of a cell is told that this is the office’s work', async () => {
		const secretary = await another('cellSecretary');
		expect((await secretary.goto('/members/import'))?.status()).toBe(403);
		await expect(secretary.getByText('do văn phòng Đảng ủy làm')).toBeVisible();
	});
});

test('a list that is being written when the program is killed is in after the restart; the tool says the same', async ({
	page,
	freshInstall,
	given,
	when,
	then
}) => {
	test.setTimeout(180_000);
	const at = (path: string) => `${freshInstall.address}${path}`;
	await given('an install with the demonstration', async () => {
		await freshInstall.run(['demo']);
		await page.goto(at('/sign-in'));
		await page.getByRole('button', { name: 'Nguyễn Thị Lan Anh', exact: true }).click();
	});
	await when('five thousand people are confirmed and the program is killed', async () => {
		await page.goto(at('/members/import'));
		await choose(page, 'lon.xlsx', await xlsx({ A: plainList(5_000, 'Chi bộ Năm Nghìn') }));
		await press(page, 'Đọc danh sách');
		await press(page, 'Xem trước kết quả');
		await page.getByRole('link', { name: 'Tiếp tục để xác nhận' }).click();
		await page.getByText('Lập các chi bộ có tên ở trên').click();
		await press(page, 'Ghi vào danh sách đảng viên');
		await expect(heading(page)).toHaveText('Đang ghi danh sách');
		await freshInstall.kill();
	});
	await then('after the restart all of them are in, once', async () => {
		const progress = page.url();
		await freshInstall.start();
		// The page refreshes itself, and may do so just now.
		await expect(async () => void (await page.goto(progress))).toPass();
		await expect(heading(page)).toHaveText('Đã ghi xong danh sách đảng viên', { timeout: 60_000 });
		await expect(page.getByText('Thêm mới 5000 đồng chí')).toBeVisible();
	});
	await then(
		'the tool brings in a list beside the running program, and finds it the same the next time',
		async () => {
			const last = async () =>
				(await freshInstall.run(['import-members', realList, '--create-units'])).output
					.trim()
					.split('\n')
					.at(-1);
			expect(await last()).toBe('71 new, 1 changed, 0 same, 0 refused');
			expect(await last()).toBe('0 new, 0 changed, 72 same, 0 refused');
		}
	);
});
