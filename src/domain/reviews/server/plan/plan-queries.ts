import { memberNameIn } from '#domain/membership/server/index.ts';
import { sql, type RawBuilder } from 'kysely';
import type { PlainDate } from '#platform/dates.ts';
import type { Id } from '#platform/id.ts';
import type { Context } from '#platform/server/context.ts';
import type { PlanState, PlanStepKind, PlanWords } from '../../rectification-plan.ts';
import { described, reviews, visibleTo } from '../review-queries.ts';
import { isOfCommittee, publishedRound } from './published-queries.ts';

/** What the latest step of a plan says; of one kind, when it is asked for. */
const lastStep = <Value>(column: RawBuilder<unknown>, kind = sql``) =>
	sql<Value | null>`(select ${column} from plan_steps t where t.committee_id = p.committee_id
		and t.rectification_plan_id = p.rectification_plan_id ${kind} order by t.plan_step_id desc limit 1)`;

/** Plans with the reviews that they follow (`p`, `r`). Whether a person may read one, `readsPlan` decides. */
const plans = (ctx: Context) =>
	visibleTo(ctx)
		.innerJoin('rectification_plans as p', (join) =>
			join.onRef('p.committee_id', '=', 'r.committee_id').onRef('p.review_id', '=', 'r.review_id')
		)
		.select([
			'p.rectification_plan_id as id',
			'p.review_id as reviewId',
			'p.state',
			'p.submitted_by as submittedBy',
			memberNameIn<string | null>('p.submitted_by').as('submittedByName'),
			sql<
				string | null
			>`coalesce(${memberNameIn<string | null>('p.approved_by')}, ${lastStep(sql`paper`, sql`and t.kind = 'approved'`)})`.as(
				'approvedByName'
			),
			lastStep<PlanStepKind>(sql`kind`).as('lastStep'),
			lastStep<string>(sql`words`).as('lastWords'),
			'p.approved_on as approvedOn',
			'p.published_on as publishedOn'
		]);

export type PlanRecord = NonNullable<Awaited<ReturnType<typeof findPlan>>>;

export const findPlan = (ctx: Context, reviewId: Id) =>
	plans(ctx).where('p.review_id', '=', reviewId).executeTakeFirst();

export const plansOf = (ctx: Context, reviewIds: readonly Id[]) =>
	plans(ctx)
		.where('p.review_id', '=', sql<Id>`any(${[...reviewIds]}::uuid[])`)
		.execute();

export const insertPlan = (ctx: Context, id: Id, reviewId: Id) =>
	ctx.db
		.insertInto('rectification_plans')
		.values({
			...{ committee_id: ctx.committeeId, rectification_plan_id: id, review_id: reviewId, state: 'draft' },
			...{ entered_by: ctx.actor.memberId, entered_at: ctx.clock.now() }
		})
		.execute();

export type PlanChange = {
	state: PlanState;
	submitted_by?: Id | null;
	approved_by?: Id | null;
	approved_on?: PlainDate | null;
	published_on?: PlainDate | null;
};

export const updatePlan = (ctx: Context, id: Id, change: PlanChange) =>
	ctx.db.updateTable('rectification_plans').set(change).where('rectification_plan_id', '=', id).execute();

export const linesSaid = (ctx: Context, planIds: readonly Id[]) =>
	ctx.db
		.selectFrom('plan_lines')
		.select([
			'rectification_plan_id as planId',
			'action_id as actionId',
			'measure',
			'coordinator',
			'starts_on as startsOn',
			'supervisor',
			'note'
		])
		.where('rectification_plan_id', '=', sql<Id>`any(${[...planIds]}::uuid[])`)
		.execute();

export const saveLine = (ctx: Context, planId: Id, actionId: Id, words: PlanWords) => {
	const row = {
		measure: words.measure,
		coordinator: words.coordinator,
		starts_on: words.startsOn,
		supervisor: words.supervisor,
		note: words.note
	};
	return ctx.db
		.insertInto('plan_lines')
		.values({ committee_id: ctx.committeeId, rectification_plan_id: planId, action_id: actionId, ...row })
		.onConflict((conflict) =>
			conflict.columns(['committee_id', 'rectification_plan_id', 'action_id']).doUpdateSet(row)
		)
		.execute();
};

