import type { Id } from '#platform/id.ts';
import type { Context } from '#platform/server/context.ts';
import type { CaseKind } from '../case.ts';
import { insertPeople, type CasePerson } from './people-queries.ts';

/** Keeps who brought a case, apart from it. */
export async function keepPeople(
	ctx: Context,
	caseId: Id,
	_kind: CaseKind,
	people: readonly CasePerson[]
): Promise<void> {
	if (people.length) await insertPeople(ctx, caseId, people);
}
