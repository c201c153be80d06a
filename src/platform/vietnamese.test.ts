import { expect, test } from 'vitest';
import { compareNames, fold, givenName, properName, sameWords, sortKey, tidy } from './vietnamese.ts';

test('a text is kept in one spelling: composed letters and single spaces', () => {
	expect(tidy('  Vũ\u00a0 Thị \n Quỳnh '.normalize('NFD'))).toBe('Vũ Thị Quỳnh');
	expect(tidy('\uFEFFHòa\u200B')).toBe('Hòa');
});

test('a search meets the name however its marks were typed', () => {
	for (const spelling of ['Ủy ban', 'Uỷ ban', 'ỦY BAN', 'uy ban', 'ủy ban'.normalize('NFD')])
		expect(fold(spelling)).toBe('uy ban');
	expect(fold('Đặng Hoà')).toBe(fold('ĐẶNG HÒA'));
	expect(fold('đường Ước')).toBe('duong uoc');
});

test('a name in capitals is written as in a sentence', () => {
	expect(properName('VŨ ĐỨC HẢI')).toBe('Vũ Đức Hải');
	expect(properName('  ngô  thị ước')).toBe('Ngô Thị Ước');
	expect(properName("H'HEN NIÊ")).toBe("H'Hen Niê");
	expect(properName('ĐỖ BÁ DŨNG'.normalize('NFD'))).toBe('Đỗ Bá Dũng');
});

test('a name with chosen capitals is left alone', () => {
	expect(properName('Y Bhiă Ayun')).toBe('Y Bhiă Ayun');
	expect(properName('Vũ Đức hải')).toBe('Vũ Đức hải');
});

test('persons are listed by given name in the order of the Vietnamese alphabet', () => {
	const names = ['Vũ Thị Ước', 'Đỗ Văn Ân', 'Đinh Đạt', 'Lê Dũng', 'Trần Ánh', 'Bùi Văn Ân', 'Hồ An'];
	expect(names.sort(compareNames)).toEqual([
		'Hồ An',
		'Trần Ánh',
		'Bùi Văn Ân',
		'Đỗ Văn Ân',
		'Lê Dũng',
		'Đinh Đạt',
		'Vũ Thị Ước'
	]);
});

test('the sort key puts the given name first', () => {
	expect(sortKey('Nguyễn  Thị Thu Hà')).toBe('Hà Nguyễn Thị Thu');
	expect(sortKey('Hà')).toBe('Hà');
	expect(givenName('Nguyễn Thị Thu Hà ')).toBe('Hà');
});

test('the same words may carry their tone mark in two places, but not another tone', () => {
	expect(sameWords('Nguyễn Hòa', 'NGUYỄN HOÀ')).toBe(true);
	expect(sameWords('Bùi Văn Thủy', 'Bùi Văn Thuỷ')).toBe(true);
	expect(sameWords('Lý Thị Hương', 'Lý Thị Hường')).toBe(false);
	expect(sameWords('Đặng Dũng', 'Đặng Đũng')).toBe(false);
});
