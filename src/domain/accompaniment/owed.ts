import type { PlainDate } from '#platform/dates.ts';
import type { Id } from '#platform/id.ts';

/** What a cell owes: an answer for listed members, an overdue corrective action, an explanation, self-reviews, minutes. */
export type CellOwes = { unitId: Id; dueOn: PlainDate | null; id: string } & (
	| { kind: 'answers'; title: string; open: number; sessionId: Id }
	| { kind: 'actions'; title: string; owner: string; actionId: Id }
	| { kind: 'suggestion'; title: string; suggestionId: Id }
	| { kind: 'reviews'; title: string; open: number; campaignId: Id }
	| { kind: 'minutes'; title: string; meetingId: Id }
);

/** What is due first comes first; what has no day comes last. */
export const byDueDate = (a: { dueOn: PlainDate | null }, b: { dueOn: PlainDate | null }): number =>
	(a.dueOn ?? '9999').localeCompare(b.dueOn ?? '9999');
