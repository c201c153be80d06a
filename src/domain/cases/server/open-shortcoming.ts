import { putDown } from '#domain/rectification/server/index.ts';
import type { Subject } from '#domain/rectification/shortcoming.ts';
import type { Channel } from '#platform/actor.ts';
import { today } from '#platform/clock.ts';
import type { Id } from '#platform/id.ts';
import { insist } from '#platform/refusal.ts';
import { transaction, type Context } from '#platform/server/context.ts';
import { canOpenShortcoming } from '../policy.ts';
import { lockCase } from './case-queries.ts';
import { insertCaseShortcoming } from './shortcoming-queries.ts';
import { saveStep } from './step-queries.ts';

/** A fault of a collective or a cadre that a case showed, in words that name no citizen. */
export type CaseFault = {
	subject: Subject;
	criterion: string;
	description: string;
	cause: string;
	responsibility: string;
	channel?: Channel;
};

/** Puts a fault that a case showed into the register of shortcomings, linked both ways. */
export const openShortcoming = (
	ctx: Context,
	id: Id,
	{ channel = 'self', ...fault }: CaseFault
): Promise<{ id: Id; reference: string }> =>
	transaction(ctx, async (ctx) => {
		const found = await lockCase(ctx, id);
		insist(canOpenShortcoming(ctx.actor, found, fault.subject.memberId ?? null));
		const day = today(ctx.clock);
		const shortcoming = await putDown(ctx, {
			...{ ...fault, channel, source: 'citizen', sourceId: id, sourceNote: found.code, foundOn: day }
		});
		await insertCaseShortcoming(ctx, id, shortcoming.id);
		await saveStep(ctx, id, {
			...{ kind: 'shortcoming-opened', round: found.round, on: day, channel },
			to: { shortcomingId: shortcoming.id, reference: shortcoming.reference }
		});
		return shortcoming;
	});
