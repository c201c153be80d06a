import { changeMeeting, createMeeting } from '#domain/meetings/server/index.ts';
import { rulesAsOf } from '#domain/rules/server/index.ts';
import { dateOf } from '#platform/dates.ts';
import type { Id } from '#platform/id.ts';
import { insist, insistNow, Refusal } from '#platform/refusal.ts';
import { transaction, type Context } from '#platform/server/context.ts';
import { record } from '#platform/server/events.ts';
import type { SessionPlan } from '../forms.ts';
import { canPlan } from '../policy.ts';
import { mayLeaveOut, mayNow, needsTellingAgain } from '../session.ts';
import { lockSession } from './get-session.ts';
import { insertSession, updateSession } from './queries.ts';

/** Plans a study session. Nobody outside the committee's office knows of it until it is announced. */
export const planSession = (ctx: Context, { subject, ...plan }: SessionPlan): Promise<Id> =>
	transaction(ctx, async (ctx) => {
		insist(canPlan(ctx.actor));
		insistOnComing(ctx, plan.startsAt);
		const { id: ruleSetId } = await rulesAsOf(ctx, dateOf(plan.startsAt));
		const id = await createMeeting(ctx, { kind: 'study-session', ...plan, ruleSetId });
		await insertSession(ctx, { id, subject });
		await record(ctx, 'study-session.planned', {
			subjectType: 'study-session',
			subjectId: id,
			to: { subject, ...plan }
		});
		return id;
	});

/**
 * Changes a session. When it was announced already and the day, the hour or the place becomes another, the cells are told
 * again: what they said before no longer counts.
 */
export const changeSession = (ctx: Context, id: Id, { subject, ...plan }: SessionPlan): Promise<void> =>
	transaction(ctx, async (ctx) => {
		const session = await lockSession(ctx, id);
		insist(canPlan(ctx.actor));
		insistNow(mayNow('change', session, ctx.clock.now()));
		insistOnComing(ctx, plan.startsAt);
		insistNow(mayLeaveOut(session, plan.unitIds));
		const { id: ruleSetId } = await rulesAsOf(ctx, dateOf(plan.startsAt));
		const toldAgain = session.state === 'announced' && needsTellingAgain(session, plan);
		await changeMeeting(ctx, id, { ...plan, ruleSetId });
		await updateSession(ctx, id, { subject, ...(toldAgain && { announced_at: ctx.clock.now() }) });
		await record(ctx, 'study-session.changed', {
			subjectType: 'study-session',
			subjectId: id,
			from: session,
			to: { subject, ...plan, toldAgain }
		});
	});

function insistOnComing(ctx: Context, startsAt: Date) {
	if (startsAt <= ctx.clock.now()) throw new Refusal('study.in-the-past', 409, { field: 'date' });
}
