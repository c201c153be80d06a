import mammoth from 'mammoth';
import { render } from 'svelte/server';
import { extractText, getDocumentProxy } from 'unpdf';
import { describe, expect, test } from 'vitest';
import { arrange } from './arrange.ts';
import { asDraft } from './issued-paper.ts';
import { paragraph, type Paper } from './paper.ts';
import { unissuedNumber } from './paper-types.ts';
import PaperView from './PaperView.svelte';
import { renderDocx } from './server/render-docx.ts';
import { renderPdf } from './server/render-pdf.ts';

const letter: Paper = {
	layout: 'state',
	superior: 'ỦY BAN NHÂN DÂN',
	issuer: 'XÃ MINH HOẠ',
	number: '125/UBND',
	place: 'Minh Hoạ',
	date: '2026-11-05',
	subject: 'V/v trả lời kiến nghị mã VV-2026-0042',
	addressees: ['Ông (bà) Nguyễn Thị Hòa'],
	body: [paragraph('Ủy ban nhân dân trả lời như sau./.')],
	signatures: [{ capacity: 'TM. ỦY BAN NHÂN DÂN', post: 'CHỦ TỊCH', name: 'Lê Văn Tám' }],
	recipients: { to: ['Như trên'], filedAt: 'VT' }
};
const said = [
	...['CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'Độc lập - Tự do - Hạnh phúc', 'ỦY BAN NHÂN DÂN', 'XÃ MINH HOẠ'],
	...['Số: 125/UBND', 'Minh Hoạ, ngày 05 tháng 11 năm 2026', 'V/v trả lời kiến nghị mã VV-2026-0042'],
	...['Kính gửi: Ông (bà) Nguyễn Thị Hòa', 'TM. ỦY BAN NHÂN DÂN', 'CHỦ TỊCH', 'Lê Văn Tám'],
	...['- Như trên;', '- Lưu: VT.']
];
const notParty = ['ĐẢNG CỘNG SẢN VIỆT NAM', '-----', '*'];
const plain = (text: string) => text.replaceAll(/\s+/g, ' ');

describe('a paper on the State’s layout (NĐ 30/2020/NĐ-CP)', () => {
	test('as a Word file, opened again: name and motto, number, subject, who signs; nothing of the Party’s', async () => {
		const bytes = Buffer.from(await renderDocx(letter));
		const text = plain((await mammoth.extractRawText({ buffer: bytes })).value);
		for (const line of said) expect(text).toContain(line);
		for (const line of notParty) expect(text).not.toContain(line);
		const html = (await mammoth.convertToHtml({ buffer: bytes })).value;
		// the post stands in bold, as on no paper of the Party
		expect(html).toContain('<strong>CHỦ TỊCH</strong>');
		expect(html).toContain('<strong><em>Nơi nhận:</em></strong>');
	});

	test('as a PDF, read again, on one page and with every diacritic', async () => {
		const { text } = await extractText(await getDocumentProxy((await renderPdf(letter)).slice()));
		expect(text).toHaveLength(1);
		for (const line of said) expect(plain(text[0]!)).toContain(line);
		for (const line of notParty) expect(text[0]).not.toContain(line);
	});

	test('as a page', () => {
		const { body } = render(PaperView, { props: { paper: letter } });
		const text = plain(body.replaceAll(/<!--.*?-->/g, '').replaceAll(/<[^>]+>/g, ' '));
		for (const line of said) expect(text).toContain(line);
		for (const line of notParty) expect(text).not.toContain(line);
	});

	test('addresses several with semicolons, the last with a full stop', () => {
		expect(arrange({ ...letter, addressees: ['Một', 'Hai'] }).addressees).toEqual([
			...['Kính gửi:', '- Một;', '- Hai.']
		]);
	});

	test('leaves room for a number that another register gives, and says of a draft that it is one', () => {
		expect(unissuedNumber('letter', 'UBND').trim()).toBe('/UBND');
		expect(unissuedNumber('announcement', 'UBND').trim()).toBe('/TB-UBND');
		const draft = asDraft(letter, { type: 'letter', issuer: 'people-committee', signedAlready: true });
		expect(draft).toMatchObject({ draft: true, signatures: letter.signatures });
		expect(draft.number).toContain('/UBND');
	});

	test('the Party’s own stays as it is', () => {
		const { layout: _, ...party } = letter;
		const arranged = arrange(party);
		expect(arranged).toMatchObject({ isState: false, number: 'Số 125/UBND' });
		expect(arranged.recipients.at(-1)).toBe('- Lưu VT.');
	});
});
