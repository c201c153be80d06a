import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays } from '#platform/dates.ts';
import { endOn, holdsOnDay, moveFrom, type CellPeriod } from './periods.ts';

const running: CellPeriod = { id: '2', unitId: 'ha', from: '2026-03-01', to: null };
const before: CellPeriod = { id: '1', unitId: 'thuong', from: null, to: '2026-03-01' };

describe('a move to another cell', () => {
	test('ends the running membership and no other', () => {
		expect(moveFrom([running, before], '2026-11-23', 'trung')).toBe(running);
	});
	test('is refused on or before the day on which the present membership began: the past is not rewritten', () => {
		for (const day of ['2026-03-01', '2026-02-28', '2020-01-01'])
			expect(() => moveFrom([running, before], day, 'trung')).toThrow('membership.moves-before-joining');
	});
	test('is refused into the same cell', () => {
		expect(() => moveFrom([running, before], '2026-11-23', 'ha')).toThrow('membership.same-cell');
	});
	test('may follow a gap, in which the person was in no cell', () => {
		expect(moveFrom([{ ...running, to: '2026-06-01' }], '2026-11-23', 'trung')).toBeNull();
	});
	test('out of the committee needs a membership that runs', () => {
		expect(moveFrom([running], '2026-11-23', null)).toBe(running);
		expect(() => moveFrom([], '2026-11-23', null)).toThrow('membership.in-no-cell');
	});
});

const day = fc.integer({ min: -400, max: 400 }).map((days) => addDays('2026-11-23', days));
const bound = fc.option(day, { nil: null });

test('ending a period leaves every day before the end as it was, and takes every day from it on', () => {
	fc.assert(
		fc.property(bound, bound, day, day, (from, to, on, probe) => {
			const period = { id: 'p', from, to };
			const refused = (from !== null && on <= from) || (to !== null && on >= to);
			if (refused) expect(() => endOn(period, on)).toThrow();
			else expect(holdsOnDay(endOn(period, on), probe)).toBe(probe < on && holdsOnDay(period, probe));
		})
	);
});
