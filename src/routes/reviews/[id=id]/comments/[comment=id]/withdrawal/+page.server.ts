import { takeBackForm } from '#domain/reviews/criticism-forms.ts';
import { canTakeBackComment, isTimeToRaise } from '#domain/reviews/criticism-policy.ts';
import { criticisms } from '#domain/reviews/server/index.ts';
import { all } from '#platform/refusal.ts';
import { formAction } from '#web/server/form-action.ts';
import { permit } from '#web/server/permit.ts';

export async function load({ locals: { ctx }, params }) {
	const { comment, review, campaign } = await criticisms.getComment(ctx, params.id, params.comment);
	return {
		comment,
		about: [review.subjectName, review.subjectMemberId !== null] as const,
		may: permit(
			ctx,
			all(canTakeBackComment(ctx.actor, review, comment.enteredBy), isTimeToRaise(review, campaign))
		)
	};
}

export const actions = {
	default: formAction(takeBackForm, async (ctx, why, { params }) => {
		await criticisms.takeBackComment(ctx, params.id!, params.comment!, why);
		return `/reviews/${params.id}#comments`;
	})
};
