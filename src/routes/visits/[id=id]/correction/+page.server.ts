import { correctionForm } from '#domain/accompaniment/forms.ts';
import { canCorrect } from '#domain/accompaniment/policy.ts';
import { correctVisit, readVisit } from '#domain/accompaniment/server/index.ts';
import { cellRulesOf } from '#domain/rules/server/index.ts';
import { insist, notFound } from '#platform/refusal.ts';
import { formAction } from '#web/server/form-action.ts';
import { showCheckList } from '../../read-check-list.ts';

export async function load({ locals: { ctx }, params }) {
	const { visit, report, marks } = await readVisit(ctx, params.id);
	insist(canCorrect(ctx.actor, visit));
	if (!report) throw notFound();
	const { visits: rules } = await cellRulesOf(ctx, visit.ruleSetId);
	return { visit, report, marks, ...showCheckList(ctx, rules.checklist) };
}

export const actions = {
	default: formAction(correctionForm, async (ctx, correction, { params }) => {
		await correctVisit(ctx, params.id!, correction);
		return `/visits/${params.id}`;
	})
};
