import { sql } from 'kysely';
import type { Id } from '#platform/id.ts';
import type { Context } from '#platform/server/context.ts';
import type { CriticismState } from '../../criticism.ts';
import type { ReviewState } from '../../review.ts';
import type { SuggestionState } from '../../suggestion.ts';

type Counted<Row> = Row & { count: number };

/** How many reviews of a campaign stand where, by unit, by collective or person, and by ground. */
export const reviewCounts = (ctx: Context, campaignId: Id) =>
	ctx.db
		.selectFrom('reviews')
		.select([
			'unit_id as unitId',
			sql<boolean>`subject_unit_id is not null`.as('isCollective'),
			sql<ReviewState>`state`.as('state'),
			'ground',
			sql<number>`count(*)::int`.as('count')
		])
		.where('campaign_id', '=', campaignId)
		.groupBy(['unit_id', sql`subject_unit_id is not null`, 'state', 'ground'])
		.execute();

/** The units of a campaign, the committee first, then by name. */
export const unitsOfCampaign = async (ctx: Context, campaignId: Id) => {
	const { rows } = await sql<{ id: Id; name: string; isCommittee: boolean }>`
		select id, name, "isCommittee" from (
			select u.unit_id as id, u.kind = 'committee' as "isCommittee",
				(select name from unit_periods p where p.committee_id = u.committee_id and p.unit_id = u.unit_id
					order by upper(valid) desc nulls first limit 1) as name
			from campaign_units cu join units u on u.committee_id = cu.committee_id and u.unit_id = cu.unit_id
			where cu.campaign_id = ${campaignId}) as taking_part
		order by not "isCommittee", name collate "vi-x-icu"`.execute(ctx.db);
	return rows;
};

const ofCampaign = (campaignId: Id) =>
	sql`review_id in (select review_id from reviews where campaign_id = ${campaignId})`;

export const suggestionCounts = async (ctx: Context, campaignId: Id) =>
	(
		await sql<Counted<{ state: SuggestionState }>>`
			select state, count(*)::int as count from suggestions where ${ofCampaign(campaignId)} group by state`.execute(
			ctx.db
		)
	).rows;

/** Criticism by state. What was held back is no part of it: not even that it was there. */
export const criticismCounts = async (ctx: Context, campaignId: Id) =>
	(
		await sql<Counted<{ state: CriticismState }>>`
			select state, count(*)::int as count from criticisms
			where state in ('raised', 'answered') and ${ofCampaign(campaignId)} group by state`.execute(ctx.db)
	).rows;

export const commentCount = async (ctx: Context, campaignId: Id): Promise<number> =>
	(
		await sql<{ count: number }>`
			select count(*)::int as count from review_comments where withdrawn_at is null and ${ofCampaign(campaignId)}`.execute(
			ctx.db
		)
	).rows[0]!.count;

/** Shortcomings that this campaign's conclusions opened, by criterion and by whose they are. */
export const shortcomingCounts = async (ctx: Context, campaignId: Id) =>
	(
		await sql<Counted<{ criterion: string; ruleSetId: Id; isCollective: boolean }>>`
			select s.criterion, s.rule_set_id as "ruleSetId", s.subject_unit_id is not null as "isCollective", count(*)::int as count
			from shortcomings s where s.shortcoming_id in (select shortcoming_id from conclusions where ${ofCampaign(campaignId)})
			group by 1, 2, 3 order by 1`.execute(ctx.db)
	).rows;

/** Questions left to the inspectors and not answered yet. */
export const openVerifications = async (ctx: Context, campaignId: Id): Promise<number> =>
	(
		await sql<{ count: number }>`
			select count(*)::int as count from conclusions k where outcome = 'to-verify' and ${ofCampaign(campaignId)}
				and not exists (select from conclusions found where found.committee_id = k.committee_id and found.verifies = k.conclusion_id)
				and not exists (select from conclusions later where later.committee_id = k.committee_id and later.replaces = k.conclusion_id)`.execute(
			ctx.db
		)
	).rows[0]!.count;

export const signatureCounts = async (ctx: Context, campaignId: Id) =>
	(
		await sql<{ agreed: number; disagreed: number; upheld: number; again: number }>`
			select count(*) filter (where agrees)::int as agreed, count(*) filter (where not agrees)::int as disagreed,
				count(*) filter (where decision = 'upheld')::int as upheld, count(*) filter (where decision = 'again')::int as again
			from review_signatures where ${ofCampaign(campaignId)}`.execute(ctx.db)
	).rows[0]!;
