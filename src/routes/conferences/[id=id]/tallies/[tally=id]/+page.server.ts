import { tallyForm } from '#domain/reviews/conference-forms.ts';
import { conferences } from '#domain/reviews/server/index.ts';
import { formAction } from '#web/server/form-action.ts';
import { readTallyPage } from '../../../read-tally-page.ts';

export async function load({ locals: { ctx }, params }) {
	return {
		...(await readTallyPage(ctx, params.id)),
		tally: await conferences.getTally(ctx, params.id, params.tally)
	};
}

export const actions = {
	default: formAction(tallyForm, async (ctx, counted, { params }) => {
		await conferences.correctTally(ctx, params.id!, params.tally!, counted);
		return `/conferences/${params.id}#tallies`;
	})
};
