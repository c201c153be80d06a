import { keepAttachment, type SoundFile } from '#domain/documents/server/index.ts';
import type { Channel } from '#platform/actor.ts';
import { today } from '#platform/clock.ts';
import type { PlainDate } from '#platform/dates.ts';
import { newId, type Id } from '#platform/id.ts';
import { Refusal } from '#platform/refusal.ts';
import type { Context } from '#platform/server/context.ts';
import { record } from '#platform/server/events.ts';
import type { Files } from '#platform/server/files.ts';
import type { CorrectiveAction, StepKind } from '../corrective-action.ts';
import { insertStep, saveAction } from './action-queries.ts';

/** What every step says: in what words, on which day, and how it came in when somebody else entered it. */
export type Said = { words: string; doneOn: PlainDate; channel?: 'paper' | 'on-behalf' };

/** Files that prove it, looked into already, and where such files are kept. */
export type Evidence = { files: SoundFile[]; store: Files };

type Taken = {
	kind: StepKind;
	/** whose step it is; the actor only entered it when that is somebody else */
	doneBy: Id;
	said: Said;
	evidence?: Evidence;
};

/** A step was taken today or earlier: what lies ahead is a plan, not a step. */
export function insistDone(ctx: Context, { doneOn }: Said): void {
	if (doneOn > today(ctx.clock))
		throw new Refusal('rectification.done-in-the-future', 400, { field: 'doneOn' });
}

/** Saves the step and where the action stands after it, keeps the evidence, and records one event. */
export async function saveStep(
	ctx: Context,
	before: CorrectiveAction,
	after: CorrectiveAction,
	{ kind, doneBy, said, evidence }: Taken
): Promise<void> {
	const id = newId();
	const channel: Channel = doneBy === ctx.actor.memberId ? 'self' : (said.channel ?? 'on-behalf');
	const onBehalfOf = channel === 'self' ? null : doneBy;
	const isHandedOver = after.ownerId !== before.ownerId;
	await insertStep(ctx, {
		...{ id, actionId: before.id, round: before.round, kind, doneBy, channel },
		...{ words: said.words, doneOn: said.doneOn },
		newDueOn: after.dueOn === before.dueOn ? null : after.dueOn,
		newOwnerId: isHandedOver ? after.ownerId : null,
		formerOwnerId: isHandedOver ? before.ownerId : null
	});
	await saveAction(ctx, after);
	for (const file of evidence?.files ?? [])
		await keepAttachment(ctx, evidence!.store, file, { type: 'action-step', id, onBehalfOf, channel });
	await record(ctx, `corrective-action.${kind}`, {
		...{ subjectType: 'corrective-action', subjectId: before.id, onBehalfOf, channel },
		from: standing(before),
		to: { ...standing(after), stepId: id, doneOn: said.doneOn }
	});
}

const standing = ({ state, round, ownerId, dueOn, recheckDueOn }: CorrectiveAction) => ({
	...{ state, round, ownerId, dueOn, recheckDueOn }
});
