import { insist } from '#platform/refusal.ts';
import type { Id } from '#platform/id.ts';
import type { Context } from '#platform/server/context.ts';
import { canLead } from '../../conference-policy.ts';
import { getConference } from './get-conference.ts';
import { readRollFigures } from './get-conference-record.ts';
import { listTurns } from './list-turns.ts';
import { bareItems } from './read-items.ts';

/** What the clerk prints to write on at a conference: each review with its items and room for what is concluded. */
export async function readClerkSheet(ctx: Context, id: Id) {
	const conference = await getConference(ctx, id);
	insist(canLead(ctx.actor, conference));
	const [turns, roll] = await Promise.all([
		listTurns(ctx, conference.campaignId, conference.unitId),
		readRollFigures(ctx, id)
	]);
	const here = turns.filter(
		({ state, concludedHere }) => !concludedHere && state !== 'exempt' && state !== 'not-reviewed'
	);
	const items = await bareItems(
		ctx,
		here.map(({ reviewId }) => reviewId)
	);
	return {
		conference,
		convened: roll.convened,
		turns: here.map(({ reviewId, name, rank }) => ({
			reviewId,
			name,
			rank,
			items: (items.get(reviewId) ?? []).map(({ id, kind, from, where, words, answer }) => ({
				...{ id, kind, from, where, words, answer }
			}))
		}))
	};
}
