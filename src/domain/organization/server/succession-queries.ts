import { sql } from 'kysely';
import type { PlainDate } from '#platform/dates.ts';
import type { Id } from '#platform/id.ts';
import type { Context } from '#platform/server/context.ts';

export type Succession = { unitId: Id; successorId: Id; on: PlainDate; decision: string };

/** What a unit became, and which units became it, each with the day. */
export async function listSuccessions(
	ctx: Context,
	unitId: Id
): Promise<{ into: Succession | null; from: Succession[] }> {
	const found = await ctx.db
		.selectFrom('unit_successions')
		.select(['unit_id as unitId', 'successor_id as successorId', 'succeeded_on as on', 'decision'])
		.where((eb) => eb.or([eb('unit_id', '=', unitId), eb('successor_id', '=', unitId)]))
		.orderBy('succeeded_on')
		.execute();
	return {
		into: found.find((one) => one.unitId === unitId) ?? null,
		from: found.filter((one) => one.successorId === unitId)
	};
}

/** A unit with all that were merged into it by a day: who leads it answers for what they left. */
export async function unitAndForebears(ctx: Context, unitId: Id, on: PlainDate): Promise<Id[]> {
	const { rows } = await sql<{ id: Id }>`
		select unit_and_forebears(${ctx.committeeId}, ${unitId}, ${on}) as id`.execute(ctx.db);
	return rows.map(({ id }) => id);
}

/** Who answers for each of these units on a day: the unit itself, or what it became. */
export async function heirsOf(ctx: Context, unitIds: readonly Id[], on: PlainDate): Promise<Map<Id, Id>> {
	const { rows } = await sql<{ unitId: Id; heirId: Id }>`
		with recursive found (unit_id, heir_id) as (
			select id, id from unnest(${[...unitIds]}::uuid[]) as given (id)
			union
			select found.unit_id, s.successor_id
			from found join unit_successions s on s.unit_id = found.heir_id and s.succeeded_on <= ${on}::date
		)
		select unit_id as "unitId", heir_id as "heirId" from found
		where not exists (
			select from unit_successions s where s.unit_id = found.heir_id and s.succeeded_on <= ${on}::date
		)`.execute(ctx.db);
	return new Map(rows.map(({ unitId, heirId }) => [unitId, heirId]));
}

export const insertSuccession = (ctx: Context, { unitId, successorId, on, decision }: Succession) =>
	ctx.db
		.insertInto('unit_successions')
		.values({
			committee_id: ctx.committeeId,
			unit_id: unitId,
			successor_id: successorId,
			succeeded_on: on,
			decision
		})
		.execute();
