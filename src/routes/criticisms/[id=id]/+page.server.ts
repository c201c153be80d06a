import {
	canAnswerCriticism,
	canJudgeHolding,
	canReword,
	canWithdraw,
	isTheMoment,
	seesCourse
} from '#domain/reviews/criticism-policy.ts';
import { courseEntry } from '#domain/reviews/criticism-history.ts';
import { isKeptBack, type CriticismStep } from '#domain/reviews/criticism.ts';
import { canHoldBack, isOwn } from '#domain/reviews/policy.ts';
import { criticisms } from '#domain/reviews/server/index.ts';
import { criticismWords } from '#domain/reviews/words/criticism.ts';
import type { Answer } from '#platform/refusal.ts';
import { permit } from '#web/server/permit.ts';

/** One criticism and its answer, side by side; for whom it concerns, also how it came to be worded so. */
export async function load({ locals: { ctx, locale }, params }) {
	const found = await criticisms.getCriticism(ctx, params.id);
	const { criticism, review, campaign } = found;
	const offer = (path: string, step: CriticismStep, may: Answer) =>
		may.allowed && isTheMoment(step, criticism, review, campaign).allowed
			? [{ path, step, ...permit(ctx, may) }]
			: [];
	const words = criticismWords(locale);
	const sees = seesCourse(ctx.actor, review, criticism);
	return {
		criticism,
		review,
		about: [review.subjectName, review.subjectMemberId !== null] as const,
		keptBack: sees && isKeptBack(criticism),
		answersSelf: isOwn(ctx.actor, review),
		offers: [
			...offer('answer', 'answer', canAnswerCriticism(ctx.actor, review, criticism)),
			...offer('rewording', 'reword', canReword(ctx.actor, review, criticism)),
			...offer('release', 'release', canJudgeHolding(ctx.actor, review, criticism)),
			...offer('withdrawal', 'withdraw', canWithdraw(ctx.actor, review, criticism)),
			...offer('holding-back', 'hold-back', canHoldBack(ctx.actor, review, criticism.authorId))
		],
		mayPrint: criticism.state === 'raised' && canAnswerCriticism(ctx.actor, review, criticism).allowed,
		history: (await criticisms.listCourse(ctx, found)).map((step) => courseEntry(step, criticism, words))
	};
}
