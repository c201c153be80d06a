import { rulesOf } from '#domain/rules/server/index.ts';
import { today } from '#platform/clock.ts';
import type { Id } from '#platform/id.ts';
import { insist, insistNow } from '#platform/refusal.ts';
import { transaction, type Context } from '#platform/server/context.ts';
import { record } from '#platform/server/events.ts';
import { canPlan } from '../policy.ts';
import { isShortNotice, mayNow } from '../session.ts';
import { lockSession } from './get-session.ts';
import { updateSession } from './queries.ts';

/** Makes a session known to its cells. Told twice, it tells once. Short notice is allowed, and kept in the journal. */
export const announceSession = (ctx: Context, id: Id): Promise<void> =>
	transaction(ctx, async (ctx) => {
		const session = await lockSession(ctx, id);
		insist(canPlan(ctx.actor));
		if (session.state === 'announced') return;
		insistNow(mayNow('announce', session, ctx.clock.now()));
		const shortNotice = isShortNotice(session, today(ctx.clock), await rulesOf(ctx, session.ruleSetId));
		await updateSession(ctx, id, {
			state: 'announced',
			announced_at: ctx.clock.now(),
			announced_by: ctx.actor.memberId
		});
		await record(ctx, 'study-session.announced', {
			subjectType: 'study-session',
			subjectId: id,
			to: { unitIds: session.unitIds, shortNotice }
		});
	});
