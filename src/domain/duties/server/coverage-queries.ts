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
		person as (
			select ms.unit_id as cell_id, ms.member_id,
				exists (select from exemptions e where e.committee_id = ms.committee_id and e.member_id = ms.member_id
					and e.valid @> ${date}::date)
				or exists (select from suspensions s where s.committee_id = ms.committee_id and s.member_id = ms.member_id
					and s.valid @> ${date}::date)
				or exists (select from duty_holdings h join duties d using (committee_id, duty_id)
					where h.committee_id = ms.committee_id and h.member_id = ms.member_id and h.valid @> ${date}::date
					and d.valid @> ${date}::date and d.unit_id = ${committeeUnitId}) as is_free
			from memberships ms
			where ms.unit_id = any(${[...cellIds]}::uuid[]) and ms.valid @> ${date}::date
		),
		duty as (
			select place.cell_id, d.committee_id, d.duty_id from duties d join place using (unit_id) where d.valid @> ${date}::date
		),
		held as (
			select duty.cell_id, duty.duty_id, h.member_id
			from duty
			join duty_holdings h using (committee_id, duty_id)
			join person on person.member_id = h.member_id and person.cell_id = duty.cell_id
			where h.valid @> ${date}::date
		),
		load as (
			select person.cell_id, person.is_free, count(held.duty_id) as duties
			from person left join held using (cell_id, member_id)
			group by person.cell_id, person.member_id, person.is_free
		)
		select cell.id as "unitId",
			(select count(*)::int from load where cell_id = cell.id) as members,
			(select count(*)::int from load where cell_id = cell.id and duties = 0 and not is_free) as without,
			(select count(*)::int from duty where cell_id = cell.id) as duties,
			(select count(*)::int from duty where cell_id = cell.id
				and not exists (select from held where held.duty_id = duty.duty_id)) as unheld,
			(select count(*)::int from load where cell_id = cell.id and duties > ${tooManyAbove}) as "tooMany"
		from unnest(${[...cellIds]}::uuid[]) as cell (id)`.execute(ctx.db);
	return rows;
}
