import { listCells } from '#domain/organization/server/index.ts';
import { cellsLedBy, hasPost, holds } from '#platform/actor.ts';
import { today } from '#platform/clock.ts';
import { addDays, addMonths, showDate } from '#platform/dates.ts';
import type { Context } from '#platform/server/context.ts';
import type { WaitingItem } from '#platform/waiting.ts';
import type { Addressee } from '../cell-request.ts';
import { isCommitteeMember, seesVisits } from '../policy.ts';
import { followingWords } from '../words/following.ts';
import { cellIdsFollowedBy } from './follower-queries.ts';
import { unansweredReports } from './list-queries.ts';
import { listCellsWithoutFollower } from './read-assignments.ts';
import { listRotationWaiting } from './rotation/list-rotation-waiting.ts';
import { draftItems, quarterItem, reportItem, requestItem } from './waiting-items.ts';
import { countQuarter, listAwaitedReports, listUnsettledRequests } from './what-followers-owe.ts';

/** For so many days a report is news on the first page of those who lead the cell; it can be answered at any time. */
const newsFor = 14;

/** What following cells asks of this person, and what cells asked of them. */
export async function listWaiting(ctx: Context): Promise<WaitingItem[]> {
	const rotation = await listRotationWaiting(ctx);
	if (!seesVisits(ctx.actor)) return rotation;
	return [
		...rotation,
		...(await draftItems(ctx)),
		...(await reports(ctx)),
		...(await requests(ctx)),
		...(await quarters(ctx)),
		...(await forCells(ctx)),
		...(await forOffice(ctx))
	];
}

/** Reports that they owe; those that nobody owes any more are the office's to see to. */
async function reports(ctx: Context): Promise<WaitingItem[]> {
	const words = followingWords(ctx.locale).mine;
	const office = holds(ctx.actor, 'office');
	return (await listAwaitedReports(ctx))
		.filter(({ owedBy }) => owedBy === ctx.actor.memberId || (owedBy === null && office))
		.map((one) => reportItem(words, one));
}

/** Requests that were asked of them and wait for an answer. */
async function requests(ctx: Context): Promise<WaitingItem[]> {
	const words = followingWords(ctx.locale).mine;
	const { actor } = ctx;
	const asked = (addressee: Addressee, followerId: string | null) =>
		({
			follower: followerId === actor.memberId || (followerId === null && holds(actor, 'office')),
			leaders: holds(actor, 'leader'),
			office: hasPost(actor, 'office'),
			inspectors: holds(actor, 'inspector')
		})[addressee];
	return (await listUnsettledRequests(ctx))
		.filter(({ state, addressee, followerId }) => state === 'open' && asked(addressee, followerId))
		.map((one) => requestItem(words, one));
}

/** Cells that they have not attended this quarter, once the quarter is in its last month. */
async function quarters(ctx: Context): Promise<WaitingItem[]> {
	const day = today(ctx.clock);
	if (!isCommitteeMember(ctx.actor)) return [];
	const words = followingWords(ctx.locale).mine;
	const own = await cellIdsFollowedBy(ctx, ctx.actor.memberId, day);
	if (own.length === 0) return [];
	const [counts, cells] = [await countQuarter(ctx, own), await listCells(ctx, day)];
	return [...counts].flatMap(([unitId, { done, needed, dueOn }]) => {
		if (done >= needed || addMonths(day, 1) <= dueOn) return [];
		const unitName = cells.find(({ id }) => id === unitId)?.name ?? '';
		return quarterItem(words, { unitId, unitName, done, needed, dueOn });
	});
}

/** For a cell's leaders: an answer of the committee that they have not taken note of, a report about their meeting. */
async function forCells(ctx: Context): Promise<WaitingItem[]> {
	const cells = cellsLedBy(ctx.actor);
	if (cells.length === 0) return [];
	const words = followingWords(ctx.locale).mine;
	const answered = (await listUnsettledRequests(ctx, cells)).filter(({ state }) => state === 'answered');
	const news = await unansweredReports(ctx, cells, addDays(today(ctx.clock), -newsFor));
	return [
		...answered.map((one) => ({ ...requestItem(words, one), verb: words.heard })),
		...news.map(({ id, visitorName, visitedOn, unitName }) => ({
			id: `reply-${id}`,
			verb: words.reply,
			thing: words.replyThing(visitorName, showDate(visitedOn)),
			forWhom: unitName,
			href: `/visits/${id}`,
			button: words.open
		}))
	];
}

/** For the office: cells that nobody follows. */
async function forOffice(ctx: Context): Promise<WaitingItem[]> {
	if (!hasPost(ctx.actor, 'office')) return [];
	const words = followingWords(ctx.locale).mine;
	const { length } = await listCellsWithoutFollower(ctx, today(ctx.clock));
	if (length === 0) return [];
	return [
		{
			id: 'cells-without-follower',
			verb: words.withoutFollower,
			thing: words.withoutFollowerThing(length),
			href: '/following/assignments',
			button: words.withoutFollowerButton
		}
	];
}
