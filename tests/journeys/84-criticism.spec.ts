import { expect, expectAccessible, noScript, phone, signInAs, test, type Page } from './support/journey.ts';

/** Everything here happens in Thôn Hạ, and is answered or withdrawn in the end: what is unanswered keeps others from concluding. */
async function openCell(page: Page) {
	await page.goto('/campaigns');
	await page.getByRole('link', { name: /^Kiểm điểm năm \d{4}$/ }).click();
	await page.getByRole('link', { name: 'Chi bộ Thôn Hạ' }).click();
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Chi bộ Thôn Hạ');
}
async function openReviewOf(page: Page, name: string) {
	await openCell(page);
	await page.getByRole('link', { name, exact: true }).click();
	await expect(page.getByRole('heading', { level: 1 })).toContainText(name);
}
const secretary = 'Đỗ Bá Dũng';
const press = (page: Page, button: string) => page.getByRole('button', { name: button, exact: true }).click();
const follow = (page: Page, link: string) => page.getByRole('link', { name: link, exact: true }).click();
const tick = (page: Page, words: string) => page.locator('label').filter({ hasText: words }).click();
const faults = (page: Page) => page.locator('.error-summary').getByRole('link');

type Said = { fact: string; when: string; place: string; ask: string };
async function write(page: Page, { fact, when, place, ask }: Said) {
	await page.getByLabel('Sự việc').fill(fact);
	await page.getByLabel('Khi nào').fill(when);
	await page.getByLabel('Ở đâu').fill(place);
	await page.getByLabel('Đề nghị').fill(ask);
}
const clear: Said = {
	fact: 'Hai buổi sinh hoạt tháng 7 và tháng 8 không gửi tài liệu trước',
	when: 'tháng 7 và tháng 8',
	place: 'Nhà văn hóa thôn Hạ',
	ask: 'Gửi tài liệu trước ba ngày'
};
const vague: Said = { fact: 'Nói chung là làm việc chậm', when: 'cả năm', place: 'Chi bộ', ask: 'Sửa' };
const better = 'Việc sửa mái nhà văn hóa giao từ tháng 3, đến tháng 9 mới làm';

