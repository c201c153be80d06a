import { newCaseForm } from '#domain/cases/forms.ts';
import { canReceive } from '#domain/cases/policy.ts';
import { getCase, receiveCase } from '#domain/cases/server/index.ts';
import { showPin } from '#domain/cases/case-code.ts';
import { listPostHolders } from '#domain/membership/server/index.ts';
import { listHamlets, listUnits } from '#domain/organization/server/index.ts';
import { citizenRulesAsOf } from '#domain/rules/server/index.ts';
import { postKinds } from '#platform/actor.ts';
import { today } from '#platform/clock.ts';
import { insist } from '#platform/refusal.ts';
import { formAction } from '#web/server/form-action.ts';

export async function load({ locals: { ctx, locale } }) {
	insist(canReceive(ctx.actor));
	const day = today(ctx.clock);
	const { rules } = await citizenRulesAsOf(ctx, day);
	const holders = new Map(
		(await listPostHolders(ctx, postKinds, day)).map((one) => [one.memberId, one.name])
	);
	const units = (await listUnits(ctx, day)).filter(({ kind }) => kind !== 'superior');
	return {
		day,
		topics: rules.cases.topics.value.map(({ code, ...topic }) => ({ value: code, label: topic[locale] })),
		hamlets: (await listHamlets(ctx, day)).map(({ id, name }) => ({ value: id, label: name })),
		about: [
			...[...holders].map(([id, name]) => ({ value: `member:${id}`, label: name })),
			...units.map(({ id, name }) => ({ value: `unit:${id}`, label: name }))
		]
	};
}

export const actions = {
	/** The PIN is shown in the answer itself and never again. */
	default: formAction(newCaseForm, async (ctx, typed) => {
		const { id, code, pin } = await receiveCase(ctx, typed);
		const found = await getCase(ctx, id).catch(() => null);
		return { opened: { id: found && id, code, pin: showPin(pin), noticeDueOn: found?.noticeDueOn ?? null } };
	})
};
