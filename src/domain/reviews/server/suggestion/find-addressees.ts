import { getCommittee } from '#domain/organization/server/index.ts';
import { sameWords, tidy } from '#platform/vietnamese.ts';
import type { Id } from '#platform/id.ts';
import type { Context } from '#platform/server/context.ts';
import type { Issue } from '../../suggestion-forms.ts';
import { mayAddress, type Sender } from '../../suggestion-policy.ts';
import {
	campaignsUnderWay,
	findAddresseesLike,
	findCollective,
	type Addressee
} from './addressee-queries.ts';

export type { Addressee };
/** All collectives of a committee, but not all its members: more than that is a name that says too little. */
const most = { collectives: 100, named: 20 };

/** Whom a sender may ask in a campaign, by a name or a part of it; without one, the collectives. `more` says how many were left out. */
export async function findAddressees(
	ctx: Context,
	campaignId: Id,
	sender: Sender,
	name: string
): Promise<{ found: Addressee[]; more: boolean }> {
	const { unitId } = await getCommittee(ctx);
	const words = tidy(name).slice(0, 200).split(' ').filter(Boolean);
	if (sender === 'superior' && !words.length) {
		const committee = await findCollective(ctx, campaignId, unitId);
		return { found: committee ? [committee] : [], more: false };
	}
	const limit = words.length ? most.named : most.collectives;
	const all = await findAddresseesLike(ctx, campaignId, words, limit + 1);
	const found = all.filter((one) => mayAddress(sender, asConcerned(one), unitId).allowed);
	return { found: found.slice(0, limit), more: all.length > limit };
}

/**
 * The issues of a form with their addressees: who was ticked; or, when nobody was, the only one whom the typed name can mean.
 */
export const withAddressees = (
	ctx: Context,
	campaignId: Id,
	sender: Sender,
	issues: readonly Issue[]
): Promise<Omit<Issue, 'search'>[]> =>
	Promise.all(
		issues.map(async ({ search, ...issue }) => {
			if (issue.reviewIds.length || !tidy(search)) return issue;
			const { found, more } = await findAddressees(ctx, campaignId, sender, search);
			const named = found.filter(({ subjectName }) => sameWords(subjectName, search));
			const meant = named.length ? named : more ? [] : found;
			return meant.length === 1 ? { ...issue, reviewIds: [meant[0]!.reviewId] } : issue;
		})
	);

/** The committee as a collective, whom a superior asks most often; nothing when the campaign does not review it. */
export async function findCommitteeReview(ctx: Context, campaignId: Id): Promise<Addressee | undefined> {
	const { unitId } = await getCommittee(ctx);
	return findCollective(ctx, campaignId, unitId);
}

/** The campaigns in which something can be suggested now, the newest first. */
export const listCampaignsUnderWay = (ctx: Context) => campaignsUnderWay(ctx);

const asConcerned = (one: Addressee) => ({ ...one, unitId: '', places: [] });
