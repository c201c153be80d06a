import { exampleVariant } from '#domain/rules/example-variant.ts';
import { expect, expectAccessible, noScript, phone, signInAs, test } from './support/journey.ts';

/** The example of the page under a code of this journey's own, from a day that nobody else asks about. */
const variant = {
	...JSON.parse(exampleVariant('qd-366')),
	code: 'hanh-trinh-81',
	title: 'Quy định thử của hành trình 81',
	effectiveFrom: '2039-01-01'
};
const file = (content: string) => ({
	name: 'quy-dinh-tinh.json',
	mimeType: 'application/json',
	buffer: Buffer.from(content)
});
const written = (content: object) => file(JSON.stringify(content, null, 2));

test.describe('a province’s rules as a file', () => {
	test.use({ ...phone, ...noScript });
	test('what is wrong is said with its line, the difference is seen, and nothing is loaded before it is confirmed', async ({
		page,
		given,
		when,
		then
	}) => {
		const choose = async (chosen: ReturnType<typeof file>) => {
			await page.getByLabel('Tệp bộ quy định').setInputFiles(chosen);
			await page.getByRole('button', { name: 'Kiểm tra tệp' }).click();
		};
		await given('the office, at the rules', async () => {
			await signInAs(page, 'office');
			await page.goto('/rules');
			await expect(page.getByRole('row', { name: /QĐ 366-QĐ\/TW.*Đang áp dụng/ })).toBeVisible();
			await expectAccessible(page);
			await page.getByRole('link', { name: 'Nạp bộ quy định' }).click();
			await expectAccessible(page);
		});
		await then('no file chosen is said beside the field', async () => {
			await page.getByRole('button', { name: 'Kiểm tra tệp' }).click();
			await expect(page.getByRole('alert')).toContainText('Chưa chọn tệp.');
		});
		await when('the file that they choose has a comma too many', () =>
			choose(file('{\n "code": "hanh-trinh-81",\n}'))
		);
		await then('it says on which line', async () => {
			await expect(page.getByRole('alert')).toContainText('có 1 chỗ cần sửa');
			await expect(page.getByRole('row', { name: /Thừa một dấu phẩy/ })).toContainText('2');
			await expectAccessible(page);
		});
		await when('it has three faults at once', () =>
			choose(
				written({
					...variant,
					effectiveFrom: '1/12/2039',
					reviews: { planWithin: { value: 'hai mươi' } },
					rewiews: {}
				})
			)
		);
		await then('each is said, with where it is and an example of what is right', async () => {
			await expect(page.getByRole('alert')).toContainText('có 4 chỗ cần sửa');
			const row = page.getByRole('row', { name: /Kế hoạch khắc phục có sau hội nghị.*Giá trị/ });
			await expect(row).toContainText('phải là số');
			await expect(row).toContainText('"value": 30');
			await expectAccessible(page);
		});
		await when('it is right', () => choose(written(variant)));
		await then('they see what it changes, and nothing is loaded yet', async () => {
			await expect(page.getByRole('heading', { level: 1 })).toContainText('Quy định thử của hành trình 81');
			await expect(
				page.getByRole('row', { name: /Kế hoạch khắc phục.*Sửa.*30 ngày.*20 ngày/ })
			).toBeVisible();
			await expectAccessible(page);
		});
		await when('they confirm', () => page.getByRole('button', { name: 'Nạp bộ quy định này' }).click());
		await then('it will be in force from its day, and everything in it names its source', async () => {
			await expect(page.getByRole('heading', { level: 1 })).toHaveText('Quy định thử của hành trình 81');
			await expect(page.getByText('Sẽ áp dụng')).toBeVisible();
			await expect(page.getByText('QĐ 09-QĐ/TU, Điều 7, 20/11/2026')).toBeVisible();
			await expectAccessible(page);
		});
		await then('the same file is not loaded twice', async () => {
			await page.goto('/rules/new');
			await choose(written(variant));
			await expect(page.getByRole('alert')).toContainText('đã được nạp đúng như tệp này');
		});
	});
});

