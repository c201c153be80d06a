import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readWorkbook } from '#platform/server/read-workbook.ts';
import type { RosterFields, RosterRow } from './fields.ts';
import { countOutcomes, planImport, type PlannedRow } from './plan-import.ts';
import { readRows } from './read-rows.ts';
import { recogniseTables } from './recognise-table.ts';
import type { Standing, StandingMember } from './standing.ts';
import { unitKey } from './unit-names.ts';

const asOf = '2026-09-30';
const an: StandingMember = {
	id: 'm-an',
	fullName: 'Nguyễn Văn Hòa',
	born: '1985-02-03',
	sex: 'male',
	admittedOn: '2010-02-03',
	officialOn: '2011-02-03',
	cardNumber: '19.000001',
	phone: '0986692912',
	cell: { membershipId: 'ms-an', unitId: 'u-dong', since: '2020-01-01' },
	posts: [{ postId: 'p-an', kind: 'cell-secretary', unitId: 'u-dong', since: '2020-01-01' }],
	exemption: null
};
const standing = (...members: StandingMember[]): Standing => ({
	asOf,
	members,
	cells: [
		{ id: 'u-dong', name: 'Chi bộ thôn Đông' },
		{ id: 'u-tay', name: 'Chi bộ thôn Tây' }
	],
	committeeUnitId: 'u-committee'
});
const row = (fields: Partial<RosterFields>, at = 2): RosterRow => ({
	sheet: 'A',
	row: at,
	cells: { name: `B${at}`, card: `C${at}` },
	fields: { fullName: 'Nguyễn Văn Hòa', born: '1985-02-03', unitName: 'CB Thôn Đông', ...fields },
	problems: [],
	notices: []
});
const plan = (members: StandingMember[], ...rows: RosterRow[]) => planImport(rows, standing(...members)).rows;
const said = ({ outcome, changes, problems }: PlannedRow) => ({
	outcome,
	changes: changes.map(({ field, from, to }) => `${field}: ${from} → ${to}`),
	problems: problems.map(({ cell, code }) => `${cell} ${code}`)
});

test('who is not in the records yet is new', () => {
	expect(plan([], row({})).map(({ outcome }) => outcome)).toEqual(['new']);
});

test('the real list is all new once, and all the same afterwards', async () => {
	const book = await readWorkbook(readFileSync('tests/files/danh-sach-dang-vien.xlsx'));
	const rows = readRows(book, recogniseTables(book), '2026-11-23');
	const first = planImport(rows, { ...standing(), cells: [] });
	expect(countOutcomes(first.rows)).toEqual({ new: 72, changed: 0, same: 0, refused: 0 });
	expect(first.unknownUnits).toEqual(['Chi bộ Thôn Thượng', 'Chi bộ Thôn Hạ', 'Chi bộ Trường Tiểu học']);
	const again = planImport(rows, written(first.rows));
	expect(countOutcomes(again.rows)).toEqual({ new: 0, changed: 0, same: 72, refused: 0 });
	expect(again.unknownUnits).toEqual([]);
});

/** The records after a plan of new members was carried out. */
function written(rows: PlannedRow[]): Standing {
	const names = new Map(rows.map(({ fields }) => [unitKey(fields.unitName!), fields.unitName!]));
	return {
		asOf,
		committeeUnitId: 'u-committee',
		cells: [...names].map(([id, name]) => ({ id, name: name.toUpperCase() })),
		members: rows.map(({ fields, changes }, index) => ({
			id: `m-${index}`,
			fullName: fields.fullName,
			born: fields.born ?? null,
			sex: fields.sex ?? null,
			admittedOn: fields.admittedOn ?? null,
			officialOn: fields.officialOn ?? null,
			cardNumber: fields.cardNumber ?? null,
			phone: fields.phone ?? null,
			cell: { membershipId: `ms-${index}`, unitId: unitKey(fields.unitName!), since: asOf },
			posts: (fields.posts ?? []).map((kind) => ({
				postId: kind,
				kind,
				unitId: kind.startsWith('cell') ? unitKey(fields.unitName!) : 'u-committee',
				since: asOf
			})),
			exemption: exemptionOf(changes)
		}))
	};
}

function exemptionOf(changes: PlannedRow['changes']) {
	const [from, until] = changes.find(({ field }) => field === 'exemption')?.to.split('/') ?? [];
	return from === undefined ? null : { exemptionId: 'e', from: from || null, until: until || null };
}

