import type { Id } from '#platform/id.ts';
import { notFound } from '#platform/refusal.ts';
import type { Context } from '#platform/server/context.ts';
import { actionsFor } from './action-queries.ts';
import { listSteps } from './get-corrective-action.ts';
import { answersTo, findShortcoming } from './shortcoming-queries.ts';

export type ShortcomingRecord = NonNullable<Awaited<ReturnType<typeof findShortcoming>>>;

/** One shortcoming as it was recorded; refuses (404) when it is not theirs to see. */
export async function getShortcoming(ctx: Context, id: Id): Promise<ShortcomingRecord> {
	const shortcoming = await findShortcoming(ctx, id);
	if (!shortcoming) throw notFound();
	return shortcoming;
}

export type Course = Awaited<ReturnType<typeof getCourse>>;

/** All that followed from a shortcoming: what the person said, what is done about it, and every step so far. */
export async function getCourse(ctx: Context, shortcomingId: Id) {
	const answers = await answersTo(ctx, shortcomingId);
	const actions = await actionsFor(ctx, shortcomingId);
	const steps = await listSteps(ctx, shortcomingId);
	return {
		answers,
		actions: actions.map((action) => ({
			...action,
			steps: steps.filter((step) => step.actionId === action.id)
		}))
	};
}
