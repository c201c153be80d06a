import { listSeals, standingOf } from '#domain/custody/server/index.ts';
import { citizenRulesAsOf, citizenRulesOf } from '#domain/rules/server/index.ts';
import { today } from '#platform/clock.ts';
import type { PlainDate } from '#platform/dates.ts';
import type { Id } from '#platform/id.ts';
import { insist, notFound } from '#platform/refusal.ts';
import type { Context } from '#platform/server/context.ts';
import type { CommentFilter } from '../comment-filter.ts';
import { canSeeComments } from '../policy.ts';
import {
	commentLines,
	countComments,
	figuresBetween,
	findComment,
	findOwnComment,
	ownComments,
	stepsOf
} from './comment-queries.ts';
import { bytesOf, filesOf } from './file-queries.ts';

export const commentsPerPage = 50;

/** A page of the comments, and how many there are by what waits. */
export async function listComments(ctx: Context, filter: CommentFilter, page: number) {
	insist(canSeeComments(ctx.actor));
	const day = today(ctx.clock);
	const [counts, comments] = await Promise.all([
		countComments(ctx, filter, day),
		commentLines(ctx, filter, { limit: commentsPerPage, offset: (page - 1) * commentsPerPage })
	]);
	return { counts, comments };
}

/** One comment as the office sees it: all that was said and done, its files, whether somebody is sealed behind it. */
export async function getComment(ctx: Context, id: Id) {
	const comment = await findComment(ctx, id);
	if (!comment) throw notFound();
	const [steps, files, seals, { isCustodian }] = await Promise.all([
		stepsOf(ctx, id),
		filesOf(ctx, id),
		listSeals(ctx, { subjectType: 'comment', subjectId: id }),
		standingOf(ctx)
	]);
	return { comment, steps, files, seals, isCustodian };
}

/** What was passed on to the person who asks, the open ones first. */
export const listOwnComments = (ctx: Context) => ownComments(ctx).execute();

/** One of them: what they were shown and what they answered; never what else was written, and never by whom. */
export async function getOwnComment(ctx: Context, id: Id) {
	const comment = await findOwnComment(ctx, id);
	if (!comment) throw notFound();
	const [steps, files] = await Promise.all([stepsOf(ctx, id), filesOf(ctx, id)]);
	const { state, topic, receivedOn, dueOn, ruleSetId } = comment;
	return {
		comment: { id, state, topic, receivedOn, dueOn, ruleSetId, subjectMemberId: comment.subjectMemberId },
		steps: steps
			.filter(({ kind }) => kind === 'passed' || kind === 'answered' || kind === 'fed')
			.map(({ id, kind, words, doneOn }) => ({ id, kind, words, on: doneOn })),
		files: files.filter(({ passedOn }) => passedOn)
	};
}

/** A file with its bytes, for whoever sees the comment; the person concerned gets what was passed on to them. */
export async function openCommentFile(ctx: Context, id: Id, fileId: Id) {
	const whole = await findComment(ctx, id);
	const own = whole ? undefined : await findOwnComment(ctx, id);
	if (!whole && !own) throw notFound();
	const files = await filesOf(ctx, id);
	const place = files.findIndex((file) => file.id === fileId && (whole || file.passedOn));
	if (place < 0) throw notFound();
	return { place, type: files[place]!.type, bytes: await bytesOf(ctx, fileId) };
}

/** The topics, which are those of cases too, the grounds and the days: of today, or as they were when something came in. */
export async function commentRules(ctx: Context, ruleSetId?: Id | null) {
	const rules = ruleSetId
		? await citizenRulesOf(ctx, ruleSetId)
		: (await citizenRulesAsOf(ctx, today(ctx.clock))).rules;
	return { ...rules.comments, topics: rules.cases.topics };
}

/** Of each comment of some days: its topic, and the days on which it came in, was first answered, and ended. No names, no ids. */
export const commentFigures = (ctx: Context, from: PlainDate, to: PlainDate) => figuresBetween(ctx, from, to);
