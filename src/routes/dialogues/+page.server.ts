import { canPrepare } from '#domain/dialogues/policy.ts';
import { dialoguesPerPage, listDialogues, readNextDue } from '#domain/dialogues/server/index.ts';
import { getPublicAddress } from '#domain/organization/server/index.ts';
import { citizenRulesAsOf } from '#domain/rules/server/index.ts';
import { pageIn } from '#web/server/page-in.ts';
import { permit } from '#web/server/permit.ts';
import { today } from '#platform/clock.ts';

export async function load({ locals: { ctx }, url }) {
	const page = pageIn(url);
	const { rules } = await citizenRulesAsOf(ctx, today(ctx.clock));
	const { communePerYear } = rules.dialogues;
	return {
		...(await listDialogues(ctx, page)),
		...{ page, perPage: dialoguesPerPage },
		due: await readNextDue(ctx),
		source: [communePerYear.source.number, communePerYear.source.article].filter(Boolean).join(', '),
		handle: await getPublicAddress(ctx),
		mayPlan: permit(ctx, canPrepare(ctx.actor))
	};
}
