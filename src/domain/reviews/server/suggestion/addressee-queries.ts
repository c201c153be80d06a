import { sql } from 'kysely';
import type { Id } from '#platform/id.ts';
import type { Context } from '#platform/server/context.ts';
import { subjectName, unitName, visibleTo } from '../review-queries.ts';

export type Addressee = {
	reviewId: Id;
	subjectMemberId: Id | null;
	subjectUnitId: Id | null;
	subjectName: string;
	unitName: string;
};

const underReview = (ctx: Context, campaignId: Id) =>
	visibleTo(ctx)
		.select([
			'r.review_id as reviewId',
			'r.subject_member_id as subjectMemberId',
			'r.subject_unit_id as subjectUnitId',
			subjectName.as('subjectName'),
			unitName('r.unit_id').as('unitName')
		])
		.where('r.campaign_id', '=', campaignId)
		.where('r.state', 'in', ['writing', 'handed-in']);

/**
 * The reviews of a campaign to which something can still be suggested, by words of the name and of the cell; without any, the
 * collectives. Whose own name holds all the words stands first, collectives before persons.
 */
export function findAddresseesLike(ctx: Context, campaignId: Id, words: string[], limit: number) {
	const holds = (text: string, word: string) =>
		sql<boolean>`position(fold_vietnamese(${word}) in fold_vietnamese(${sql.raw(text)})) > 0`;
	const whole = words.join(' ');
	let found = ctx.db.selectFrom(underReview(ctx, campaignId).as('one')).selectAll();
	if (!words.length) found = found.where('subjectUnitId', 'is not', null);
	for (const word of words) found = found.where(holds(`concat_ws(' ', "subjectName", "unitName")`, word));
	return found
		.orderBy(sql`fold_vietnamese("subjectName") = fold_vietnamese(${whole})`, 'desc')
		.orderBy(holds('"subjectName"', whole), 'desc')
		.orderBy(sql`"subjectUnitId" is null`)
		.orderBy(sql`given_name_first("subjectName") collate "vi-x-icu"`)
		.orderBy('reviewId')
		.limit(limit)
		.execute();
}

/** The committee's own collective, as a campaign reviews it; none when it does not. */
export const findCollective = (ctx: Context, campaignId: Id, unitId: Id) =>
	underReview(ctx, campaignId).where('r.subject_unit_id', '=', unitId).executeTakeFirst();

/** The campaigns under way, the newest first. */
export const campaignsUnderWay = (ctx: Context) =>
	ctx.db
		.selectFrom('campaigns')
		.select(['campaign_id as id', 'title', 'rule_set_id as ruleSetId'])
		.where('state', '=', 'open')
		.orderBy('opened_on', 'desc')
		.orderBy('campaign_id', 'desc')
		.execute();
