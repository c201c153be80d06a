import { caseActs, type ActName } from '#domain/cases/case-acts.ts';
import { mostExtensions } from '#domain/cases/case-clock.ts';
import { actForms } from '#domain/cases/forms.ts';
import { getCase, listCaseOwners, mayActs, readCase } from '#domain/cases/server/index.ts';
import { today } from '#platform/clock.ts';
import type { Id } from '#platform/id.ts';
import type { Context } from '#platform/server/context.ts';
import { perform } from '#web/server/case-acts.ts';
import { formAction } from '#web/server/form-action.ts';
import { permit } from '#web/server/permit.ts';

export async function load({ locals: { ctx, locale }, params }) {
	const act = params.act;
	const { found, rules, clocks } = await readCase(ctx, params.id);
	const { ownerId: _, ...concerned } = found;
	return {
		act,
		fields: caseActs[act],
		found: { id: found.id, code: found.code, title: found.title, stateReference: found.stateReference },
		today: today(ctx.clock),
		grounds: rules.suspensionGrounds.value.map(({ code, ...ground }) => ({
			value: code,
			label: ground[locale]
		})),
		owners: act === 'acceptance' || act === 'owner' ? await listCaseOwners(ctx, concerned) : [],
		most: mostExtensions(rules, found),
		dueOn: clocks.at(-1)?.dueOn ?? null,
		may: permit(ctx, (await mayActs(ctx, found))[act])
	};
}

/** Each act has its own form; which one is asked for stands in the address. */
export const actions = {
	default: (event) => {
		const act = event.params.act as ActName;
		const { id } = event.params;
		const run = perform[act] as (ctx: Context, id: Id, typed: unknown) => Promise<unknown>;
		return formAction(actForms[act], async (ctx, typed) => {
			await run(ctx, id, typed);
			// Whoever hands a case on may no longer see it.
			const stillSeen = await getCase(ctx, id).then(
				() => true,
				() => false
			);
			return stillSeen ? `/cases/${id}` : '/cases';
		})(event);
	}
};
