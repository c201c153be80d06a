import { listLadders } from '#domain/supervision/server/index.ts';
import { today } from '#platform/clock.ts';
import { pageIn } from '#web/server/page-in.ts';

const perPage = 50;

export async function load({ locals: { ctx }, url }) {
	const ladders = await listLadders(ctx);
	const page = pageIn(url);
	return {
		ladders: ladders.slice((page - 1) * perPage, page * perPage),
		total: ladders.length,
		page,
		perPage,
		day: today(ctx.clock)
	};
}
