import { receiveForm } from '#domain/dispatches/forms.ts';
import { canKeepDispatches } from '#domain/dispatches/policy.ts';
import { receiveFile } from '#domain/dispatches/server/index.ts';
import { insist } from '#platform/refusal.ts';
import { formAction } from '#web/server/form-action.ts';

export async function load({ locals: { ctx } }) {
	insist(canKeepDispatches(ctx.actor));
}

export const actions = {
	default: formAction(receiveForm, async (ctx, { file }) => {
		insist(canKeepDispatches(ctx.actor));
		const brought = await receiveFile(ctx, new Uint8Array(await file!.arrayBuffer()));
		return 'dispatchId' in brought ? `/dispatches/${brought.dispatchId}` : { paired: brought.name };
	})
};
