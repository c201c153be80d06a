import { rulesOf } from '#domain/rules/server/index.ts';
import { cellsLedBy, holds } from '#platform/actor.ts';
import type { Context } from '#platform/server/context.ts';
import type { WaitingItem } from '#platform/waiting.ts';
import { canHandIn, isOwn } from '../../policy.ts';
import { selfReviewWords } from '../../words/self-review.ts';
import { helpAsked, notHandedIn, toWrite } from './waiting-queries.ts';

/** What waits for this person: to write, to see that their cell hands in, to enter it for who asked for help. */
export const listWaiting = async (ctx: Context): Promise<WaitingItem[]> => [
	...(await forAuthors(ctx)),
	...(await forCellLeaders(ctx)),
	...(await forHelpers(ctx))
];

/** A person writes their own; a collective's report waits for those who hand it in. */
async function forAuthors(ctx: Context): Promise<WaitingItem[]> {
	const words = selfReviewWords(ctx.locale).waiting;
	const items: WaitingItem[] = [];
	for (const { ruleSetId, title, dueOn, ...review } of await toWrite(
		ctx,
		ctx.actor.posts.map(({ unitId }) => unitId)
	)) {
		const { reviews: rules } = await rulesOf(ctx, ruleSetId);
		if (!isOwn(ctx.actor, review)) continue;
		if (!canHandIn(ctx.actor, { ...review, begunAlone: true }, rules.order.value).allowed) continue;
		const isPerson = review.subjectMemberId !== null;
		items.push({
			id: `write-${review.id}`,
			verb: review.round > 1 ? words.writeAgain : isPerson ? words.write : words.writeReport,
			button: words.open,
			thing: title,
			...(!isPerson && { forWhom: review.subjectName }),
			dueOn,
			href: `/reviews/${review.id}/writing`
		});
	}
	return items;
}

async function forCellLeaders(ctx: Context): Promise<WaitingItem[]> {
	const cells = cellsLedBy(ctx.actor);
	if (cells.length === 0) return [];
	const words = selfReviewWords(ctx.locale).waiting;
	return (await notHandedIn(ctx, cells)).map(({ campaignId, unitId, unitName, title, count, dueOn }) => ({
		id: `hand-in-${campaignId}-${unitId}`,
		verb: words.remind,
		button: words.see,
		thing: title,
		forWhom: words.notHandedIn(unitName, count),
		dueOn,
		href: `/campaigns/${campaignId}/units/${unitId}`
	}));
}

/** A cell's leaders see each who asked; the office sees, cell by cell, how many asked elsewhere. */
async function forHelpers(ctx: Context): Promise<WaitingItem[]> {
	const words = selfReviewWords(ctx.locale).waiting;
	const cells = cellsLedBy(ctx.actor);
	const own = cells.length ? await helpAsked(ctx, { inUnits: cells }) : [];
	const elsewhere = holds(ctx.actor, 'office') ? await helpAsked(ctx, { notIn: cells }) : [];
	const byCell = Map.groupBy(elsewhere, ({ campaignId, unitId }) => `${campaignId}-${unitId}`);
	return [
		...own.map(({ id, subjectName, title, dueOn }) => ({
			id: `help-${id}`,
			verb: words.enterFor,
			thing: subjectName,
			forWhom: title,
			dueOn,
			href: `/reviews/${id}/entry`
		})),
		...[...byCell].map(([key, asked]) => ({
			id: `help-${key}`,
			verb: words.enterFor,
			thing: asked.length === 1 ? asked[0]!.subjectName : words.people(asked.length),
			forWhom: `${asked[0]!.unitName} · ${asked[0]!.title}`,
			dueOn: asked[0]!.dueOn,
			href:
				asked.length === 1
					? `/reviews/${asked[0]!.id}/entry`
					: `/campaigns/${asked[0]!.campaignId}/units/${asked[0]!.unitId}`
		}))
	];
}
