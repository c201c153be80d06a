import { citizenRulesAsOf } from '#domain/rules/server/index.ts';
import { today } from '#platform/clock.ts';
import type { PlainDate } from '#platform/dates.ts';
import { newId } from '#platform/id.ts';
import { insist, Refusal } from '#platform/refusal.ts';
import { transaction, type Context } from '#platform/server/context.ts';
import { record } from '#platform/server/events.ts';
import { workingCalendar } from '#platform/server/working-calendar.ts';
import type { YearPlan } from '../../forms.ts';
import { regularDays, type RegularDay } from '../../pattern.ts';
import { canKeepDays } from '../../policy.ts';
import { dayWords } from '../../words/days.ts';
import { changeDay, insertChanges, insertDays, plannedRegular } from './day-queries.ts';

/** The days that a plan would make, from today on: looked at before anybody is told of them. */
export async function previewYear(ctx: Context, { year, pattern }: Pick<YearPlan, 'year' | 'pattern'>) {
	const from = firstOf(ctx, year);
	const { id: ruleSetId, rules } = await citizenRulesAsOf(ctx, today(ctx.clock));
	const calendar = await workingCalendar(ctx, year - 1, year + 1);
	const [way] = rules.reception.daysOff.value;
	return { from, ruleSetId, days: regularDays(pattern, year, from, calendar, way) };
}

/** A plan holds for the days that are still to come. */
function firstOf(ctx: Context, year: number): PlainDate {
	const [day, first] = [today(ctx.clock), `${year}-01-01`];
	if (day > `${year}-12-31`) throw new Refusal('reception.year-is-over', 400, { field: 'year' });
	return day > first ? day : first;
}

/**
 * Makes the regular days of a year. Days of an earlier plan that are still to come stay where the new one has them too, and
 * are called off otherwise, in sight of everybody. Answers how many were made and how many called off.
 */
export const planYear = (ctx: Context, plan: YearPlan): Promise<{ made: number; calledOff: number }> =>
	transaction(ctx, async (ctx) => {
		insist(canKeepDays(ctx.actor));
		const { from, ruleSetId, days } = await previewYear(ctx, plan);
		if (days.length === 0) throw new Refusal('reception.no-days', 409);
		const before = await plannedRegular(ctx, plan.capacity, from);
		const stays = ({ heldOn, startsAt, endsAt, place }: (typeof before)[number]) =>
			days.some(({ on }) => on === heldOn) &&
			startsAt === plan.startsAt &&
			endsAt === plan.endsAt &&
			place === plan.place;
		const gone = before.filter((day) => !stays(day)).map(({ id }) => id);
		const kept = new Set(before.filter(stays).map(({ heldOn }) => heldOn));
		const made = days.filter(({ on }) => !kept.has(on)).map((day) => newDay(plan, day, ruleSetId));
		if (made.length === 0 && gone.length === 0) throw new Refusal('reception.year-planned-already', 409);
		if (gone.length) {
			await changeDay(ctx, gone, { state: 'cancelled' });
			const words = dayWords('vi').replaced;
			await insertChanges(
				ctx,
				gone.map((dayId) => ({ dayId, kind: 'cancelled' as const, words }))
			);
		}
		if (made.length) {
			await insertDays(ctx, made);
			await insertChanges(
				ctx,
				made.map(({ id, heldOn }) => ({ dayId: id, kind: 'planned' as const, toOn: heldOn }))
			);
		}
		await record(ctx, 'reception-year.planned', {
			subjectType: 'committee',
			subjectId: ctx.committeeId,
			to: { capacity: plan.capacity, year: plan.year, made: made.length, calledOff: gone.length }
		});
		return { made: made.length, calledOff: gone.length };
	});

const newDay = (plan: YearPlan, { on, byPattern }: RegularDay, ruleSetId: string) => ({
	id: newId(),
	capacity: plan.capacity,
	kind: 'regular' as const,
	heldOn: on,
	byPattern,
	startsAt: plan.startsAt,
	endsAt: plan.endsAt,
	place: plan.place,
	ground: null,
	groundWords: null,
	ruleSetId
});
