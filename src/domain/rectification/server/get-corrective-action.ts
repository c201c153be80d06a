import { listAttachments } from '#domain/documents/server/index.ts';
import type { Id } from '#platform/id.ts';
import { notFound } from '#platform/refusal.ts';
import type { Context } from '#platform/server/context.ts';
import { findAction, findStep, lockAction, stepsFor, type ActionRecord } from './action-queries.ts';

/** One corrective action as it stands; refuses (404) when it is not theirs to see. */
export async function getCorrectiveAction(ctx: Context, id: Id): Promise<ActionRecord> {
	const action = await findAction(ctx, id);
	if (!action) throw notFound();
	return action;
}

/** The same, held until the transaction ends, so that two people cannot take a step at once. */
export async function lockCorrectiveAction(ctx: Context, id: Id): Promise<ActionRecord> {
	await lockAction(ctx, id);
	return getCorrectiveAction(ctx, id);
}

export type Step = Awaited<ReturnType<typeof listSteps>>[number];

/** The steps of all corrective actions of a shortcoming, oldest first, each with its evidence. */
export async function listSteps(ctx: Context, shortcomingId: Id) {
	const steps = await stepsFor(ctx, shortcomingId);
	const files = await listAttachments(
		ctx,
		steps.map((step) => step.id)
	);
	return steps.map((step) => ({
		...step,
		files: files
			.filter((file) => file.subjectId === step.id)
			.map(({ id, name }) => ({ href: `/attachments/${id}`, name }))
	}));
}

/** Finds the step to which evidence is attached; refuses (404) when it is not theirs to see. */
export async function getActionStep(ctx: Context, stepId: Id) {
	const step = await findStep(ctx, stepId);
	if (!step) throw notFound();
	return step;
}
