import type { Id } from '#platform/id.ts';
import { isHeldByOne } from '../post.ts';
import { comparePosts, type PostChange } from './compare-member.ts';
import type { Problem, RosterRow } from './fields.ts';
import type { Register } from './match-member.ts';
import type { Standing, StandingMember } from './standing.ts';
import { unitKey } from './unit-names.ts';

type Post = PostChange['begin'][number];

/**
 * Who gets and who leaves which post when a whole list is taken together: a post that one person holds goes to one
 * person; a cell's secretary is replaced when the list names another and lists them without it; nobody gives a post to
 * themselves.
 */
export class PostsInList {
	private readonly standing: Standing;
	private readonly actorId: Id | undefined;
	private readonly rowsOf = new Map<Id, RosterRow>();
	private readonly newSecretaries = new Map<string, RosterRow>();
	private readonly holders = new Map<string, StandingMember>();
	private readonly given = new Map<string, string>();

	constructor(rows: RosterRow[], standing: Standing, register: Register, actorId: Id | undefined) {
		this.standing = standing;
		this.actorId = actorId;
		for (const row of rows.filter(({ problems }) => problems.length === 0)) {
			const match = register.match(row.fields);
			if ('member' in match && match.member) this.rowsOf.set(match.member.id, row);
			const cell = unitKey(row.fields.unitName ?? '');
			if (row.fields.posts?.includes('cell-secretary') && !this.newSecretaries.has(cell))
				this.newSecretaries.set(cell, row);
		}
		for (const member of standing.members)
			for (const post of member.posts) if (isHeldByOne(post.kind)) this.holders.set(keyOf(post), member);
	}

	/** What the row does to posts, and what of it cannot be done, with why. */
	change(row: RosterRow, member: StandingMember | null, cell: Id): PostChange & { notices: Problem[] } {
		const units = { cell, committee: this.standing.committeeUnitId };
		const { begin, end } = comparePosts(row.fields, member, units, this.isReplaced(row, member));
		const at = row.cells.post ?? row.cells.name;
		if (member && member.id === this.actorId && (begin.length || end.length))
			return { begin: [], end: [], notices: [{ cell: at, code: 'own-posts' }] };
		const notices: Problem[] = [];
		const free = begin.filter((post) => {
			const name = this.holderInTheWay(post, row, member);
			if (name) notices.push({ cell: at, code: 'post-taken', details: { name } });
			else if (isHeldByOne(post.kind)) this.given.set(keyOf(post), row.fields.fullName);
			return !name;
		});
		return { begin: free, end, notices };
	}

	private isReplaced(row: RosterRow, member: StandingMember | null): boolean {
		const inCharge = this.newSecretaries.get(unitKey(row.fields.unitName ?? ''));
		return (
			member !== null &&
			inCharge !== undefined &&
			inCharge !== row &&
			!row.fields.posts?.includes('cell-secretary')
		);
	}

	private holderInTheWay(post: Post, row: RosterRow, member: StandingMember | null): string | undefined {
		if (!isHeldByOne(post.kind)) return undefined;
		const given = this.given.get(keyOf(post));
		const holder = this.holders.get(keyOf(post));
		if (given || !holder || holder.id === member?.id) return given;
		const listed = this.rowsOf.get(holder.id);
		const leaves = post.kind === 'cell-secretary' && listed !== undefined && holder.id !== this.actorId;
		return leaves && !listed.fields.posts?.includes('cell-secretary') ? undefined : holder.fullName;
	}
}

const keyOf = ({ kind, unitId }: Post): string => `${kind} ${unitId}`;
