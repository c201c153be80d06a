import { PDFDict, PDFDocument, PDFName, PDFRawStream, StandardFonts } from 'pdf-lib';
import { describe, expect, it } from 'vitest';
import { cleanPdf } from './clean-pdf.ts';

/** A picture with what a camera wrote into it, as small as one can be that a PDF takes. */
const picture = Buffer.concat([
	...[Buffer.from('ffd8ffe10020', 'hex'), Buffer.from('Exif\0\0MayAnhRieng 0912345678'.padEnd(30, ' '))],
	Buffer.from('ffc0000b080001000101011100ffda0008010100003f00', 'hex'),
	Buffer.from('112233ffd9', 'hex')
]);

async function telling(): Promise<Uint8Array> {
	const pdf = await PDFDocument.create();
	const page = pdf.addPage();
	page.drawText('Bien lai', { font: await pdf.embedFont(StandardFonts.Helvetica) });
	page.drawImage(await pdf.embedJpg(new Uint8Array(picture)), { width: 10, height: 10 });
	pdf.setAuthor('LuaThiTran');
	pdf.setTitle('Don cua toi');
	pdf.setProducer('MayQuetRieng 9000');
	pdf.catalog.set(
		PDFName.of('Metadata'),
		pdf.context.register(pdf.context.stream('<x:xmpmeta>LuaThiTran</x:xmpmeta>'))
	);
	page.node.set(
		PDFName.of('Annots'),
		pdf.context.obj([
			pdf.context.obj({ Type: 'Annot', Subtype: 'Text', T: 'LuaThiTran', M: 'D:20261123080000' })
		])
	);
	await pdf.attach(Buffer.from('LuaThiTran'), 'may-cua-LuaThiTran.txt');
	return pdf.save({ useObjectStreams: false });
}

describe('a PDF that came with a comment', () => {
	it('keeps its pages and loses who made it, when, on what, its notes and what was attached', async () => {
		const clean = await PDFDocument.load(await cleanPdf(await telling()), { updateMetadata: false });
		expect(clean.getPageCount()).toBe(1);
		expect([clean.getAuthor(), clean.getTitle(), clean.getProducer(), clean.getCreationDate()]).toEqual([
			...[undefined, undefined, undefined, undefined]
		]);
		const objects = clean.context.enumerateIndirectObjects().map(([, object]) => object);
		const text = objects
			.map(
				(one) => `${one}${one instanceof PDFRawStream ? Buffer.from(one.contents).toString('latin1') : ''}`
			)
			.join('\n');
		expect(text).toContain('/DCTDecode');
		expect(text).not.toMatch(/LuaThiTran|MayQuetRieng|MayAnhRieng|0912345|xmpmeta|D:2026|Annot/);
		const keys = objects.flatMap((one) => (one instanceof PDFDict ? one.keys().map(String) : []));
		expect(keys).not.toContain('/EmbeddedFiles');
	});

	it('that is broken is refused', async () => {
		await expect(cleanPdf(Buffer.from('%PDF-1.7 nothing'))).rejects.toThrow();
	});
});
