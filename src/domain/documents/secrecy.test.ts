import { describe, expect, test } from 'vitest';
import { findMarkInLines, findMarkInName, linesAtTheHead } from './secrecy.ts';

describe('a marking of secrecy in a document', () => {
	test.each([
		['MẬT', 'MẬT'],
		['  [ TỐI MẬT ] ', 'TỐI MẬT'],
		['T U Y Ệ T   M Ậ T', 'TUYỆT MẬT'],
		['Tối mật', 'TỐI MẬT'],
		['Độ mật: Mật', 'MẬT'],
		['ĐỘ MẬT: TUYỆT MẬT', 'TUYỆT MẬT'],
		['MẬT'.normalize('NFD'), 'MẬT'],
		['*** MẬT ***', 'MẬT']
	])('%s is one on a line of its own', (line, mark) => {
		expect(findMarkInLines(['ĐẢNG BỘ TỈNH', line, 'Số 12-BC/ĐU'])).toBe(mark);
	});

	test.each([
		'Luật Bảo vệ bí mật nhà nước',
		'BẢO MẬT',
		'BÍ MẬT',
		'Bảo mật thông tin đảng viên',
		'tuyệt đối giữ bí mật',
		'mật',
		'Mật ong rừng',
		'mật độ dân số',
		'Họp mặt',
		'CÓ MẶT'
	])('"%s" is none', (line) => {
		expect(findMarkInLines([line])).toBeNull();
	});

	test('counts at the head only: further down such a line is a matter of the text', () => {
		const text = Array.from({ length: linesAtTheHead }, (_, i) => `dòng ${i}`);
		expect(findMarkInLines([...text, 'TUYỆT MẬT'])).toBeNull();
		expect(findMarkInLines(['', ' ', ...text.slice(1), 'TUYỆT MẬT'])).toBe('TUYỆT MẬT');
	});
});

describe('a marking of secrecy in a file’s name', () => {
	test.each([
		['12-CV (TỐI MẬT).pdf', 'TỐI MẬT'],
		['MẬT_bao cao.docx', 'MẬT'],
		['Báo cáo mật.docx', 'MẬT'],
		['TUYET MAT 05.pdf', 'TUYỆT MẬT'],
		['tuyệt-mật.xlsx'.normalize('NFD'), 'TUYỆT MẬT']
	])('%s', (name, mark) => {
		expect(findMarkInName(name)).toBe(mark);
	});

	test.each([
		'Luật bảo vệ bí mật nhà nước.pdf',
		'HƯỚNG DẪN BẢO MẬT.docx',
		'Đặt lại mật khẩu.pdf',
		'Mật độ dân số.xlsx',
		'DANH SACH CO MAT.xlsx',
		'buổi tối mất điện.jpg',
		'toi mat dien.jpg',
		'Gặp mặt thân mật cuối năm.pdf',
		'Hợp tác xã nuôi ong mật.docx'
	])('%s bears none', (name) => {
		expect(findMarkInName(name)).toBeNull();
	});
});
