import { listPostHolders } from '#domain/membership/server/index.ts';
import { cellRulesAsOf } from '#domain/rules/server/index.ts';
import { monthOf } from '#domain/cell-meetings/habit.ts';
import { today } from '#platform/clock.ts';
import type { PlainDate } from '#platform/dates.ts';
import { newId, type Id } from '#platform/id.ts';
import { insist, insistNow, notFound, Refusal } from '#platform/refusal.ts';
import { transaction, type Context } from '#platform/server/context.ts';
import { record } from '#platform/server/events.ts';
import {
	isReadyToAdopt,
	isReadyToSolve,
	isUnderWay,
	type PlannedVisit,
	type RotationPlan
} from '../../rotation/plan.ts';
import { canPlanRotation, canSeeRotation } from '../../rotation-policy.ts';
import {
	findPlan,
	insertPlan,
	insertVisits,
	latestPlan,
	leadersOf,
	lockPlanRow,
	nextVersion,
	replacePlans,
	savePlan
} from './plan-queries.ts';
import { problemOf } from './problem-of-plan.ts';

/** A plan, for who may see it; not found (404) otherwise when it is not there. */
export async function getPlan(ctx: Context, id: Id): Promise<RotationPlan> {
	const plan = await findPlan(ctx, id);
	if (!plan) throw notFound();
	insist(canSeeRotation(ctx.actor));
	return plan;
}

async function lockPlan(ctx: Context, id: Id): Promise<RotationPlan> {
	await lockPlanRow(ctx, id);
	const plan = await getPlan(ctx, id);
	insist(canPlanRotation(ctx.actor));
	return plan;
}

/** Who goes round by the rules in force, each with how many cells they attend in a month: what a new plan offers. */
export async function offerPlan(ctx: Context) {
	const { id, rules } = await cellRulesAsOf(ctx, today(ctx.clock));
	const holders = await listPostHolders(ctx, rules.rotation.leaders.value);
	const leaders = [...new Map(holders.map((one) => [one.memberId, one])).values()];
	return {
		ruleSetId: id,
		leaders: leaders.map(({ memberId, name, kind }) => ({
			memberId,
			name,
			post: kind,
			perMonth: rules.rotation.perMonth.value
		})),
		minutesApart: rules.rotation.minutesApart.value
	};
}

export type NewPlan = {
	firstMonth: PlainDate;
	months: number;
	minutesApart: number;
	leaders: readonly { memberId: Id; perMonth: number }[];
};

/** The office begins a plan for some months. Refuses (409) months that are past, and who holds none of the posts that go round. */
export const draftPlan = (ctx: Context, plan: NewPlan): Promise<Id> =>
	transaction(ctx, async (ctx) => {
		insist(canPlanRotation(ctx.actor));
		if (plan.firstMonth < monthOf(today(ctx.clock)))
			throw new Refusal('accompaniment.month-past', 409, { field: 'firstMonth' });
		return draft(ctx, { ...plan, replans: null });
	});

/** The office begins a change of the plan in force, of the same months, with as few changes as there can be. */
export const draftReplan = (ctx: Context, change: Omit<NewPlan, 'firstMonth' | 'months'>): Promise<Id> =>
	transaction(ctx, async (ctx) => {
		insist(canPlanRotation(ctx.actor));
		const present = await latestPlan(ctx, monthOf(today(ctx.clock)));
		if (!present) throw new Refusal('accompaniment.no-plan-yet', 409);
		const { firstMonth, months } = present;
		return draft(ctx, { ...change, firstMonth, months, replans: present.id });
	});

async function draft(ctx: Context, plan: NewPlan & { replans: Id | null }): Promise<Id> {
	const { ruleSetId, leaders } = await offerPlan(ctx);
	if (plan.leaders.some(({ memberId }) => !leaders.some((one) => one.memberId === memberId)))
		throw notFound();
	const id = newId();
	await insertPlan(ctx, { id, ruleSetId, ...plan });
	await record(ctx, 'rotation-plan.drafted', {
		subjectType: 'rotation-plan',
		subjectId: id,
		to: plan
	});
	return id;
}

/** Asks that a plan be reckoned from how everything stands now. Refuses (409) when no cell has a meeting day. */
export const askSolution = (ctx: Context, id: Id): Promise<void> =>
	transaction(ctx, async (ctx) => {
		const plan = await lockPlan(ctx, id);
		insistNow(isReadyToSolve(plan));
		const { problem } = await problemOf(ctx, plan, await leadersOf(ctx, id));
		if (!problem.cells.some(({ meetings }) => meetings.some(Boolean)))
			throw new Refusal('accompaniment.no-meeting-days', 409);
		await savePlan(ctx, id, {
			state: 'waiting',
			step: null,
			problem,
			outcome: null,
			failure: null,
			finished_at: null
		});
		await record(ctx, 'rotation-plan.asked', { subjectType: 'rotation-plan', subjectId: id });
	});

/** The plan is adopted: its visits stand from now on, as a version that is not changed any more. */
export const adoptPlan = (ctx: Context, id: Id): Promise<number> =>
	transaction(ctx, async (ctx) => {
		const plan = await lockPlan(ctx, id);
		insistNow(isReadyToAdopt(plan));
		if (plan.replans && (await findPlan(ctx, plan.replans))?.state !== 'adopted')
			throw new Refusal('accompaniment.changed-meanwhile', 409);
		const version = await nextVersion(ctx);
		const visits = visitsPlanned(plan);
		if (visits.length) await insertVisits(ctx, id, visits);
		await savePlan(ctx, id, {
			state: 'adopted',
			version,
			adopted_by: ctx.actor.memberId,
			adopted_at: ctx.clock.now()
		});
		await replacePlans(ctx, plan);
		await record(ctx, 'rotation-plan.adopted', {
			subjectType: 'rotation-plan',
			subjectId: id,
			to: { version, visits: visits.length, replans: plan.replans }
		});
		return version;
	});

/** A plan that is not adopted is put away. */
export const discardPlan = (ctx: Context, id: Id): Promise<void> =>
	transaction(ctx, async (ctx) => {
		const plan = await lockPlan(ctx, id);
		if (plan.version !== null || plan.state === 'discarded' || isUnderWay(plan.state))
			throw new Refusal('accompaniment.plan-settled', 409);
		await savePlan(ctx, id, { state: 'discarded' });
		await record(ctx, 'rotation-plan.discarded', { subjectType: 'rotation-plan', subjectId: id });
	});

/** The visits of a reckoned plan with their days and hours. */
export function visitsPlanned({ problem, outcome }: RotationPlan): PlannedVisit[] {
	if (!problem || !outcome) return [];
	const cells = new Map(problem.cells.map((cell) => [cell.id, cell]));
	const names = new Map(problem.leaders.map(({ id, name }) => [id, name]));
	return outcome.visits
		.flatMap(({ cellId, leaderId, month, joint }): PlannedVisit[] => {
			const sitting = cells.get(cellId)?.meetings[month];
			return sitting
				? [
						{
							...{ unitId: cellId, month: `${problem.months[month]}-01`, memberId: leaderId },
							...{ name: names.get(leaderId) ?? '', on: sitting.on, at: sitting.at, joint }
						}
					]
				: [];
		})
		.sort((a, b) => (a.on + a.at).localeCompare(b.on + b.at));
}
