import { rulesOf } from '#domain/rules/server/index.ts';
import type { Id } from '#platform/id.ts';
import { notFound } from '#platform/refusal.ts';
import type { Context } from '#platform/server/context.ts';
import { linesOf, obstaclesOf } from '../publication.ts';
import { answerByOf, changesBetween } from '../revision.ts';
import type { StudySession } from '../session.ts';
import { getSession } from './get-session.ts';
import { fingerprintOf } from './publish-result.ts';
import { readRoll } from './read-roll.ts';
import { linesOfResult, referencesGiven, revisionsOf } from './result-queries.ts';

/** One published revision with its lines, and what surrounds it. Everybody in the committee reads it; refuses (404) one that there is not. */
export async function getResult(ctx: Context, sessionId: Id, revision: number) {
	const session = await getSession(ctx, sessionId);
	const revisions = await revisionsOf(ctx, sessionId);
	const result = revisions.find((one) => one.revision === revision);
	if (!result) throw notFound();
	const [lines, rules, before] = await Promise.all([
		linesOfResult(ctx, result.id),
		rulesOf(ctx, session.ruleSetId),
		referencesGiven(ctx, sessionId, revision)
	]);
	const answerBy = answerByOf(lines, new Set(before.values()), result.publishedOn, rules);
	return { session, result, revisions, lines, rules, answerBy };
}

/** The newest published lines for which a cell answers; none before the session is published. */
export async function newestLinesToAnswer(ctx: Context, sessionId: Id) {
	const newest = (await revisionsOf(ctx, sessionId)).at(-1);
	return newest ? linesOfResult(ctx, newest.id, { withReference: true }) : [];
}

/** The revisions of a session's result, first to newest. */
export const listRevisions = (ctx: Context, sessionId: Id) => revisionsOf(ctx, sessionId);

/** What would be published now, what stands in the way, and what would differ from what is published. */
export async function previewResult(ctx: Context, session: StudySession) {
	const [roll, rules, revisions] = await Promise.all([
		readRoll(ctx, session),
		rulesOf(ctx, session.ruleSetId),
		revisionsOf(ctx, session.id)
	]);
	const newest = revisions.at(-1) ?? null;
	const lines = linesOf(roll);
	return {
		roll,
		rules,
		revisions,
		lines,
		obstacles: obstaclesOf(roll),
		changes: newest ? changesBetween(await linesOfResult(ctx, newest.id), lines) : [],
		given: await referencesGiven(ctx, session.id),
		seen: fingerprintOf(lines),
		secondPartMissing: roll.filter((line) => line.secondPartMissing).length
	};
}
