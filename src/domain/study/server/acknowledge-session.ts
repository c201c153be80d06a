import { listPostHolders } from '#domain/membership/server/index.ts';
import { today } from '#platform/clock.ts';
import { holds } from '#platform/actor.ts';
import type { Id } from '#platform/id.ts';
import { insist, insistNow } from '#platform/refusal.ts';
import { transaction, type Context } from '#platform/server/context.ts';
import { record } from '#platform/server/events.ts';
import type { Telling } from '../forms.ts';
import { canAcknowledge } from '../policy.ts';
import { mayNow } from '../session.ts';
import { insistOnToldOn, isCurrent } from '../telling.ts';
import { getSessionCell, lockSession } from './get-session.ts';
import { acknowledgementsOf, upsertAcknowledgement } from './telling-queries.ts';

/** A cell says that its members were told, on which day and how; the office says it for the cell when it is asked to. Said twice alike, it is kept once. */
export const acknowledgeSession = (ctx: Context, id: Id, unitId: Id, told: Telling): Promise<void> =>
	transaction(ctx, async (ctx) => {
		const session = await lockSession(ctx, id);
		await getSessionCell(ctx, session, unitId);
		insist(canAcknowledge(ctx.actor, unitId));
		insistNow(mayNow('acknowledge', session, ctx.clock.now()));
		insistOnToldOn(told.toldOn, session, today(ctx.clock));
		const before = (await acknowledgementsOf(ctx, id)).find((one) => one.unitId === unitId);
		if (
			before &&
			isCurrent(before, session) &&
			before.toldOn === told.toldOn &&
			before.toldHow === told.toldHow
		)
			return;

		const isOwn = holds(ctx.actor, 'cell-leader', unitId);
		const onBehalfOf = isOwn ? null : await secretaryOf(ctx, unitId);
		const channel = isOwn ? 'self' : 'on-behalf';
		await upsertAcknowledgement(ctx, id, unitId, { ...told, onBehalfOf, channel });
		await record(ctx, 'study-session.acknowledged', {
			subjectType: 'study-session',
			subjectId: id,
			onBehalfOf,
			channel,
			to: { unitId, ...told }
		});
	});

async function secretaryOf(ctx: Context, unitId: Id): Promise<Id | null> {
	const holders = await listPostHolders(ctx, ['cell-secretary']);
	return holders.find((holder) => holder.unitId === unitId)?.memberId ?? null;
}
