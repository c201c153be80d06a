import { plans } from '#domain/reviews/server/index.ts';

/** A rectification plan as it was published, word for word; an earlier round by its number. */
export async function load({ locals: { ctx }, params, url }) {
	const round = Number(url.searchParams.get('round'));
	return plans.getPublication(ctx, params.id, Number.isInteger(round) && round > 0 ? round : undefined);
}
