import { takeDispatch, type ReceivedDispatch } from '#domain/dispatches/server/index.ts';
import type { EnvelopeOf } from '#domain/dispatches/dispatch.ts';
import type { Id } from '#platform/id.ts';
import { Refusal } from '#platform/refusal.ts';
import { transaction, type Context } from '#platform/server/context.ts';
import { sameWords } from '#platform/vietnamese.ts';
import type { SuggestionState } from '../../suggestion.ts';
import { explanationsOf } from './explanation-queries.ts';
import { findAddressees, findCommitteeReview, type Addressee } from './find-addressees.ts';
import { lockSuggestion } from './get-suggestion.ts';
import { settleExplanation } from './judge-explanation.ts';
import { sendSuggestions } from './send-suggestions.ts';
import { findDispatched, suggestionsByKey } from './suggestion-queries.ts';
import { settleWithdrawal } from './withdraw-suggestion.ts';

/** Whom each issue of a superior's dispatch means in a campaign, as far as that is plain: the committee, or the only one of that name. */
export const proposeAddressees = (
	ctx: Context,
	campaignId: Id,
	{ content }: EnvelopeOf<'suggestion'>
): Promise<{ key: Id; meant: Addressee[] }[]> =>
	Promise.all(
		content.issues.map(async ({ key, to }) => {
			if (to.kind === 'collective') {
				const committee = await findCommitteeReview(ctx, campaignId);
				return { key, meant: committee ? [committee] : [] };
			}
			const { found } = await findAddressees(ctx, campaignId, 'superior', to.name);
			const named = found.filter(({ subjectName }) => sameWords(subjectName, to.name));
			return { key, meant: named };
		})
	);

/** What the issues of a dispatch became here: by their keys, the suggestions that this person may read. */
export const listTakenIn = async (
	ctx: Context,
	keys: Id[]
): Promise<{ key: Id; id: Id; subjectName: string; state: SuggestionState }[]> =>
	(await suggestionsByKey(ctx, keys)).map(({ dispatchKey, id, subjectName, state }) => ({
		key: dispatchKey!,
		...{ id, subjectName, state }
	}));

/** Suggestions that came as a dispatch enter the reviews of whom they ask. All of them or none; refuses (400) an issue without addressee. */
export const takeInSuggestions = (
	ctx: Context,
	dispatchId: Id,
	addressees: { key: Id; reviewId: Id }[]
): Promise<Id[]> =>
	transaction(ctx, async (ctx) => {
		const { envelope } = await take(ctx, dispatchId, 'suggestion');
		return sendSuggestions(ctx, {
			sender: 'superior',
			senderName: envelope.from.name,
			partnerId: envelope.from.id,
			...envelope.paper,
			// What the superior has sent is sent: how near a conference is, is between the two committees.
			anyway: true,
			issues: envelope.content.issues.map(({ key, words, dueOn }) => ({
				...{ words, dueOn, dispatchKey: key },
				reviewIds: addressees.filter((one) => one.key === key).map(({ reviewId }) => reviewId)
			}))
		});
	});

/** What the superior found, or withdrew, enters the suggestion that it is about. Refuses (409) when that is not there, or not so far. */
export const takeInVerdict = (ctx: Context, dispatchId: Id): Promise<Id> =>
	transaction(ctx, async (ctx) => {
		const { envelope } = await take(ctx, dispatchId, 'verdict');
		const { key, round, outcome, words, dueOn, by } = envelope.content;
		const { suggestion, review } = await lockAbout(ctx, key, envelope.from.id);
		const rounds = (await explanationsOf(ctx, [suggestion.id])).length;
		if (suggestion.state === 'explained' && rounds !== round)
			throw new Refusal('reviews.dispatch-other-round', 409, { round });
		await settleExplanation(ctx, suggestion, review, {
			...{ outcome, words, dueOn },
			...{ by: `${by}, ${envelope.from.name}`, channel: 'import' }
		});
		return suggestion.id;
	});

/** The superior withdrew a suggestion that came as a dispatch. */
export const takeInWithdrawal = (ctx: Context, dispatchId: Id): Promise<Id> =>
	transaction(ctx, async (ctx) => {
		const { envelope } = await take(ctx, dispatchId, 'withdrawal');
		const { key, words, by } = envelope.content;
		const { suggestion } = await lockAbout(ctx, key, envelope.from.id);
		await settleWithdrawal(ctx, suggestion, {
			...{ words, by: `${by}, ${envelope.from.name}`, channel: 'import' }
		});
		return suggestion.id;
	});

type Of<K extends ReceivedDispatch['kind']> = Omit<ReceivedDispatch, 'envelope'> & {
	envelope: EnvelopeOf<K>;
};

async function take<K extends ReceivedDispatch['kind']>(ctx: Context, id: Id, kind: K): Promise<Of<K>> {
	const dispatch = await takeDispatch(ctx, id);
	if (dispatch.envelope.kind !== kind) throw new Refusal('reviews.dispatch-other-kind', 409);
	return dispatch as Of<K>;
}

async function lockAbout(ctx: Context, key: Id, partnerId: Id) {
	const found = await findDispatched(ctx, key, partnerId);
	if (!found) throw new Refusal('reviews.dispatch-unknown-issue', 409);
	return lockSuggestion(ctx, found.id);
}
