import type { Id } from '#platform/id.ts';
import { insist, notFound, Refusal } from '#platform/refusal.ts';
import { transaction, type Context } from '#platform/server/context.ts';
import { record } from '#platform/server/events.ts';
import type { Custodian } from '../custodian.ts';
import type { Appointment, EndOfAppointment } from '../forms.ts';
import { canAppoint } from '../policy.ts';
import { findAppointment, insertAppointment, saveEnd } from './queries.ts';

/** The committee decided that a member keeps a key; the office enters the decision. */
export const appointCustodian = (ctx: Context, appointment: Appointment): Promise<Id> =>
	transaction(ctx, async (ctx) => {
		insist(canAppoint(ctx.actor, appointment.member));
		const id = await insertAppointment(ctx, appointment);
		const { member: memberId, from, decision } = appointment;
		await record(ctx, 'custodian.appointed', {
			subjectType: 'custodian',
			subjectId: id,
			to: { memberId, from, decision }
		});
		return id;
	});

/** One appointment, or not found. */
export async function getAppointment(ctx: Context, id: Id): Promise<Custodian> {
	const found = await findAppointment(ctx, id);
	if (!found) throw notFound();
	return found;
}

/** A custodian’s time ends. What is sealed to them stays so until two holders seal it anew. */
export const endAppointment = (ctx: Context, id: Id, { on, reason }: EndOfAppointment): Promise<void> =>
	transaction(ctx, async (ctx) => {
		const { memberId, from, until } = await getAppointment(ctx, id);
		insist(canAppoint(ctx.actor, memberId));
		if (until) throw new Refusal('custody.ended-already', 409);
		if (on <= from) throw new Refusal('custody.ends-before-it-starts', 400, { field: 'on' });
		await saveEnd(ctx, id, on, reason);
		await record(ctx, 'custodian.ended', {
			subjectType: 'custodian',
			subjectId: id,
			from: { until: null },
			to: { memberId, until: on }
		});
	});
