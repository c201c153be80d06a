import { sql } from 'kysely';
import type { CellKind } from '#domain/rules/rule-set.ts';
import type { PostKind } from '#platform/actor.ts';
import type { PlainDate } from '#platform/dates.ts';
import type { Id } from '#platform/id.ts';
import type { Context } from '#platform/server/context.ts';
import { holdsOn } from '#platform/server/ranges.ts';

/** SQL about what was true on a day: a few questions, however many members there are. */

/** The committee's own unit and its cells on a day, each cell with its kind; the committee first. */
export const unitsOn = (ctx: Context, day: PlainDate) =>
	ctx.db
		.selectFrom('units as u')
		.innerJoin('unit_periods as p', (join) =>
			join.onRef('p.committee_id', '=', 'u.committee_id').onRef('p.unit_id', '=', 'u.unit_id')
		)
		.leftJoin('cell_kinds as k', (join) =>
			join
				.onRef('k.committee_id', '=', 'u.committee_id')
				.onRef('k.unit_id', '=', 'u.unit_id')
				.on(holdsOn('k.valid', day))
		)
		.select(['u.unit_id as id', 'p.name', sql<boolean>`u.kind = 'committee'`.as('isCommittee')])
		.select(sql<CellKind | null>`k.kind`.as('cellKind'))
		.where('u.kind', 'in', ['committee', 'cell'])
		.where(holdsOn('p.valid', day))
		.orderBy(sql`u.kind <> 'committee'`)
		.orderBy(sql`p.name collate "vi-x-icu"`)
		.execute();

export const postsOn = (ctx: Context, day: PlainDate) =>
	ctx.db
		.selectFrom('posts')
		.select(['member_id as memberId', 'unit_id as unitId', 'kind'])
		.where(holdsOn('valid', day))
		.$narrowType<{ kind: PostKind }>()
		.execute();

/** Everybody who is a member of a cell on a day, by given name. */
export const membersOn = (ctx: Context, day: PlainDate) =>
	ctx.db
		.selectFrom('memberships as ms')
		.innerJoin('members as m', (join) =>
			join.onRef('m.committee_id', '=', 'ms.committee_id').onRef('m.member_id', '=', 'ms.member_id')
		)
		.select([
			'm.member_id as id',
			'm.full_name as name',
			'ms.unit_id as unitId',
			'm.admitted_on as admittedOn',
			sql<boolean>`m.member_id in ${holders('exemptions', day)}`.as('exempt'),
			sql<boolean>`m.member_id in ${holders('suspensions', day)}`.as('suspended')
		])
		.where(holdsOn('ms.valid', day))
		.orderBy('m.sort_name')
		.orderBy('m.member_id')
		.execute();

/** Of whom a fact holds on a day; asked once, not once a member. */
const holders = (facts: 'exemptions' | 'suspensions', day: PlainDate) =>
	sql`(select member_id from ${sql.table(facts)} where valid @> ${day}::date)`;

/** The units that were chosen for a campaign. */
export const chosenUnits = async (ctx: Context, campaignId: Id): Promise<Id[]> =>
	(
		await ctx.db
			.selectFrom('campaign_units')
			.select('unit_id')
			.where('campaign_id', '=', campaignId)
			.execute()
	).map(({ unit_id }) => unit_id);
