import type { CellKind } from '#domain/organization/cell-kind.ts';
import type { MeetingRules } from '#domain/rules/cells/meeting-rules.ts';
import type { Channel } from '#platform/actor.ts';
import type { Id } from '#platform/id.ts';

export const itemSources = ['frame', 'listed', 'actions', 'issue', 'own'] as const;
export type ItemSource = (typeof itemSources)[number];

/** How an entry came to be: who entered it, for whom, in which way. */
export type Entered = { enteredBy: string; onBehalfOf: string | null; channel: Channel };

/** One item of the agenda, with what was prepared for it and what was reported about it. */
export type AgendaItem = Entered & {
	id: Id;
	position: number;
	source: ItemSource;
	/** of the rules' frame; none for what was added */
	code: string | null;
	title: string;
	words: string;
	reported: string;
	sessionId: Id | null;
	memberId: Id | null;
};

export type NewItem = {
	source: ItemSource;
	code: string | null;
	title: string;
	words: string;
	sessionId: Id | null;
	memberId: Id | null;
};

/** The four steps of a meeting, as HD 42 has them. */
export const meetingSteps = ['opening', 'report', 'discussion', 'closing'] as const;
export type MeetingStep = (typeof meetingSteps)[number];

/** To which step of the meeting an item belongs. */
export const stepOf = ({ code }: Pick<AgendaItem, 'code'>): MeetingStep =>
	code === 'opening' || code === 'closing' ? code : code === 'previous-resolution' ? 'report' : 'discussion';

/** The frame of contents that the rules lay down for a kind of cell; the first one for a cell whose kind is not known. */
export const frameFor = ({ frames }: Pick<MeetingRules, 'frames'>, kind: CellKind | null) =>
	frames.value.find(({ kinds }) => kind !== null && kinds.includes(kind)) ?? frames.value[0]!;

/** What is known beforehand and belongs on the agenda. */
export type Known = {
	/** members listed at study sessions about whom the cell has not concluded yet */
	listed: readonly { sessionId: Id; memberId: Id; title: string }[];
	/** what there is to say of corrective actions still open; none when there are none */
	actions: { title: string } | null;
};

/**
 * The agenda offered for a meeting. A regular one follows the frame, with the members to be reviewed and the open corrective
 * actions after what concerns members; a thematic one has its topic between opening and closing.
 */
export function offeredAgenda(
	frame: MeetingRules['frames']['value'][number],
	topic: string | null,
	known: Known
): NewItem[] {
	const plain = { words: '', sessionId: null, memberId: null };
	const framed = frame.items.map(({ code, vi }): NewItem => ({ source: 'frame', code, title: vi, ...plain }));
	if (topic !== null) {
		const ends = framed.filter(({ code }) => code === 'opening' || code === 'closing');
		const own: NewItem = { source: 'own', code: null, title: topic, ...plain };
		return [
			...ends.filter(({ code }) => code === 'opening'),
			own,
			...ends.filter(({ code }) => code === 'closing')
		];
	}
	const members = framed.findIndex(({ code }) => code === 'members');
	const at = members < 0 ? Math.max(0, framed.length - 1) : members + 1;
	return [
		...framed.slice(0, at),
		...known.listed.map(({ title, sessionId, memberId }): NewItem => ({
			...{ source: 'listed', code: null, title, words: '', sessionId, memberId }
		})),
		...(known.actions
			? [{ source: 'actions', code: null, title: known.actions.title, ...plain } as NewItem]
			: []),
		...framed.slice(at)
	];
}

/** The agenda with one item moved a place up or down; at the end it stays. */
export function moved(ids: readonly Id[], id: Id, by: -1 | 1): Id[] {
	const at = ids.indexOf(id);
	const to = at + by;
	if (at < 0 || to < 0 || to >= ids.length) return [...ids];
	return ids.toSpliced(at, 1).toSpliced(to, 0, id);
}
