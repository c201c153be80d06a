import type { Id } from '#platform/id.ts';
import type { Context } from '#platform/server/context.ts';

/** One who brings a case, or speaks for those who do. */
export type CasePerson = {
	role: 'person' | 'representative';
	name: string;
	address?: string | null;
	phone?: string | null;
	idNumber?: string | null;
};

export const insertPeople = (ctx: Context, caseId: Id, people: readonly CasePerson[]) =>
	ctx.db
		.insertInto('case_people')
		.values(
			people.map((one, place) => ({
				committee_id: ctx.committeeId,
				case_id: caseId,
				place,
				role: one.role,
				name: one.name,
				address: one.address ?? null,
				phone: one.phone ?? null,
				id_number: one.idNumber ?? null
			}))
		)
		.execute();

/** Who brought a case. Only for whoever works on it (`seesPeople`). */
export const peopleOf = (ctx: Context, caseId: Id) =>
	ctx.db
		.selectFrom('case_people')
		.select(['role', 'name', 'address', 'phone', 'id_number as idNumber'])
		.where('case_id', '=', caseId)
		.orderBy('place')
		.execute();
