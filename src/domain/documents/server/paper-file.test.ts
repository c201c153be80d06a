import { expect, test } from 'vitest';
import { examplePaper } from '../example-paper.ts';
import { paperFile, saveAs } from './paper-file.ts';

test('a paper as a file is named after its number and kind, in either spelling', async () => {
	const file = await paperFile(examplePaper, 'pdf');
	expect(file.headers.get('content-disposition')).toBe(
		`attachment; filename="05-TB-DU thong bao.pdf"; filename*=UTF-8''05-TB-%C4%90U%20th%C3%B4ng%20b%C3%A1o.pdf`
	);
	expect(file.headers.get('content-type')).toBe('application/pdf');
	expect(
		Buffer.from(await file.arrayBuffer())
			.subarray(0, 5)
			.toString()
	).toBe('%PDF-');
});

test('a Word file is one', async () => {
	const file = await paperFile(examplePaper, 'docx', 'kết quả');
	expect(file.headers.get('content-disposition')).toContain('filename="ket qua.docx"');
	expect(
		Buffer.from(await file.arrayBuffer())
			.subarray(0, 2)
			.toString()
	).toBe('PK');
});

test('a name cannot break out of its header', () => {
	expect(saveAs('a"; x="b\r\nSet-Cookie: y\\..\\z.pdf')).not.toMatch(/[\r\n\\]|filename="[^"]*"[^;]/);
});
