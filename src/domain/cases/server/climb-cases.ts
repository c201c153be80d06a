import { cellRulesAsOf } from '#domain/rules/server/index.ts';
import { nextRung, type Taken } from '#domain/supervision/escalation.ts';
import { ladderOfRules } from '#domain/supervision/ladder.ts';
import { today } from '#platform/clock.ts';
import type { Id } from '#platform/id.ts';
import { newId } from '#platform/id.ts';
import { transaction, type Context } from '#platform/server/context.ts';
import { record } from '#platform/server/events.ts';
import { dueOnOf, openClock } from '../case-clock.ts';
import { turnsOfCase } from '../case-turns.ts';
import { changeCase } from './case-queries.ts';
import { clocksOf } from './clock-queries.ts';
import { calendarFrom } from './clocks.ts';
import { insertRungs, lockRunning, rungsOf } from './rung-queries.ts';
import { stepsOf } from './step-queries.ts';

/**
 * What the calendar does to cases, every hour: a last day moves when the office entered a day off or a day worked, and each
 * rung of the supervisors' ladder is taken that is due, once an episode. Done again on the same day, it does nothing.
 * Returns how many rungs were taken.
 */
export const climbCases = (ctx: Context): Promise<number> =>
	transaction(ctx, async (ctx) => {
		const running = await lockRunning(ctx);
		if (!running.length) return 0;
		const ids = running.map(({ id }) => id);
		const clocks = Map.groupBy(await clocksOf(ctx, ids), ({ caseId }) => caseId);
		const calendar = await calendarFrom(ctx, running.map(({ receivedOn }) => receivedOn).toSorted()[0]!);
		const late: { id: Id; ownerId: Id }[] = [];
		for (const { id, dueOn, ownerId } of running) {
			const now = dueOnOf(clocks.get(id) ?? [], calendar);
			if (now !== dueOn) {
				await changeCase(ctx, id, { due_on: now });
				await record(ctx, 'case.deadline-moved-by-calendar', {
					...{ subjectType: 'case', subjectId: id },
					...{ from: { dueOn }, to: { dueOn: now } }
				});
			}
			if (ownerId && now !== null && now < today(ctx.clock)) late.push({ id, ownerId });
		}
		return late.length ? takeRungs(ctx, late, clocks, calendar) : 0;
	});

async function takeRungs(
	ctx: Context,
	late: readonly { id: Id; ownerId: Id }[],
	clocks: ReadonlyMap<Id, Awaited<ReturnType<typeof clocksOf>>>,
	calendar: Awaited<ReturnType<typeof calendarFrom>>
): Promise<number> {
	const day = today(ctx.clock);
	const ids = late.map(({ id }) => id);
	const { id: ruleSetId, rules } = await cellRulesAsOf(ctx, day);
	const ladder = ladderOfRules(rules.inspection);
	const taken = Map.groupBy(await rungsOf(ctx, ids), ({ caseId }) => caseId);
	const steps = Map.groupBy(await stepsOf(ctx, ids), ({ caseId }) => caseId);
	const due = late.flatMap(({ id, ownerId }) => {
		const own = clocks.get(id) ?? [];
		const turns = turnsOfCase(own, steps.get(id) ?? [], calendar);
		const next = openClock(own) && nextRung(turns, (taken.get(id) ?? []) as Taken[], ladder, calendar);
		if (!next || next.on > day) return [];
		const asks = ladder.find(({ code }) => code === next.code)!.asks;
		return [
			{ id: newId(), caseId: id, episode: next.episode, code: next.code, asks, ownerId, on: day, ruleSetId }
		];
	});
	if (!due.length) return 0;
	const kept = new Set((await insertRungs(ctx, due)).map(({ id }) => id));
	for (const { id, caseId, code, episode, ownerId, on } of due.filter((rung) => kept.has(rung.id)))
		await record(ctx, 'case.rung-taken', {
			...{ subjectType: 'case', subjectId: caseId },
			to: { rungId: id, rung: code, episode, ownerId, on }
		});
	return kept.size;
}
