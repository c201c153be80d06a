import { type CellValue, textOf } from '#platform/spreadsheet/sheet.ts';

/** A Party card number as cards print it, `19.526696`; a sheet may have taken it for a number. Null when it is none. */
export function readCardNumber(value: CellValue): string | null {
	const text = typeof value === 'number' && !Number.isInteger(value) ? value.toFixed(6) : textOf(value);
	const digits = text.replace(/[\s.,\-]/g, '');
	if (!/^\d{7,8}$/.test(digits)) return null;
	const whole = digits.padStart(8, '0');
	return `${whole.slice(0, 2)}.${whole.slice(2)}`;
}

/** A telephone number with the leading zero that sheets drop: 986692912 → `0986692912`. Null when it is none. */
export function readPhone(value: CellValue): string | null {
	for (const part of textOf(value).split(/[;,/]|\s-\s|(?<=\d{9})\s+(?=0)/)) {
		const digits = part.replace(/[\s.()\-]/g, '').replace(/^(\+84|0084|84(?=\d{9}$))/, '0');
		if (/^[1-9]\d{8}$/.test(digits)) return `0${digits}`;
		if (/^0\d{9,10}$/.test(digits)) return digits;
	}
	return null;
}
