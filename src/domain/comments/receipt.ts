/** A receipt: fourteen digits drawn by lot, and two by which a slip of the pen is noticed (ISO 7064, MOD 97-10). */
const drawn = 14;

const checkOf = (digits: string): string =>
	String(98 - Number((BigInt(digits) * 100n) % 97n)).padStart(2, '0');

/** A new receipt from random bytes, ten at least: no digit is likelier than another. */
export function makeReceipt(random: (count: number) => Uint8Array): string {
	let digits = '';
	while (digits.length < drawn)
		for (const byte of random(drawn)) if (byte < 250 && digits.length < drawn) digits += byte % 10;
	return digits + checkOf(digits);
}

/** The sixteen digits of a receipt as somebody typed them, with whatever between them; null when they are no receipt. */
export function readReceipt(typed: string): string | null {
	const digits = typed.slice(0, 100).replaceAll(/\D/g, '');
	if (digits.length !== drawn + 2) return null;
	return checkOf(digits.slice(0, drawn)) === digits.slice(drawn) ? digits : null;
}

/** As it is printed: four by four. */
export const showReceipt = (digits: string): string => digits.replaceAll(/(\d{4})(?=\d)/g, '$1 ');
