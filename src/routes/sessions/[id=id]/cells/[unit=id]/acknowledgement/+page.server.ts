import { acknowledgementForm } from '#domain/study/forms.ts';
import { chatText } from '#domain/study/invitation.ts';
import { canAcknowledge } from '#domain/study/policy.ts';
import {
	acknowledgeSession,
	getAcknowledgement,
	getSession,
	getSessionCell
} from '#domain/study/server/index.ts';
import { mayNow } from '#domain/study/session.ts';
import { holds } from '#platform/actor.ts';
import { today } from '#platform/clock.ts';
import { dateOf } from '#platform/dates.ts';
import { all, insist } from '#platform/refusal.ts';
import { formAction } from '#web/server/form-action.ts';
import { permit } from '#web/server/permit.ts';

export async function load({ locals: { ctx }, params }) {
	const session = await getSession(ctx, params.id);
	const cell = await getSessionCell(ctx, session, params.unit);
	insist(canAcknowledge(ctx.actor, params.unit));
	const day = dateOf(session.startsAt);
	return {
		session,
		cell,
		said: await getAcknowledgement(ctx, session, params.unit),
		toldOn: today(ctx.clock) < day ? today(ctx.clock) : day,
		chat: chatText(session, cell.unitName),
		isOnBehalf: !holds(ctx.actor, 'cell-leader', params.unit),
		permit: permit(
			ctx,
			all(canAcknowledge(ctx.actor, params.unit), mayNow('acknowledge', session, ctx.clock.now()))
		)
	};
}

export const actions = {
	default: formAction(acknowledgementForm, async (ctx, told, { params }) => {
		await acknowledgeSession(ctx, params.id!, params.unit!, told);
		return `/sessions/${params.id}/cells/${params.unit}/acknowledgement`;
	})
};
