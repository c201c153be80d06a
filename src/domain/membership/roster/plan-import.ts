import type { PostKind } from '#platform/actor.ts';
import type { Id } from '#platform/id.ts';
import { fold } from '#platform/vietnamese.ts';
import { type Change, compareExemption, compareFacts, type PostChange } from './compare-member.ts';
import type { Problem, ProblemCode, RosterRow } from './fields.ts';
import { isSamePerson, Register } from './match-member.ts';
import { PostsInList } from './posts-in-list.ts';
import { isCellPost } from '../post.ts';
import type { Standing, StandingMember } from './standing.ts';
import { unitKey } from './unit-names.ts';

export type Outcome = 'new' | 'changed' | 'same' | 'refused';

/** What one row of a list will do. */
export type PlannedRow = RosterRow & {
	outcome: Outcome;
	member: StandingMember | null;
	/** The cell of the row: one that stands, or the key of one that is still to be opened. */
	cell: Id | { toOpen: string } | null;
	changes: Change[];
	posts: PostChange;
};

/** Whether new cells may be opened (yes, unless said otherwise), and who brings the list. */
export type PlanOptions = { mayOpenCells?: boolean; actorId?: Id };

export type Plan = { rows: PlannedRow[]; unknownUnits: string[] };

/**
 * What a list would do to the records as they stand: for each row whether the member is new, changed (what, from what,
 * to what), the same, or refused and why. Nothing is written here.
 */
export function planImport(rows: RosterRow[], standing: Standing, options: PlanOptions = {}): Plan {
	const planner = new Planner(rows, standing, options);
	return { rows: rows.map((row) => planner.plan(row)), unknownUnits: planner.unknownUnits() };
}

export function countOutcomes(rows: readonly { outcome: Outcome }[]): Record<Outcome, number> {
	const count = { new: 0, changed: 0, same: 0, refused: 0 };
	for (const { outcome } of rows) count[outcome]++;
	return count;
}

class Planner {
	private readonly register: Register;
	private readonly cells: Map<string, Id>;
	private readonly toOpen = new Map<string, string>();
	private readonly seen = new Seen();
	private readonly posts: PostsInList;
	private readonly standing: Standing;
	private readonly mayOpenCells: boolean;

	constructor(rows: RosterRow[], standing: Standing, { mayOpenCells = true, actorId }: PlanOptions) {
		this.standing = standing;
		this.mayOpenCells = mayOpenCells;
		this.register = new Register(standing.members);
		this.cells = new Map(standing.cells.map(({ id, name }) => [unitKey(name), id]));
		this.posts = new PostsInList(rows, standing, this.register, actorId);
	}

	unknownUnits(): string[] {
		return [...this.toOpen.values()];
	}

	plan(row: RosterRow): PlannedRow {
		if (row.problems.length) return refused(row);
		const cell = this.cellOf(row);
		const match = this.register.match(row.fields);
		if ('refused' in match) return refused(row, match.refused, { name: match.name });
		const earlier = this.seen.add(row, match.member);
		if (earlier) return refused(row, 'twice-in-file', { sheet: earlier.sheet, row: earlier.row });
		if (cell === null) return refused(row, 'unit-unknown', { name: row.fields.unitName ?? '' });
		return match.member ? this.compared(row, match.member, cell) : this.added(row, cell);
	}

	private cellOf(row: RosterRow): PlannedRow['cell'] {
		const name = row.fields.unitName!;
		const key = unitKey(name);
		const known = this.cells.get(key);
		if (known) return known;
		if (!this.toOpen.has(key)) this.toOpen.set(key, name);
		return this.mayOpenCells ? { toOpen: key } : null;
	}

	private added(row: RosterRow, cell: NonNullable<PlannedRow['cell']>): PlannedRow {
		const { notices, ...posts } = this.posts.change(row, null, placeOf(cell));
		const changes = compareExemption(row.fields, null, this.standing.asOf);
		return {
			...row,
			notices: [...row.notices, ...notices],
			outcome: 'new',
			member: null,
			cell,
			changes,
			posts
		};
	}

