import { promiseForm } from '#domain/dialogues/forms.ts';
import { canPrepare } from '#domain/dialogues/policy.ts';
import { canBePromised } from '#domain/dialogues/question.ts';
import {
	getDialogue,
	getQuestion,
	listPromisers,
	makePromise,
	usualDueOn
} from '#domain/dialogues/server/index.ts';
import { listUnits } from '#domain/organization/server/index.ts';
import { listActions } from '#domain/rectification/server/index.ts';
import { all } from '#platform/refusal.ts';
import { formAction } from '#web/server/form-action.ts';
import { permit } from '#web/server/permit.ts';

export async function load({ locals: { ctx }, params }) {
	const question = await getQuestion(ctx, params.id);
	const { heldOn } = await getDialogue(ctx, question.dialogueId);
	const may = all(canPrepare(ctx.actor), canBePromised(question));
	const units = (await listUnits(ctx)).filter(({ kind }) => kind !== 'superior');
	const open = may.allowed
		? await listActions(ctx, { unitIds: units.map(({ id }) => id) }).then((actions) =>
				actions.filter(({ state }) => state === 'in-hand' || state === 'returned').slice(0, 200)
			)
		: [];
	return {
		question,
		dueOn: await usualDueOn(ctx, heldOn),
		owners: (await listPromisers(ctx)).map(({ id, name }) => ({ value: id, label: name })),
		units: units.map(({ id, name }) => ({ value: id, label: name })),
		actions: open.map(({ id, reference, task, ownerName }) => ({
			value: id,
			label: `${reference}: ${task.slice(0, 80)} (${ownerName})`
		})),
		may: permit(ctx, may)
	};
}

export const actions = {
	default: formAction(promiseForm, async (ctx, promise, { params }) => {
		const id = await makePromise(ctx, params.id!, promise);
		return `/dialogues/promises/${id}`;
	})
};
