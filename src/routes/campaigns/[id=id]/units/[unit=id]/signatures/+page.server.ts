import { signedListForm } from '#domain/reviews/conference-forms.ts';
import { conferences } from '#domain/reviews/server/index.ts';
import { formAction } from '#web/server/form-action.ts';
import { pageIn } from '#web/server/page-in.ts';

export async function load({ locals: { ctx }, params, url }) {
	const page = pageIn(url);
	return {
		...(await conferences.listSignatures(ctx, params.id, params.unit, page)),
		campaignId: params.id,
		unitId: params.unit,
		page,
		perPage: conferences.signaturesPerPage
	};
}

export const actions = {
	default: formAction(signedListForm, async (ctx, { signed }, { params }) =>
		conferences.signFromList(ctx, params.id!, params.unit!, signed)
	)
};
