import { chairmanForm } from '#domain/reception/forms.ts';
import { canKeepDays } from '#domain/reception/policy.ts';
import { listChairmen, listPossibleChairmen, nameChairman } from '#domain/reception/server/index.ts';
import { insist } from '#platform/refusal.ts';
import { formAction } from '#web/server/form-action.ts';

export async function load({ locals: { ctx } }) {
	insist(canKeepDays(ctx.actor));
	const [possible, chairmen] = await Promise.all([listPossibleChairmen(ctx), listChairmen(ctx)]);
	return { possible: possible.map(({ memberId, name }) => ({ value: memberId, label: name })), chairmen };
}

export const actions = {
	default: formAction(chairmanForm, async (ctx, chairman) => {
		await nameChairman(ctx, chairman);
		return '/reception';
	})
};
