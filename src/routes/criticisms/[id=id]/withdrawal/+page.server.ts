import { withdrawalForm } from '#domain/reviews/criticism-forms.ts';
import { canWithdraw, isTheMoment } from '#domain/reviews/criticism-policy.ts';
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
			all(canWithdraw(ctx.actor, review, criticism), isTheMoment('withdraw', criticism, review, campaign))
		)
	};
}

export const actions = {
	default: formAction(withdrawalForm, async (ctx, withdrawal, { params }) => {
		await criticisms.withdrawCriticism(ctx, params.id!, withdrawal);
		return `/criticisms/${params.id}`;
	})
};
