import { canLoadRules } from '#domain/rules/policy.ts';
import { listRuleSets } from '#domain/rules/server/index.ts';
import { permit } from '#web/server/permit.ts';

export async function load({ locals: { ctx } }) {
	return {
		sets: (await listRuleSets(ctx)).map(({ id, title, about, effectiveFrom, texts, records, standing }) => ({
			...{ id, title, about, effectiveFrom, texts, records, standing }
		})),
		mayLoad: permit(ctx, canLoadRules(ctx.actor))
	};
}
