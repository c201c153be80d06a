import fc from 'fast-check';
import { expect, test } from 'vitest';
import { columnToUnicode, recogniseEncoding, toUnicode } from './legacy-encodings.ts';
import { isSyllable } from './vietnamese-syllables.ts';

const family =
	'Nguyễn Trần Lê Phạm Hoàng Huỳnh Phan Vũ Võ Đặng Bùi Đỗ Hồ Ngô Dương Lý Đoàn Trịnh Đinh Lâm'.split(' ');
const middle = 'Thị Văn Hữu Đức Ngọc Xuân Quang Minh Thanh Kim Bích Thu Trọng Đình Bá Công Quốc Như'.split(
	' '
);
const given =
	'Hải Hòa Thủy Uy Dũng Hường Hương Tuyết Phượng Cường Trường Quỳnh Nguyệt Thảo Mỹ Kỷ Vỹ Lữ Tẩu Nghĩa Vĩnh Hiếu Ấm Ước Đạt Thắng Hằng Chiến Khuê Oanh Xoan Quý Lộc Tỵ Ngữ Ỷ'.split(
		' '
	);
const aName = fc
	.tuple(fc.constantFrom(...family), fc.constantFrom(...middle), fc.constantFrom(...given))
	.map((words) => words.join(' '));
const aList = fc.array(aName, { minLength: 5, maxLength: 40 });

/** What a typist with a .VnTime font left in the file: only small letters have tones there. */
const typedInTcvn3 = (text: string) =>
	[...text.normalize('NFC')].map((letter) => tcvn3[letter] ?? tcvn3[letter.toLowerCase()] ?? letter).join('');

const tcvn3: Record<string, string> = Object.fromEntries(
	(
		'Ă¡Â¢Ê£Ô¤Ơ¥Ư¦Đ§ă¨â©êªô«ơ¬ư\u00ADđ®àµả¶ã·á¸ạ¹ằ»ẳ¼ẵ½ắ¾ặÆầÇẩÈẫÉấÊậËèÌẻÎẽÏéÐẹÑềÒểÓễÔếÕệÖì×ỉØĩÜíÝịÞòßỏáõâóãọä' +
		'ồåổæỗçốèộéờêởëỡìớíợîùïủñũòúóụôừõửöữ÷ứøựùỳúỷûỹüýýỵþ'
	)
		.match(/../gu)!
		.map((pair) => [...pair])
);

/** What a typist with a VNI font left: the letter, then its marks as one letter. */
const typedInVni = (text: string) =>
	[...text.normalize('NFC')]
		.map((letter) => {
			const capital = letter !== letter.toLowerCase();
			const small = letter.toLowerCase();
			const typed = vniWhole[small] ?? pairInVni(small);
			return capital ? typed.toUpperCase() : typed;
		})
		.join('');

const vniWhole: Record<string, string> = {
	đ: 'ñ',
	ỉ: 'æ',
	ĩ: 'ó',
	ị: 'ò',
	í: 'í',
	ì: 'ì',
	ỵ: 'î',
	ơ: 'ô',
	ư: 'ö'
};

function pairInVni(letter: string): string {
	const [base, ...marks] = letter.normalize('NFD');
	const has = (mark: string) => marks.includes(mark);
	const tone = ['\u0301', '\u0300', '\u0309', '\u0303', '\u0323'].findIndex(has);
	if (has('\u031B')) return (base === 'o' ? 'ô' : 'ö') + (tone < 0 ? '' : 'ùøûõï'[tone]);
	if (has('\u0302')) return base + (tone < 0 ? 'â' : 'áàåãä'[tone]!);
	if (has('\u0306')) return base + (tone < 0 ? 'ê' : 'éèúüë'[tone]!);
	return base + (tone < 0 ? '' : 'ùøûõï'[tone]!);
}

test('a list typed in TCVN3 comes back as it was meant', () => {
	expect(typedInTcvn3('Nguyễn Đức Hường')).toBe('NguyÔn §øc H\u00ADêng');
	fc.assert(
		fc.property(aList, (names) => {
			expect(columnToUnicode(names.map(typedInTcvn3))).toEqual(names.map(capitalsLost));
		})
	);
});

/** `Ấm` has no capital in TCVN3. */
const capitalsLost = (name: string) => name.replace(/[ẤỚỶ]/g, (letter) => letter.toLowerCase());

test('a list typed in VNI comes back as it was meant', () => {
	expect(typedInVni('Nguyễn Đức Hường')).toBe('Nguyeãn Ñöùc Höôøng');
	fc.assert(
		fc.property(aList, (names) => {
			expect(columnToUnicode(names.map(typedInVni))).toEqual(names);
			expect(columnToUnicode(names.map((name) => typedInVni(name.toUpperCase())))).toEqual(
				names.map((name) => name.toUpperCase())
			);
		})
	);
});

test('genuine Unicode is never changed, composed or not, alone or in a list', () => {
	fc.assert(
		fc.property(aList, (names) => {
			expect(columnToUnicode(names)).toEqual(names);
			expect(names.map((name) => toUnicode(name.normalize('NFD')))).toEqual(
				names.map((name) => name.normalize('NFD'))
			);
		})
	);
	for (const word of [
		'Hà',
		'Tú',
		'Lê Văn Tám',
		'Hùng',
		'Lô',
		'Y Blô Niê',
		'Lò Thị Pâng',
		'Café',
		'H’Bê',
		'§ 5',
		'±2°'
	])
		expect(toUnicode(word)).toBe(word);
});

test('one cell typed in an old font is found among cells in Unicode', () => {
	expect(columnToUnicode(['Nguyễn Văn Tú', 'TrÇn ThÞ H\u00ADêng', 'Voõ Thò Höông', 'Lê Hà'])).toEqual([
		'Nguyễn Văn Tú',
		'Trần Thị Hường',
		'Võ Thị Hương',
		'Lê Hà'
	]);
});

test('a cell that reads well in two ways follows its neighbours', () => {
	expect(columnToUnicode(['NguyÔn V¨n Tó', 'TrÇn ThÞ B¶y', 'Tó'])).toEqual([
		'Nguyễn Văn Tú',
		'Trần Thị Bảy',
		'Tú'
	]);
	expect(toUnicode('Tó')).toBe('Tó');
});

test('capitals in TCVN3 are small letters in a font of capitals', () => {
	expect(toUnicode('NGUYÔN V¡N H¶I', 'tcvn3')).toBe('NGUYỄN VĂN HẢI');
	expect(toUnicode('Hµ', 'tcvn3')).toBe('Hà');
});

test('how most of a sheet was typed is recognised', () => {
	expect(recogniseEncoding(['TT', 'Hä vµ tªn', 'Ngµy sinh', 'Hà'])).toBe('tcvn3');
	expect(recogniseEncoding(['Hoï vaø teân', 'Ngaøy sinh'])).toBe('vni');
	expect(recogniseEncoding(['Họ và tên', 'Ngày sinh'])).toBe('unicode');
	expect(recogniseEncoding(['A', '12', ''])).toBe('unicode');
});

test('a word is a syllable when its onset, rime and tone can go together', () => {
	for (const word of `${family.join(' ')} ${middle.join(' ')} ${given.join(' ')} nghiêng quýnh khuỷu giữ gìn`.split(
		' '
	))
		expect(isSyllable(word), word).toBe(true);
	for (const word of ['NguyÔn', 'Höôøng', 'xyz', 'Hựù', 'thµnh', ''])
		expect(isSyllable(word), word).toBe(false);
});
