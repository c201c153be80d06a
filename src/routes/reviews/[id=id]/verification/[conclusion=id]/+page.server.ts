import { verificationForm } from '#domain/reviews/conference-forms.ts';
import { mayVerify } from '#domain/reviews/conference-items.ts';
import { canVerifyItem } from '#domain/reviews/policy.ts';
import { conferences } from '#domain/reviews/server/index.ts';
import { today } from '#platform/clock.ts';
import { all } from '#platform/refusal.ts';
import { formAction } from '#web/server/form-action.ts';
import { permit } from '#web/server/permit.ts';

export async function load({ locals: { ctx }, params }) {
	const { review, ...verification } = await conferences.getVerification(ctx, params.id, params.conclusion);
	return {
		review,
		...verification,
		fault: await conferences.offerFault(ctx, review, today(ctx.clock)),
		permit: permit(ctx, all(canVerifyItem(ctx.actor, review), mayVerify(verification)))
	};
}

export const actions = {
	default: formAction(verificationForm, async (ctx, decision, { params }) => {
		await conferences.verifyItem(ctx, params.id!, params.conclusion!, decision);
		return `/reviews/${params.id}#conclusions`;
	})
};
