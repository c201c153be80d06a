import { citizenRulesAsOf } from '#domain/rules/server/index.ts';
import { getDialogue } from './keep-dialogue.ts';
import type { Id } from '#platform/id.ts';
import { today } from '#platform/clock.ts';
import { newId } from '#platform/id.ts';
import { notFound } from '#platform/refusal.ts';
import { transaction, type Context } from '#platform/server/context.ts';
import { record } from '#platform/server/events.ts';
import { publicDialogues, type Dialogue, type Page } from './dialogue-queries.ts';
import { carriedFrom } from './read-dialogue.ts';
import { insertTelling, tellingsOf } from './asking-queries.ts';
import { findQuestionByCode } from './question-queries.ts';

/** What the public reads of a conference: nothing that was not announced. */
export type PublicDialogue = Pick<
	Dialogue,
	| 'id'
	| 'slug'
	| 'kind'
	| 'title'
	| 'heldOn'
	| 'startsAt'
	| 'place'
	| 'content'
	| 'howToAttend'
	| 'chairedBy'
	| 'state'
	| 'announcedOn'
	| 'lateReason'
	| 'calledOffOn'
	| 'calledOffReason'
	| 'resultsPublishedOn'
>;

const shown = (one: Dialogue): PublicDialogue => {
	const { ruleSetId: _, attended: __, remarks: ___, enteredBy: ____, enteredAt: _____, ...rest } = one;
	return rest;
};

/** A conference by its public address; refuses (404) what was not announced. */
export async function getPublicDialogue(ctx: Context, slug: string): Promise<PublicDialogue> {
	const found = await publicDialogues(ctx).where('d.slug', '=', slug).executeTakeFirst();
	if (!found) throw notFound();
	return shown(found);
}

/** What was announced, newest first. */
export async function listPublicDialogues(ctx: Context, page: Page): Promise<PublicDialogue[]> {
	const rows = await publicDialogues(ctx)
		.orderBy('d.held_on', 'desc')
		.orderBy('d.dialogue_id', 'desc')
		.limit(page.limit)
		.offset(page.offset)
		.execute();
	return rows.map(shown);
}

/** What became of the promises of the last conference of that kind, as everybody may read it. */
export async function carriedPublicly(ctx: Context, id: Id) {
	const carried = await carriedFrom(ctx, await getDialogue(ctx, id));
	return carried && { heldOn: carried.last.heldOn, title: carried.last.title, lines: carried.lines };
}

/** What whoever asked reads by their code; null: there is no such question. */
export async function findByCode(ctx: Context, code: string) {
	const question = await findQuestionByCode(ctx, code);
	if (!question) return null;
	const dialogue = await getDialogue(ctx, question.dialogueId);
	const said = (await tellingsOf(ctx, question.id)).find(({ way }) => way === 'public-page');
	return {
		...{ title: dialogue.title, heldOn: dialogue.heldOn, slug: dialogue.slug, dialogueState: dialogue.state },
		...{ heading: question.heading ?? question.words, askedOn: question.askedOn, state: question.state },
		...{ setAsideReason: question.setAsideReason },
		...{ answer: question.answer, givenBy: question.givenBy, answeredOn: question.answeredOn },
		...{ promise: question.promise, promiseState: question.promiseState },
		...{ promiseDueOn: question.promiseDueOn, ownerName: question.ownerName },
		verdict: said?.verdict ?? null
	};
}

/** Whoever asked says on the public page whether it was solved; said twice, the first word stands. Null: no such code. */
export const sayByCode = (ctx: Context, code: string, verdict: 'solved' | 'not-solved') =>
	transaction(ctx, async (ctx) => {
		const question = await findQuestionByCode(ctx, code);
		if (!question?.answerId) return question ? findByCode(ctx, code) : null;
		const { id: questionId, answerId } = question;
		const isNew = await insertTelling(ctx, {
			...{ id: newId(), questionId, answerId, way: 'public-page', on: today(ctx.clock) },
			...{ verdict, enteredBy: null }
		});
		if (isNew)
			await record(ctx, 'dialogue-question.verdict-said', {
				...{ subjectType: 'dialogue-question', subjectId: questionId, to: { answerId, verdict } }
			});
		return findByCode(ctx, code);
	});

/** Within how many days the results are published, by the rules in force. */
export const publishedWithin = async (ctx: Context): Promise<number> =>
	(await citizenRulesAsOf(ctx, today(ctx.clock))).rules.dialogues.resultsWithin.value;
