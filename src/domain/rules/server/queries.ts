import type { Id } from '#platform/id.ts';
import type { PlainDate } from '#platform/dates.ts';
import type { Context } from '#platform/server/context.ts';
import type { About } from '../any-rule-set.ts';

export const insertSet = (
	ctx: Context,
	row: {
		rule_set_id: Id;
		about: About;
		code: string;
		title: string;
		effective_from: PlainDate;
		content: string;
		loaded_at: Date;
		shipped: boolean;
	}
) =>
	ctx.db
		.insertInto('rule_sets')
		.values({ committee_id: ctx.committeeId, ...row })
		.execute();

/** The set about something that is in force on a date. Of two sets from the same day the committee's own holds, then the one that was loaded last. */
export const findRuleSetAsOf = (ctx: Context, date: PlainDate, about: About) =>
	ctx.db
		.selectFrom('rule_sets')
		.select(['rule_set_id', 'content'])
		.where('about', '=', about)
		.where('effective_from', '<=', date)
		.orderBy('effective_from', 'desc')
		.orderBy('shipped')
		.orderBy('loaded_at', 'desc')
		.orderBy('rule_set_id', 'desc')
		.limit(1)
		.executeTakeFirst();

export const findRuleSet = (ctx: Context, ruleSetId: Id) =>
	ctx.db
		.selectFrom('rule_sets')
		.select(['rule_set_id', 'content'])
		.where('rule_set_id', '=', ruleSetId)
		.executeTakeFirst();

export const listCodes = async (ctx: Context): Promise<string[]> =>
	(await ctx.db.selectFrom('rule_sets').select('code').execute()).map(({ code }) => code);

/** Every rule set of the committee, the one that would hold latest first. */
export const setsOfCommittee = (ctx: Context) =>
	ctx.db
		.selectFrom('rule_sets')
		.select([
			'rule_set_id as id',
			'code',
			'title',
			'effective_from as effectiveFrom',
			'loaded_at as loadedAt',
			'shipped',
			'content'
		])
		.orderBy('effective_from', 'desc')
		.orderBy('shipped')
		.orderBy('loaded_at', 'desc')
		.orderBy('rule_set_id', 'desc')
		.execute();

/** How many records were made under each rule set: sessions and meetings, shortcomings, campaigns. */
export const countRecords = async (ctx: Context): Promise<Map<Id, number>> => {
	const rows = await ctx.db
		.selectFrom(
			ctx.db
				.selectFrom('meetings')
				.select('rule_set_id')
				.unionAll(ctx.db.selectFrom('shortcomings').select('rule_set_id'))
				.unionAll(ctx.db.selectFrom('campaigns').select('rule_set_id'))
				.as('made')
		)
		.select((eb) => ['rule_set_id as id', eb.fn.countAll<number>().as('count')])
		.groupBy('rule_set_id')
		.execute();
	return new Map(rows.map(({ id, count }) => [id, count]));
};
