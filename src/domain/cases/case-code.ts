/** The code of a case on the receipt, as `VV-2026-0042`: it names the case and nobody. */
export const caseCode = (year: number, number: number): string =>
	`VV-${year}-${String(number).padStart(4, '0')}`;

/** A code as people type it (`vv 2026 42`, `VV20260042`), in the way it is kept; null when it is none. */
export function readCaseCode(typed: string): string | null {
	const found = /^\s*vv[\s.–-]*(\d{4})[\s.–-]*0*(\d{1,7})\s*$/i.exec(typed);
	return found ? caseCode(Number(found[1]), Number(found[2])) : null;
}

/** How many digits a PIN has: 10¹² of them, so that guessing is hopeless where each wrong one is paid for by waiting. */
export const pinDigits = 12;

/** A PIN as it stands on the receipt: `4021 7735 9068`. */
export const showPin = (pin: string): string => pin.replace(/(\d{4})(?=\d)/g, '$1 ');

/** A PIN as people type it, with spaces, dots or dashes; null when it is none. */
export function readPin(typed: string): string | null {
	const digits = typed.replace(/[\s.–-]/g, '');
	return new RegExp(`^\\d{${pinDigits}}$`).test(digits) ? digits : null;
}
