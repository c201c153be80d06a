import type { Channel } from '#platform/actor.ts';
import { today } from '#platform/clock.ts';
import { addDays, type PlainDate } from '#platform/dates.ts';
import type { Id } from '#platform/id.ts';
import { insist, insistNow, no, yes } from '#platform/refusal.ts';
import { transaction, type Context } from '#platform/server/context.ts';
import { insistDay, isOpen, take } from '../case.ts';
import { canDirect, canExplain, canGive, canWork } from '../policy.ts';
import { changeCase, lockCase } from './case-queries.ts';
import { rulesOfCase } from './case-rules.ts';
import { insistOwner } from './owners.ts';
import { saveStep } from './step-queries.ts';

type Said = { words: string; channel?: Channel };

/** Gives a case to another owner, with the reason. The deadline stays where it is. */
export const changeCaseOwner = (ctx: Context, id: Id, { ownerId, words }: { ownerId: Id; words: string }) =>
	transaction(ctx, async (ctx) => {
		const found = await lockCase(ctx, id);
		insist(canGive(ctx.actor, found));
		insistNow(
			found.ownerId === null
				? no('cases.no-owner-yet')
				: found.ownerId === ownerId
					? no('cases.same-owner', { field: 'ownerId' })
					: yes
		);
		await insistOwner(ctx, found, ownerId);
		await changeCase(ctx, id, { owner_id: ownerId });
		await saveStep(ctx, id, {
			...{ kind: 'owner-changed', round: found.round, on: today(ctx.clock), words, ownerId },
			from: { ownerId: found.ownerId }
		});
	});

/** What was done so far. With the first note the case is being settled. */
export const noteProgress = (ctx: Context, id: Id, { on, words, channel }: Said & { on: PlainDate }) =>
	transaction(ctx, async (ctx) => {
		const found = await lockCase(ctx, id);
		insist(canWork(ctx.actor, found));
		const state = take('note', found.state);
		insistDay(on, found, today(ctx.clock));
		await changeCase(ctx, id, { state });
		await saveStep(ctx, id, {
			...{ kind: 'progress', round: found.round, on, words, ...(channel && { channel }) },
			to: { state }
		});
	});

/** Closes a case on which the person has said nothing for as long as the rules give them. */
export const closeCase = (ctx: Context, id: Id, { words, channel }: Said) =>
	transaction(ctx, async (ctx) => {
		const found = await lockCase(ctx, id);
		insist(canWork(ctx.actor, found));
		const state = take('close', found.state);
		const [day, rules] = [today(ctx.clock), await rulesOfCase(ctx, found)];
		const from = addDays(found.answeredOn!, rules.silentFor.value);
		insistNow(day < from ? no('cases.may-still-speak', { date: from }) : yes);
		const askAgainOn = addDays(day, rules.askAgainAfter.value);
		await changeCase(ctx, id, { state, ended_on: day, ask_again_on: askAgainOn });
		await saveStep(ctx, id, {
			...{ kind: 'closed', round: found.round, on: day, words, ...(channel && { channel }) },
			to: { state, askAgainOn }
		});
	});

/** Why it is late, in the owner's words. */
export const explainDelay = (ctx: Context, id: Id, { words, channel }: Said) =>
	transaction(ctx, async (ctx) => {
		const found = await lockCase(ctx, id);
		insist(canExplain(ctx.actor, found));
		const day = today(ctx.clock);
		const isLate = isOpen(found.state) && found.dueOn !== null && found.dueOn < day;
		insistNow(isLate ? yes : no('cases.not-late'));
		await saveStep(ctx, id, {
			...{ kind: 'explained', round: found.round, on: day, words },
			...(channel && { channel })
		});
	});

/** What the level above directs: the person was not satisfied, or the deadline passed. */
export const directCase = (ctx: Context, id: Id, { words }: Said) =>
	transaction(ctx, async (ctx) => {
		const found = await lockCase(ctx, id);
		insist(canDirect(ctx.actor, found));
		insistNow(isOpen(found.state) ? yes : no('cases.nothing-to-direct'));
		await saveStep(ctx, id, { kind: 'directed', round: found.round, on: today(ctx.clock), words });
	});

/** The number under which the State's own procedure keeps it: a reference, nothing more. */
export const linkStateProcedure = (ctx: Context, id: Id, { reference }: { reference: string | null }) =>
	transaction(ctx, async (ctx) => {
		const found = await lockCase(ctx, id);
		insist(canWork(ctx.actor, found));
		await changeCase(ctx, id, { state_reference: reference });
		await saveStep(ctx, id, {
			...{ kind: 'reclassified', round: found.round, on: today(ctx.clock) },
			from: { stateReference: found.stateReference },
			to: { stateReference: reference }
		});
	});