test('a card tells who it is, whatever became of the name', () => {
	expect(said(plan([an], row({ fullName: 'Nguyễn Văn Hoàng', cardNumber: '19.000001' }))[0]!)).toEqual({
		outcome: 'changed',
		changes: ['fullName: Nguyễn Văn Hòa → Nguyễn Văn Hoàng'],
		problems: []
	});
});

test('a card number with another name and another birth is somebody else’s', () => {
	const [planned] = plan([an], row({ fullName: 'Lê Bình', born: '1990', cardNumber: '19.000001' }));
	expect(said(planned!)).toEqual({ outcome: 'refused', changes: [], problems: ['C2 card-of-another'] });
	expect(planned!.problems[0]!.details).toEqual({ name: 'Nguyễn Văn Hòa' });
});

test('without a card the name in any spelling and the birth, as exactly as known, tell who it is', () => {
	for (const fullName of ['Nguyễn Văn Hoà', 'Nguyễn Văn Hòa'.normalize('NFC')])
		for (const born of ['1985-02-03', '1985-02', '1985'])
			expect(plan([an], row({ fullName, born }))[0]!.outcome).toBe('same');
	expect(plan([an], row({ born: '1986' }))[0]!.outcome).toBe('new');
});

test('a name and birth that fit two members are refused rather than guessed', () => {
	const other = { ...an, id: 'm-2', cardNumber: '19.000002' };
	expect(said(plan([an, other], row({}))[0]!).problems).toEqual(['B2 matches-several']);
	expect(plan([an, other], row({ cardNumber: '19.000002' }))[0]!.member?.id).toBe('m-2');
});

test('a namesake without a date of birth cannot be told from the member', () => {
	expect(said(plan([an], row({ born: undefined, cardNumber: '19.000009' }))[0]!).problems).toEqual([
		'B2 cannot-tell-who'
	]);
	expect(plan([], row({ born: undefined, cardNumber: '19.000009' }))[0]!.outcome).toBe('new');
});

test('the same person twice in a file is taken once', () => {
	const twice = plan(
		[],
		row({ cardNumber: '19.000003' }),
		row({ fullName: 'NGUYỄN VĂN HOÀ', born: '1985' }, 9)
	);
	expect(twice.map(({ outcome }) => outcome)).toEqual(['new', 'refused']);
	expect(twice[1]!.problems).toEqual([
		{ cell: 'B9', code: 'twice-in-file', details: { sheet: 'A', row: 2 } }
	]);
	const byYear = plan(
		[],
		row({ born: '1985', cardNumber: '19.000003' }),
		row({ born: '1985', cardNumber: '19.000004' }, 9)
	);
	expect(byYear.map(({ outcome }) => outcome)).toEqual(['new', 'new']);
});

test('what the list does not say erases nothing, and less exact erases nothing either', () => {
	expect(said(plan([an], row({ born: '1985' }))[0]!)).toEqual({ outcome: 'same', changes: [], problems: [] });
	const vague = { ...an, born: '1985', phone: null };
	expect(said(plan([vague], row({ phone: '0912345678', cardNumber: '19.000001' }))[0]!).changes).toEqual([
		'born: 1985 → 1985-02-03',
		'phone: null → 0912345678'
	]);
});

test('who stands in another cell moves there, and leaves the posts of the old one', () => {
	expect(said(plan([an], row({ unitName: 'Chi bộ thôn Tây' }))[0]!).changes).toEqual([
		'cell: Chi bộ thôn Đông → Chi bộ thôn Tây',
		'posts: cell-secretary → '
	]);
	const later = { ...an, cell: { ...an.cell!, since: '2026-10-15' } };
	expect(said(plan([later], row({ unitName: 'Chi bộ thôn Tây' }))[0]!).problems).toEqual([
		'B2 list-older-than-records'
	]);
});

test('a post named in a cell is all of the posts there; committee posts are only added', () => {
	const leader = {
		...an,
		posts: [
			...an.posts,
			{ postId: 'p-2', kind: 'standing-member' as const, unitId: 'u-committee', since: null }
		]
	};
	expect(said(plan([leader], row({ posts: ['cell-deputy'] }))[0]!).changes).toEqual([
		'posts: cell-secretary,standing-member → cell-deputy,standing-member'
	]);
	expect(plan([leader], row({}))[0]!.outcome).toBe('same');
	expect(plan([leader], row({ posts: ['cell-secretary'] }))[0]!.outcome).toBe('same');
});

test('a cell has one secretary: the new one takes the post from the old one', () => {
	const rows = plan([an], row({}), row({ fullName: 'Lê Bình', born: '1990', posts: ['cell-secretary'] }, 3));
	expect(rows.map(said).map(({ changes }) => changes)).toEqual([['posts: cell-secretary → '], []]);
	expect(rows[1]!.posts.begin).toEqual([{ kind: 'cell-secretary', unitId: 'u-dong' }]);
});

