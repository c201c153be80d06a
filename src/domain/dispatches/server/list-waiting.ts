import { showDate } from '#platform/dates.ts';
import type { Context } from '#platform/server/context.ts';
import type { WaitingItem } from '#platform/waiting.ts';
import { canKeepDispatches } from '../policy.ts';
import { dispatchesWords } from '../words.ts';
import { explanationsUnjudged, receivedUntaken } from './dispatch-queries.ts';
import { paperOf } from './see-dispatches.ts';

/** What came from other committees and waits for the office: to be entered here, or, of a subordinate, to be judged. */
export async function listWaiting(ctx: Context): Promise<WaitingItem[]> {
	if (!canKeepDispatches(ctx.actor).allowed) return [];
	const words = dispatchesWords(ctx.locale);
	const item = (row: Awaited<ReturnType<typeof receivedUntaken>>[number], verb: string, button: string) => {
		const paper = paperOf(row.sealed);
		return {
			id: row.id,
			verb,
			thing: [words.kinds[row.kind], paper && words.paperOf(paper.number, showDate(paper.datedOn))]
				.filter(Boolean)
				.join(' · '),
			forWhom: row.partnerName,
			href: `/dispatches/${row.id}`,
			button
		};
	};
	const { takeIn, takeInButton, judge, judgeButton } = words.waiting;
	return [
		...(await receivedUntaken(ctx)).map((row) => item(row, takeIn, takeInButton)),
		...(await explanationsUnjudged(ctx)).map((row) => item(row, judge, judgeButton))
	];
}
