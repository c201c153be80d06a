/** Money is whole đồng; an area is square metres to the hundredth, reckoned in hundredths so that sums stay exact. */

/** `12.500.000 đ` as `12500000`; null when it is no amount. Below nought is what a correction takes away. */
export function readDong(text: string): number | null {
	const bare = text
		.trim()
		.replace(/\s*(đ|đồng|vnd)$/iu, '')
		.replace(/[\s.,_]/g, '');
	if (!/^-?\d{1,13}$/.test(bare)) return null;
	const dong = Number(bare);
	return Math.abs(dong) <= 1_000_000_000_000 ? dong : null;
}

export const showDong = (dong: number): string => `${dong.toLocaleString('vi-VN')} đ`;

/** `1.250,5` or `100.5` as hundredths of a square metre; null when it is no area. */
export function readArea(text: string): number | null {
	let bare = text
		.trim()
		.replace(/\s*m(2|²)?$/iu, '')
		.replace(/\s/g, '');
	if (bare.includes(',')) bare = bare.replace(/\./g, '').replace(',', '.');
	else if (/^\d{1,3}(\.\d{3})+$/.test(bare)) bare = bare.replace(/\./g, '');
	if (!/^\d{1,7}(\.\d{1,2})?$/.test(bare)) return null;
	return Math.round(Number(bare) * 100);
}

export const showArea = (hundredths: number): string =>
	`${(hundredths / 100).toLocaleString('vi-VN', { maximumFractionDigits: 2 })} m²`;

/** Square metres as a database keeps them. */
export const inSquareMetres = (hundredths: number): string =>
	`${Math.trunc(hundredths / 100)}.${String(hundredths % 100).padStart(2, '0')}`;
