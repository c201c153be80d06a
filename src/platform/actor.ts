import type { Id } from './id.ts';

/**
 * The person who acts, with the posts that they hold today. Rights follow from these posts and end with them.
 * A person without a post is a member: they see and answer what is about themselves.
 */
export type Actor = {
	accountId: string;
	memberId: Id;
	committeeId: Id;
	name: string;
	/** The cell in which the person is a member today, if any. */
	cellId: Id | null;
	posts: readonly HeldPost[];
	/** who printed the slip with which this account was last opened, if any: they knew its code */
	slipFrom?: Id | null;
};

export type HeldPost = { kind: PostKind; unitId: Id };

/** The posts that carry rights here. Committee posts are held in the committee's own unit, cell posts in a cell. */
export const postKinds = [
	'secretary',
	'deputy-secretary',
	'standing-member',
	'committee-member',
	'inspection-head',
	'inspection-member',
	'office',
	'cell-secretary',
	'cell-deputy',
	'cell-committee-member'
] as const;
export type PostKind = (typeof postKinds)[number];

/** How something came to be recorded. */
export const channels = ['self', 'on-behalf', 'paper', 'import', 'offline'] as const;
export type Channel = (typeof channels)[number];

/** Nobody in particular: whoever reads or writes on the public pages of a committee, without signing in. */
export const publicActor = (committeeId: Id): Actor => ({
	accountId: '',
	memberId: nobodysId,
	committeeId,
	name: '',
	cellId: null,
	posts: []
});
const nobodysId: Id = '00000000-0000-0000-0000-000000000000';

/** Nobody at all: what the calendar brings about, or a new version. The journal then names no actor. */
export const calendarActor = (committeeId: Id): Actor => ({
	...publicActor(committeeId),
	memberId: null as unknown as Id
});

/** Whether this is nobody in particular, on a public page. */
export const isPublic = (actor: Pick<Actor, 'memberId'>): boolean => actor.memberId === nobodysId;

/** What a post lets its holder do. Each line is a rule of the committee's own working regulations. */
export const roles = {
	/** keeps the committee's records: members, accounts, sessions, entry from paper for anybody */
	office: ['office', 'secretary', 'deputy-secretary'],
	/** answers for the committee: announces, publishes, sees the whole loop */
	leader: ['secretary', 'deputy-secretary', 'standing-member'],
	/** verifies what others have mended */
	inspector: ['inspection-head', 'inspection-member'],
	/** answers for one cell: tells its members, calls the roll, answers for those listed */
	'cell-leader': ['cell-secretary', 'cell-deputy', 'cell-committee-member']
} as const satisfies Record<string, readonly PostKind[]>;
export type Role = keyof typeof roles;

/** Whether a person holds a role: in the given unit, or, without one, anywhere. */
export const holds = (actor: Pick<Actor, 'posts'>, role: Role, unitId?: Id): boolean =>
	actor.posts.some(
		(post) =>
			(roles[role] as readonly PostKind[]).includes(post.kind) &&
			(unitId === undefined || post.unitId === unitId)
	);

/** Whether a person holds one of these very posts: whose daily work it is, not everybody who may. */
export const hasPost = (actor: Pick<Actor, 'posts'>, ...kinds: PostKind[]): boolean =>
	actor.posts.some(({ kind }) => kinds.includes(kind));

/** Whether a person acts for the whole committee rather than for one cell. */
export const actsForCommittee = (actor: Actor): boolean =>
	holds(actor, 'office') || holds(actor, 'leader') || holds(actor, 'inspector');

/** The cells that a person answers for. */
export const cellsLedBy = (actor: Actor): Id[] => [
	...new Set(
		actor.posts.filter((post) => roles['cell-leader'].includes(post.kind as never)).map((post) => post.unitId)
	)
];
