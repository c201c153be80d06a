import { answerForm } from '#domain/reviews/criticism-forms.ts';
import { canAnswerCriticism, isTheMoment } from '#domain/reviews/criticism-policy.ts';
import { isOwn } from '#domain/reviews/policy.ts';
import { criticisms } from '#domain/reviews/server/index.ts';
import { all } from '#platform/refusal.ts';
import { formAction } from '#web/server/form-action.ts';
import { permit } from '#web/server/permit.ts';

export async function load({ locals: { ctx }, params, request }) {
	// Whose answer has just been refused because the criticism went away is shown their words, not a missing page.
	if (request.method === 'POST' && (await criticisms.hasGone(ctx, params.id))) return { gone: true as const };
	const { criticism, review, campaign } = await criticisms.getCriticism(ctx, params.id);
	const { subjectUnitId } = review;
	const answersSelf = isOwn(ctx.actor, review);
	const speakers = subjectUnitId && !answersSelf ? await criticisms.listSpeakers(ctx, subjectUnitId) : [];
	return {
		gone: false as const,
		criticism,
		about: [review.subjectName, review.subjectMemberId !== null] as const,
		answersSelf,
		speakers: speakers.filter(({ id }) => id !== criticism.authorId),
		may: permit(
			ctx,
			all(
				canAnswerCriticism(ctx.actor, review, criticism),
				isTheMoment('answer', criticism, review, campaign)
			)
		)
	};
}

export const actions = {
	default: formAction(answerForm, async (ctx, answer, { params }) => {
		await criticisms.answerCriticism(ctx, params.id!, answer);
		return `/criticisms/${params.id}`;
	})
};
