import { filterAddress, readFilter, readPage, standings } from '#domain/membership/member-filter.ts';
import { canKeepRecords, canListMembers } from '#domain/membership/policy.ts';
import { findMembers, membersPerPage } from '#domain/membership/server/index.ts';
import { membershipWords } from '#domain/membership/words.ts';
import { listCells } from '#domain/organization/server/index.ts';
import { actsForCommittee, cellsLedBy, postKinds } from '#platform/actor.ts';
import { platformWords } from '#platform/platform-words.ts';
import { redirect } from '@sveltejs/kit';
import { permit } from '#web/server/permit.ts';

/** Who may not list members goes to the one record that is theirs. */
export async function load({ locals: { ctx, locale }, url }) {
	if (!canListMembers(ctx.actor).allowed) redirect(303, `/members/${ctx.actor.memberId}`);
	const filter = readFilter(url.searchParams);
	const page = readPage(url.searchParams);
	const [{ total, members }, cells] = await Promise.all([findMembers(ctx, filter, page), listCells(ctx)]);
	const words = membershipWords(locale);
	const mine = actsForCommittee(ctx.actor)
		? cells
		: cells.filter(({ id }) => cellsLedBy(ctx.actor).includes(id));
	return {
		filter,
		page,
		perPage: membersPerPage,
		total,
		members,
		address: filterAddress(filter),
		cells: [
			...mine.map(({ id, name }) => ({ value: id, label: name })),
			...(actsForCommittee(ctx.actor) ? [{ value: 'outside', label: words.list.outside }] : [])
		],
		standings: standings.map((value) => ({ value, label: words.standings[value] })),
		posts: [
			{ value: 'any', label: words.list.anyPost },
			...postKinds.map((value) => ({ value, label: platformWords(locale).posts[value] }))
		],
		mayKeep: permit(ctx, canKeepRecords(ctx.actor))
	};
}
