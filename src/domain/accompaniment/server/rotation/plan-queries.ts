import { memberNameIn } from '#domain/membership/server/index.ts';
import { sql } from 'kysely';
import pg from 'pg';
import type { PlainDate } from '#platform/dates.ts';
import type { Id } from '#platform/id.ts';
import type { Context } from '#platform/server/context.ts';
import type { RotationProblem } from '../../rotation/problem.ts';
import type {
	PlanLeader,
	PlanOutcome,
	PlannedVisit,
	PlanState,
	PlanStep,
	RotationPlan
} from '../../rotation/plan.ts';

const plans = (ctx: Context) =>
	ctx.db
		.selectFrom('rotation_plans as p')
		.select([
			'p.rotation_plan_id as id',
			'p.version',
			'p.state',
			'p.first_month as firstMonth',
			'p.months',
			'p.minutes_apart as minutesApart',
			'p.rule_set_id as ruleSetId',
			'p.replans',
			sql<PlanStep | null>`p.step`.as('step'),
			'p.failure',
			memberNameIn('p.entered_by').as('enteredBy'),
			'p.entered_at as enteredAt',
			'p.finished_at as finishedAt',
			memberNameIn<string | null>('p.adopted_by').as('adoptedBy'),
			'p.adopted_at as adoptedAt'
		])
		.orderBy('p.entered_at', 'desc');

const whole = (ctx: Context) =>
	plans(ctx).select([
		sql<RotationProblem | null>`p.problem`.as('problem'),
		sql<PlanOutcome | null>`p.outcome`.as('outcome')
	]);

export type ListedPlan = Omit<RotationPlan, 'problem' | 'outcome'>;

/** The plans that are not thrown away, the newest first. */
export const allPlans = (ctx: Context): Promise<ListedPlan[]> =>
	plans(ctx).where('p.state', '<>', 'discarded').limit(50).execute() as Promise<ListedPlan[]>;

export const findPlan = (ctx: Context, id: Id) =>
	whole(ctx).where('p.rotation_plan_id', '=', id).executeTakeFirst() as Promise<RotationPlan | undefined>;

/** The latest adopted plan that has months from this one on. */
export const latestPlan = (ctx: Context, month: PlainDate) =>
	whole(ctx)
		.where('p.state', '=', 'adopted')
		.where(sql<boolean>`p.first_month + p.months * interval '1 month' > ${month}::date`)
		.clearOrderBy()
		.orderBy('p.version', 'desc')
		.limit(1)
		.executeTakeFirst() as Promise<RotationPlan | undefined>;

/** What a newly adopted plan takes the place of: the plan that it changes, and those whose months it has all. */
export const replacePlans = (ctx: Context, plan: RotationPlan) =>
	ctx.db
		.updateTable('rotation_plans')
		.set({ state: 'replaced' })
		.where('state', '=', 'adopted')
		.where('rotation_plan_id', '<>', plan.id)
		.where(
			sql<boolean>`(first_month >= ${plan.firstMonth}::date and first_month + months * interval '1 month'
				<= ${plan.firstMonth}::date + ${plan.months} * interval '1 month') or rotation_plan_id is not distinct from ${plan.replans}::uuid`
		)
		.execute();

export const lockPlanRow = (ctx: Context, id: Id) =>
	ctx.db
		.selectFrom('rotation_plans')
		.select('rotation_plan_id')
		.where('rotation_plan_id', '=', id)
		.forUpdate()
		.execute();

export const leadersOf = (ctx: Context, planId: Id): Promise<PlanLeader[]> =>
	ctx.db
		.selectFrom('rotation_leaders as l')
		.innerJoin('members as m', (join) =>
			join.onRef('m.committee_id', '=', 'l.committee_id').onRef('m.member_id', '=', 'l.member_id')
		)
		.select(['l.member_id as memberId', 'm.full_name as name', 'l.per_month as perMonth'])
		.where('l.rotation_plan_id', '=', planId)
		.orderBy('m.sort_name')
		.execute();

export async function insertPlan(
	ctx: Context,
	plan: Pick<RotationPlan, 'id' | 'firstMonth' | 'months' | 'minutesApart' | 'replans'> & {
		ruleSetId: Id;
		leaders: readonly { memberId: Id; perMonth: number }[];
	}
) {
	await ctx.db
		.insertInto('rotation_plans')
		.values({
			committee_id: ctx.committeeId,
			rotation_plan_id: plan.id,
			state: 'draft',
			first_month: plan.firstMonth,
			months: plan.months,
			minutes_apart: plan.minutesApart,
			replans: plan.replans,
			rule_set_id: plan.ruleSetId,
			entered_by: ctx.actor.memberId,
			entered_at: ctx.clock.now()
		})
		.execute();
	await ctx.db
		.insertInto('rotation_leaders')
		.values(
			plan.leaders.map(({ memberId, perMonth }) => ({
				committee_id: ctx.committeeId,
				rotation_plan_id: plan.id,
				member_id: memberId,
				per_month: perMonth
			}))
		)
		.execute();
}

