import { sql } from 'kysely';
import { holds } from '#platform/actor.ts';
import { timeZone, type PlainDate } from '#platform/dates.ts';
import type { Id } from '#platform/id.ts';
import type { Context } from '#platform/server/context.ts';
import { subjectName } from '../review-queries.ts';
import { criticisms } from './criticism-queries.ts';

/** The day of the first conference at which a review is still to be concluded, when it is known. */
const conferenceOn = sql<PlainDate | null>`(select min(coalesce(
		(select min(mt.starts_at at time zone ${timeZone})::date from conferences f
			join meetings mt on mt.committee_id = f.committee_id and mt.meeting_id = f.meeting_id
			where f.committee_id = at.committee_id and f.campaign_id = r.campaign_id and f.unit_id = at.unit_id),
		cu.conference_on))
	from review_places at
	join campaign_units cu on cu.committee_id = at.committee_id and cu.campaign_id = r.campaign_id and cu.unit_id = at.unit_id
	where at.committee_id = r.committee_id and at.review_id = r.review_id and at.concluded_on is null)`;

const criticisePhaseEndsOn = sql<PlainDate | null>`(select ends_on from campaign_phases ph
	where ph.committee_id = r.committee_id and ph.campaign_id = r.campaign_id and ph.phase = 'criticise')`;

/** The person reads no screen: somebody brings it to them on paper. */
const isOnPaperOnly = sql<boolean>`r.subject_member_id is not null and not exists (select from auth."user" u
	where u."committeeId" = r.committee_id and u."memberId" = r.subject_member_id)`;

/** Whether an inspector has looked at the holding back since it began. */
const wasLookedAt = sql<boolean>`coalesce((select s.kind = 'kept-back' from criticism_steps s
	where s.committee_id = c.committee_id and s.criticism_id = c.criticism_id and s.kind in ('held-back', 'kept-back')
	order by s.entered_at desc, s.criticism_step_id desc limit 1), false)`;

/** What is raised or held back in reviews that are under way, as far as it may wait for this person. */
export const openCriticisms = (ctx: Context) => {
	const { memberId, posts } = ctx.actor;
	const ofUnits = sql<Id>`any(${[...new Set(posts.map((post) => post.unitId))]}::uuid[])`;
	const isInspector = holds(ctx.actor, 'inspector');
	return criticisms(ctx)
		.innerJoin('campaigns as k', (join) =>
			join.onRef('k.committee_id', '=', 'r.committee_id').onRef('k.campaign_id', '=', 'r.campaign_id')
		)
		.select([
			'r.subject_member_id as subjectMemberId',
			'r.subject_unit_id as subjectUnitId',
			'r.unit_id as unitId',
			subjectName.as('subjectName'),
			conferenceOn.as('conferenceOn'),
			criticisePhaseEndsOn.as('phaseEndsOn'),
			isOnPaperOnly.as('isOnPaperOnly'),
			wasLookedAt.as('wasLookedAt')
		])
		.where('k.state', '=', 'open')
		.where('c.state', 'in', ['raised', 'held-back'])
		.where('r.state', 'in', ['writing', 'handed-in'])
		.where((eb) =>
			eb.or([
				eb.and([
					eb('c.state', '=', 'raised'),
					eb.or([
						eb('r.subject_member_id', '=', memberId),
						eb('r.subject_unit_id', '=', ofUnits),
						eb.and([eb('r.unit_id', '=', ofUnits), isOnPaperOnly])
					])
				]),
				eb.and([
					eb('c.state', '=', 'held-back'),
					isInspector
						? eb.lit(true)
						: eb.or([eb('c.author_id', '=', memberId), eb('c.entered_by', '=', memberId)])
				])
			])
		)
		.orderBy('c.entered_at')
		.orderBy('c.criticism_id')
		.execute();
};
export type OpenCriticism = Awaited<ReturnType<typeof openCriticisms>>[number];
