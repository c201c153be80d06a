/** The letters of a list in Vietnamese papers: a b c d đ e g h i k … (no f, j, w, z). */
const letters = [...'abcdđeghiklmnopqrstuvxy'];

/** The nth letter, from 1; after the last come aa, ab … */
export const letter = (n: number): string => {
	const rest = Math.floor((n - 1) / letters.length);
	return (rest > 0 ? letter(rest) : '') + letters[(n - 1) % letters.length]!;
};

const romans = [
	[100, 'C'],
	[90, 'XC'],
	[50, 'L'],
	[40, 'XL'],
	[10, 'X'],
	[9, 'IX'],
	[5, 'V'],
	[4, 'IV'],
	[1, 'I']
] as const;

/** The Roman numeral of a whole number from 1. */
export function roman(n: number): string {
	let rest = n;
	let out = '';
	for (const [value, sign] of romans)
		while (rest >= value) {
			out += sign;
			rest -= value;
		}
	return out;
}

/** The mark of the nth heading of a level: `I-`, `1.`, `a)`. */
export const headingMark = (level: 1 | 2 | 3, n: number): string =>
	level === 1 ? `${roman(n)}-` : level === 2 ? `${n}.` : `${letter(n)})`;