type Change = {
	state?: PlanState;
	step?: PlanStep | null;
	problem?: RotationProblem;
	outcome?: PlanOutcome | null;
	failure?: string | null;
	finished_at?: Date | null;
	version?: number;
	adopted_by?: Id;
	adopted_at?: Date;
};

export const savePlan = (ctx: Context, id: Id, { problem, outcome, ...change }: Change) =>
	ctx.db
		.updateTable('rotation_plans')
		.set({
			...change,
			...(problem === undefined ? {} : { problem: JSON.stringify(problem) }),
			...(outcome === undefined ? {} : { outcome: outcome && JSON.stringify(outcome) })
		})
		.where('rotation_plan_id', '=', id)
		.execute();

export const nextVersion = async (ctx: Context): Promise<number> => {
	const { last } = await ctx.db
		.selectFrom('rotation_plans')
		.select(sql<number>`coalesce(max(version), 0)`.as('last'))
		.executeTakeFirstOrThrow();
	return last + 1;
};

export const insertVisits = (ctx: Context, planId: Id, visits: readonly Omit<PlannedVisit, 'name'>[]) =>
	ctx.db
		.insertInto('rotation_visits')
		.values(
			visits.map(({ unitId, month, memberId, on, at, joint }) => ({
				committee_id: ctx.committeeId,
				rotation_plan_id: planId,
				unit_id: unitId,
				month,
				member_id: memberId,
				held_on: on,
				starts_at: at,
				is_joint: joint
			}))
		)
		.execute();

/** The visits in force in some months, by day: each month’s by the latest adopted plan that has it. Of one cell or leader only, where they are named. */
export const visitsInForce = (
	ctx: Context,
	from: PlainDate,
	to: PlainDate,
	only: { unitId?: Id; memberId?: Id } = {}
): Promise<PlannedVisit[]> =>
	ctx.db
		.selectFrom('rotation_visits as v')
		.innerJoin('rotation_plans as p', (join) =>
			join
				.onRef('p.committee_id', '=', 'v.committee_id')
				.onRef('p.rotation_plan_id', '=', 'v.rotation_plan_id')
		)
		.innerJoin('members as m', (join) =>
			join.onRef('m.committee_id', '=', 'v.committee_id').onRef('m.member_id', '=', 'v.member_id')
		)
		.select([
			'v.unit_id as unitId',
			'v.month',
			'v.member_id as memberId',
			'm.full_name as name',
			'v.held_on as on',
			'v.starts_at as at',
			'v.is_joint as joint'
		])
		.where('v.month', '>=', from)
		.where('v.month', '<=', to)
		.where(
			sql<boolean>`p.version = (select max(q.version) from rotation_plans q where q.committee_id = v.committee_id
				and q.first_month <= v.month and v.month < q.first_month + q.months * interval '1 month')`
		)
		.$if(only.unitId !== undefined, (query) => query.where('v.unit_id', '=', only.unitId!))
		.$if(only.memberId !== undefined, (query) => query.where('v.member_id', '=', only.memberId!))
		.orderBy('v.held_on')
		.orderBy('v.starts_at')
		.execute();

/** Whoever holds this reckons the plan; it lets go by itself when the transaction ends, or the process. */
export async function takeTurn(ctx: Context, id: Id): Promise<boolean> {
	const { rows } = await sql<{ mine: boolean }>`
		select pg_try_advisory_xact_lock(hashtextextended('rotation-plan ' || ${id}, 0)) as mine`.execute(ctx.db);
	return rows[0]!.mine;
}

export type LeftBehind = { committeeId: Id; memberId: Id; planId: Id };

/** Plans of every committee that wait to be reckoned: asked by the database’s owner when the program starts. */
export async function findPlansLeftBehind(ownerUrl: string): Promise<LeftBehind[]> {
	const client = new pg.Client({ connectionString: ownerUrl });
	await client.connect();
	try {
		const { rows } = await client.query<LeftBehind>(
			`select committee_id as "committeeId", entered_by as "memberId", rotation_plan_id as "planId"
			from rotation_plans where state in ('waiting', 'solving')`
		);
		return rows;
	} finally {
		await client.end();
	}
}
