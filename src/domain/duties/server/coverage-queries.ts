import { sql } from 'kysely';
import type { PlainDate } from '#platform/dates.ts';
import type { Id } from '#platform/id.ts';
import type { Context } from '#platform/server/context.ts';

export type CellCoverage = {
	unitId: Id;
	members: number;
	/** who should have a duty and has none */
	without: number;
	duties: number;
	unheld: number;
	tooMany: number;
};

/**
 * Counts per cell as of a date, for any number of cells in one question. A duty of a cell that was merged into another counts
 * there; one whose holder has left the cell is nobody's; a duty in the committee is a duty too.
 */
export async function coverageCounts(
	ctx: Context,
	{ cellIds, committeeUnitId, date }: { cellIds: readonly Id[]; committeeUnitId: Id; date: PlainDate },
	tooManyAbove: number
): Promise<CellCoverage[]> {
	const { rows } = await sql<CellCoverage>`
		with place as (
			select cell.id as cell_id, unit_and_forebears(${ctx.committeeId}, cell.id, ${date}) as unit_id
			from unnest(${[...cellIds]}::uuid[]) as cell (id)
		),
		free as (
			select member_id from exemptions where committee_id = ${ctx.committeeId} and valid @> ${date}::date
			union select member_id from suspensions where committee_id = ${ctx.committeeId} and valid @> ${date}::date
			union select h.member_id from duties d join duty_holdings h using (committee_id, duty_id)
				where d.committee_id = ${ctx.committeeId} and d.unit_id = ${committeeUnitId} and d.valid @> ${date}::date
				and h.valid @> ${date}::date
		),
		person as (
			select ms.unit_id as cell_id, ms.member_id, free.member_id is not null as is_free
			from memberships ms left join free using (member_id)
			where ms.unit_id = any(${[...cellIds]}::uuid[]) and ms.valid @> ${date}::date
		),
		duty as (
			select place.cell_id, d.duty_id from duties d join place using (unit_id) where d.valid @> ${date}::date
		),
		-- Read once and joined in memory: asked person by person it took a hundred times as long.
		holding as materialized (
			select duty_id, member_id from duty_holdings where committee_id = ${ctx.committeeId} and valid @> ${date}::date
		),
		held as materialized (
			select duty.cell_id, duty.duty_id, person.member_id
			from holding join duty using (duty_id)
			join person on person.member_id = holding.member_id and person.cell_id = duty.cell_id
		),
		load as (
			select person.cell_id, person.is_free, count(held.duty_id) as duties
			from person left join held using (cell_id, member_id)
			group by person.cell_id, person.member_id, person.is_free
		),
		people as (
			select cell_id, count(*)::int as members,
				(count(*) filter (where duties = 0 and not is_free))::int as without,
				(count(*) filter (where duties > ${tooManyAbove}))::int as too_many
			from load group by cell_id
		),
		work as (
			select cell_id, count(*)::int as duties, (count(*) filter (where holders = 0))::int as unheld
			from (
				select duty.cell_id, duty.duty_id, count(held.member_id) as holders
				from duty left join held using (cell_id, duty_id)
				group by duty.cell_id, duty.duty_id
			) as each_duty
			group by cell_id
		)
		select cell.id as "unitId", coalesce(people.members, 0) as members, coalesce(people.without, 0) as without,
			coalesce(work.duties, 0) as duties, coalesce(work.unheld, 0) as unheld, coalesce(people.too_many, 0) as "tooMany"
		from unnest(${[...cellIds]}::uuid[]) as cell (id)
		left join people on people.cell_id = cell.id
		left join work on work.cell_id = cell.id`.execute(ctx.db);
	return rows;
}
