import { readFilter } from '#domain/membership/member-filter.ts';
import { findMembers } from '#domain/membership/server/index.ts';
import { insist } from '#platform/refusal.ts';
import type { Context } from '#platform/server/context.ts';
import { accountState } from '../account.ts';
import { canOpenAccounts } from '../policy.ts';
import { accountsOf } from './queries.ts';

export type ListedAccount = Awaited<ReturnType<typeof findAccounts>>['people'][number];

/** The people found by a name, or, without one, all who hold a post: with what they have to sign in with. */
export async function findAccounts(ctx: Context, q: string, page: number) {
	insist(canOpenAccounts(ctx.actor));
	const filter = readFilter(new URLSearchParams(q ? { q } : { post: 'any' }));
	const { total, members } = await findMembers(ctx, filter, page);
	const accounts = members.length
		? await accountsOf(
				ctx,
				members.map(({ id }) => id)
			)
		: [];
	const people = members.map(({ id, fullName, cellName, posts }) => {
		const account = accounts.find(({ memberId }) => memberId === id);
		return {
			id,
			fullName,
			cellName,
			posts,
			username: account?.username ?? null,
			state: accountState(account, ctx.clock.now()),
			expiresAt: account?.expiresAt ?? null,
			isSelf: id === ctx.actor.memberId
		};
	});
	return { total, people };
}
