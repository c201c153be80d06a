import { publicVerdictForm } from '#domain/dialogues/forms.ts';
import { findByCode, sayByCode } from '#domain/dialogues/server/index.ts';
import { Refusal } from '#platform/refusal.ts';
import { guarded, slowly } from '#web/server/flood.ts';
import { formAction } from '#web/server/form-action.ts';

export const load = ({ params }) => ({ place: params.place });

/** The code comes by post, so that it stands in no address; with a word about it where whoever asked says one. */
export const actions = {
	default: formAction(publicVerdictForm, async (ctx, { code, verdict }, event) => {
		if (verdict) guarded(event, 'dialogue verdict');
		const answer = await slowly(() => (verdict ? sayByCode(ctx, code, verdict) : findByCode(ctx, code)));
		if (!answer) throw new Refusal('dialogues.code-unknown', 400, { field: 'code' });
		return { values: { code }, answer: { ...answer, code } };
	})
};
