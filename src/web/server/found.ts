import { openFirstAccount } from '#domain/accounts/server/index.ts';
import { addMember, appoint } from '#domain/membership/server/index.ts';
import { foundCommittee, type Foundation } from '#domain/organization/server/index.ts';
import { loadShippedSets } from '#domain/rules/server/index.ts';
import type { PlainDate } from '#platform/dates.ts';
import { newId } from '#platform/id.ts';
import { transaction, type Context } from '#platform/server/context.ts';
import type { Services } from './services.ts';

export type First = { fullName: string; bornOn: PlainDate; username: string; password: string };

/** A committee with its rules in force and one person, of its office, who can sign in. All of it or nothing. */
export async function found(
	{ database, auth, clock }: Pick<Services, 'database' | 'auth' | 'clock'>,
	foundation: Foundation,
	first: First
): Promise<Context> {
	const committeeId = newId();
	const memberId = newId();
	const passwordHash = await (await auth.$context).password.hash(first.password);
	const ctx: Context = {
		committeeId,
		actor: { accountId: '', memberId, committeeId, name: first.fullName, cellId: null, posts: [] },
		clock,
		locale: 'vi',
		db: database.forCommittee(committeeId),
		inTransaction: false
	};
	return transaction(ctx, async (tx) => {
		const { unitId } = await foundCommittee(tx, foundation);
		await loadShippedSets(tx);
		await addMember(tx, {
			id: memberId,
			fullName: first.fullName,
			bornOn: first.bornOn,
			birthPrecision: 'day'
		});
		await appoint(tx, { memberId, unitId, kind: 'office', from: null });
		const accountId = await openFirstAccount(tx, {
			memberId,
			name: first.fullName,
			username: first.username,
			passwordHash
		});
		return { ...ctx, actor: { ...ctx.actor, accountId, posts: [{ kind: 'office', unitId }] } };
	});
}
