import {
	findRotationVisit,
	latestPlan,
	listRotationVisits,
	listSubstitutes,
	markVisit,
	outcomesIn,
	reasonInWords
} from '#domain/accompaniment/server/index.ts';
import { missedReasons, type MissedReason } from '#domain/accompaniment/rotation/plan.ts';
import { markForm } from '#domain/accompaniment/rotation-forms.ts';
import { canMarkVisit, canSeeRotationOf } from '#domain/accompaniment/rotation-policy.ts';
import { monthOf } from '#domain/cell-meetings/habit.ts';
import { getCell } from '#domain/organization/server/index.ts';
import { today } from '#platform/clock.ts';
import { addMonths } from '#platform/dates.ts';
import { insist } from '#platform/refusal.ts';
import { formAction } from '#web/server/form-action.ts';
import { permit } from '#web/server/permit.ts';

export async function load({ locals: { ctx, locale }, params, url }) {
	const { id, name } = await getCell(ctx, params.id);
	insist(canSeeRotationOf(ctx.actor, id));
	const day = today(ctx.clock);
	const asked = url.searchParams.get('month') ?? '';
	const month = /^20\d\d-(0[1-9]|1[0-2])$/.test(asked) ? `${asked}-01` : monthOf(day);
	const [from, to] = [addMonths(monthOf(day), -24), addMonths(monthOf(day), 24)];
	const [{ planned, outcome }, visits, outcomes, plan, substitutes] = await Promise.all([
		findRotationVisit(ctx, id, month),
		listRotationVisits(ctx, from, to, { unitId: id }),
		outcomesIn(ctx, from, to, id),
		latestPlan(ctx, month),
		listSubstitutes(ctx, day)
	]);
	const months = [...new Set([...visits, ...outcomes].map((one) => one.month))].sort();
	return {
		cell: { id, name },
		month,
		planned,
		outcome,
		why: planned && plan ? reasonInWords(plan, planned, locale) : '',
		history: months.map((month) => ({
			month,
			planned: visits.find((one) => one.month === month) ?? null,
			outcome: outcomes.find((one) => one.month === month) ?? null
		})),
		people: substitutes.map(({ memberId, name }) => ({ value: memberId, label: name })),
		reasons: missedReasons,
		isToCome: month > day || (planned !== null && planned.on > day),
		mayMark: permit(ctx, canMarkVisit(ctx.actor, planned?.memberId ?? outcome?.plannedFor ?? null))
	};
}

export const actions = {
	default: formAction(markForm, async (ctx, { month, kind, memberId, on, reason }, { params }) => {
		await markVisit(
			ctx,
			params.id!,
			month,
			kind === 'made' ? { kind, memberId: memberId!, on: on! } : { kind, reason: reason as MissedReason }
		);
		return `/rotation/cells/${params.id}?month=${month.slice(0, 7)}`;
	})
};
