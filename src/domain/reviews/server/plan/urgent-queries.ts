import { memberNameIn } from '#domain/membership/server/index.ts';
import { sql } from 'kysely';
import { actsForCommittee } from '#platform/actor.ts';
import type { Id } from '#platform/id.ts';
import type { Context } from '#platform/server/context.ts';
import { unitName } from '../review-queries.ts';

export const insertUrgent = (
	ctx: Context,
	row: { actionId: Id; campaignId: Id; unitId: Id; committedBy: Id }
) =>
	ctx.db
		.insertInto('urgent_actions')
		.values({
			...{ committee_id: ctx.committeeId, action_id: row.actionId, campaign_id: row.campaignId },
			...{ unit_id: row.unitId, committed_by: row.committedBy, committed_at: ctx.clock.now() }
		})
		.execute();

/**
 * What heads do at once, as far as it concerns a person: that of the committee everybody, that of a cell its members and its
 * leaders; those who act for the committee all of it.
 */
export function urgentFor(ctx: Context) {
	const all = ctx.db
		.selectFrom('urgent_actions as r')
		.innerJoin('corrective_actions as a', (join) =>
			join.onRef('a.committee_id', '=', 'r.committee_id').onRef('a.action_id', '=', 'r.action_id')
		)
		.innerJoin('shortcomings as s', (join) =>
			join.onRef('s.committee_id', '=', 'a.committee_id').onRef('s.shortcoming_id', '=', 'a.shortcoming_id')
		)
		.select([
			'r.action_id as id',
			'r.campaign_id as campaignId',
			'r.unit_id as unitId',
			unitName('r.unit_id').as('unitName'),
			memberNameIn('r.committed_by').as('committedBy'),
			's.reference',
			's.description',
			'a.task',
			'a.expected_product as expectedProduct',
			memberNameIn('a.owner_id').as('ownerName'),
			'a.owner_id as ownerId',
			'a.due_on as dueOn',
			'a.state'
		])
		.orderBy('a.due_on')
		.orderBy('r.action_id');
	const { actor } = ctx;
	if (actsForCommittee(actor)) return all;
	const units = [...(actor.cellId ? [actor.cellId] : []), ...actor.posts.map(({ unitId }) => unitId)];
	return all.where((eb) =>
		eb.or([
			eb('r.unit_id', '=', sql<Id>`any(${units}::uuid[])`),
			eb.exists(
				eb
					.selectFrom('units as u')
					.select('u.unit_id')
					.whereRef('u.committee_id', '=', 'r.committee_id')
					.whereRef('u.unit_id', '=', 'r.unit_id')
					.where('u.kind', '=', 'committee')
			)
		])
	);
}
