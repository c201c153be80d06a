/** A file as a province's committee might write it: only what differs from the set that it extends. Tests read it. */
export const exampleVariant = (base: string): string =>
	JSON.stringify(
		{
			extends: base,
			code: `${base}-tinh`,
			title: 'Quy định của Tỉnh ủy về kiểm điểm, xếp loại',
			effectiveFrom: '2026-12-01',
			reviews: {
				planWithin: {
					value: 20,
					source: {
						number: 'QĐ 09-QĐ/TU',
						date: '2026-11-20',
						article: 'Điều 7',
						certainty: 'verified'
					}
				}
			}
		},
		null,
		2
	);
