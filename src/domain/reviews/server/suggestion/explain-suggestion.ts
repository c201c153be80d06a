import { keepAttachment, type SoundFile } from '#domain/documents/server/index.ts';
import type { Channel } from '#platform/actor.ts';
import { today } from '#platform/clock.ts';
import { newId, type Id } from '#platform/id.ts';
import { insist, insistNow, Refusal } from '#platform/refusal.ts';
import { transaction, type Context } from '#platform/server/context.ts';
import { record } from '#platform/server/events.ts';
import type { Files } from '#platform/server/files.ts';
import { canSpeakFor, isOwn } from '../../policy.ts';
import type { Review } from '../../review.ts';
import { maySuggestion } from '../../suggestion.ts';
import { getOpenCampaign } from '../campaign/get-campaign.ts';
import {
	deleteDraft,
	explanationsOf,
	findDraft,
	insertExplanation,
	saveDraft,
	type ExplanationWords
} from './explanation-queries.ts';
import { getSuggestion, lockSuggestion } from './get-suggestion.ts';
import { leadersOf } from './leader-queries.ts';
import { updateSuggestion } from './suggestion-queries.ts';

/** What is said, and for whom when a helper enters it. */
export type Said = ExplanationWords & { explainedBy?: Id | null; channel?: 'paper' | 'on-behalf' };
type Attached = { files: SoundFile[]; store: Files };

/**
 * Explains a suggestion: what happened, why, whose responsibility, what follows. By whom it asks, or from paper by a helper. Every
 * return asks for another round; earlier rounds stay. Refuses (409) when none is asked for.
 */
export const explainSuggestion = (ctx: Context, id: Id, said: Said, attached?: Attached): Promise<Id> =>
	transaction(ctx, async (ctx) => {
		const { suggestion, review } = await lockSuggestion(ctx, id);
		insist(canSpeakFor(ctx.actor, review));
		insistNow(maySuggestion('explain', suggestion.state));
		await getOpenCampaign(ctx, review.campaignId);
		const explainedBy = await explainerOf(ctx, review, said);
		const channel: Channel = explainedBy === ctx.actor.memberId ? 'self' : (said.channel ?? 'on-behalf');
		const onBehalfOf = channel === 'self' ? null : explainedBy;
		const round = (await explanationsOf(ctx, [id])).length + 1;
		const explanationId = newId();
		await insertExplanation(ctx, {
			...{ id: explanationId, suggestionId: id, round, explainedBy, channel },
			words: said
		});
		await updateSuggestion(ctx, id, { state: 'explained' });
		await deleteDraft(ctx, id);
		for (const file of attached?.files ?? [])
			await keepAttachment(ctx, attached!.store, file, {
				...{ type: 'explanation', id: explanationId, onBehalfOf, channel }
			});
		await record(ctx, 'suggestion.explained', {
			...{ subjectType: 'suggestion', subjectId: id, onBehalfOf, channel },
			from: { state: suggestion.state },
			to: { state: 'explained', round, explanationId }
		});
		return explanationId;
	});

/** Keeps what is typed so far, for this person alone; no event, for nothing is said yet. */
export const saveExplanationDraft = (ctx: Context, id: Id, words: ExplanationWords): Promise<void> =>
	transaction(ctx, async (ctx) => {
		const { suggestion, review } = await lockSuggestion(ctx, id);
		insist(canSpeakFor(ctx.actor, review));
		insistNow(maySuggestion('explain', suggestion.state));
		await saveDraft(ctx, id, words);
	});

/** What this person has typed of an explanation so far; nobody else sees it. */
export const findExplanationDraft = (ctx: Context, id: Id) => findDraft(ctx, id);

/** Who could have given the explanation that a helper enters: the person, or who leads the collective. */
export async function listExplainers(ctx: Context, id: Id): Promise<{ id: Id; name: string }[]> {
	const { subjectUnitId } = await getSuggestion(ctx, id);
	return subjectUnitId ? leadersOf(ctx, subjectUnitId, today(ctx.clock)) : [];
}

/** The person explains; for a collective, whoever of its leaders does, named by the helper who enters it. */
async function explainerOf(ctx: Context, review: Review, { explainedBy }: Said): Promise<Id> {
	if (review.subjectMemberId) return review.subjectMemberId;
	if (isOwn(ctx.actor, review)) return ctx.actor.memberId;
	const leaders = await leadersOf(ctx, review.subjectUnitId!, today(ctx.clock));
	if (!explainedBy || !leaders.some(({ id }) => id === explainedBy))
		throw new Refusal('reviews.explainer-missing', 400, { field: 'explainedBy' });
	return explainedBy;
}
