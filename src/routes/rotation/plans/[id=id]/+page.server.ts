import {
	adoptPlan,
	askSolution,
	discardPlan,
	getPlan,
	leadersOf,
	reasonInWords,
	visitsPlanned,
	whyNotKept
} from '#domain/accompaniment/server/index.ts';
import {
	isReadyToAdopt,
	isReadyToSolve,
	isUnderWay,
	lastMonthOf
} from '#domain/accompaniment/rotation/plan.ts';
import type { Visit } from '#domain/accompaniment/rotation/problem.ts';
import { canPlanRotation } from '#domain/accompaniment/rotation-policy.ts';
import { rotationWords } from '#domain/accompaniment/words/rotation.ts';
import { listCells } from '#domain/organization/server/index.ts';
import { dateOf } from '#platform/dates.ts';
import { all } from '#platform/refusal.ts';
import { formAction } from '#web/server/form-action.ts';
import { pageIn } from '#web/server/page-in.ts';
import { permit } from '#web/server/permit.ts';
import { sendRotation } from '#web/server/rotation-jobs.ts';
import { services } from '#web/server/services.ts';
import * as v from 'valibot';

const perPage = 50;

export async function load({ locals: { ctx, locale }, params, url, setHeaders }) {
	const plan = await getPlan(ctx, params.id);
	if (isUnderWay(plan.state)) setHeaders({ refresh: '2' });
	const { problem, outcome } = plan;
	const [leaders, cells] = await Promise.all([leadersOf(ctx, plan.id), listCells(ctx, plan.firstMonth)]);
	const words = rotationWords(locale);
	const names = new Map([...cells, ...(problem?.cells ?? [])].map(({ id, name }) => [id, name]));
	const leaderOf = (id: string) => problem?.leaders.find((one) => one.id === id)?.name ?? '';
	const monthOfPlan = (at: number) => words.month(`${problem!.months[at]}-01`);
	const wishInWords = (id: string) => {
		const wish = problem?.wishes.find((one) => one.id === id);
		if (!wish) return '';
		const who = wish.leaderId ? leaderOf(wish.leaderId) : null;
		return words.conditions.said(wish.kind, names.get(wish.cellId) ?? '', monthOfPlan(wish.month), who);
	};
	const changed = ({ cellId, leaderId, month }: Visit) =>
		`${names.get(cellId) ?? ''}, ${monthOfPlan(month)}, ${leaderOf(leaderId)}`;
	const visits = visitsPlanned(plan);
	const page = pageIn(url);
	const isPrinted = url.searchParams.has('all');
	const may = canPlanRotation(ctx.actor);
	return {
		plan: {
			...{
				id: plan.id,
				state: plan.state,
				step: plan.step,
				version: plan.version,
				isChange: plan.replans !== null
			},
			...{ firstMonth: plan.firstMonth, lastMonth: lastMonthOf(plan), minutesApart: plan.minutesApart },
			...{ adoptedBy: plan.adoptedBy, adoptedOn: plan.adoptedAt && dateOf(plan.adoptedAt) }
		},
		isUnderWay: isUnderWay(plan.state),
		leaders,
		input: {
			withDay: problem?.cells.length ?? null,
			cells: cells.length,
			absences: problem
				? problem.leaders.reduce((sum, { away }) => sum + away.length, problem.jointAway.length)
				: 0,
			wishes: problem?.wishes.filter(({ id }) => !id.startsWith('made-')).length ?? 0
		},
		outcome: outcome && {
			...outcome,
			visits: outcome.visits.length,
			never: (problem?.cells ?? []).filter(({ id }) => !outcome.visits.some(({ cellId }) => cellId === id))
				.length,
			unmet: outcome.unmetWishes
				.filter((id) => !id.startsWith('made-'))
				.map((id) => ({ id, said: wishInWords(id), why: whyNotKept(plan, id) })),
			costly: outcome.costlyWishes.map(({ id, longestWait }) => ({ id, said: wishInWords(id), longestWait })),
			changes: outcome.changes && {
				isProved: outcome.changes.isProved,
				dropped: outcome.changes.dropped.map(changed),
				added: outcome.changes.added.map(changed)
			}
		},
		visits: (isPrinted ? visits : visits.slice((page - 1) * perPage, page * perPage)).map((visit) => ({
			...visit,
			cell: names.get(visit.unitId) ?? '',
			why: reasonInWords(plan, visit, locale)
		})),
		...{ page, perPage: isPrinted ? visits.length : perPage, total: visits.length },
		maySolve: permit(ctx, all(may, isReadyToSolve(plan))),
		mayAdopt: permit(ctx, all(may, isReadyToAdopt(plan))),
		mayDiscard: may.allowed && plan.version === null && !isUnderWay(plan.state)
	};
}

const nothing = v.object({});

export const actions = {
	solve: formAction(nothing, async (ctx, _, { params }) => {
		await askSolution(ctx, params.id!);
		await sendRotation(services, ctx, params.id!);
		return `/rotation/plans/${params.id}`;
	}),
	adopt: formAction(nothing, async (ctx, _, { params }) => {
		await adoptPlan(ctx, params.id!);
		return '/rotation';
	}),
	discard: formAction(nothing, async (ctx, _, { params }) => {
		await discardPlan(ctx, params.id!);
		return '/rotation/plans';
	})
};