	private compared(
		row: RosterRow,
		member: StandingMember,
		cell: NonNullable<PlannedRow['cell']>
	): PlannedRow {
		const moves = member.cell?.unitId !== cell;
		if (moves && isLater(member.cell?.since, this.standing.asOf))
			return refused(row, 'list-older-than-records', { date: member.cell!.since! });
		const admittedOn = row.fields.admittedOn ?? member.admittedOn;
		const officialOn = row.fields.officialOn ?? member.officialOn;
		if (admittedOn && officialOn && officialOn < admittedOn) return refused(row, 'official-before-admitted');
		const { notices, ...posts } = this.posts.change(row, member, placeOf(cell));
		const changes = [
			...compareFacts(row.fields, member),
			...(moves
				? [{ field: 'cell' as const, from: this.nameOf(member.cell?.unitId), to: row.fields.unitName! }]
				: []),
			...postChange(member, posts),
			...compareExemption(row.fields, member, this.standing.asOf)
		];
		const outcome = changes.length ? 'changed' : 'same';
		return { ...row, notices: [...row.notices, ...notices], outcome, member, cell, changes, posts };
	}

	private nameOf(unitId: Id | undefined): string | null {
		return this.standing.cells.find(({ id }) => id === unitId)?.name ?? null;
	}
}

/** A cell that is still to be opened has no posts yet, so its key serves to compare with. */
const placeOf = (cell: NonNullable<PlannedRow['cell']>): string =>
	typeof cell === 'string' ? cell : cell.toOpen;

const isLater = (since: string | null | undefined, asOf: string): boolean => !!since && since > asOf;

function postChange(member: StandingMember, { begin, end }: PostChange): Change[] {
	if (!begin.length && !end.length) return [];
	const kept = member.posts.filter((post) => !end.includes(post));
	return [{ field: 'posts', from: kinds(member.posts), to: kinds([...kept, ...begin]) ?? '' }];
}

const kinds = (posts: { kind: PostKind }[]): string | null =>
	posts.length
		? posts
				.map(({ kind }) => kind)
				.sort((a, b) => Number(isCellPost(b)) - Number(isCellPost(a)) || a.localeCompare(b))
				.join(',')
		: null;

function refused(row: RosterRow, code?: ProblemCode, details?: Problem['details']): PlannedRow {
	const problems = code ? [{ cell: cellFor(row, code), code, details }] : row.problems;
	return {
		...row,
		problems,
		outcome: 'refused',
		member: null,
		cell: null,
		changes: [],
		posts: { begin: [], end: [] }
	};
}

function cellFor({ cells }: RosterRow, code: ProblemCode): string {
	if (code === 'card-of-another') return cells.card ?? cells.name;
	return code === 'unit-unknown' ? (cells.unit ?? cells.name) : cells.name;
}

/** Which rows of the file have been met, so that the same person is not taken twice. */
class Seen {
	private readonly members = new Map<Id, RosterRow>();
	private readonly cards = new Map<string, RosterRow>();
	private readonly names = new Map<string, RosterRow[]>();

	/** The earlier row that means the same person, or nothing; then this row is remembered. */
	add(row: RosterRow, member: StandingMember | null): RosterRow | undefined {
		const { fields } = row;
		const name = fold(fields.fullName);
		const namesakes = this.names.get(name) ?? [];
		const earlier =
			(member && this.members.get(member.id)) ??
			(fields.cardNumber ? this.cards.get(fields.cardNumber) : undefined) ??
			namesakes.find((other) => isSamePerson(fields, other.fields));
		if (earlier) return earlier;
		if (member) this.members.set(member.id, row);
		if (fields.cardNumber) this.cards.set(fields.cardNumber, row);
		this.names.set(name, [...namesakes, row]);
		return undefined;
	}
}
