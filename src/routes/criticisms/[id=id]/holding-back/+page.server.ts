import { holdingBackForm } from '#domain/reviews/criticism-forms.ts';
import { isTheMoment } from '#domain/reviews/criticism-policy.ts';
import { canHoldBack } from '#domain/reviews/policy.ts';
import { criticisms } from '#domain/reviews/server/index.ts';
import { all } from '#platform/refusal.ts';
import { formAction } from '#web/server/form-action.ts';
import { permit } from '#web/server/permit.ts';

export async function load({ locals: { ctx }, params }) {
	const { criticism, review, campaign } = await criticisms.getCriticism(ctx, params.id);
	return {
		criticism,
		about: [review.subjectName, review.subjectMemberId !== null] as const,
		may: permit(
			ctx,
			all(
				canHoldBack(ctx.actor, review, criticism.authorId),
				isTheMoment('hold-back', criticism, review, campaign)
			)
		)
	};
}

export const actions = {
	default: formAction(holdingBackForm, async (ctx, held, { params }) => {
		await criticisms.holdBackCriticism(ctx, params.id!, held);
		return `/criticisms/${params.id}`;
	})
};
