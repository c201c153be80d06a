import { expect, test } from 'vitest';
import { namesInArchive } from './archive-names.ts';

test('each cell has its folder; names keep their letters and are never the same', () => {
	const name = namesInArchive('pdf');
	expect(name('Chi bộ Thôn Thượng', 'Nguyễn Văn Bình - Mẫu 2C')).toBe(
		'Chi bộ Thôn Thượng/Nguyễn Văn Bình - Mẫu 2C.pdf'
	);
	expect(name('Chi bộ Thôn Thượng', 'NGUYỄN VĂN BÌNH - Mẫu 2C')).toBe(
		'Chi bộ Thôn Thượng/NGUYỄN VĂN BÌNH - Mẫu 2C (2).pdf'
	);
	expect(name('Chi bộ Thôn Hạ', 'Nguyễn Văn Bình - Mẫu 2C')).toBe(
		'Chi bộ Thôn Hạ/Nguyễn Văn Bình - Mẫu 2C.pdf'
	);
});

test('what no file system takes is replaced, and nothing climbs out of the archive', () => {
	const name = namesInArchive('docx');
	expect(name('../../etc', 'a/b\\c:"d"')).toBe('..-..-etc/a-b-c--d-.docx');
	expect(name('', 'Báo cáo (05-BC/ĐU).')).toBe('Báo cáo (05-BC-ĐU).docx');
});

test('a name is the same letters however it was typed', () => {
	const name = namesInArchive('pdf');
	expect(name('', 'Trần Thị Huệ'.normalize('NFD'))).toBe('Trần Thị Huệ.pdf'.normalize('NFC'));
});
