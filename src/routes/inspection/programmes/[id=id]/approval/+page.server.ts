import { programmeVerdictForm } from '#domain/supervision/forms.ts';
import { canApproveProgramme } from '#domain/supervision/policy.ts';
import { mayBeJudged } from '#domain/supervision/programme.ts';
import { getProgramme, judgeProgramme } from '#domain/supervision/server/index.ts';
import { all } from '#platform/refusal.ts';
import { formAction } from '#web/server/form-action.ts';
import { permit } from '#web/server/permit.ts';

export async function load({ locals: { ctx }, params }) {
	const { programme, items } = await getProgramme(ctx, params.id);
	return {
		programme,
		items,
		may: permit(ctx, all(canApproveProgramme(ctx.actor), mayBeJudged(programme)))
	};
}

export const actions = {
	default: formAction(programmeVerdictForm, async (ctx, verdict, { params }) => {
		await judgeProgramme(ctx, params.id!, verdict);
		return `/inspection/programmes/${params.id}`;
	})
};
