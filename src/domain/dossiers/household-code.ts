/** Without I, L, O and U: what is read aloud or copied by hand is not mistaken. */
const signs = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const length = 12;

/** A household’s own code: twelve signs at random, sixty bits, so that nobody comes upon one by trying. */
export const newHouseholdCode = (): string =>
	Array.from(crypto.getRandomValues(new Uint8Array(length)), (byte) => signs[byte % 32]).join('');

/** A code as somebody typed it: small letters, spaces and hyphens, O for nought, I or L for one. Null when it is none. */
export function readHouseholdCode(typed: string): string | null {
	const code = typed
		.slice(0, 100)
		.toUpperCase()
		.replace(/[\s\-–—.]/g, '')
		.replace(/O/g, '0')
		.replace(/[IL]/g, '1');
	return code.length === length && [...code].every((sign) => signs.includes(sign)) ? code : null;
}

/** In groups of four, as it is printed: `K7QF-2MXR-9TBD`. */
export const showHouseholdCode = (code: string): string => code.match(/.{1,4}/g)!.join('-');
