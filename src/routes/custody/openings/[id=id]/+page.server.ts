import * as v from 'valibot';
import { isReadable, isWaiting } from '#domain/custody/opening.ts';
import { canConfirm, canRead, canRefuse, canWithdraw } from '#domain/custody/policy.ts';
import { custodyRules, readOpening, withdrawOpening } from '#domain/custody/server/index.ts';
import { today } from '#platform/clock.ts';
import { all } from '#platform/refusal.ts';
import { formAction } from '#web/server/form-action.ts';
import { permit } from '#web/server/permit.ts';

export async function load({ locals: { ctx }, params }) {
	const { opening, standing, holding } = await readOpening(ctx, params.id);
	const [{ actor }, day] = [ctx, today(ctx.clock)];
	const waits = isWaiting(opening, day);
	return {
		opening,
		grounds: (await custodyRules(ctx)).openingGrounds.value,
		isAsker: opening.askedBy === actor.memberId,
		mayConfirm: permit(ctx, all(canConfirm(actor, standing, opening.askedBy, holding), waits)),
		mayRefuse: permit(ctx, all(canRefuse(actor, standing, opening.askedBy), waits)),
		mayRead: permit(ctx, all(canRead(actor, opening.askedBy), isReadable(opening, day))),
		mayWithdraw: permit(ctx, all(canWithdraw(actor, opening.askedBy), waits))
	};
}

export const actions = {
	default: formAction(v.object({}), async (ctx, _, { params }) => {
		await withdrawOpening(ctx, params.id!);
		return `/custody/openings/${params.id}`;
	})
};
