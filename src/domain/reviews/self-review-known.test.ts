import { expect, test } from 'vitest';
import { helpsWith, knownText, type Known } from './self-review-known.ts';

const known: Known = {
	posts: [],
	attended: [],
	carried: [],
	duties: [
		{
			...{ title: 'Thu, nộp đảng phí', detail: 'tổ 3', unitName: 'Chi bộ Thôn Thượng' },
			...{ from: '2026-02-01', to: '2026-11-01' }
		}
	],
	commitments: [
		{
			year: 2026,
			items: [
				{ words: 'Dự đủ các buổi.', measure: '12 buổi', halfYear: 'Dự 6 buổi', yearEnd: 'Dự 12 buổi.' },
				{ words: 'Giữ gia đình văn hóa', measure: 'thôn công nhận', halfYear: null, yearEnd: null }
			]
		}
	]
};

test('duties stand with their part and the days on which they were held', () => {
	expect(knownText('duties', known)).toBe(
		'- Thu, nộp đảng phí (tổ 3), Chi bộ Thôn Thượng từ ngày 01/02/2026 đến hết ngày 31/10/2026.'
	);
});

test('a commitment stands item by item with what was said of it last', () => {
	expect(knownText('commitments', known)).toBe(
		'Cam kết năm 2026:\n- Dự đủ các buổi (12 buổi): Dự 12 buổi.\n- Giữ gia đình văn hóa (thôn công nhận): chưa ghi kết quả.'
	);
});

test('duties help where posts do, the commitment where the part is about it; whatever a rule set says goes too', () => {
	expect(helpsWith({ code: 'duties', knows: ['posts', 'attendance'] })).toEqual([
		'posts',
		'duties',
		'attendance'
	]);
	expect(helpsWith({ code: 'commitment', knows: [] })).toEqual(['commitments']);
	expect(helpsWith({ code: 'other', knows: ['commitments'] })).toEqual(['commitments']);
	expect(helpsWith({ code: 'other', knows: [] })).toEqual([]);
});
