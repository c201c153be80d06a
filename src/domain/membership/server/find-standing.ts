import { getCommittee, listCells } from '#domain/organization/server/index.ts';
import type { PlainDate } from '#platform/dates.ts';
import { today } from '#platform/clock.ts';
import type { Context } from '#platform/server/context.ts';
import type { Standing } from '../roster/standing.ts';
import {
	exemptionsFrom,
	type MemberFacts,
	memberFacts,
	membershipsFrom,
	postsFrom
} from './standing-queries.ts';

/** The whole committee as the records have it on a day, for a list to be compared with: four queries, however many members. */
export async function findStanding(ctx: Context, asOf: PlainDate): Promise<Standing> {
	const { unitId } = await getCommittee(ctx);
	const cells = await listCells(ctx, today(ctx.clock));
	const facts = await memberFacts(ctx);
	const memberships = new Map(
		(await membershipsFrom(ctx, asOf)).toReversed().map((one) => [one.memberId, one])
	);
	const exemptions = new Map((await exemptionsFrom(ctx, asOf)).map((one) => [one.memberId, one]));
	const posts = Map.groupBy(await postsFrom(ctx, asOf), ({ memberId }) => memberId);
	return {
		asOf,
		committeeUnitId: unitId,
		cells: cells.map(({ id, name }) => ({ id, name })),
		members: facts.map(({ bornOn, birthPrecision, ...member }) => ({
			...member,
			born: bornAs({ bornOn, birthPrecision }),
			cell: memberships.get(member.id) ?? null,
			posts: posts.get(member.id) ?? [],
			exemption: exemptions.get(member.id) ?? null
		}))
	};
}

const lengths = { year: 4, month: 7, day: 10 };

/** The birth as exactly as it is known. */
export const bornAs = ({
	bornOn,
	birthPrecision
}: Pick<MemberFacts, 'bornOn' | 'birthPrecision'>): string | null =>
	bornOn && bornOn.slice(0, lengths[birthPrecision ?? 'day']);

/** The same as it is kept: the first day that it can mean, and how exact it is. */
export function bornColumns(born: string): { bornOn: PlainDate; birthPrecision: 'day' | 'month' | 'year' } {
	const birthPrecision = born.length === 10 ? 'day' : born.length === 7 ? 'month' : 'year';
	return { bornOn: (born + '-01-01').slice(0, 10), birthPrecision };
}
