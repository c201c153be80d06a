import { visitShortcomingForm } from '#domain/accompaniment/forms.ts';
import { canPutDown } from '#domain/accompaniment/policy.ts';
import { getVisit, putDownAtVisit } from '#domain/accompaniment/server/index.ts';
import { visitWords } from '#domain/accompaniment/words/visits.ts';
import { listRoster } from '#domain/membership/server/index.ts';
import { rulesAsOf } from '#domain/rules/server/index.ts';
import { insist } from '#platform/refusal.ts';
import { formAction } from '#web/server/form-action.ts';

export async function load({ locals: { ctx, locale }, params }) {
	const visit = await getVisit(ctx, params.id);
	// The page names the cell's members: it is for who may put something down.
	insist(canPutDown(ctx.actor, visit, null));
	const { rules } = await rulesAsOf(ctx, visit.visitedOn);
	const people = await listRoster(ctx, [visit.unitId], visit.visitedOn);
	return {
		visit,
		subjects: [
			{
				value: `unit:${visit.unitId}`,
				label: visitWords(locale).shortcomingForm.collective(visit.unitName)
			},
			...people
				.filter(({ id }) => id !== ctx.actor.memberId)
				.map(({ id, fullName }) => ({ value: `member:${id}`, label: fullName }))
		],
		criteria: rules.rectification.criteria.value.map((one) => ({ value: one.code, label: one[locale] }))
	};
}

export const actions = {
	default: formAction(visitShortcomingForm, async (ctx, shortcoming, { params }) => {
		await putDownAtVisit(ctx, params.id!, shortcoming);
		return `/visits/${params.id}`;
	})
};
