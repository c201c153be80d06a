import { canOpenAccounts } from '#domain/accounts/policy.ts';
import { findAccountOf } from '#domain/accounts/server/index.ts';
import { listDutiesOf, listReadable } from '#domain/duties/server/index.ts';
import {
	canKeepRecords,
	canListMembers,
	canRecordPosts,
	canRecordSuspension
} from '#domain/membership/policy.ts';
import { listMemberHistory, seeMember } from '#domain/membership/server/index.ts';
import { today } from '#platform/clock.ts';
import { permit } from '#web/server/permit.ts';

export async function load({ locals: { ctx }, params }) {
	const member = await seeMember(ctx, params.id);
	const day = today(ctx.clock);
	const mayOpenAccounts = canOpenAccounts(ctx.actor).allowed;
	return {
		member,
		duties: await listDutiesOf(ctx, member.id, day, day),
		commitments: (await listReadable(ctx, member.id)).map(({ id, year, state }) => ({ id, year, state })),
		isSelf: member.id === ctx.actor.memberId,
		history: await listMemberHistory(ctx, member.id),
		account: mayOpenAccounts ? ((await findAccountOf(ctx, member.id))?.username ?? null) : null,
		mayOpenAccounts,
		mayList: canListMembers(ctx.actor).allowed,
		mayKeep: permit(ctx, canKeepRecords(ctx.actor)),
		maySuspend: permit(ctx, canRecordSuspension(ctx.actor, member.id)),
		mayRecordPosts: permit(ctx, canRecordPosts(ctx.actor, member.id))
	};
}
