import { sittingsOf } from '#domain/cell-meetings/server/index.ts';
import { getMember, listPostHolders } from '#domain/membership/server/index.ts';
import { listCells } from '#domain/organization/server/index.ts';
import { today } from '#platform/clock.ts';
import { addDays } from '#platform/dates.ts';
import type { Id } from '#platform/id.ts';
import { insist } from '#platform/refusal.ts';
import type { Context } from '#platform/server/context.ts';
import type { WaitingItem } from '#platform/waiting.ts';
import { byDueDate } from '../owed.ts';
import { canSeeFollowing } from '../policy.ts';
import { followingWords } from '../words/following.ts';
import { draftItems, quarterItem, reportItem, requestItem } from './waiting-items.ts';
import { followersOn, sizesOn } from './follower-queries.ts';
import { whatCellsOwe } from './what-cells-owe.ts';
import { countQuarter, listAwaitedReports, listUnsettledRequests } from './what-followers-owe.ts';

/** How far ahead a follower sees the meetings of their cells. */
const daysAhead = 45;

/** All that one follower has before them: their cells with the next meeting and what each owes, and what they themselves owe. */
export async function readFollowing(ctx: Context, memberId: Id) {
	insist(canSeeFollowing(ctx.actor, memberId));
	const day = today(ctx.clock);
	const [member, followers, cells] = await Promise.all([
		getMember(ctx, memberId),
		followersOn(ctx, day),
		listCells(ctx, day)
	]);
	const own = followers.filter((one) => one.memberId === memberId);
	const unitIds = own.map(({ unitId }) => unitId);
	const [sizes, secretaries, sittings, owes, quarter] = await Promise.all([
		sizesOn(ctx, day),
		listPostHolders(ctx, ['cell-secretary'], day),
		sittingsOf(ctx, unitIds, day, addDays(day, daysAhead)),
		whatCellsOwe(ctx, unitIds),
		countQuarter(ctx, unitIds)
	]);
	return {
		member: { id: memberId, name: member.fullName },
		cells: cells
			.filter(({ id }) => unitIds.includes(id))
			.map(({ id, name }) => ({
				id,
				name,
				since: own.find(({ unitId }) => unitId === id)!.from,
				members: sizes.get(id) ?? 0,
				secretary: secretaries.find(({ unitId }) => unitId === id)?.name ?? '',
				next: sittings.find(({ unitId }) => unitId === id) ?? null,
				last: quarter.get(id)?.last ?? null,
				owes: owes.filter(({ unitId }) => unitId === id)
			})),
		mine: await whatTheyOwe(ctx, memberId, cells, quarter)
	};
}

/** Reports, drafts, answers to requests, visits of the quarter: what one follower owes, by due date. */
async function whatTheyOwe(
	ctx: Context,
	memberId: Id,
	cells: readonly { id: Id; name: string }[],
	quarter: Awaited<ReturnType<typeof countQuarter>>
): Promise<WaitingItem[]> {
	const [reports, requests] = await Promise.all([listAwaitedReports(ctx), listUnsettledRequests(ctx)]);
	const words = followingWords(ctx.locale).mine;
	const items = [
		...(memberId === ctx.actor.memberId ? await draftItems(ctx) : []),
		...reports.filter(({ owedBy }) => owedBy === memberId).map((one) => reportItem(words, one)),
		...requests
			.filter(({ addressee, followerId }) => addressee === 'follower' && followerId === memberId)
			.map((one) => requestItem(words, one)),
		...[...quarter].flatMap(([unitId, { done, needed, dueOn }]) =>
			done < needed
				? [
						quarterItem(words, {
							...{ unitId, done, needed, dueOn },
							unitName: cells.find(({ id }) => id === unitId)?.name ?? ''
						})
					]
				: []
		)
	];
	return items.sort((a, b) => byDueDate({ dueOn: a.dueOn ?? null }, { dueOn: b.dueOn ?? null }));
}
