import { canAssign, isVisitor } from '#domain/accompaniment/policy.ts';
import {
	listFollowerPeriods,
	listVisits,
	requestsOf,
	visitsPerPage
} from '#domain/accompaniment/server/index.ts';
import { getCell } from '#domain/organization/server/index.ts';
import { pageIn } from '#web/server/page-in.ts';

/** What passes between the committee and one cell: who follows it, the visits, what it asked. */
export async function load({ locals: { ctx }, params, url }) {
	const cell = await getCell(ctx, params.id);
	const page = pageIn(url);
	const [{ visits, total }, requests, periods] = await Promise.all([
		listVisits(ctx, { cell: cell.id }, page),
		requestsOf(ctx, cell.id),
		listFollowerPeriods(ctx, cell.id)
	]);
	return {
		cell: { id: cell.id, name: cell.name },
		...{ visits, total, requests, periods, page, perPage: visitsPerPage },
		mayReport: isVisitor(ctx.actor) || canAssign(ctx.actor).allowed
	};
}