test('a post that one person holds is given to nobody else while somebody outside the list holds it', () => {
	const [planned] = plan(
		[an],
		row({ fullName: 'Lê Bình', born: '1990', posts: ['cell-secretary', 'committee-member'] })
	);
	expect(planned).toMatchObject({
		outcome: 'new',
		posts: { begin: [{ kind: 'committee-member', unitId: 'u-committee' }] },
		notices: [{ cell: 'B2', code: 'post-taken', details: { name: 'Nguyễn Văn Hòa' } }]
	});
	const both = plan(
		[],
		row({ posts: ['cell-secretary'] }),
		row({ fullName: 'Lê Bình', born: '1990', posts: ['cell-secretary'] }, 3)
	);
	expect(both.map(({ posts, notices }) => [posts.begin.length, notices.length])).toEqual([
		[1, 0],
		[0, 1]
	]);
});

test('nobody gives a post to themselves by bringing in a list', () => {
	const rows = [row({ posts: ['secretary'], phone: '0912345678' })];
	const [planned] = planImport(rows, standing(an), { actorId: an.id }).rows;
	expect(planned!.posts).toEqual({ begin: [], end: [] });
	expect(planned!.notices.map(({ code }) => code)).toEqual(['own-posts']);
	expect(planned!.changes.map(({ field }) => field)).toEqual(['phone']);
});

test('an exemption is added, its dates are corrected, and one without a date says nothing new', () => {
	const exempt = { ...an, exemption: { exemptionId: 'e', from: '2025-01-01', until: null } };
	expect(said(plan([an], row({ exemption: { from: null, until: null } }))[0]!).changes).toEqual([
		`exemption: null → ${asOf}/`
	]);
	expect(plan([exempt], row({ exemption: { from: null, until: null } }))[0]!.outcome).toBe('same');
	expect(plan([exempt], row({}))[0]!.outcome).toBe('same');
	expect(said(plan([exempt], row({ exemption: { from: '2024-06-01', until: null } }))[0]!).changes).toEqual([
		'exemption: 2025-01-01/ → 2024-06-01/'
	]);
	expect(plan([an], row({ exemption: { from: '2020-01-01', until: '2021-01-01' } }))[0]!.outcome).toBe(
		'same'
	);
});

test('official before admitted is refused also when one of the dates is already known', () => {
	expect(said(plan([an], row({ officialOn: '2009-01-01' }))[0]!).problems).toEqual([
		'B2 official-before-admitted'
	]);
});

test('cells that do not exist are listed once, and their rows are refused when nobody may open them', () => {
	const rows = [
		row({ unitName: 'CHI BỘ THÔN BẮC' }),
		row({ fullName: 'Lê Bình', unitName: 'cb thôn bắc' }, 3)
	];
	expect(planImport(rows, standing()).unknownUnits).toEqual(['CHI BỘ THÔN BẮC']);
	expect(
		planImport(rows, standing(), { mayOpenCells: false })
			.rows.map(said)
			.flatMap(({ problems }) => problems)
	).toEqual(['B2 unit-unknown', 'B3 unit-unknown']);
});

test('whatever the list, doing what the plan says leaves nothing to do', () => {
	const aRow = fc.record({
		fullName: fc.constantFrom('Lê An', 'Lê Ân', 'Trần Hòa', 'Trần Hoà'),
		born: fc.constantFrom('1980', '1980-02', '1980-02-03', '1981', undefined),
		cardNumber: fc.constantFrom('19.000001', '19.000002', undefined, undefined),
		unitName: fc.constantFrom('CB Đông', 'Chi bộ Đông', 'Chi bộ Tây')
	});
	fc.assert(
		fc.property(fc.array(aRow, { maxLength: 8 }), (fields) => {
			const rows = fields.map((one, index) => row(one as RosterFields, index + 2));
			const first = planImport(rows, { ...standing(), cells: [] });
			const added = first.rows.filter(({ outcome }) => outcome === 'new');
			expect(added.length + countOutcomes(first.rows).refused).toBe(rows.length);
			const records = written(added);
			const cards = records.members.flatMap(({ cardNumber }) => cardNumber ?? []);
			expect(new Set(cards).size).toBe(cards.length);
			const again = planImport(added, records);
			expect(countOutcomes(again.rows).new).toBe(0);
			expect(countOutcomes(again.rows).changed).toBe(0);
		})
	);
});
