import { expect, test } from 'vitest';
import { compileTypst } from './typst-process.ts';

// Without its date a paper is the same to the last byte whenever it is made.
const page = '#set document(date: none)\n#set page(width: 40mm, height: 40mm)\n#sys.inputs.papers';

test('what goes wrong with one paper is told, and the next is made', async () => {
	await expect(compileTypst('#panic("không được")', '[]')).rejects.toThrow('The PDF was not made');
	expect(
		Buffer.from(await compileTypst(page, 'chữ'))
			.subarray(0, 5)
			.toString()
	).toBe('%PDF-');
});

test('its maker is replaced after some papers; none is lost, and each is its own', async () => {
	const papers = await Promise.all(Array.from({ length: 300 }, (_, i) => compileTypst(page, `${i % 2}`)));
	expect(papers).toHaveLength(300);
	const same = (a: Uint8Array, b: Uint8Array) => Buffer.from(a).equals(Buffer.from(b));
	expect(same(papers[0]!, papers[298]!)).toBe(true);
	expect(same(papers[0]!, papers[1]!)).toBe(false);
});
