import { newId, type Id } from '#platform/id.ts';
import { insistNow, notFound } from '#platform/refusal.ts';
import { transaction, type Context } from '#platform/server/context.ts';
import { record } from '#platform/server/events.ts';
import {
	isAnswered,
	mayCorrect,
	mayOpenShortcoming,
	type Decision,
	type Item
} from '../../conference-items.ts';
import { insertConclusion } from './item-queries.ts';
import { inWhoseName, lockPlace, type HeldPlace } from './lock-place.ts';
import { openShortcoming } from './open-shortcoming.ts';
import { readItems } from './read-items.ts';

export type Concluded = { id: Id; reference: string | null };
type How = { fromPaper?: boolean };

/**
 * Concludes about one item of a review at one of its places. A fault goes into the register with its corrective action in the same
 * transaction. What was concluded without a fault can be concluded anew until the place is closed.
 */
export const concludeItem = (
	ctx: Context,
	reviewId: Id,
	unitId: Id,
	itemId: Id,
	decision: Decision,
	how: How = {}
): Promise<Concluded> =>
	transaction(ctx, async (ctx) => {
		const held = await lockPlace(ctx, reviewId, unitId);
		const item = (await readItems(ctx, held.review, unitId)).find(({ id }) => id === itemId);
		if (!item) throw notFound();
		insistNow(isAnswered(item));
		insistNow(mayCorrect(item));
		return save(ctx, held, item, decision, how);
	});

/** Concludes about something that came up at the conference only. */
export const concludeOther = (
	ctx: Context,
	reviewId: Id,
	unitId: Id,
	about: string,
	decision: Exclude<Decision, { outcome: 'adopt' }>,
	how: How = {}
): Promise<Concluded> =>
	transaction(ctx, async (ctx) => {
		const held = await lockPlace(ctx, reviewId, unitId);
		return save(ctx, held, { kind: 'other', words: about, conclusion: null, elsewhere: [] }, decision, how);
	});

type Concerning = Pick<Item, 'kind' | 'words' | 'conclusion' | 'elsewhere'> & { id?: Id };

async function save(
	ctx: Context,
	held: HeldPlace,
	item: Concerning,
	decision: Decision,
	{ fromPaper = false }: How
): Promise<Concluded> {
	const { review, place, sitting, on } = held;
	const name = inWhoseName(ctx, held, fromPaper);
	const said = await outcomeOf(ctx, held, item, decision, name);
	const id = newId();
	await insertConclusion(ctx, {
		...{ id, reviewId: review.id, unitId: place.unitId, round: review.round, meetingId: sitting.id },
		item: item.kind,
		itemId: item.kind === 'other' ? null : item.id!,
		about: item.kind === 'other' ? item.words : '',
		...{ outcome: said.outcome, words: said.words, shortcomingId: said.shortcomingId },
		...{ adopts: said.adopts, replaces: item.conclusion?.id ?? null, concludedOn: on },
		...name
	});
	await record(ctx, 'review.item-concluded', {
		subjectType: 'review',
		subjectId: review.id,
		...name,
		to: {
			conclusionId: id,
			unitId: place.unitId,
			round: review.round,
			...{ item: item.kind, itemId: item.id ?? null, outcome: said.outcome, reference: said.reference },
			...{ adopts: said.adopts, replaces: item.conclusion?.id ?? null }
		}
	});
	return { id, reference: said.reference };
}

/** What is kept of a decision; a fault is put into the register on the way. */
async function outcomeOf(
	ctx: Context,
	{ review, campaign, on }: HeldPlace,
	item: Concerning,
	decision: Decision,
	name: ReturnType<typeof inWhoseName>
) {
	const plain = { shortcomingId: null, reference: null, adopts: null };
	if (decision.outcome === 'adopt') {
		const taken = item.elsewhere.find(({ id }) => id === decision.adopts);
		if (!taken) throw notFound();
		const { outcome, words, shortcomingId, reference } = taken;
		return { outcome, words, shortcomingId, reference, adopts: taken.adopts ?? taken.id };
	}
	const { outcome, words } = decision;
	if (outcome !== 'shortcoming') return { outcome, words, ...plain };
	insistNow(mayOpenShortcoming(item));
	const found = await openShortcoming(ctx, { review, campaign, on, fault: decision.fault, ...name });
	return { outcome, words, ...plain, shortcomingId: found.id, reference: found.reference };
}
