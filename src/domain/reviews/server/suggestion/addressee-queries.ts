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

/** The reviews of a campaign to which something can still be suggested, by a name or a part of it; collectives first. */
export const findAddresseesLike = (ctx: Context, campaignId: Id, name: string, limit: number) =>
	ctx.db
		.selectFrom(underReview(ctx, campaignId).as('one'))
		.selectAll()
		.$if(name === '', (query) => query.where('subjectUnitId', 'is not', null))
		.$if(name !== '', (query) =>
			query.where(
				sql<boolean>`position(fold_vietnamese(${name}) in fold_vietnamese(concat_ws(' ', "subjectName", "unitName"))) > 0`
			)
		)
		.orderBy(sql`fold_vietnamese("subjectName") = fold_vietnamese(${name})`, 'desc')
		.orderBy(sql`position(fold_vietnamese(${name}) in fold_vietnamese("subjectName")) > 0`, 'desc')
		.orderBy(sql`"subjectUnitId" is null`)
		.orderBy(sql`given_name_first("subjectName") collate "vi-x-icu"`)
		.limit(limit)
		.execute();

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