test.describe('on a phone', () => {
	test.use(phone);
	test('what names a fact is answered beside it; what names none is held back until its author names it', async ({
		page,
		another,
		given,
		when,
		then
	}) => {
		await given('a member of a cell at the review of its secretary', async () => {
			await signInAs(page, 'otherMember');
			await openReviewOf(page, secretary);
			await follow(page, 'Nêu ý kiến phê bình');
			await expectAccessible(page);
		});
		await when('they send nothing', () => press(page, 'Nêu ý kiến phê bình'));
		await then('they are asked for the fact, when, where, and what they ask for', async () => {
			await expect(faults(page)).toHaveText([
				/^Chưa nêu sự việc/,
				/^Chưa ghi sự việc xảy ra khi nào/,
				'Chưa ghi sự việc xảy ra ở đâu.',
				/^Chưa ghi đề nghị/
			]);
			await expectAccessible(page);
		});
		await when('they name all four', async () => {
			await write(page, clear);
			await press(page, 'Nêu ý kiến phê bình');
		});
		await then('it waits for the answer, under their name', async () => {
			await expect(page.getByText('Đồng chí Bùi Thị Thủy nêu; đang chờ trả lời.')).toBeVisible();
			await expectAccessible(page);
		});
		const first = page.url();
		const second = await when('they say something else that names no fact', async () => {
			await page.getByRole('link', { name: /^Hồ sơ kiểm điểm/ }).click();
			await follow(page, 'Nêu ý kiến phê bình');
			await write(page, vague);
			await press(page, 'Nêu ý kiến phê bình');
			await expect(page.getByText(vague.fact)).toBeVisible();
			return page.url();
		});

		const chair = await another('inspectorWithTwoPosts');
		await when('the deputy, who chairs, holds that back', async () => {
			await chair.goto(second);
			await follow(chair, 'Tạm giữ lại');
			await press(chair, 'Tạm giữ lại');
			await expect(faults(chair)).toHaveText([
				'Chưa chọn vì sao giữ lại.',
				'Chưa nói rõ với người nêu vì sao giữ lại.'
			]);
			await expectAccessible(chair);
			await tick(chair, 'Chưa nêu sự việc cụ thể');
			await chair.getByLabel('Nói rõ với người nêu').fill('Việc nào chậm, tháng nào? Xin nêu một việc.');
			await press(chair, 'Tạm giữ lại');
			await expect(chair.getByText('Đang tạm giữ lại, chưa đưa đến người được góp ý')).toBeVisible();
			await expectAccessible(chair);
		});
		const inspector = await another('inspector');
		await when('an inspector looks, and finds that the deputy is right', async () => {
			await inspector.goto(`${second}/release`);
			await press(inspector, 'Ghi kết quả xem xét');
			await expect(faults(inspector)).toHaveText([
				'Chưa chọn: cho đưa ra, hay để giữ lại như cũ.',
				'Chưa ghi vì sao.'
			]);
			await expectAccessible(inspector);
			await tick(inspector, 'Để giữ lại như cũ');
			await inspector.getByLabel('Vì sao').fill('Đúng là chưa nêu việc nào');
			await press(inspector, 'Ghi kết quả xem xét');
			await expect(inspector.getByText('đã xem và để giữ lại như cũ')).toBeVisible();
		});

		const person = await another('otherCellSecretary');
		await then('the secretary meets one criticism, and nothing of the other', async () => {
			await expect(person.getByText(clear.fact)).toBeVisible();
			await expect(person.getByText(vague.fact)).toHaveCount(0);
			expect((await person.goto(second))!.status()).toBe(404);
			await openReviewOf(person, secretary);
			await expect(person.getByRole('heading', { name: 'Ý kiến phê bình (1)' })).toBeVisible();
			await expectAccessible(person);
		});
		await when('its author, told on the first page, names the fact', async () => {
			await page.goto('/?all');
			await page.getByRole('listitem').filter({ hasText: vague.fact }).getByRole('link').click();
			await expect(page.getByText('Việc nào chậm, tháng nào?').first()).toBeVisible();
			await follow(page, 'Viết lại');
			await page.getByLabel('Sự việc').fill('');
			await press(page, 'Lưu bản viết lại');
			await expect(faults(page)).toHaveText([/^Chưa nêu sự việc/]);
			await expect(page.getByLabel('Khi nào')).toHaveValue(vague.when);
			await expectAccessible(page);
			await write(page, { ...vague, fact: better, when: 'tháng 3 đến tháng 9' });
			await press(page, 'Lưu bản viết lại');
			await expect(page.getByText(`${vague.fact} — Khi nào: cả năm`)).toBeVisible();
		});
		await when('the secretary answers both', async () => {
			await person.goto('/?all');
			await person.getByRole('listitem').filter({ hasText: clear.fact }).getByRole('link').click();
			await press(person, 'Trả lời');
			await expect(faults(person)).toHaveText(['Chưa ghi câu trả lời.']);
			await expectAccessible(person);
			await person.getByLabel('Câu trả lời').fill('Đúng. Từ tháng 9 tài liệu đã gửi trước.');
			await press(person, 'Trả lời');
			await expect(person.getByText('đã có trả lời')).toBeVisible();
			await person.goto('/?all');
			await person.getByRole('listitem').filter({ hasText: better }).getByRole('link').click();
			await person.getByLabel('Câu trả lời').fill('Đúng, do chờ kinh phí; lẽ ra phải báo chi bộ.');
			await press(person, 'Trả lời');
		});
		await then(
			'criticism and answer stand below each other on the phone, side by side at a desk',
			async () => {
				await page.goto(first);
				const cards = page.locator('.side-by-side section');
				await expect(cards.nth(1)).toContainText('Đồng chí Đỗ Bá Dũng trả lời');
				const places = async () => {
					const [left, right] = [await cards.nth(0).boundingBox(), await cards.nth(1).boundingBox()];
					return { beside: right!.x > left!.x + left!.width - 1, below: right!.y > left!.y };
				};
				expect(await places()).toEqual({ beside: false, below: true });
				await page.setViewportSize({ width: 1280, height: 800 });
				expect(await places()).toEqual({ beside: true, below: false });
				await expectAccessible(page);
			}
		);
		await then('the secretary never reads how the other was worded before', async () => {
			await person.goto(second);
			await expect(person.getByText(better)).toBeVisible();
			await expect(person.getByText(vague.fact)).toHaveCount(0);
			await expect(person.getByText('Tạm giữ lại')).toHaveCount(0);
		});
	});
});

