import fc from 'fast-check';
import { expect, test } from 'vitest';
import { inSquareMetres, readArea, readDong, showArea, showDong } from './amounts.ts';
import { newHouseholdCode, readHouseholdCode, showHouseholdCode } from './household-code.ts';
import { matrixOf } from './matrix.ts';
import { saysTheSame, share } from './published.ts';
import { adjustStages, readStage } from './stage.ts';

const both = (text: string) => ({ vi: text, en: text });
const kind = {
	code: 'k',
	...both('Loại'),
	hasMoney: true,
	hasPlots: true,
	stages: ['Lập danh sách', 'Niêm yết', 'Đã xong'].map((name, place) => ({
		code: `s${place}`,
		vi: name,
		en: `Stage ${place}`,
		public: both(`${name}.`),
		papers: [{ code: 'p', vi: 'Đơn', en: 'Application' }],
		needsPayment: false,
		needsPlot: false
	}))
};

test('đồng and square metres are read as people write them, and come back the same', () => {
	for (const [typed, dong] of [
		['12.500.000', 12_500_000],
		['12,500,000 đ', 12_500_000],
		['-500.000 đồng', -500_000],
		['abc', null],
		['1'.repeat(40), null]
	] as const)
		expect(readDong(typed)).toBe(dong);
	for (const [typed, area] of [
		['100', 10_000],
		['82,5', 8_250],
		['82.5 m2', 8_250],
		['1.250', 125_000],
		['1.250,25', 125_025],
		['-3', null],
		['0x10', null]
	] as const)
		expect(readArea(typed)).toBe(area);
	fc.assert(
		fc.property(fc.integer({ min: 0, max: 10 ** 12 }), fc.integer({ min: 0, max: 10 ** 8 }), (dong, area) => {
			expect(readDong(showDong(dong))).toBe(dong);
			expect(readArea(showArea(area))).toBe(area);
			expect(Math.round(Number(inSquareMetres(area)) * 100)).toBe(area);
		})
	);
});

test('a code is read as it is printed, typed small, with spaces, with O for nought', () => {
	const codes = Array.from({ length: 200 }, newHouseholdCode);
	expect(new Set(codes).size).toBe(200);
	for (const code of codes) {
		expect(readHouseholdCode(showHouseholdCode(code))).toBe(code);
		expect(readHouseholdCode(` ${code.toLowerCase().replaceAll('0', 'o').replaceAll('1', 'l')} `)).toBe(code);
	}
	for (const wrong of ['', 'ABC', 'K7QF-2MXR-9TB!', 'ú'.repeat(12), 'A'.repeat(10 ** 5)])
		expect(readHouseholdCode(wrong)).toBeNull();
});

test('the office renames a stage, leaves one out, changes its papers, puts in its own', () => {
	const stages = adjustStages(
		kind,
		[
			{ code: 's0', name: 'Rà soát', public: '', papers: 'Đơn\nGiấy ủy quyền' },
			{ code: 's1', name: '', public: '', papers: '' }
		],
		[{ name: 'Họp dân', after: 's0', public: 'Xã mời họp.', papers: '' }]
	);
	expect(stages.map(({ vi }) => vi)).toEqual(['Rà soát', 'Họp dân', 'Đã xong']);
	expect(stages[0]).toMatchObject({ en: 'Rà soát', public: both('Rà soát') });
	expect(stages[0]!.papers.map(({ code, en }) => [code, en])).toEqual([
		['p', 'Application'],
		['own-paper-2', 'Giấy ủy quyền']
	]);
	expect(stages[2]).toEqual(kind.stages[2]);
	expect(adjustStages(kind, [], [])).toEqual(kind.stages);
});

test('a list names a stage by its place, its name, or both, with marks or without', () => {
	for (const said of ['2', 'Niêm yết', 'niem yet', '2. Niêm yết', 'Stage 1'])
		expect(readStage(kind.stages, said)?.code).toBe('s1');
	for (const said of ['0', '9', 'Bốc thăm']) expect(readStage(kind.stages, said)).toBeNull();
});

test('sums of rows and of columns are the same whole', () =>
	fc.assert(
		fc.property(
			fc.array(
				fc.record({
					hamletId: fc.constantFrom('a', 'b', 'c'),
					stage: fc.constantFrom('x', 'y'),
					count: fc.nat(50)
				})
			),
			(cells) => {
				const { rows, totals, total } = matrixOf(['x', 'y'], ['a', 'b', 'c'], cells);
				expect(rows.reduce((sum, row) => sum + row.total, 0)).toBe(total);
				expect(totals.reduce((sum, one) => sum + one, 0)).toBe(total);
				expect(total).toBe(cells.reduce((sum, { count }) => sum + count, 0));
			}
		)
	));

test('figures are the same whatever the order of their parts; a share of nothing is nothing', () => {
	const figures = { a: 1, stages: [{ vi: 'x', en: 'y' }] } as never;
	expect(saysTheSame(figures, { stages: [{ en: 'y', vi: 'x' }], a: 1 } as never)).toBe(true);
	expect(saysTheSame(figures, { a: 2, stages: [{ vi: 'x', en: 'y' }] } as never)).toBe(false);
	expect([share(1, 3), share(0, 0)]).toEqual([33, 0]);
});
