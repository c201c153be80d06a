import type { Channel } from '#platform/actor.ts';
import { today } from '#platform/clock.ts';
import type { PlainDate } from '#platform/dates.ts';
import type { Id } from '#platform/id.ts';
import { insist, insistNow, Refusal } from '#platform/refusal.ts';
import { transaction, type Context } from '#platform/server/context.ts';
import {
	dueOnOf,
	extended,
	mayExtend,
	mayResume,
	maySuspend,
	mostExtensions,
	resumed,
	stopped,
	type CaseClock
} from '../case-clock.ts';
import { insistDay } from '../case.ts';
import { canMoveDeadline } from '../policy.ts';
import { changeCase, lockCase, type CaseRecord } from './case-queries.ts';
import { rulesOfCase } from './case-rules.ts';
import { endStop, insertExtension, insertStop } from './clock-queries.ts';
import { readClocks } from './clocks.ts';
import { saveStep, type NewStep } from './step-queries.ts';

/** The person reads the reason on their page. */
export type Suspension = { on: PlainDate; ground: string; reason: string; channel?: Channel };

/** Stops the time for settling, for a ground that the rules name and a reason in words. */
export const suspendCase = (ctx: Context, id: Id, { on, ground, reason, channel }: Suspension) =>
	move(ctx, id, on, async (ctx, found, { open, calendar }) => {
		const rules = await rulesOfCase(ctx, found);
		if (!rules.suspensionGrounds.value.some(({ code }) => code === ground))
			throw new Refusal('cases.ground-missing', 400, { field: 'ground' });
		insistNow(maySuspend(open, on, calendar));
		await insertStop(ctx, open!.id, { on, ground, reason });
		return {
			clock: stopped(open!, on),
			step: { kind: 'suspended', words: reason, channel, to: { ground } }
		};
	});

/** Lets the time go on: the day on which it does is counted again. */
export const resumeCase = (
	ctx: Context,
	id: Id,
	{ on, words, channel }: { on: PlainDate; words: string; channel?: Channel }
) =>
	move(ctx, id, on, async (ctx, _found, { open }) => {
		insistNow(mayResume(open, on));
		await endStop(ctx, open!.id, on, words);
		return { clock: resumed(open!, on), step: { kind: 'resumed', words, channel } };
	});

export type MoreTime = { on: PlainDate; days: number; reason: string; channel?: Channel };

/** Gives more time, before the time is over and as often as the rules allow. */
export const extendCase = (ctx: Context, id: Id, { on, days, reason, channel }: MoreTime) =>
	move(ctx, id, on, async (ctx, found, { open, calendar }) => {
		const most = mostExtensions(await rulesOfCase(ctx, found), found);
		insistNow(mayExtend(open, { on, days }, most, calendar));
		await insertExtension(ctx, open!.id, { on, days, reason });
		return {
			clock: extended(open!, { on, days }),
			step: { kind: 'extended', words: reason, channel, to: { days } }
		};
	});

type Moved = {
	clock: CaseClock;
	step: Pick<NewStep, 'kind' | 'words' | 'to'> & { channel?: Channel | undefined };
};
type Clocks = Awaited<ReturnType<typeof readClocks>>;

/** What every change of a deadline has in common: found, allowed, kept with its old and its new last day. */
const move = (
	ctx: Context,
	id: Id,
	on: PlainDate,
	change: (ctx: Context, found: CaseRecord, clocks: Clocks) => Promise<Moved>
): Promise<{ dueOn: PlainDate | null }> =>
	transaction(ctx, async (ctx) => {
		const found = await lockCase(ctx, id);
		insist(canMoveDeadline(ctx.actor, found));
		insistDay(on, found, today(ctx.clock));
		const clocks = await readClocks(ctx, found);
		const { clock, step } = await change(ctx, found, clocks);
		const dueOn = dueOnOf([clock], clocks.calendar);
		await changeCase(ctx, id, { due_on: dueOn });
		const { kind, words, channel, to } = step;
		await saveStep(ctx, id, {
			...{ kind, words: words ?? null, round: found.round, on, forCitizen: true },
			...(channel && { channel }),
			from: { dueOn: found.dueOn },
			to: { ...to, dueOn }
		});
		return { dueOn };
	});
