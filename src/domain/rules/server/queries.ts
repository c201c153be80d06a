import type { Id } from '#platform/id.ts';
import type { PlainDate } from '#platform/dates.ts';
import type { Context } from '#platform/server/context.ts';

export const insertRuleSet = (
	ctx: Context,
	row: {
		rule_set_id: Id;
		code: string;
		title: string;
		effective_from: PlainDate;
		content: string;
		loaded_at: Date;
	}
) =>
	ctx.db
		.insertInto('rule_sets')
		.values({ committee_id: ctx.committeeId, ...row })
		.execute();

export const findRuleSetAsOf = (ctx: Context, date: PlainDate) =>
	ctx.db
		.selectFrom('rule_sets')
		.select(['rule_set_id', 'content'])
		.where('effective_from', '<=', date)
		.orderBy('effective_from', 'desc')
		.limit(1)
		.executeTakeFirst();

export const findRuleSet = (ctx: Context, ruleSetId: Id) =>
	ctx.db
		.selectFrom('rule_sets')
		.select(['rule_set_id', 'content'])
		.where('rule_set_id', '=', ruleSetId)
		.executeTakeFirst();
