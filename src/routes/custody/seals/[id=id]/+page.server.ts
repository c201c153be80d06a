import { askForm } from '#domain/custody/forms.ts';
import { canAsk } from '#domain/custody/policy.ts';
import { askToOpen, custodyRules, readSeal } from '#domain/custody/server/index.ts';
import { formAction } from '#web/server/form-action.ts';
import { permit } from '#web/server/permit.ts';

export async function load({ locals: { ctx }, params }) {
	const { standing, seal, openings, holders, holding } = await readSeal(ctx, params.id);
	return {
		seal,
		openings,
		holders: holders.map(({ name }) => name),
		grounds: (await custodyRules(ctx)).openingGrounds.value,
		mayAsk: permit(ctx, canAsk(standing, holding))
	};
}

export const actions = {
	default: formAction(askForm, async (ctx, wish, { params }) => {
		const id = await askToOpen(ctx, params.id!, wish);
		return `/custody/openings/${id}`;
	})
};
