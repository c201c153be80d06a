import { memberNameIn } from '#domain/membership/server/index.ts';
import { sql } from 'kysely';
import type { Channel } from '#platform/actor.ts';
import type { Id } from '#platform/id.ts';
import type { Context } from '#platform/server/context.ts';
import type { ExplanationPart } from '../../suggestion-forms.ts';
import { suggestionsSeen } from './suggestion-queries.ts';

/** The explanations of suggestions that a person may read (`e`, with `s` and `r`). */
const explanationsSeen = (ctx: Context) =>
	suggestionsSeen(ctx).innerJoin('explanations as e', (join) =>
		join.onRef('e.committee_id', '=', 's.committee_id').onRef('e.suggestion_id', '=', 's.suggestion_id')
	);

export type ExplanationRecord = Awaited<ReturnType<typeof explanationsOf>>[number];

/** All rounds of some suggestions, in order. */
export const explanationsOf = (ctx: Context, suggestionIds: Id[]) =>
	explanationsSeen(ctx)
		.select([
			'e.explanation_id as id',
			'e.suggestion_id as suggestionId',
			'e.round',
			'e.happened',
			'e.objective_cause as objectiveCause',
			'e.subjective_cause as subjectiveCause',
			'e.responsibility',
			'e.follow_up as followUp',
			'e.explained_by as explainedById',
			memberNameIn('e.explained_by').as('explainedBy'),
			memberNameIn('e.entered_by').as('enteredBy'),
			'e.channel',
			'e.entered_at as enteredAt',
			sql<'accepted' | 'returned' | null>`e.verdict`.as('verdict'),
			'e.verdict_words as verdictWords',
			'e.verdict_by as verdictBy',
			memberNameIn<string | null>('e.verdict_entered_by').as('verdictEnteredBy'),
			'e.verdict_channel as verdictChannel',
			'e.verdict_at as verdictAt',
			'e.sent_as as sentAs'
		])
		.where('e.suggestion_id', '=', sql<Id>`any(${suggestionIds}::uuid[])`)
		.orderBy('e.suggestion_id')
		.orderBy('e.round')
		.execute();

export const findExplanation = (ctx: Context, id: Id) =>
	explanationsSeen(ctx)
		.select(['e.explanation_id as id', 'e.suggestion_id as suggestionId'])
		.where('e.explanation_id', '=', id)
		.executeTakeFirst();

export type ExplanationWords = Record<ExplanationPart, string>;

const columnsOf = (words: ExplanationWords) => ({
	happened: words.happened,
	objective_cause: words.objectiveCause,
	subjective_cause: words.subjectiveCause,
	responsibility: words.responsibility,
	follow_up: words.followUp
});

export const insertExplanation = (
	ctx: Context,
	row: {
		id: Id;
		suggestionId: Id;
		round: number;
		words: ExplanationWords;
		explainedBy: Id;
		channel: Channel;
	}
) =>
	ctx.db
		.insertInto('explanations')
		.values({
			committee_id: ctx.committeeId,
			explanation_id: row.id,
			suggestion_id: row.suggestionId,
			round: row.round,
			...columnsOf(row.words),
			explained_by: row.explainedBy,
			entered_by: ctx.actor.memberId,
			channel: row.channel,
			entered_at: ctx.clock.now()
		})
		.execute();

export const saveVerdict = (
	ctx: Context,
	explanationId: Id,
	verdict: { verdict: 'accepted' | 'returned'; words: string; by: string; channel: Channel }
) =>
	ctx.db
		.updateTable('explanations')
		.set({
			verdict: verdict.verdict,
			verdict_words: verdict.words,
			verdict_by: verdict.by,
			verdict_entered_by: ctx.actor.memberId,
			verdict_channel: verdict.channel,
			verdict_at: ctx.clock.now()
		})
		.where('explanation_id', '=', explanationId)
		.execute();

export const saveDraft = (ctx: Context, suggestionId: Id, words: ExplanationWords) => {
	const draft = { ...columnsOf(words), saved_at: ctx.clock.now() };
	return ctx.db
		.insertInto('explanation_drafts')
		.values({
			committee_id: ctx.committeeId,
			suggestion_id: suggestionId,
			saved_by: ctx.actor.memberId,
			...draft
		})
		.onConflict((conflict) =>
			conflict.columns(['committee_id', 'suggestion_id', 'saved_by']).doUpdateSet(draft)
		)
		.execute();
};

/** What this person has typed so far; somebody else's is nobody's to see. */
export const findDraft = (ctx: Context, suggestionId: Id) =>
	ctx.db
		.selectFrom('explanation_drafts')
		.select([
			'happened',
			'objective_cause as objectiveCause',
			'subjective_cause as subjectiveCause',
			'responsibility',
			'follow_up as followUp',
			'saved_at as savedAt'
		])
		.where('suggestion_id', '=', suggestionId)
		.where('saved_by', '=', ctx.actor.memberId)
		.executeTakeFirst();

export const deleteDraft = (ctx: Context, suggestionId: Id) =>
	ctx.db
		.deleteFrom('explanation_drafts')
		.where('suggestion_id', '=', suggestionId)
		.where('saved_by', '=', ctx.actor.memberId)
		.execute();

/** An explanation went to the superior as this dispatch. */
export const markSent = (ctx: Context, explanationId: Id, dispatchId: Id) =>
	ctx.db
		.updateTable('explanations')
		.set({ sent_as: dispatchId })
		.where('explanation_id', '=', explanationId)
		.execute();
