import { conferences } from '#domain/reviews/server/index.ts';

/** Seconds after which the screen looks again by itself, with or without scripts. */
const again = '10';

export async function load({ locals: { ctx }, params, setHeaders }) {
	const seen = await conferences.watchConference(ctx, params.id);
	setHeaders({ refresh: again });
	return { ...seen, bare: true, at: ctx.clock.now().getTime() };
}
