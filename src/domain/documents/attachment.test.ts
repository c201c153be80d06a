import { describe, expect, test } from 'vitest';
import {
	acceptedExtensions,
	isAttachmentType,
	isShownInPlace,
	showSize,
	tidyFileName
} from './attachment.ts';

describe('the name of an attached file', () => {
	test.each([
		['Biên bản họp.PDF', 'Biên bản họp.pdf'],
		['C:\\Users\\Lan\\Ảnh.pdf', 'Ảnh.pdf'],
		['../../etc/passwd', 'passwd.pdf'],
		['báo  cáo: "quý 3"?.pdf', 'báo cáo quý 3.pdf'],
		['bao-cao.exe', 'bao-cao.exe.pdf'],
		['.pdf', 'pdf.pdf'],
		['...', 'tep.pdf'],
		['\u202efdp.exe', 'fdp.exe.pdf'],
		['Bie\u0302n ba\u0309n.pdf', 'Biên bản.pdf']
	])('%s is kept as %s', (name, kept) => {
		expect(tidyFileName(name, 'application/pdf')).toBe(kept);
	});

	test('is cut to a length that every system can write', () => {
		expect(tidyFileName(`${'ê'.repeat(400)}.docx`, 'application/pdf')).toHaveLength(124);
	});
});

test('nothing that can hold a program may be attached', () => {
	for (const type of [
		'text/html',
		'image/svg+xml',
		'application/xml',
		'application/zip',
		'application/x-msdownload'
	])
		expect(isAttachmentType(type)).toBe(false);
	expect(isAttachmentType('toString')).toBe(false);
	expect(acceptedExtensions).not.toMatch(/html|svg|exe|docm/);
});

test('only pictures that every browser draws are shown in place', () => {
	expect(isShownInPlace('image/jpeg')).toBe(true);
	expect(isShownInPlace('image/heic')).toBe(false);
	expect(isShownInPlace('application/pdf')).toBe(false);
	expect(isShownInPlace('text/plain')).toBe(false);
});

test('a size reads as telephones show it', () => {
	expect([10, 2048, 1_258_291, 10 * 1024 * 1024].map(showSize)).toEqual([
		'1 KB',
		'2 KB',
		'1,2 MB',
		'10,0 MB'
	]);
});
