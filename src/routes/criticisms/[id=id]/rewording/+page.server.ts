import { rewordingForm } from '#domain/reviews/criticism-forms.ts';
import { canReword, isTheMoment, seesCourse } from '#domain/reviews/criticism-policy.ts';
import { criticisms } from '#domain/reviews/server/index.ts';
import { all } from '#platform/refusal.ts';
import { formAction } from '#web/server/form-action.ts';
import { permit } from '#web/server/permit.ts';

export async function load({ locals: { ctx }, params }) {
	const { criticism, review, campaign } = await criticisms.getCriticism(ctx, params.id);
	return {
		criticism,
		about: [review.subjectName, review.subjectMemberId !== null] as const,
		reason: seesCourse(ctx.actor, review, criticism) ? criticism.heldBackReason : null,
		isHelping: criticism.authorId !== ctx.actor.memberId,
		may: permit(
			ctx,
			all(canReword(ctx.actor, review, criticism), isTheMoment('reword', criticism, review, campaign))
		)
	};
}

export const actions = {
	default: formAction(rewordingForm, async (ctx, wording, { params }) => {
		await criticisms.rewordCriticism(ctx, params.id!, wording);
		return `/criticisms/${params.id}`;
	})
};
