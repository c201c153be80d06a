import { showDate } from '#platform/dates.ts';
import type { Id } from '#platform/id.ts';
import type { Context } from '#platform/server/context.ts';
import { itemOf, standing, type Conclusion, type Item } from '../../conference-items.ts';
import { isUnanswered } from '../../criticism.ts';
import { conclusionPages } from '../../words/conclusion-words.ts';
import { isUnexplained } from '../../suggestion.ts';
import { commentItems, conclusionsAbout, criticismItems, suggestionItems } from './item-queries.ts';

type Bare = Omit<Item, 'conclusion' | 'elsewhere' | 'isRequired'>;

/** The items of a review as one place sees them in its present round. */
export async function readItems(
	ctx: Context,
	review: { id: Id; round: number },
	unitId: Id
): Promise<Item[]> {
	const [items, conclusions] = await Promise.all([
		bareItems(ctx, [review.id]),
		conclusionsAbout(ctx, [review.id])
	]);
	return itemsAt(items.get(review.id) ?? [], conclusions, unitId, review.round);
}

/** The same from what was read already: what came up at conferences only joins the other items. */
export function itemsAt(
	bare: readonly Bare[],
	conclusions: readonly Conclusion[],
	unitId: Id,
	round: number
): Item[] {
	const all = standing(conclusions);
	const found = conclusions.filter(({ verifies }) => verifies !== null);
	const isHere = (one: Conclusion) => one.unitId === unitId && one.round === round && one.verifies === null;
	const about = (id: Id) => [...all, ...found].filter((one) => rootOf(one, conclusions) === id);
	const others = all.filter((one) => one.item === 'other' && one.adopts === null);
	return [
		...bare.map((item) => ({ ...item, isRequired: true })),
		...others.map((one) => ({ ...cameUp(one), isRequired: false }))
	].map((item) => ({
		...item,
		conclusion: about(item.id).find(isHere) ?? null,
		elsewhere: about(item.id).filter((one) => !isHere(one))
	}));
}

/** What was taken over, or found out later, is about what the first conclusion was about. */
function rootOf(one: Conclusion, all: readonly Conclusion[]): Id {
	const before = one.item === 'other' ? (one.adopts ?? one.verifies) : null;
	const first = before ? all.find(({ id }) => id === before) : undefined;
	return first ? rootOf(first, all) : itemOf(one);
}

const cameUp = (one: Conclusion): Bare => ({
	kind: 'other',
	id: one.id,
	from: one.unitName,
	where: showDate(one.concludedOn),
	words: one.about,
	answer: null,
	cause: '',
	responsibility: '',
	isOpen: false
});

/** What some reviews have to be concluded about, by review. */
export async function bareItems(ctx: Context, reviewIds: Id[]): Promise<Map<Id, Bare[]>> {
	if (reviewIds.length === 0) return new Map();
	const [suggestions, criticisms, comments] = await Promise.all([
		suggestionItems(ctx, reviewIds),
		criticismItems(ctx, reviewIds),
		commentItems(ctx, reviewIds)
	]);
	const items = [
		...suggestions.map((one) => ({
			reviewId: one.reviewId,
			kind: 'suggestion' as const,
			id: one.id,
			from: one.senderName,
			where: `${one.number}, ${showDate(one.datedOn)}`,
			words: one.words,
			answer: together(
				one.happened,
				one.objectiveCause,
				one.subjectiveCause,
				one.responsibility,
				one.followUp
			),
			cause: together(one.objectiveCause, one.subjectiveCause) ?? '',
			responsibility: one.responsibility ?? '',
			isOpen: isUnexplained(one.state)
		})),
		...criticisms.map((one) => ({
			reviewId: one.reviewId,
			kind: 'criticism' as const,
			id: one.id,
			from: one.author,
			where: [one.happenedWhen, one.place].filter(Boolean).join(', '),
			words: together(one.fact, named(parts.ask, one.ask)) ?? '',
			answer: one.answer,
			cause: '',
			responsibility: '',
			isOpen: isUnanswered(one.state)
		})),
		...comments.map((one) => ({
			reviewId: one.reviewId,
			kind: 'comment' as const,
			id: one.id,
			from: one.sourceName,
			where: showDate(one.datedOn),
			words: one.words,
			answer: null,
			cause: '',
			responsibility: '',
			isOpen: false
		}))
	];
	const byReview = new Map<Id, Bare[]>();
	for (const { reviewId, ...item } of items)
		byReview.set(reviewId, [...(byReview.get(reviewId) ?? []), item]);
	return byReview;
}

/** These texts stand in papers: their parts are named in Vietnamese, whatever language a page is in. */
const { parts } = conclusionPages('vi');

const named = (name: string, text: string | null): string | null =>
	text?.trim() ? `${name}: ${text}` : null;

/** Several texts as one, one under the other; null when there is none. */
const together = (...texts: (string | null)[]): string | null =>
	texts.filter((text) => text?.trim()).join('\n') || null;
