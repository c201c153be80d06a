import { createHash } from 'node:crypto';
import { listPostHolders } from '#domain/membership/server/index.ts';
import { today } from '#platform/clock.ts';
import type { PlainDate } from '#platform/dates.ts';
import { newId, type Id } from '#platform/id.ts';
import { insistNow, notFound, Refusal } from '#platform/refusal.ts';
import { transaction, type Context } from '#platform/server/context.ts';
import { record } from '#platform/server/events.ts';
import { asCorrection, mayBear, type IssuedPaper, type Issuer } from '../issued-paper.ts';
import type { Paper, Signature } from '../paper.ts';
import { issuerCodes, mayIssue, unissuedNumber, type PaperIssuer } from '../paper-types.ts';
import { signatureOf, signingPosts } from '../signing.ts';
import { insertIssued, issuedAbout, issuedContent, newestContents } from './issued-queries.ts';
import { nextPaperNumber } from './numbers.ts';

/** What is asked for when a paper is issued. */
export type Issue = Issuer & {
	kind: string;
	subject: { type: string; id: Id };
	/** the unit in whose name it is issued: the cell, or the committee's own */
	unitId: Id;
	/** the paper without number, date and signature of its issuer */
	paper: Paper;
} & Wish;

/** What a person says when they issue it. */
export type Wish = {
	/** none where whoever signs stands in the paper already */
	signer?: Id | null;
	/** the date that the paper bears; today without one */
	issuedOn?: PlainDate;
	/** the fingerprint of what the preview showed */
	seen: string;
	/** which revision it becomes: 1, or one more than the newest that the person saw */
	revision: number;
	/** why it is corrected; none for the first time */
	reason?: string;
};

/**
 * Issues a paper: gives it the next number, date and signature and freezes it; with a reason, as the next revision beside the
 * earlier ones. Exactly what the preview showed is issued, or nothing (409). The caller has found the subject, held it and
 * insisted that this person may and that the moment is right.
 */
export const issuePaper = (ctx: Context, issue: Issue): Promise<IssuedPaper> =>
	transaction(ctx, async (ctx) => {
		if (!mayIssue(issue.issuer, issue.type)) throw new Error(`no ${issue.type} of a ${issue.issuer}`);
		const newest = (await issuedAbout(ctx, [issue.subject.id], [issue.kind])).at(-1);
		// Pressed twice, it is issued once.
		if (newest && isTheSame(ctx, newest, issue)) return newest;
		if (issue.revision !== (newest?.revision ?? 0) + 1) throw new Refusal('documents.issued-meanwhile', 409);
		if (fingerprintOf(issue.paper) !== issue.seen) throw new Refusal('documents.changed-since-preview', 409);
		insistNow(mayBear(dateOf(ctx, issue), today(ctx.clock), newest));
		return saveIssued(ctx, issue, newest);
	});

const isTheSame = (ctx: Context, { revision, reason, issuedOn }: IssuedPaper, issue: Issue) =>
	revision === issue.revision && reason === (issue.reason ?? null) && issuedOn === dateOf(ctx, issue);

const dateOf = (ctx: Context, { issuedOn }: Wish): PlainDate => issuedOn ?? today(ctx.clock);

async function saveIssued(ctx: Context, issue: Issue, newest: IssuedPaper | undefined): Promise<IssuedPaper> {
	const { kind, subject, reason } = issue;
	const issuedOn = dateOf(ctx, issue);
	const signatures = issue.signedAlready ? [] : [await getSignature(ctx, issue)];
	const number = await numberOf(ctx, issue, issuedOn);
	const paper = newest ? asCorrection(issue.paper, newest, reason!) : issue.paper;
	const content = JSON.stringify({
		...paper,
		number,
		date: issuedOn,
		signatures: [...paper.signatures, ...signatures]
	} satisfies Paper);
	const issued = {
		id: newId(),
		kind,
		subjectId: subject.id,
		revision: (newest?.revision ?? 0) + 1,
		reason: reason ?? null,
		number,
		issuedOn
	};
	await insertIssued(ctx, issued, content);
	await record(ctx, newest ? 'paper.corrected' : 'paper.issued', {
		subjectType: subject.type,
		subjectId: subject.id,
		to: { ...issued, sha256: createHash('sha256').update(content).digest('hex') }
	});
	return { ...issued, issuedBy: ctx.actor.name, issuedAt: ctx.clock.now() };
}

/** The number that another register gave, room for it where it is written by hand, or the next of ours. */
async function numberOf(
	ctx: Context,
	{ type, issuer, unitId, number }: Issue,
	on: PlainDate
): Promise<string> {
	if (number) return number;
	if (issuer === 'people-committee') return unissuedNumber(type, issuerCodes[issuer]);
	return nextPaperNumber(ctx, type, issuerCodes[issuer], {
		on,
		...(issuer === 'cell' && { cellId: unitId })
	});
}

async function getSignature(ctx: Context, issue: Issue): Promise<Signature> {
	if (!issue.signer) throw new Refusal('documents.signer-missing', 400, { field: 'signer' });
	const holders = await listSigners(ctx, issue.issuer, issue.unitId, dateOf(ctx, issue));
	const signer = holders.find((one) => one.memberId === issue.signer);
	if (!signer) throw new Refusal('documents.signer-not-in-post', 409, { field: 'signer' });
	return signatureOf(issue.issuer, signer, issue.capacity);
}

/** Who may sign for an issuer on a date (today without one): of a cell, its own leaders. */
export const listSigners = async (ctx: Context, issuer: PaperIssuer, unitId: Id, date = today(ctx.clock)) => {
	const posts = signingPosts(issuer);
	return (await listPostHolders(ctx, posts, date))
		.filter((one) => one.unitId === unitId)
		.toSorted((a, b) => posts.indexOf(a.kind) - posts.indexOf(b.kind));
};

/** What a preview shows, in one short text that differs when anything in it does. */
export const fingerprintOf = (paper: Paper): string =>
	createHash('sha256').update(JSON.stringify(paper)).digest('base64url');

/** What was issued about some subjects (of some kinds only, where they are named), oldest revision first. Ask only about what this person was shown. */
export const listIssued = async (
	ctx: Context,
	subjectIds: readonly Id[],
	kinds?: readonly string[]
): Promise<IssuedPaper[]> => (subjectIds.length ? issuedAbout(ctx, subjectIds, kinds) : []);

/** One revision as it was issued (the newest without a number), word for word; refuses (404) when there is none. */
export async function readIssued(ctx: Context, kind: string, subjectId: Id, revision?: number) {
	const found = await findIssued(ctx, kind, subjectId, revision);
	if (!found) throw notFound();
	return found;
}

/** The same, or nothing. */
export async function findIssued(ctx: Context, kind: string, subjectId: Id, revision?: number) {
	const revisions = await issuedAbout(ctx, [subjectId], [kind]);
	const one = revision ? revisions.find((other) => other.revision === revision) : revisions.at(-1);
	if (!one) return undefined;
	const { content } = await issuedContent(ctx, one.id);
	return { ...one, content, revisions };
}

/** The newest revision of some kinds about some subjects, each with what it says; for many papers at once. */
export const newestIssued = async (ctx: Context, kinds: readonly string[], subjectIds: readonly Id[]) =>
	kinds.length && subjectIds.length ? newestContents(ctx, kinds, subjectIds) : [];
