import { tallyForm } from '#domain/reviews/conference-forms.ts';
import { conferences } from '#domain/reviews/server/index.ts';
import { formAction } from '#web/server/form-action.ts';
import { readTallyPage } from '../../../read-tally-page.ts';

export const load = ({ locals: { ctx }, params }) => readTallyPage(ctx, params.id);

export const actions = {
	default: formAction(tallyForm, async (ctx, counted, { params }) => {
		await conferences.recordTally(ctx, params.id!, counted);
		return `/conferences/${params.id}#tallies`;
	})
};
