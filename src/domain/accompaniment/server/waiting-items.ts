import { showDate, showMoment, type PlainDate } from '#platform/dates.ts';
import type { Id } from '#platform/id.ts';
import type { Context } from '#platform/server/context.ts';
import type { WaitingItem } from '#platform/waiting.ts';
import { followingWords } from '../words/following.ts';
import { listDrafts } from './draft-queries.ts';
import type { RequestLine } from './request-queries.ts';
import type { AwaitedReport } from './what-followers-owe.ts';

type Words = ReturnType<typeof followingWords>['mine'];

/** The report of a visit is to be written. */
export const reportItem = (words: Words, one: AwaitedReport): WaitingItem => ({
	id: `visit-${one.id}`,
	verb: words.report,
	thing: words.reportThing(one.unitName, showDate(one.visitedOn)),
	forWhom: one.visitorName,
	dueOn: one.dueOn,
	href: `/visits/new?visit=${one.id}`,
	button: words.report
});

/** A request waits for its answer; once it is answered, for the cell to be told. */
export const requestItem = (words: Words, one: RequestLine): WaitingItem => ({
	id: `request-${one.id}`,
	verb: one.state === 'open' ? words.request : words.tell,
	thing: one.words.length > 120 ? `${one.words.slice(0, 119).trimEnd()}…` : one.words,
	forWhom: one.unitName,
	dueOn: one.state === 'open' ? one.dueOn : null,
	href: one.state === 'open' ? `/cell-requests/${one.id}/answer` : `/cell-requests/${one.id}`,
	button: words.open
});

/** The cell was not attended yet in this quarter as often as the rules ask. */
export const quarterItem = (
	words: Words,
	one: { unitId: Id; unitName: string; done: number; needed: number; dueOn: PlainDate }
): WaitingItem => ({
	id: `quarter-${one.unitId}`,
	verb: words.quarter,
	thing: words.quarterThing(one.unitName, one.done, one.needed),
	dueOn: one.dueOn,
	href: `/visits/new?cell=${one.unitId}`,
	button: words.report
});

/** What this person has begun and not sent. */
export async function draftItems(ctx: Context): Promise<WaitingItem[]> {
	const words = followingWords(ctx.locale).mine;
	return (await listDrafts(ctx)).map(({ visitId, unitName, savedAt }) => ({
		id: `draft-${visitId}`,
		verb: words.draft,
		thing: unitName ?? '',
		forWhom: showMoment(savedAt),
		href: `/visits/new?visit=${visitId}`,
		button: words.open
	}));
}
