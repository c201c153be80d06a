import { casesOfMatter } from '#domain/cases/server/index.ts';
import { minutesForm } from '#domain/reception/desk-forms.ts';
import { keepMinutes, readVisit, removeMatter } from '#domain/reception/server/index.ts';
import { timeOf } from '#platform/dates.ts';
import { isId } from '#platform/id.ts';
import { notFound } from '#platform/refusal.ts';
import { formAction } from '#web/server/form-action.ts';
import * as v from 'valibot';

export async function load({ locals: { ctx }, params }) {
	const found = await readVisit(ctx, params.id);
	const cases = new Map((await casesOfMatter(ctx, [params.id])).map(({ id, code }) => [id, code]));
	return {
		...found,
		matters: found.matters.map((matter) => ({
			...matter,
			code: matter.caseId ? (cases.get(matter.caseId) ?? null) : null
		}))
	};
}

const removal = v.object({
	matter: v.pipe(v.optional(v.string(), ''), v.check(isId, 'platform.field-wrong'))
});

export const actions = {
	minutes: formAction(minutesForm, async (ctx, { minutes }, { params }) => {
		await keepMinutes(ctx, params.id!, minutes);
		return { keptAt: timeOf(ctx.clock.now()) };
	}),
	remove: formAction(removal, async (ctx, { matter }, { params }) => {
		if (!isId(matter)) throw notFound();
		await removeMatter(ctx, params.id!, matter);
		return `/reception/visits/${params.id}`;
	})
};
