/**
 * Whether words are a marking of secrecy. What bears one may lie on no computer that is connected to the Internet
 * (Luật 117/2025/QH15, in force 1/3/2026), so it is refused before it is kept. Markings are stamped on a line of their
 * own; "bí mật", "bảo mật" or "mật độ" in running text are none.
 */
export type SecrecyMark = 'MẬT' | 'TỐI MẬT' | 'TUYỆT MẬT';

/** Markings stand at the head of a document: further down, such a line is a matter of the text. */
export const linesAtTheHead = 40;

/** The marking among the first lines of a document, if any. */
export function findMarkInLines(lines: Iterable<string>): SecrecyMark | null {
	let seen = 0;
	for (const line of lines) {
		if (line.trim() === '') continue;
		const mark = markOnLine(line);
		if (mark) return mark;
		if (++seen >= linesAtTheHead) break;
	}
	return null;
}

/** A line that is nothing but a marking, however spaced or framed: `TỐI MẬT`, `[M Ậ T]`, `Độ mật: Mật`. */
function markOnLine(line: string): SecrecyMark | null {
	const letters = line.normalize('NFC').replaceAll(/\P{L}/gu, '');
	const found = /^(ĐỘMẬT)?(TỐI|TUYỆT)?MẬT$/.exec(letters.toLocaleUpperCase('vi'));
	if (!found) return null;
	const isPlain = !found[1] && !found[2];
	// A lone word in small letters is also honey.
	if (isPlain && letters !== 'MẬT') return null;
	return found[2] === 'TỐI' ? 'TỐI MẬT' : found[2] === 'TUYỆT' ? 'TUYỆT MẬT' : 'MẬT';
}

/** The marking in a file's name, where people write it in when they pass a file on: `12-CV (TỐI MẬT).pdf`. */
export function findMarkInName(name: string): SecrecyMark | null {
	const words = name.normalize('NFC').split(/[^\p{L}]+/u);
	for (const [i, word] of words.entries()) {
		const before = words[i - 1] ?? '';
		if (word === 'MAT' && (before === 'TOI' || before === 'TUYET'))
			return before === 'TOI' ? 'TỐI MẬT' : 'TUYỆT MẬT';
		if (word.toLocaleLowerCase('vi') !== 'mật') continue;
		const [left, right] = [before, words[i + 1] ?? ''].map((neighbour) => neighbour.toLocaleLowerCase('vi'));
		if (left === 'tối') return 'TỐI MẬT';
		if (left === 'tuyệt') return 'TUYỆT MẬT';
		if (!notSecretAfter.has(left!) && !notSecretBefore.has(right!)) return 'MẬT';
	}
	return null;
}

/** "bí mật", "bảo mật", "thân mật", "cơ mật", "ong mật", "túi mật" … name a subject, not a marking. */
const notSecretAfter = new Set([
	'bí',
	'bảo',
	'thân',
	'cơ',
	'ong',
	'túi',
	'sỏi',
	'nuôi',
	'đường',
	'mía',
	'gan',
	'trù'
]);
/** "mật khẩu", "mật độ", "mật mã", "mật ong", "mật thiết" … likewise. */
const notSecretBefore = new Set(['khẩu', 'độ', 'mã', 'ong', 'thiết', 'thư', 'vụ', 'mía', 'phục']);
