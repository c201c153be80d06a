import type { Id } from '#platform/id.ts';
import type { Context } from '#platform/server/context.ts';
import { visibleTo } from './case-queries.ts';

export const insertCaseShortcoming = (ctx: Context, caseId: Id, shortcomingId: Id) =>
	ctx.db
		.insertInto('case_shortcomings')
		.values({ committee_id: ctx.committeeId, case_id: caseId, shortcoming_id: shortcomingId })
		.execute();

/** The shortcomings that a case led to. Only for whoever was shown the case. */
export const shortcomingsOfCase = (ctx: Context, caseId: Id) =>
	ctx.db
		.selectFrom('case_shortcomings as l')
		.innerJoin('shortcomings as s', (join) =>
			join.onRef('s.committee_id', '=', 'l.committee_id').onRef('s.shortcoming_id', '=', 'l.shortcoming_id')
		)
		.select(['s.shortcoming_id as id', 's.reference'])
		.where('l.case_id', '=', caseId)
		.orderBy('s.reference')
		.execute();

/** The case in which a shortcoming was seen, as far as this person may see it. */
export const caseOfShortcoming = (ctx: Context, shortcomingId: Id) =>
	visibleTo(ctx)
		.innerJoin('case_shortcomings as l', (join) =>
			join.onRef('l.committee_id', '=', 'c.committee_id').onRef('l.case_id', '=', 'c.case_id')
		)
		.select(['c.case_id as id', 'c.code'])
		.where('l.shortcoming_id', '=', shortcomingId)
		.executeTakeFirst();
