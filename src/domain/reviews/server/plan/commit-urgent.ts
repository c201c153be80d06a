import { listPostHolders } from '#domain/membership/server/index.ts';
import { listUnits } from '#domain/organization/server/index.ts';
import { planCorrectiveAction, recordShortcoming } from '#domain/rectification/server/index.ts';
import type { ReviewRules } from '#domain/rules/rule-set.ts';
import type { PostKind } from '#platform/actor.ts';
import { today } from '#platform/clock.ts';
import { addDays, type PlainDate } from '#platform/dates.ts';
import type { Id } from '#platform/id.ts';
import { insist, Refusal } from '#platform/refusal.ts';
import { transaction, type Context } from '#platform/server/context.ts';
import { record } from '#platform/server/events.ts';
import { canCommitAtOnce } from '../../plan-policy.ts';
import { getOpenCampaign, reviewRulesOf } from '../campaign/get-campaign.ts';
import { insertUrgent, urgentFor } from './urgent-queries.ts';

export type AtOnce = {
	unitId: Id;
	/** the head who commits; who acts without one */
	headId?: string;
	/** whose shortcoming it is: the collective's, or the head's own */
	about?: 'collective' | 'self';
	criterion: string;
	description: string;
	cause: string;
	task: string;
	expectedProduct: string;
	dueOn: PlainDate;
};

/**
 * A head names what they do at once: what is wrong goes into the register as a fault of the collective that they lead, or
 * their own, what they do as its corrective action, which is closed like every other. Refuses (409) a day later than the rule
 * set allows.
 */
export const commitAtOnce = (ctx: Context, campaignId: Id, wish: AtOnce): Promise<{ reference: string }> =>
	transaction(ctx, async (ctx) => {
		const campaign = await getOpenCampaign(ctx, campaignId);
		const rules = await reviewRulesOf(ctx, campaign);
		insist(canCommitAtOnce(ctx.actor, wish.unitId, rules.order.value));
		const head = await getHead(ctx, wish, rules);
		const latest = addDays(today(ctx.clock), rules.atOnceWithin.value);
		if (wish.dueOn > latest)
			throw new Refusal('reviews.not-at-once', 409, {
				field: 'dueOn',
				date: latest,
				days: rules.atOnceWithin.value
			});
		const isHelper = head.memberId !== ctx.actor.memberId;
		const { criterion, description, cause, task, expectedProduct, dueOn } = wish;
		const { id, reference } = await recordShortcoming(ctx, {
			subject: wish.about === 'self' ? { memberId: head.memberId } : { unitId: wish.unitId },
			...{ criterion, description, cause, responsibility: head.name },
			source: wish.about === 'self' && !isHelper ? 'self' : 'review',
			...{ sourceId: campaignId, sourceNote: campaign.title, foundOn: today(ctx.clock) },
			...{ onBehalfOf: isHelper ? head.memberId : null, channel: isHelper ? 'paper' : 'self' }
		});
		const actionId = await planCorrectiveAction(ctx, id, {
			...{ task, expectedProduct, dueOn },
			ownerId: head.memberId
		});
		await insertUrgent(ctx, { actionId, campaignId, unitId: wish.unitId, committedBy: head.memberId });
		await record(ctx, 'urgent-action.committed', {
			...{ subjectType: 'corrective-action', subjectId: actionId },
			...{ onBehalfOf: isHelper ? head.memberId : null, channel: isHelper ? 'paper' : 'self' },
			to: { campaignId, unitId: wish.unitId, reference, dueOn }
		});
		return { reference };
	});

async function getHead(ctx: Context, { unitId, headId }: AtOnce, rules: ReviewRules) {
	const head = (await listHeads(ctx, rules)).find(
		(one) => one.unitId === unitId && one.memberId === (headId || ctx.actor.memberId)
	);
	if (!head) throw new Refusal('reviews.not-a-head', 400, { field: 'headId' });
	return head;
}

/** Everybody who heads a unit today, with its name. */
export async function listHeads(ctx: Context, { order }: Pick<ReviewRules, 'order'>) {
	const kinds = [...order.value.head, ...order.value.deputies] as PostKind[];
	const names = new Map((await listUnits(ctx, today(ctx.clock))).map(({ id, name }) => [id, name]));
	return (await listPostHolders(ctx, kinds))
		.map(({ memberId, name, unitId }) => ({ memberId, name, unitId, unitName: names.get(unitId) ?? '' }))
		.filter(
			(head, i, all) =>
				all.findIndex((one) => one.memberId === head.memberId && one.unitId === head.unitId) === i
		);
}

export type UrgentAction = Awaited<ReturnType<typeof listUrgent>>[number];

/** What heads do at once in a campaign, as far as it concerns this person; what is due first stands first. */
export const listUrgent = (ctx: Context, campaignId: Id) =>
	urgentFor(ctx).where('r.campaign_id', '=', campaignId).execute();

/** What is being done at once and not verified yet: for the first page of everybody concerned. */
export const listUrgentOpen = (ctx: Context) =>
	urgentFor(ctx).where('a.state', 'in', ['in-hand', 'returned', 'reported']).limit(10).execute();

/** The units for which this person may name something to be done at once, with who could be its head. */
export async function listUnitsToHead(ctx: Context, rules: ReviewRules) {
	const units = (await listUnits(ctx, today(ctx.clock))).filter(
		(unit) => unit.kind !== 'superior' && canCommitAtOnce(ctx.actor, unit.id, rules.order.value).allowed
	);
	return units.map(({ id, name }) => ({ id, name }));
}