test.describe('from paper, without JavaScript, on a phone', () => {
	test.use({ ...phone, ...noScript });
	test('the office enters what was written by hand, about many, and takes back what was a slip', async ({
		page,
		given,
		when,
		then
	}) => {
		const place = await given('the office at the sheets of a cell', async () => {
			await signInAs(page, 'office');
			await openCell(page);
			const address = page.url();
			for (const sheet of ['criticism-sheet', 'comments/sheet']) {
				await page.goto(`${address}/${sheet}`);
				await expect(page.getByText('Đồng chí Đỗ Bá Dũng')).toBeVisible();
				await expectAccessible(page);
			}
			return address;
		});
		await when('they enter a criticism from paper', async () => {
			await page.goto(place);
			await follow(page, 'Ý kiến phê bình ở đây');
			await press(page, 'Lưu và nhập tiếp');
			await expect(faults(page)).toHaveCount(6);
			await expectAccessible(page);
			await page.getByLabel('Người nêu').selectOption({ label: 'Bùi Thị Thủy' });
			await page.getByLabel('Phê bình ai').selectOption({ index: 5 });
			await write(page, { ...clear, fact: 'Vắng ba buổi dọn vệ sinh chung' });
			await press(page, 'Lưu và nhập tiếp');
		});
		await then('it is kept, and the author stays chosen for the next', async () => {
			await expect(page.getByText(/^Đã lưu ý kiến của đồng chí Bùi Thị Thủy về/)).toBeVisible();
			await expect(page.getByLabel('Người nêu').locator('option:checked')).toHaveText('Bùi Thị Thủy');
			await expectAccessible(page);
		});
		await when('the answer comes on paper too', async () => {
			const row = page.getByRole('row').filter({ hasText: 'Vắng ba buổi dọn vệ sinh chung' });
			await row.getByRole('link').click();
			const criticism = page.url();
			await page.goto(`${criticism}/sheet`);
			await expectAccessible(page);
			await page.goto(`${criticism}/answer`);
			await page.getByLabel(/^Câu trả lời của/).fill('Đúng, tôi đi làm xa; đã nhờ con làm thay.');
			await press(page, 'Trả lời');
		});
		await then('it says who entered it', () =>
			expect(page.getByText('Đồng chí Nguyễn Thị Lan Anh nhập thay, từ bản giấy')).toHaveCount(2)
		);
		await when('a criticism is entered from the wrong paper, its entry is withdrawn', async () => {
			await page.goto(`${place}/criticisms`);
			await page.getByLabel('Người nêu').selectOption({ label: 'Bùi Thị Thủy' });
			await page.getByLabel('Phê bình ai').selectOption({ index: 6 });
			await write(page, { ...clear, fact: 'Nhập nhầm phiếu' });
			await press(page, 'Lưu và nhập tiếp');
			await page.getByRole('row').filter({ hasText: 'Nhập nhầm phiếu' }).getByRole('link').click();
			await follow(page, 'Rút ý kiến');
			await expectAccessible(page);
			await press(page, 'Rút ý kiến');
			await expect(page.getByText('Đồng chí Bùi Thị Thủy nêu; sau đó đã rút.')).toBeVisible();
		});
		await when('they enter a paper with comments on two people', async () => {
			await page.goto(`${place}/comments`);
			await press(page, 'Lưu cả trang này');
			await expect(faults(page)).toHaveText([
				'Chưa chọn nơi góp ý.',
				'Chưa ghi tên tổ chức góp ý.',
				'Chưa ghi ngày trên phiếu.'
			]);
			await expectAccessible(page);
			await page.getByLabel('Nơi góp ý', { exact: true }).selectOption('front');
			await page.getByLabel('Tên tổ chức góp ý').fill('Ban Công tác Mặt trận thôn Hạ');
			await page.getByLabel('Ngày ghi trên phiếu').fill('20/11/2026');
			await press(page, 'Lưu cả trang này');
			await expect(page.getByText(/^Chưa ghi lời góp ý cho ai/)).toBeVisible();
			await page.getByLabel('Đồng chí Đỗ Bá Dũng').fill('Gần dân; họp dân cần đúng giờ');
			await page.getByLabel('Đồng chí Bùi Thị Thủy').fill('Nhiệt tình việc thôn');
			await press(page, 'Lưu cả trang này');
		});
		await then('both are kept, and who commented need not be typed again', async () => {
			await expect(page.getByText('Đã lưu 2 ý kiến góp ý.')).toBeVisible();
			await expect(page.getByLabel('Tên tổ chức góp ý')).toHaveValue('Ban Công tác Mặt trận thôn Hạ');
		});
		await then('the record says who was asked and who has answered', async () => {
			await openReviewOf(page, secretary);
			await expect(page.getByRole('row').filter({ hasText: 'Mặt trận' })).toContainText('Đã có 1 ý kiến');
			await expect(page.getByRole('row').filter({ hasText: 'Nơi cư trú' })).toContainText('Chưa có ý kiến');
		});
		await when('one is entered by itself, and taken back', async () => {
			await follow(page, 'Ghi ý kiến góp ý');
			await press(page, 'Lưu ý kiến góp ý');
			await expect(faults(page)).toHaveCount(4);
			await expectAccessible(page);
			await page.getByLabel('Nơi góp ý', { exact: true }).selectOption('residence');
			await page.getByLabel('Tên tổ chức góp ý').fill('Tổ dân vận thôn Hạ');
			await page.getByLabel('Ngày ghi trên phiếu').fill('21/11/2026');
			await page.getByLabel('Nội dung góp ý').fill('Lời của phiếu khác');
			await press(page, 'Lưu ý kiến góp ý');
			await page.getByRole('link', { name: 'Gỡ ý kiến của Tổ dân vận thôn Hạ, ngày 21/11/2026' }).click();
			await press(page, 'Gỡ ý kiến này');
			await expect(faults(page)).toHaveText(['Chưa ghi vì sao gỡ.']);
			await expectAccessible(page);
			await page.getByLabel('Vì sao gỡ').fill('Nhầm phiếu');
			await press(page, 'Gỡ ý kiến này');
		});
		await then('it is shown no more', () => expect(page.getByText('Lời của phiếu khác')).toHaveCount(0));
	});
});