/** What is submitted is what stands in the plan then: each line that nobody completed is kept without words. */
export const keepLines = async (ctx: Context, planId: Id, actionIds: readonly Id[]) => {
	if (actionIds.length === 0) return;
	await ctx.db
		.insertInto('plan_lines')
		.values(
			actionIds.map((action_id) => ({
				...{ committee_id: ctx.committeeId, rectification_plan_id: planId, action_id },
				...{ measure: '', coordinator: '', supervisor: '', note: '' }
			}))
		)
		.onConflict((conflict) =>
			conflict.columns(['committee_id', 'rectification_plan_id', 'action_id']).doNothing()
		)
		.execute();
};

/** How many files were put beside each of some actions. */
export async function evidenceOf(ctx: Context, actionIds: readonly Id[]): Promise<Map<Id, number>> {
	const rows = await ctx.db
		.selectFrom('action_steps as t')
		.innerJoin('attachments as f', (join) =>
			join.onRef('f.committee_id', '=', 't.committee_id').onRef('f.subject_id', '=', 't.step_id')
		)
		.select(({ fn }) => ['t.action_id as actionId', fn.countAll<number>().as('count')])
		.where('t.action_id', '=', sql<Id>`any(${actionIds}::uuid[])`)
		.where('f.subject_type', '=', 'action-step')
		.groupBy('t.action_id')
		.execute();
	return new Map(rows.map(({ actionId, count }) => [actionId, Number(count)]));
}

/**
 * The concluded reviews of a campaign that this person may know of, with their plans as they stand; the committee's own as well
 * when its plan was published, which everybody reads.
 */
export const reviewsWithPlans = (ctx: Context, campaignId: Id) => {
	const all = ctx.db
		.selectFrom('reviews as r')
		.where((eb) =>
			eb.or([
				eb('r.review_id', 'in', visibleTo(ctx).select('r.review_id').where('r.campaign_id', '=', campaignId)),
				eb.and([isOfCommittee, eb(publishedRound, 'is not', null)])
			])
		);
	return described(all)
		.leftJoin('rectification_plans as p', (join) =>
			join.onRef('p.committee_id', '=', 'r.committee_id').onRef('p.review_id', '=', 'r.review_id')
		)
		.select([
			'p.rectification_plan_id as planId',
			'p.state as planState',
			'p.submitted_by as submittedBy',
			'p.approved_on as approvedOn',
			'p.published_on as publishedOn',
			publishedRound.as('publishedRound'),
			isOfCommittee.as('isOfCommittee')
		])
		.where('r.campaign_id', '=', campaignId)
		.where('r.state', 'in', ['concluded', 'disputed', 'signed']);
};

/** Of open campaigns, the concluded reviews whose plan somebody still has to complete, approve or make known. */
export const plansUnderWay = (ctx: Context) =>
	reviews(ctx)
		.innerJoin('campaigns as c', (join) =>
			join.onRef('c.committee_id', '=', 'r.committee_id').onRef('c.campaign_id', '=', 'r.campaign_id')
		)
		.leftJoin('rectification_plans as p', (join) =>
			join.onRef('p.committee_id', '=', 'r.committee_id').onRef('p.review_id', '=', 'r.review_id')
		)
		.select([
			'c.title as campaignTitle',
			'c.rule_set_id as ruleSetId',
			'p.state as planState',
			'p.submitted_by as submittedBy'
		])
		.where('c.state', 'in', ['open', 'closed'])
		.where('r.state', 'in', ['concluded', 'disputed', 'signed'])
		.where((eb) =>
			eb.or([eb('p.state', 'is', null), eb('p.state', 'in', ['draft', 'submitted', 'approved'])])
		);
