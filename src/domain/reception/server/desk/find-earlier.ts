import { findEarlierCases } from '#domain/cases/server/index.ts';
import type { PlainDate } from '#platform/dates.ts';
import type { Id } from '#platform/id.ts';
import type { Context } from '#platform/server/context.ts';
import { fold } from '#platform/vietnamese.ts';
import { isDesk } from '../../policy.ts';
import { mattersOf } from './matter-queries.ts';
import { peopleOf } from './visit-queries.ts';
import { earlierVisits, named, phoned, said } from './earlier-queries.ts';

/** What the desk has in mind: a name, a telephone number, some words of the matter. */
export type Looked = { name: string; phone: string; about: string };
export type Earlier = {
	id: Id;
	on: PlainDate;
	who: string;
	what: string;
	href: string;
};

/** So many are shown; more would not help while somebody sits there. */
const most = 8;

/**
 * Earlier visits and cases of the same person or about the same matter, newest first, whatever marks were typed. For the desk
 * alone; one whose identity is sealed is found by its matter, never by a name.
 */
export async function findEarlier(ctx: Context, { name, phone, about }: Looked): Promise<Earlier[]> {
	const digits = phone.replace(/\D/g, '');
	const wanted = [
		...(fold(name).length >= 2 ? [named(name)] : []),
		...(digits.length >= 6 ? [phoned(digits)] : []),
		...(fold(about).length >= 3 ? [said(about)] : [])
	];
	if (!isDesk(ctx.actor) || wanted.length === 0) return [];
	const visits = await earlierVisits(ctx, wanted, most);
	const ids = visits.map(({ id }) => id);
	const [people, matters] = [await peopleOf(ctx, ids), await mattersOf(ctx, ids)];
	const known = new Set(matters.map(({ caseId }) => caseId));
	const cases = [
		...(fold(name).length >= 2 ? await findEarlierCases(ctx, name, most) : []),
		...(fold(about).length >= 3 ? await findEarlierCases(ctx, about, most) : [])
	].filter(({ id }) => !known.has(id));
	return [
		...visits.map(({ id, on }) => ({
			...{ id, on, href: `/reception/visits/${id}` },
			who: people
				.filter((one) => one.visitId === id)
				.map((one) => one.name)
				.join(', '),
			what: matters
				.filter(({ visitId }) => visitId === id)
				.map(({ title }) => title)
				.join('; ')
		})),
		...[...new Map(cases.map((one) => [one.id, one])).values()].map(({ id, code, title, receivedOn }) => ({
			...{ id, on: receivedOn, who: code, what: title, href: `/cases/${id}` }
		}))
	]
		.toSorted((a, b) => b.on.localeCompare(a.on))
		.slice(0, most);
}
