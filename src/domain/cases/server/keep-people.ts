import { seal } from '#domain/custody/server/index.ts';
import type { Id } from '#platform/id.ts';
import type { Context } from '#platform/server/context.ts';
import type { CaseKind } from '../case.ts';
import { insertPeople, type CasePerson } from './people-queries.ts';

/**
 * Keeps who brought a case, apart from it. Who denounces is sealed at once, so that two custodians together open it for a
 * reason and nobody alone does; the one denounced gets no share.
 */
export async function keepPeople(
	ctx: Context,
	caseId: Id,
	kind: CaseKind,
	people: readonly CasePerson[],
	aboutMemberId: Id | null
): Promise<void> {
	if (!people.length) return;
	if (kind !== 'denunciation') return void (await insertPeople(ctx, caseId, people));
	await seal(ctx, {
		...{ subjectType: 'case', subjectId: caseId, text: people.map(inWords).join('\n\n') },
		...(aboutMemberId && { keptFrom: [aboutMemberId] })
	});
}

const inWords = ({ name, address, phone, idNumber }: CasePerson): string =>
	[name, address, phone, idNumber].filter(Boolean).join('\n');