test('the kind of a cell is guessed from its name, confirmed, and changed from a day', async ({
	page,
	given,
	when,
	then
}) => {
	await given('the office opens a cell', async () => {
		await signInAs(page, 'office');
		await page.goto('/cells/new');
		await page.getByLabel('Tên chi bộ').fill('Chi bộ Trường Hành trình 81');
		await page.getByLabel('Từ ngày').fill('1/1/2026');
		await page.getByRole('button', { name: 'Lập chi bộ' }).click();
	});
	await then('a school is what the name suggests', async () => {
		await expect(page.getByRole('radio', { name: 'Trường học' })).toBeChecked();
		await expectAccessible(page);
	});
	await when('they leave it for later and confirm all kinds at once', async () => {
		await page.getByRole('link', { name: 'Để sau' }).click();
		await expect(page.getByText('Chưa ghi loại.')).toBeVisible();
		await page.goto('/cells/kinds');
		await expect(page.getByLabel('Chi bộ Trường Hành trình 81')).toHaveValue('school');
		await expectAccessible(page);
		await page.getByRole('button', { name: 'Ghi loại cho các chi bộ này' }).click();
	});
	await then('it is in the list of cells', async () => {
		await expect(page.getByRole('row', { name: /Trường Hành trình 81/ })).toContainText('Trường học');
		await expectAccessible(page);
	});
	await when('it becomes something else', async () => {
		await page.getByRole('link', { name: 'Chi bộ Trường Hành trình 81' }).click();
		await page.getByRole('link', { name: 'Ghi loại' }).click();
		await page.getByRole('button', { name: 'Ghi loại chi bộ' }).click();
		await expect(page.getByRole('alert')).toContainText('đúng loại này');
		await page.getByText('Loại khác', { exact: true }).click();
		await page.getByLabel('Từ ngày').fill('1/1/2039');
		await page.getByRole('button', { name: 'Ghi loại chi bộ' }).click();
	});
	await then('both stand on its record', async () => {
		await expect(page.getByText('Trường học (đến hết 31/12/2038)')).toBeVisible();
		await expect(page.getByText('Loại khác (từ 01/01/2039)')).toBeVisible();
		await expectAccessible(page);
	});
	await when('it is closed again, so that it is in nobody’s way', async () => {
		await page.getByRole('link', { name: 'Kết thúc hoạt động' }).click();
		await page.getByLabel('Không còn hoạt động từ ngày').fill('2/1/2026');
		await page.getByRole('button', { name: 'Ghi kết thúc hoạt động' }).click();
		await expect(page.getByText('Đã kết thúc hoạt động')).toBeVisible();
	});
});

test.describe('a suspension of Party activities', () => {
	test.use(phone);
	test('is recorded by the office, and the person sees it', async ({ page, another, given, when, then }) => {
		await given('a member', () => signInAs(page, 'otherMember'));
		const office = await another('office');
		await when('the office records it, first without a day', async () => {
			await office.goto('/members?q=Bùi Thị Thủy');
			await office.getByRole('link', { name: 'Bùi Thị Thủy', exact: true }).click();
			await office.getByRole('link', { name: 'Ghi đình chỉ sinh hoạt' }).click();
			await office.getByRole('button', { name: 'Ghi đình chỉ sinh hoạt đảng' }).click();
			await expect(office.getByRole('alert')).toContainText('Chưa nhập ngày.');
			await expectAccessible(office);
			await office.getByLabel('Đình chỉ từ ngày').fill('1/2/2038');
			await office.getByLabel('Đến hết ngày').fill('28/2/2038');
			await office.getByRole('button', { name: 'Ghi đình chỉ sinh hoạt đảng' }).click();
		});
		await then('the person finds it on their own record', async () => {
			await page.goto('/members');
			await expect(
				page.getByText('Đình chỉ sinh hoạt đảng (từ 01/02/2038 đến hết 28/02/2038)')
			).toBeVisible();
			await expectAccessible(page);
		});
	});
});
