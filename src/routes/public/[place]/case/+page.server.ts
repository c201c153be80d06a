import { fail } from '@sveltejs/kit';
import { keyForm, ownWordForm } from '#domain/cases/forms.ts';
import { codeOpenedBy, saySolved, seeOwnCase } from '#domain/cases/server/index.ts';
import { Refusal } from '#platform/refusal.ts';
import { guarded, slowly } from '#web/server/flood.ts';
import { formAction } from '#web/server/form-action.ts';

/** A wrong code or PIN says one and the same, whichever of the two was wrong. */
const unknown = () => new Refusal('cases.no-such-case', 409);

export const actions = {
	/** Nothing of the key stands in an address or is kept: each form on the page brings it along. */
	look: formAction(keyForm, async (ctx, key, event) => {
		guarded(event, 'case');
		const shown = await slowly(() => seeOwnCase(ctx, key));
		if (!shown) throw unknown();
		return { shown, key };
	}),
	say: async (event) => {
		const answer = await formAction(ownWordForm, async (ctx, { solved, words, ...key }) => {
			guarded(event, 'case');
			const code = await slowly(() => codeOpenedBy(ctx, key));
			if (!code) throw unknown();
			await saySolved(ctx, code, { solved, words });
			return { shown: (await seeOwnCase(ctx, key))!, key, said: solved };
		})(event);
		if (!('status' in answer)) return answer;
		// The case stays in view beside what is to be corrected.
		const { values = {} } = answer.data as { values?: Record<string, unknown> };
		const key = { reference: String(values.reference ?? ''), pin: String(values.pin ?? '') };
		const shown = await slowly(() => seeOwnCase(event.locals.ctx, key));
		return fail(answer.status, { ...answer.data, ...(shown && { shown, key }) });
	}
};
