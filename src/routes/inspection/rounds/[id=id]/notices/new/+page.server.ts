import { noticeForm } from '#domain/supervision/forms.ts';
import { canInspect } from '#domain/supervision/policy.ts';
import {
	getRound,
	listAddressees,
	mayBeConcluded,
	rulesOfRound,
	writeNotice
} from '#domain/supervision/server/index.ts';
import { today } from '#platform/clock.ts';
import { addDays } from '#platform/dates.ts';
import { all } from '#platform/refusal.ts';
import { formAction } from '#web/server/form-action.ts';
import { permit } from '#web/server/permit.ts';

export async function load({ locals: { ctx }, params }) {
	const round = await getRound(ctx, params.id);
	const { units, people } = await listAddressees(ctx, round);
	const days = (await rulesOfRound(ctx, round)).noticeAnsweredWithin.value;
	return {
		round,
		days,
		answerDueOn: addDays(today(ctx.clock), days),
		addressees: [
			...units.map(({ id, name }) => ({ value: `unit:${id}`, label: name })),
			...people.map(({ id, name }) => ({ value: `member:${id}`, label: name }))
		],
		may: permit(ctx, all(canInspect(ctx.actor), mayBeConcluded(round)))
	};
}

export const actions = {
	default: formAction(noticeForm, async (ctx, { addressee: [kind, to], ...text }, { params }) => {
		const addressee = kind === 'unit' ? { unitId: to } : { memberId: to };
		return `/inspection/notices/${await writeNotice(ctx, params.id!, { ...text, addressee })}`;
	})
};
