import { rulesOfCase } from './case-rules.ts';
import type { Channel } from '#platform/actor.ts';
import { today } from '#platform/clock.ts';
import type { PlainDate } from '#platform/dates.ts';
import type { Id } from '#platform/id.ts';
import { insist } from '#platform/refusal.ts';
import { transaction, type Context } from '#platform/server/context.ts';
import { settlingTerm } from '../case-clock.ts';
import { insistDay, take, type Complexity } from '../case.ts';
import { canDecide } from '../policy.ts';
import { changeCase, lockCase } from './case-queries.ts';
import { endClocks } from './clock-queries.ts';
import { startClock } from './clocks.ts';
import { insistOwner } from './owners.ts';
import { saveStep } from './step-queries.ts';

export type Acceptance = {
	on: PlainDate;
	ownerId: Id;
	complexity: Complexity;
	remote: boolean;
	channel?: Channel;
};

/** Accepts a case: it has an owner, and its time for settling begins. */
export const acceptCase = (ctx: Context, id: Id, { on, ownerId, complexity, remote, channel }: Acceptance) =>
	transaction(ctx, async (ctx) => {
		const received = await lockCase(ctx, id);
		insist(canDecide(ctx.actor, received));
		const state = take('accept', received.state);
		insistDay(on, received, today(ctx.clock));
		await insistOwner(ctx, received, ownerId);
		const rules = await rulesOfCase(ctx, received);
		const term = settlingTerm(rules, { kind: received.kind, complexity, remote });
		await changeCase(ctx, id, { state, owner_id: ownerId, complexity, remote, accepted_on: on });
		const dueOn = await startClock(ctx, id, { kind: 'settling', round: 1, begun: on, term });
		await saveStep(ctx, id, {
			...{ kind: 'accepted', round: 1, on, ownerId, ...(channel && { channel }) },
			to: { state, complexity, remote, dueOn }
		});
		return { ...received, state, ownerId, dueOn };
	});

export type Turning = { on: PlainDate; words: string; channel?: Channel };

/** Returns a case with guidance: where to go and what to bring. The person reads these words. */
export const returnCase = (ctx: Context, id: Id, { on, words, channel }: Turning) =>
	transaction(ctx, async (ctx) => {
		const received = await lockCase(ctx, id);
		insist(canDecide(ctx.actor, received));
		const state = take('return', received.state);
		insistDay(on, received, today(ctx.clock));
		await endClocks(ctx, id, on);
		await changeCase(ctx, id, { state, ended_on: on, due_on: null });
		await saveStep(ctx, id, {
			...{
				kind: 'returned',
				round: received.round,
				on,
				words,
				forCitizen: true,
				...(channel && { channel })
			},
			to: { state }
		});
	});

/** Passes a case to the body that is competent, and keeps to whom. The person reads to whom and why. */
export const passCase = (
	ctx: Context,
	id: Id,
	{ on, words, passedTo, channel }: Turning & { passedTo: string }
) =>
	transaction(ctx, async (ctx) => {
		const found = await lockCase(ctx, id);
		insist(canDecide(ctx.actor, found));
		const state = take('pass', found.state);
		insistDay(on, found, today(ctx.clock));
		await endClocks(ctx, id, on);
		await changeCase(ctx, id, { state, passed_to: passedTo, ended_on: on, due_on: null });
		await saveStep(ctx, id, {
			...{ kind: 'passed', round: found.round, on, words, forCitizen: true, ...(channel && { channel }) },
			to: { state, passedTo }
		});
	});

/** Takes a case back at the person's own wish. */
export const withdrawCase = (ctx: Context, id: Id, { on, words, channel }: Turning) =>
	transaction(ctx, async (ctx) => {
		const found = await lockCase(ctx, id);
		insist(canDecide(ctx.actor, found));
		const state = take('withdraw', found.state);
		insistDay(on, found, today(ctx.clock));
		await endClocks(ctx, id, on);
		await changeCase(ctx, id, { state, ended_on: on, due_on: null });
		await saveStep(ctx, id, {
			...{ kind: 'withdrawn', round: found.round, on, words, ...(channel && { channel }) },
			to: { state }
		});
	});

/** What became of it where it was passed to. The person reads these words. */
export const noteResult = (ctx: Context, id: Id, { on, words, channel }: Turning) =>
	transaction(ctx, async (ctx) => {
		const passed = await lockCase(ctx, id);
		insist(canDecide(ctx.actor, passed));
		take('note-result', passed.state);
		insistDay(on, passed, today(ctx.clock));
		await saveStep(ctx, id, {
			...{ kind: 'result-noted', round: passed.round, on, words, forCitizen: true },
			...(channel && { channel })
		});
	});
