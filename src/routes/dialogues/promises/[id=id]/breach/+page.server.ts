import { breachForm } from '#domain/dialogues/forms.ts';
import { canBreakPromise } from '#domain/dialogues/policy.ts';
import { canBeBroken } from '#domain/dialogues/promise.ts';
import { breakPromise, getPromise } from '#domain/dialogues/server/index.ts';
import { promiseWords } from '#domain/dialogues/words/promise-words.ts';
import { listUnits } from '#domain/organization/server/index.ts';
import { rulesAsOf } from '#domain/rules/server/index.ts';
import { today } from '#platform/clock.ts';
import { showDate } from '#platform/dates.ts';
import { all } from '#platform/refusal.ts';
import { formAction } from '#web/server/form-action.ts';
import { permit } from '#web/server/permit.ts';

export async function load({ locals: { ctx, locale }, params }) {
	const promise = await getPromise(ctx, params.id);
	const day = today(ctx.clock);
	const { rules } = await rulesAsOf(ctx, day);
	const units = (await listUnits(ctx)).filter(
		({ kind, id }) => kind === 'committee' || id === promise.unitId
	);
	const { described } = promiseWords('vi').forms.breach;
	return {
		promise,
		subjects: [
			{ value: `member:${promise.ownerId}`, label: promise.ownerName },
			...units.map(({ id, name }) => ({ value: `unit:${id}`, label: name }))
		],
		criteria: rules.rectification.criteria.value.map((one) => ({ value: one.code, label: one[locale] })),
		// Papers of the register are Vietnamese, whatever language the office works in.
		description: described(promise.words, showDate(promise.dueOn)),
		may: permit(ctx, all(canBreakPromise(ctx.actor, promise), canBeBroken(promise, day)))
	};
}

export const actions = {
	default: formAction(breachForm, async (ctx, breach, { params }) => {
		const { id } = await breakPromise(ctx, params.id!, breach);
		return `/shortcomings/${id}`;
	})
};
