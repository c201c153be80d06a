import type { PlainDate } from '#platform/dates.ts';
import type { Context } from '#platform/server/context.ts';

/**
 * What figures over time need of the cases that came in from a day up to another, without any name, word or code. For whoever
 * makes figures: it insists on nothing and shows nothing of a person.
 */
export const caseFigures = (ctx: Context, from: PlainDate, to: PlainDate) =>
	ctx.db
		.selectFrom('cases')
		.select([
			'kind',
			'topic',
			'hamlet_id as hamletId',
			'received_on as openedOn',
			'first_answered_on as firstAnsweredOn',
			'ended_on as endedOn',
			'said_solved as saidSolved'
		])
		.where('received_on', '>=', from)
		.where('received_on', '<=', to)
		.orderBy('received_on')
		.orderBy('case_id')
		.execute();
