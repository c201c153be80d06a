import { today } from '#platform/clock.ts';
import type { Id } from '#platform/id.ts';
import { insist, no, yes } from '#platform/refusal.ts';
import type { Context } from '#platform/server/context.ts';
import { seesVisits } from '../policy.ts';
import type { RequestFilter, VisitFilter } from '../visit-filter.ts';
import { countVisitLines, monthCounts, visitLines, visitorsSeen } from './list-queries.ts';
import { countRequests, requestLines } from './request-queries.ts';
import { cellsSeenBy } from './visit-queries.ts';

export const visitsPerPage = 50;
/** The most lines of one printed list. */
const whole = { limit: 5000, offset: 0 };
const pageOf = (page: number | 'whole') =>
	page === 'whole' ? whole : { limit: visitsPerPage, offset: (page - 1) * visitsPerPage };

const insistLeads = (ctx: Context) =>
	insist(seesVisits(ctx.actor) ? yes : no('accompaniment.lists-for-those-who-lead'));

/** Visits as far as they may see them, the newest first, with how many there are and the counts by month. */
export async function listVisits(ctx: Context, filter: VisitFilter, page: number | 'whole' = 1) {
	insistLeads(ctx);
	const cells = await cellsSeenBy(ctx);
	const [visits, total, months, visitors] = await Promise.all([
		visitLines(ctx, cells, filter, pageOf(page)),
		countVisitLines(ctx, cells, filter),
		monthCounts(ctx, cells, filter),
		visitorsSeen(ctx, cells)
	]);
	return { visits, total, months, visitors, cells };
}

/** What cells ask, as far as they may see it, what is due first at the top. */
export async function listRequests(ctx: Context, filter: RequestFilter, page: number | 'whole' = 1) {
	insistLeads(ctx);
	const cells = await cellsSeenBy(ctx);
	const day = today(ctx.clock);
	const [requests, total] = await Promise.all([
		requestLines(ctx, cells, filter, day, pageOf(page)),
		countRequests(ctx, cells, filter, day)
	]);
	return { requests, total, cells };
}

/** What one cell asked of the committee, as far as they may see it. */
export const requestsOf = async (ctx: Context, unitId: Id) =>
	requestLines(ctx, await cellsSeenBy(ctx), { cell: unitId }, today(ctx.clock), whole);
