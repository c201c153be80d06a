import { dutiesOfMembers } from '#domain/duties/server/index.ts';
import type { FormPart } from '#domain/rules/rule-set.ts';
import type { Id } from '#platform/id.ts';
import { notFound } from '#platform/refusal.ts';
import type { Context } from '#platform/server/context.ts';
import { findPart, isWritten, partsOf, type Wording } from '../../self-review.ts';
import { helpsWith, type Known, type KnownKind } from '../../self-review-known.ts';
import { explainedIn } from './explained-queries.ts';
import { attendedDuring, postsDuring } from './known-queries.ts';
import { undertakenDuring } from './undertaken.ts';
import { keptOf } from './save-section.ts';
import { countVersions, findVersion, newestTexts, pendingTexts, versionsOf } from './text-queries.ts';
import { carriedNow, getWriting, type Writing } from './writing.ts';

/** How far a part has come: its newest wording, those that wait to be joined with it, and whether it still needs words. */
export type PartProgress = {
	part: FormPart;
	wording: Wording | null;
	pending: Wording[];
	isMissing: boolean;
};

/** The task list of a self-review: every part of its form with how far it has come. */
export async function readWriting(ctx: Context, reviewId: Id) {
	const writing = await getWriting(ctx, reviewId);
	return { ...writing, parts: await progressOf(ctx, writing) };
}

export async function progressOf(ctx: Context, { review, form }: Writing): Promise<PartProgress[]> {
	const texts = await newestTexts(ctx, [review.id]);
	const pending = await pendingTexts(ctx, review.id);
	const words = Object.fromEntries(texts.map((text) => [text.section, text.words]));
	return partsOf(form).map((part) => ({
		part,
		wording: texts.find(({ section }) => section === part.code) ?? null,
		pending: pending.filter(({ section }) => section === part.code),
		isMissing: !part.optional && !isWritten(part, words)
	}));
}

/** One part with all that its author needs beside it; refuses (404) a part that the form does not have. */
export async function readSection(ctx: Context, reviewId: Id, section: string) {
	const { parts, ...writing } = await readWriting(ctx, reviewId);
	const at = parts.findIndex(({ part }) => part.code === section);
	const progress = parts[at];
	if (!progress) throw notFound();
	const { part } = progress;
	const { version, highest } = (await keptOf(ctx, reviewId))(section);
	const { review, campaign, form } = writing;
	const needsCarried = part.kind === 'carried' || part.knows?.includes('carried');
	const carried = needsCarried ? await carriedNow(ctx, review, campaign) : [];
	return {
		...writing,
		...progress,
		heading: form.sections.find(({ parts }) => parts.includes(part))!,
		place: { at: at + 1, of: parts.length },
		next: parts[at + 1]?.part.code ?? null,
		basedOn: version,
		seen: highest,
		versions: await countVersions(ctx, reviewId, section),
		carried,
		explained: part.kind === 'suggestions' ? await explainedIn(ctx, [reviewId]) : [],
		known: await knownOf(ctx, writing, part, carried)
	};
}

/** What is known of the person over the period, as far as this part is helped by it. */
async function knownOf(
	ctx: Context,
	{ review, campaign }: Writing,
	part: FormPart,
	carried: Known['carried']
): Promise<Known> {
	const of = review.subjectMemberId ? [review.subjectMemberId] : [];
	const { periodFrom, periodTo } = campaign;
	const kinds = helpsWith(part);
	const asks = (kind: KnownKind) => of.length > 0 && kinds.includes(kind);
	return {
		posts: asks('posts') ? await postsDuring(ctx, of, periodFrom, periodTo) : [],
		duties: asks('duties') ? await dutiesOfMembers(ctx, of, periodFrom, periodTo) : [],
		commitments: asks('commitments') ? await undertakenDuring(ctx, of, periodFrom, periodTo) : [],
		attended: asks('attendance') ? await attendedDuring(ctx, of, periodFrom, periodTo) : [],
		carried
	};
}

/** All parts with what a page that shows them at once must know, to see who wrote meanwhile. */
export async function readEntry(ctx: Context, reviewId: Id) {
	const { parts, ...writing } = await readWriting(ctx, reviewId);
	const kept = await keptOf(ctx, reviewId);
	return {
		...writing,
		parts: parts.map((progress) => {
			const { version, highest } = kept(progress.part.code);
			return { ...progress, basedOn: version, seen: highest };
		})
	};
}

export const versionsPerPage = 50;

/** Every wording of a part that was ever saved, newest first, page by page. */
export async function listVersions(ctx: Context, reviewId: Id, section: string, page: number) {
	const writing = await getWriting(ctx, reviewId);
	const part = findPart(writing.form, section);
	if (!part) throw notFound();
	const { version, highest } = (await keptOf(ctx, reviewId))(section);
	return {
		...writing,
		part,
		basedOn: version,
		seen: highest,
		total: await countVersions(ctx, reviewId, section),
		versions: await versionsOf(ctx, reviewId, section, {
			limit: versionsPerPage,
			offset: (page - 1) * versionsPerPage
		})
	};
}

/** One wording that was saved once; refuses (404) a version that there is not. */
export async function getVersion(
	ctx: Context,
	reviewId: Id,
	section: string,
	version: number
): Promise<Wording> {
	await getWriting(ctx, reviewId);
	const wording = await findVersion(ctx, reviewId, section, version);
	if (!wording) throw notFound();
	return wording;
}
