import { createHash } from 'node:crypto';
import { nextPaperNumber } from '#domain/documents/server/index.ts';
import { listPostHolders } from '#domain/membership/server/index.ts';
import { nextReferences } from '#domain/rectification/server/index.ts';
import { rulesOf } from '#domain/rules/server/index.ts';
import { today } from '#platform/clock.ts';
import { newId, type Id } from '#platform/id.ts';
import { insist, insistNow, Refusal } from '#platform/refusal.ts';
import { transaction, type Context } from '#platform/server/context.ts';
import { record } from '#platform/server/events.ts';
import { canPublish } from '../policy.ts';
import { linesOf, mayPublishRoll } from '../publication.ts';
import { figuresOf, type ResultLine } from '../result.ts';
import {
	changesBetween,
	countNewReferences,
	mayCorrect,
	obligationsAfter,
	withReferences,
	type UnpublishedLine
} from '../revision.ts';
import { mayNow, type StudySession } from '../session.ts';
import { lockSession } from './get-session.ts';
import { updateSession } from './queries.ts';
import { readRoll } from './read-roll.ts';
import {
	insertLines,
	insertResult,
	linesOfResult,
	obligationsOf,
	referencesGiven,
	revisionsOf,
	upsertObligations
} from './result-queries.ts';

export type Publication = {
	signer: Id;
	/** the fingerprint of what the preview showed */
	seen: string;
	/** why it is corrected; none for the first time */
	reason?: string;
};

/** The posts whose holders sign for the committee. */
export const signingPosts = ['secretary', 'deputy-secretary'] as const;

/**
 * Publishes what the marks say, or, with a reason, corrects what was published. What is published is frozen: the next revision
 * stands beside it. Exactly what the preview showed is published, or nothing. Answers the number of the revision.
 */
export const publishResult = (ctx: Context, id: Id, publication: Publication): Promise<number> =>
	transaction(ctx, async (ctx) => {
		const session = await lockSession(ctx, id);
		insist(canPublish(ctx.actor));
		const earlier = await revisionsOf(ctx, id);
		const newest = earlier.at(-1);
		const roll = await readRoll(ctx, session);
		const lines = linesOf(roll);
		const wasSeen = fingerprintOf(lines) === publication.seen;
		const changes = newest ? changesBetween(await linesOfResult(ctx, newest.id), lines) : [];
		// Pressed twice, it is published once.
		if (newest && publication.reason === undefined && wasSeen && changes.length === 0) return newest.revision;

		const act = publication.reason === undefined ? 'publish' : 'correct';
		insistNow(mayNow(act, session, ctx.clock.now()));
		insistNow(mayPublishRoll(roll));
		if (act === 'correct') insistNow(mayCorrect(changes));
		if (!wasSeen) throw new Refusal('study.changed-since-preview', 409);
		return saveRevision(ctx, session, lines, (newest?.revision ?? 0) + 1, publication);
	});

async function saveRevision(
	ctx: Context,
	session: StudySession,
	unpublished: readonly UnpublishedLine[],
	revision: number,
	{ signer, reason }: Publication
): Promise<number> {
	const publishedOn = today(ctx.clock);
	const rules = await rulesOf(ctx, session.ruleSetId);
	const given = await referencesGiven(ctx, session.id);
	const fresh = await nextReferences(ctx, countNewReferences(unpublished, given, rules), publishedOn);
	const lines = withReferences(unpublished, given, fresh, rules);
	const { name, kind } = await getSigner(ctx, signer);
	const paperNumber = await nextPaperNumber(ctx, 'announcement', 'ĐU', { on: publishedOn });
	const resultId = newId();
	await insertResult(ctx, {
		id: resultId,
		sessionId: session.id,
		revision,
		reason: reason ?? null,
		paperNumber,
		publishedOn,
		signerName: name,
		signerPost: kind
	});
	await insertLines(ctx, resultId, lines);
	const owed = obligationsAfter(lines, await obligationsOf(ctx, session.id), given, publishedOn, rules);
	await upsertObligations(ctx, session.id, owed);
	await updateSession(ctx, session.id, { state: 'published' });
	await record(ctx, reason === undefined ? 'study-session.published' : 'study-session.corrected', {
		subjectType: 'study-session',
		subjectId: session.id,
		to: { revision, resultId, paperNumber, figures: figuresOf(lines), owed, references: referencesOf(lines) }
	});
	return revision;
}

const referencesOf = (lines: readonly ResultLine[]) => lines.flatMap((line) => line.reference ?? []);

async function getSigner(ctx: Context, memberId: Id) {
	const holder = (await listPostHolders(ctx, signingPosts)).find((one) => one.memberId === memberId);
	if (!holder) throw new Refusal('study.signer-not-in-post', 409, { field: 'signer' });
	return holder;
}

/** What the preview shows, in one short text that differs when anything in it does. */
export const fingerprintOf = (lines: readonly UnpublishedLine[]): string =>
	createHash('sha256')
		.update(
			JSON.stringify(
				lines.map((line) => [
					line.memberId,
					line.fullName,
					line.unitId,
					line.unitName,
					line.status,
					line.lateMinutes,
					line.leftEarlyMinutes
				])
			)
		)
		.digest('base64url');
