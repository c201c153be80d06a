import type { Channel } from '#platform/actor.ts';
import type { Id } from '#platform/id.ts';
import type { Context } from '#platform/server/context.ts';
import { record } from '#platform/server/events.ts';
import { criticismRoad, type CriticismState, type CriticismStep } from '../../criticism.ts';
import { insertStep, type CriticismRecord, type NewStep } from './criticism-queries.ts';

/** How words of somebody else came to the one who enters them. */
export type Helped = { channel?: 'paper' | 'on-behalf' };

/** One's own words come from oneself, whatever a form says; others' from paper, or as they said them. */
export const channelOf = (ctx: Context, speaker: Id, { channel }: Helped): Channel =>
	speaker === ctx.actor.memberId ? 'self' : (channel ?? 'paper');

/** Where a step leads; the caller has insisted that it may be taken. */
export const after = (step: CriticismStep, { state }: Pick<CriticismRecord, 'state'>): CriticismState =>
	criticismRoad[state][step]!;

/** Keeps a step in the history and records the event. The words themselves stay out of the journal: they are personal. */
export async function keepStep(
	ctx: Context,
	{ id, reviewId, state }: { id: Id; reviewId: Id; state: CriticismState | null },
	to: CriticismState,
	step: Omit<NewStep, 'criticismId'>
): Promise<void> {
	await insertStep(ctx, { criticismId: id, ...step });
	await record(ctx, `criticism.${step.kind}`, {
		subjectType: 'criticism',
		subjectId: id,
		onBehalfOf: step.doneBy === ctx.actor.memberId ? null : step.doneBy,
		channel: step.channel,
		from: state ? { state } : undefined,
		to: { reviewId, state: to, ground: step.ground }
	});
}
