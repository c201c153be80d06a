import { releaseForm } from '#domain/reviews/criticism-forms.ts';
import { canJudgeHolding, isTheMoment } from '#domain/reviews/criticism-policy.ts';
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
			all(canJudgeHolding(ctx.actor, review, criticism), isTheMoment('release', criticism, review, campaign))
		)
	};
}

export const actions = {
	default: formAction(releaseForm, async (ctx, judgement, { params }) => {
		await criticisms.judgeHolding(ctx, params.id!, judgement);
		return `/criticisms/${params.id}`;
	})
};
