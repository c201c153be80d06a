import type { Channel } from '#platform/actor.ts';
import type { PlainDate } from '#platform/dates.ts';
import { newId, type Id } from '#platform/id.ts';
import type { Context } from '#platform/server/context.ts';
import type { PlanStepTaken } from '../../plan-history.ts';
import type { PlanStepKind } from '../../rectification-plan.ts';

type NewStep = {
	kind: PlanStepKind;
	words: string;
	paper: string | null;
	doneBy: Id | null;
	doneOn: PlainDate;
	channel: Channel;
};

export const insertPlanStep = (ctx: Context, planId: Id, step: NewStep) =>
	ctx.db
		.insertInto('plan_steps')
		.values({
			...{ committee_id: ctx.committeeId, plan_step_id: newId(), rectification_plan_id: planId },
			...{ kind: step.kind, words: step.words, paper: step.paper },
			...{ done_by: step.doneBy, done_on: step.doneOn, channel: step.channel },
			...{ entered_by: ctx.actor.memberId, entered_at: ctx.clock.now() }
		})
		.execute();

/** Everything that was done with a plan, oldest first. */
export const planStepsOf = (ctx: Context, planId: Id): Promise<PlanStepTaken[]> =>
	ctx.db
		.selectFrom('plan_steps as t')
		.innerJoin('members as e', (join) =>
			join.onRef('e.committee_id', '=', 't.committee_id').onRef('e.member_id', '=', 't.entered_by')
		)
		.leftJoin('members as d', (join) =>
			join.onRef('d.committee_id', '=', 't.committee_id').onRef('d.member_id', '=', 't.done_by')
		)
		.select([
			't.plan_step_id as id',
			't.kind',
			't.words',
			't.paper',
			'd.full_name as doneBy',
			't.done_on as doneOn',
			'e.full_name as enteredBy',
			't.channel',
			't.entered_at as at'
		])
		.where('t.rectification_plan_id', '=', planId)
		.orderBy('t.plan_step_id')
		.execute();
