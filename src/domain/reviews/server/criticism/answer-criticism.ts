import type { Id } from '#platform/id.ts';
import { insist, insistNow, Refusal } from '#platform/refusal.ts';
import { transaction, type Context } from '#platform/server/context.ts';
import { canAnswerCriticism, isTheMoment } from '../../criticism-policy.ts';
import { leads } from '../../policy.ts';
import type { ReviewRecord } from '../get-review.ts';
import { updateCriticism } from './criticism-queries.ts';
import { hasGone, lockCriticism } from './get-criticism.ts';
import { listSpeakers } from './list-authors.ts';
import { after, channelOf, keepStep, type Helped } from './take-step.ts';

export type CriticismAnswer = {
	words: string;
	/** who speaks for a collective, when it is not the one who enters it */
	answeredBy: Id | null;
} & Helped;

/** What the person, or the collective, says to a criticism. The two stand side by side from then on, for good. */
export const answerCriticism = (ctx: Context, id: Id, answer: CriticismAnswer): Promise<void> =>
	transaction(ctx, async (ctx) => {
		const { criticism, review, campaign } = await lockOrTell(ctx, id);
		insist(canAnswerCriticism(ctx.actor, review, criticism));
		insistNow(isTheMoment('answer', criticism, review, campaign));
		const speaker = await whoAnswers(ctx, review, criticism.authorId, answer);
		const channel = channelOf(ctx, speaker, answer);
		const state = after('answer', criticism);
		await updateCriticism(ctx, id, {
			...{ state, answer: answer.words, answered_by: speaker, answer_entered_by: ctx.actor.memberId },
			...{ answer_channel: channel, answered_at: ctx.clock.now() }
		});
		await keepStep(ctx, criticism, state, { kind: 'answered', doneBy: speaker, channel });
	});

/** What went away while they were writing is said to have gone (409): their words stay on the page. */
async function lockOrTell(ctx: Context, id: Id) {
	try {
		return await lockCriticism(ctx, id);
	} catch (error) {
		if (error instanceof Refusal && error.status === 404 && (await hasGone(ctx, id)))
			throw new Refusal('reviews.criticism-gone', 409);
		throw error;
	}
}

/** A person answers for themselves; a collective through one of those who lead it, but not whoever raised it. */
async function whoAnswers(
	ctx: Context,
	{ subjectMemberId, subjectUnitId }: ReviewRecord,
	authorId: Id,
	{ answeredBy }: CriticismAnswer
): Promise<Id> {
	if (subjectMemberId) return subjectMemberId;
	if (!answeredBy && leads(ctx.actor, subjectUnitId!)) return ctx.actor.memberId;
	const speakers = await listSpeakers(ctx, subjectUnitId!);
	const speaker = speakers.find(({ id }) => id === answeredBy && id !== authorId);
	if (!speaker) throw new Refusal('reviews.speaker-of-collective-missing', 400, { field: 'answeredBy' });
	return speaker.id;
}
