import { listPostHolders } from '#domain/membership/server/index.ts';
import type { PlainDate } from '#platform/dates.ts';
import { newId } from '#platform/id.ts';
import { insist, Refusal } from '#platform/refusal.ts';
import { transaction, type Context } from '#platform/server/context.ts';
import { record } from '#platform/server/events.ts';
import type { Chairman } from '../../forms.ts';
import { canKeepDays } from '../../policy.ts';
import type { Capacity, Receiver } from '../../reception-day.ts';
import { chairmenOn, endChairman, insertChairman } from './receiver-queries.ts';

/** Who receives in a capacity on a day: the secretary by their post, the chairman as it was entered; nobody when neither is known. */
export async function receiverOn(ctx: Context, capacity: Capacity, on: PlainDate): Promise<Receiver | null> {
	const [found] =
		capacity === 'secretary' ? await listPostHolders(ctx, ['secretary'], on) : await chairmenOn(ctx, on);
	return found ? { memberId: found.memberId, name: found.name } : null;
}

/** Who is chairman from a day on; the one before is so until then. */
export const nameChairman = (ctx: Context, { memberId, from }: Chairman): Promise<void> =>
	transaction(ctx, async (ctx) => {
		insist(canKeepDays(ctx.actor));
		const before = await receiverOn(ctx, 'chairman', from);
		if (before?.memberId === memberId) throw new Refusal('reception.chairman-already', 409);
		await endChairman(ctx, from);
		await insertChairman(ctx, { id: newId(), memberId, from });
		await record(ctx, 'chairman.named', {
			subjectType: 'member',
			subjectId: memberId,
			to: { from, before: before?.memberId ?? null }
		});
	});

/** Who may be named: whoever sits on the committee, as the chairman of a commune does. */
export async function listPossibleChairmen(ctx: Context): Promise<Receiver[]> {
	const holders = await listPostHolders(ctx, [
		'deputy-secretary',
		'standing-member',
		'committee-member',
		'secretary'
	]);
	return [...new Map(holders.map(({ memberId, name }) => [memberId, { memberId, name }])).values()];
}
