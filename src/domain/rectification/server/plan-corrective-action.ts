import { newId, type Id } from '#platform/id.ts';
import { insist, Refusal } from '#platform/refusal.ts';
import { transaction, type Context } from '#platform/server/context.ts';
import { record } from '#platform/server/events.ts';
import { canPlan } from '../policy.ts';
import { insertAction, type Plan } from './action-queries.ts';
import { getShortcoming } from './get-shortcoming.ts';
import { insistPossibleOwner } from './possible-owners.ts';

/** Settles what is to be done about a shortcoming: by whom, until when, with what to show for it. */
export const planCorrectiveAction = (ctx: Context, shortcomingId: Id, plan: Plan): Promise<Id> =>
	transaction(ctx, async (ctx) => {
		const shortcoming = await getShortcoming(ctx, shortcomingId);
		insist(canPlan(ctx.actor, shortcoming));
		await insistPossibleOwner(ctx, shortcoming.unitId, plan.ownerId, 'owner');
		if (plan.dueOn <= shortcoming.foundOn)
			throw new Refusal('rectification.due-too-soon', 400, { field: 'dueOn', date: shortcoming.foundOn });
		const id = newId();
		await insertAction(ctx, { ...plan, id, shortcomingId });
		await record(ctx, 'corrective-action.planned', {
			subjectType: 'corrective-action',
			subjectId: id,
			to: { shortcomingId, reference: shortcoming.reference, ownerId: plan.ownerId, dueOn: plan.dueOn }
		});
		return id;
	});
