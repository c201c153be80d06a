import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
	mayMerge,
	maySplit,
	numberOfMerged,
	numbersOfParts,
	papersOfAll,
	stoodSince,
	sumOf,
	type Holdings
} from './divide.ts';
import type { HouseholdFile } from './file.ts';

const holdings = fc.record({
	due: fc.integer({ min: 0, max: 10 ** 12 }),
	paid: fc.integer({ min: 0, max: 10 ** 12 }),
	area: fc.integer({ min: 0, max: 10 ** 7 })
});
const file = (change: Partial<HouseholdFile> = {}): HouseholdFile => ({
	id: 'f',
	dossierId: 'd',
	number: '12',
	hamletId: 'h',
	stage: 'listed',
	stageSince: '2026-01-01',
	state: 'open',
	papers: [],
	due: 0,
	paid: 0,
	area: 0,
	openDisputes: 0,
	...change
});
const today = '2026-11-23';
const split = (whole: Partial<HouseholdFile>, parts: Holdings[]) =>
	maySplit(file(whole), parts, today, today);

test('parts hold exactly what the whole held: one đồng or a hundredth of a square metre more or less is refused', () =>
	fc.assert(
		fc.property(
			fc.array(holdings, { minLength: 2, maxLength: 6 }),
			fc.constantFrom('due' as const, 'paid' as const, 'area' as const),
			fc.integer({ min: 1, max: 1000 }),
			(parts, kind, amiss) => {
				const whole = sumOf(parts);
				expect(split(whole, parts)).toEqual({ allowed: true });
				expect(split({ ...whole, [kind]: whole[kind] + amiss }, parts)).toMatchObject({
					code: `dossiers.parts-differ-in-${kind}`
				});
			}
		)
	));

test('dividing and merging again gives what there was', () =>
	fc.assert(
		fc.property(fc.array(holdings, { minLength: 2, maxLength: 6 }), (parts) => {
			const files = parts.map((part, place) => file({ ...part, id: String(place) }));
			expect(mayMerge(files, today, today)).toEqual({ allowed: true });
			expect(split(sumOf(files), files)).toEqual({ allowed: true });
		})
	));

test('one part is no division, one file no merger, and a dispute stops both', () => {
	const none = { due: 0, paid: 0, area: 0 };
	expect(split({}, [none])).toMatchObject({ code: 'dossiers.one-part' });
	expect(split({ openDisputes: 1 }, [none, none])).toMatchObject({ code: 'dossiers.held-by-dispute' });
	expect(mayMerge([file()], today, today)).toMatchObject({ code: 'dossiers.one-file' });
	expect(mayMerge([file(), file({ openDisputes: 1 })], today, today)).toMatchObject({
		code: 'dossiers.held-by-dispute'
	});
});

test('files of another hamlet, dossier or stage do not become one', () => {
	for (const [change, code] of [
		[{ hamletId: 'x' }, 'dossiers.apart'],
		[{ dossierId: 'x' }, 'dossiers.apart'],
		[{ stage: 'x' }, 'dossiers.other-stage'],
		[{ state: 'merged' }, 'dossiers.file-merged']
	] as const)
		expect(mayMerge([file(), file(change)], today, today)).toMatchObject({ code });
});

test('merging moves nothing and completes nothing', () => {
	const files = [
		file({ stageSince: '2024-05-01', papers: ['a', 'b'] }),
		file({ stageSince: '2023-01-01', papers: ['b'] })
	];
	expect(stoodSince(files)).toBe('2023-01-01');
	expect(papersOfAll(files)).toEqual(['b']);
});

test('numbers of parts and of mergers are never taken twice', () => {
	expect(numbersOfParts('12', 2, new Set(['12/1']))).toEqual(['12/2', '12/3']);
	expect(numberOfMerged(['12', '13'], new Set(['12+13']))).toBe('12+13 (2)');
	expect(
		numberOfMerged(
			Array.from({ length: 20 }, (_, n) => String(1000 + n)),
			new Set()
		)
	).toBe('1000+19');
});
