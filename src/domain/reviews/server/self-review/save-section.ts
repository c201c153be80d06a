import type { Channel } from '#platform/actor.ts';
import { timeOf } from '#platform/dates.ts';
import type { Id } from '#platform/id.ts';
import { notFound, Refusal } from '#platform/refusal.ts';
import { transaction, type Context } from '#platform/server/context.ts';
import { record } from '#platform/server/events.ts';
import { findPart } from '../../self-review.ts';
import { nothingKept, placeFor, type Kept, type Saving } from '../../self-review-wording.ts';
import { highestVersions, insertText, newestTexts, pendingTexts } from './text-queries.ts';
import { lockWriting, type Writing } from './writing.ts';

export type SectionSaving = Saving & { section: string };

/** What stands after saving: the version that counts now, and when. */
export type Saved = { section: string; version: number; savedAt: string };

/**
 * Keeps new words of a part as its next version. Words that were written without knowledge of what somebody else saved
 * meanwhile are kept aside, and it is said (409): both wordings stand beside each other until somebody joins them.
 */
export async function saveSection(
	ctx: Context,
	reviewId: Id,
	saving: SectionSaving,
	fromPaper = false
): Promise<Saved> {
	const [saved] = await saveSections(ctx, reviewId, [saving], fromPaper);
	return saved!;
}

/** The same for several parts at once, as they are entered from paper: each is kept, in its place or aside. */
export async function saveSections(
	ctx: Context,
	reviewId: Id,
	savings: readonly SectionSaving[],
	fromPaper = false
): Promise<Saved[]> {
	// What is set aside is kept although it is refused: the refusal comes after the transaction.
	const kept = await transaction(ctx, async (ctx) => {
		const writing = await lockWriting(ctx, reviewId);
		const state = await keptOf(ctx, reviewId);
		const outcomes = [];
		for (const saving of savings) outcomes.push(await keep(ctx, writing, saving, state, fromPaper));
		return outcomes;
	});
	if (kept.some(({ place }) => place === 'aside')) throw new Refusal('reviews.saved-meanwhile', 409);
	return kept.map(({ section, version }) => ({ section, version, savedAt: timeOf(ctx.clock.now()) }));
}

/** What is kept of every part of a review now. */
export async function keptOf(ctx: Context, reviewId: Id): Promise<(section: string) => Kept> {
	const newest = await newestTexts(ctx, [reviewId]);
	const highest = await highestVersions(ctx, reviewId);
	const pending = new Set((await pendingTexts(ctx, reviewId)).map(({ section }) => section));
	return (section) => {
		const counts = newest.find((text) => text.section === section) ?? nothingKept;
		return {
			version: counts.version,
			words: counts.words,
			highest: highest.get(section) ?? 0,
			isDisputed: pending.has(section)
		};
	};
}

async function keep(
	ctx: Context,
	{ review, form, isOwn }: Writing,
	{ section, ...saving }: SectionSaving,
	stateOf: (section: string) => Kept,
	fromPaper: boolean
) {
	if (!findPart(form, section)) throw notFound();
	const kept = stateOf(section);
	const place = placeFor(saving, kept);
	if (place === 'nothing') return { section, place, version: kept.version };
	const version = kept.highest + 1;
	const channel: Channel = isOwn ? 'self' : fromPaper ? 'paper' : 'on-behalf';
	const aside = place === 'aside';
	await insertText(ctx, {
		...{ reviewId: review.id, section, version, round: review.round, words: saving.words },
		...{ channel, aside, seen: Math.min(saving.seen, kept.highest) }
	});
	await record(ctx, 'review.section-saved', {
		subjectType: 'review',
		subjectId: review.id,
		onBehalfOf: isOwn ? null : review.subjectMemberId,
		channel,
		to: { section, version, ...(aside && { aside }) }
	});
	return { section, place, version };
}
