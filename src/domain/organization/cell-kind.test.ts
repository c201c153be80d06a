import { expect, test } from 'vitest';
import { cells } from '#demonstration/cast.ts';
import { guessKind, kindFrom, type KindPeriod } from './cell-kind.ts';

test.each([
	['Chi bộ Thôn Thượng', 'village'],
	['Chi bộ Tổ dân phố số 3', 'village'],
	['CHI BỘ TRƯỜNG MẦM NON HOA SEN', 'school'],
	['Chi bộ Trường THCS thôn Đông', 'school'],
	['Chi bộ Trạm Y tế', 'health'],
	['Chi bộ Hợp tác xã nông nghiệp', 'enterprise'],
	['Chi bộ Cơ quan Ủy ban nhân dân', 'agency'],
	['Chi bộ Văn phòng HĐND – UBND', 'agency'],
	['Chi bộ Công an – Quân sự', 'armed-forces'],
	['Chi bộ Cơ quan Quân sự xã', 'armed-forces'],
	['Chi bộ Hưu trí', null]
])('%s suggests %s', (name, kind) => expect(guessKind(name)).toBe(kind));

test('every cell of the demonstration is of the kind that its name suggests', () => {
	for (const cell of cells) expect(guessKind(cell.name), cell.name).toBe(cell.kind);
});

const period = (kind: KindPeriod['kind'], from: string | null, to: string | null = null): KindPeriod => ({
	id: `${kind} ${from}`,
	kind,
	from,
	to
});

test('a kind from a day on ends the one that held, and leaves the days before it as they were', () => {
	const held = period('village', null);
	expect(kindFrom([held], { kind: 'agency', from: '2026-10-01' })).toEqual({ ending: held, undone: [] });
});

test('a kind recorded from the same day or later was a mistake, and a kind from ever corrects everything', () => {
	const [first, second] = [period('village', null, '2026-10-01'), period('agency', '2026-10-01')];
	expect(kindFrom([second, first], { kind: 'school', from: '2026-10-01' })).toEqual({
		ending: null,
		undone: [second]
	});
	expect(kindFrom([second, first], { kind: 'school', from: null })).toEqual({
		ending: null,
		undone: [second, first]
	});
});

test('the kind that a cell has already is refused', () => {
	for (const from of [null, '2026-10-01'])
		expect(() => kindFrom([period('village', null)], { kind: 'village', from })).toThrow(
			'organization.same-kind'
		);
});
