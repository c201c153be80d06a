import { signatureForm } from '#domain/reviews/conference-forms.ts';
import { conferences } from '#domain/reviews/server/index.ts';
import { formAction } from '#web/server/form-action.ts';
import { permit } from '#web/server/permit.ts';

export async function load({ locals: { ctx }, params }) {
	const { maySign, signers, ...rest } = await conferences.readSignature(ctx, params.id);
	return {
		...rest,
		signers: signers.map(({ memberId, name }) => ({ value: memberId, label: name })),
		maySign: permit(ctx, maySign)
	};
}

export const actions = {
	default: formAction(signatureForm, async (ctx, signature, { params }) => {
		await conferences.signReview(ctx, params.id!, signature);
		return `/reviews/${params.id}#conclusions`;
	})
};
