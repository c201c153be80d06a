import { keepSealsFrom } from '#domain/custody/server/index.ts';
import { citizenRulesOf } from '#domain/rules/server/index.ts';
import { getMember } from '#domain/membership/server/index.ts';
import { today } from '#platform/clock.ts';
import { addDays } from '#platform/dates.ts';
import type { Id } from '#platform/id.ts';
import { insist, insistNow, no, notFound, Refusal } from '#platform/refusal.ts';
import { transaction, type Context } from '#platform/server/context.ts';
import { record } from '#platform/server/events.ts';
import { afterAct, mayAct, type CommentAct, type StepKind } from '../comment.ts';
import type { Passing, Withholding } from '../forms.ts';
import { canHandle } from '../policy.ts';
import {
	changeComment,
	findComment,
	firstAnswered,
	insertStep,
	lockComment,
	type CommentRecord
} from './comment-queries.ts';
import { passFilesOn } from './file-queries.ts';

const stepOf: Record<Exclude<CommentAct, 'answer'>, StepKind> = {
	...{ pass: 'passed', withhold: 'withheld', ask: 'asked', close: 'closed', feed: 'fed' }
};

/** The comment, held; refuses who may not handle it, and the wrong moment. */
export async function lockHandled(
	ctx: Context,
	id: Id,
	act: Exclude<CommentAct, 'answer'>
): Promise<CommentRecord> {
	await lockComment(ctx, id);
	const comment = await findComment(ctx, id);
	if (!comment) throw notFound();
	insist(canHandle(ctx.actor, comment));
	insistNow(mayAct(act, comment.state));
	return comment;
}

/** The step, where the comment stands with it, and the event; words by reference. */
export async function saveHandled(
	ctx: Context,
	{ id, state }: CommentRecord,
	act: Exclude<CommentAct, 'answer'>,
	{
		words,
		ground = null,
		change = {},
		to = {}
	}: {
		words: string;
		ground?: string | null;
		change?: Parameters<typeof changeComment>[2];
		to?: object;
	}
): Promise<void> {
	const next = afterAct(act, state);
	const kind = stepOf[act];
	const { memberId: doneBy } = ctx.actor;
	await insertStep(ctx, id, { kind, words, ground, doneBy, doneOn: today(ctx.clock), channel: 'self' });
	await changeComment(ctx, id, { state: next, has_news: false, ...change });
	await record(ctx, `comment.${kind}`, {
		...{ subjectType: 'comment', subjectId: id },
		...{ from: { state }, to: { state: next, ...(ground ? { ground } : {}), ...to } }
	});
}

/**
 * It is passed on to the person concerned, in words that do not tell who wrote it: the office may leave out what would. Which
 * files go along is chosen one by one.
 */
export const passOn = (ctx: Context, id: Id, { member, words, files }: Passing): Promise<void> =>
	transaction(ctx, async (ctx) => {
		const comment = await lockHandled(ctx, id, 'pass');
		if (comment.subjectMemberId && comment.subjectMemberId !== member && comment.state !== 'received')
			throw new Refusal('comments.about-another-already', 409);
		await getMember(ctx, member);
		if (member === ctx.actor.memberId) insist(no('comments.about-oneself'));
		const { answeredWithin } = (await citizenRulesOf(ctx, comment.ruleSetId)).comments;
		const dueOn = addDays(today(ctx.clock), answeredWithin.value);
		await passFilesOn(ctx, id, files);
		await keepSealsFrom(ctx, { subjectType: 'comment', subjectId: id }, member);
		await saveHandled(ctx, comment, 'pass', {
			words,
			change: { subject_member_id: member, due_on: dueOn, ended_on: null },
			to: { memberId: member, dueOn, files: files.length }
		});
	});

/** It is not passed on, for a ground that its author reads. */
export const withhold = (ctx: Context, id: Id, { ground, words }: Withholding): Promise<void> =>
	transaction(ctx, async (ctx) => {
		const comment = await lockHandled(ctx, id, 'withhold');
		const { grounds } = (await citizenRulesOf(ctx, comment.ruleSetId)).comments;
		if (!grounds.value.some(({ code }) => code === ground))
			throw new Refusal('comments.ground-missing', 400, { field: 'ground' });
		const day = today(ctx.clock);
		await saveHandled(ctx, comment, 'withhold', {
			...{ words, ground },
			change: { due_on: null, ended_on: day, first_answered_on: firstAnswered(day) }
		});
	});

/** The office asks its author something, or tells them something, under the receipt. */
export const askBack = (ctx: Context, id: Id, words: string): Promise<void> =>
	transaction(ctx, async (ctx) => {
		const comment = await lockHandled(ctx, id, 'ask');
		await saveHandled(ctx, comment, 'ask', {
			words,
			change: { first_answered_on: firstAnswered(today(ctx.clock)) }
		});
	});

/** The matter ends, in words for its author. */
export const closeComment = (ctx: Context, id: Id, words: string): Promise<void> =>
	transaction(ctx, async (ctx) => {
		const comment = await lockHandled(ctx, id, 'close');
		const day = today(ctx.clock);
		await saveHandled(ctx, comment, 'close', {
			words,
			change: { due_on: null, ended_on: day, first_answered_on: firstAnswered(day) }
		});
	});

/** What its author wrote last was read and asks for nothing. */
export const noteNews = (ctx: Context, id: Id): Promise<void> =>
	transaction(ctx, async (ctx) => {
		await lockComment(ctx, id);
		const comment = await findComment(ctx, id);
		if (!comment) throw notFound();
		insist(canHandle(ctx.actor, comment));
		if (!comment.hasNews) return;
		await changeComment(ctx, id, { has_news: false });
		await record(ctx, 'comment.noted', { subjectType: 'comment', subjectId: id });
	});
