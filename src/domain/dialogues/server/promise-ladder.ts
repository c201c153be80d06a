import { cellRulesAsOf } from '#domain/rules/server/index.ts';
import {
	ladderOfRules,
	standOnLadder,
	type LadderStand,
	type NamedRung
} from '#domain/supervision/ladder.ts';
import { today } from '#platform/clock.ts';
import { newId, type Id } from '#platform/id.ts';
import { insist, insistNow, no, yes, type Answer } from '#platform/refusal.ts';
import { transaction, type Context } from '#platform/server/context.ts';
import { record } from '#platform/server/events.ts';
import { workingCalendar } from '#platform/server/working-calendar.ts';
import type { WorkingCalendar } from '#platform/working-days.ts';
import { canDecidePromise, canExplainPromise } from '../policy.ts';
import { turnsOf } from '../promise.ts';
import { lockPromise, step, throughWhom } from './keep-promise.ts';
import {
	insertRungs,
	rungsOfPromises,
	stepsOfPromises,
	type NewRung,
	type PromiseStep
} from './promise-step-queries.ts';
import { lockOverduePromises, type PromiseLine } from './promise-queries.ts';

/** Where some promises stand on the ladder that every deadline has. Looking moves nothing. */
export async function laddersOf(
	ctx: Context,
	promises: readonly PromiseLine[]
): Promise<Map<Id, LadderStand & { steps: PromiseStep[] }>> {
	if (promises.length === 0) return new Map();
	const day = today(ctx.clock);
	const ladder = ladderOfRules((await cellRulesAsOf(ctx, day)).rules.inspection);
	const calendar = await calendarFor(ctx, promises);
	const ids = promises.map(({ id }) => id);
	const steps = Map.groupBy(await stepsOfPromises(ctx, ids), ({ promiseId }) => promiseId);
	const rungs = Map.groupBy(await rungsOfPromises(ctx, ids), ({ promiseId }) => promiseId);
	return new Map(
		promises.map((promise) => {
			const own = steps.get(promise.id) ?? [];
			return [
				promise.id,
				{ ...stand(promise, own, rungs.get(promise.id) ?? [], ladder, calendar), steps: own }
			];
		})
	);
}

function stand(
	promise: PromiseLine,
	steps: PromiseStep[],
	rungs: Awaited<ReturnType<typeof rungsOfPromises>>,
	ladder: readonly NamedRung[],
	calendar: WorkingCalendar
): LadderStand {
	const said = (asks: string) => steps.filter(({ kind }) => kind === wordsFor[asks as 'owner']);
	const taken = rungs.map((rung) => ({
		...{ id: rung.id, episode: rung.episode, code: rung.code, asks: rung.asks as 'owner', on: rung.on },
		answers: said(rung.asks)
			.filter(({ doneOn }) => doneOn >= rung.on)
			.map(({ words, doneBy, enteredBy, doneOn }) => ({ words, saidBy: doneBy, enteredBy, on: doneOn }))
	}));
	return standOnLadder(turnsOf(promise, steps), taken, ladder, calendar);
}

const wordsFor = { owner: 'explained', leaders: 'decided' } as const;

async function calendarFor(ctx: Context, promises: readonly PromiseLine[]): Promise<WorkingCalendar> {
	const year = (date: string) => Number(date.slice(0, 4));
	const first = Math.min(...promises.map(({ promisedOn }) => year(promisedOn)));
	const last = Math.max(year(today(ctx.clock)), ...promises.map(({ dueOn }) => year(dueOn))) + 1;
	return workingCalendar(ctx, first, last);
}

/** Takes every rung that is due, one for each promise at most. Done again on the same day, it does nothing. Returns how many. */
export const climbPromises = (ctx: Context): Promise<number> =>
	transaction(ctx, async (ctx) => {
		const day = today(ctx.clock);
		const promises = await lockOverduePromises(ctx, day);
		const ladders = await laddersOf(ctx, promises);
		const { id: ruleSetId } = await cellRulesAsOf(ctx, day);
		const due = promises.flatMap(({ id: promiseId, ownerId }): NewRung[] => {
			const { next, episode, rungs } = ladders.get(promiseId)!;
			if (!next || next.on > day) return [];
			const { asks } = rungs.find(({ code }) => code === next.code)!;
			return [{ id: newId(), promiseId, episode, code: next.code, asks, ownerId, on: day, ruleSetId }];
		});
		if (!due.length) return 0;
		const taken = new Set((await insertRungs(ctx, due)).map(({ id }) => id));
		for (const rung of due.filter(({ id }) => taken.has(id)))
			await record(ctx, 'dialogue-promise.rung-taken', {
				...{ subjectType: 'dialogue-promise', subjectId: rung.promiseId },
				to: { rung: rung.code, episode: rung.episode, ownerId: rung.ownerId, on: rung.on }
			});
		return taken.size;
	});

/** Whether words are asked for on the ladder: the owner’s, or those of the level above. */
export const isAskedFor = ({ taken }: Pick<LadderStand, 'taken'>, asks: 'owner' | 'leaders'): Answer =>
	taken.some((rung) => rung.asks === asks)
		? yes
		: no(asks === 'owner' ? 'dialogues.no-explanation-asked' : 'dialogues.not-told-above');

/** The owner says why it is late; from paper or on their word, the office enters it. */
export const explainPromise = (
	ctx: Context,
	id: Id,
	{ words, channel: named }: { words: string; channel?: 'paper' | 'on-behalf' }
): Promise<void> =>
	transaction(ctx, async (ctx) => {
		const promise = await lockPromise(ctx, id);
		insist(canExplainPromise(ctx.actor, promise));
		insistNow(isAskedFor((await laddersOf(ctx, [promise])).get(id)!, 'owner'));
		const { channel } = throughWhom(ctx, promise, named);
		const doneOn = today(ctx.clock);
		await step(ctx, promise, { kind: 'explained', words, doneBy: promise.ownerId, doneOn, channel });
	});

/** A leader of the committee says what follows from what was told to the level above. */
export const decidePromise = (ctx: Context, id: Id, { words }: { words: string }): Promise<void> =>
	transaction(ctx, async (ctx) => {
		const promise = await lockPromise(ctx, id);
		insist(canDecidePromise(ctx.actor, promise));
		insistNow(isAskedFor((await laddersOf(ctx, [promise])).get(id)!, 'leaders'));
		await step(ctx, promise, {
			...{ kind: 'decided', words, doneBy: ctx.actor.memberId },
			...{ doneOn: today(ctx.clock), channel: 'self' }
		});
	});
