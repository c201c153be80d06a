import { dutyForm } from '#domain/duties/forms.ts';
import { canKeep } from '#domain/duties/policy.ts';
import { assignDuty, readDutySheet } from '#domain/duties/server/index.ts';
import { today } from '#platform/clock.ts';
import { formAction } from '#web/server/form-action.ts';
import { permit } from '#web/server/permit.ts';

export async function load({ locals: { ctx }, params }) {
	const { place, people, duties, usual } = await readDutySheet(ctx, params.unit);
	return {
		place,
		people,
		day: today(ctx.clock),
		usual: usual.map(({ vi, en }) => ({ value: vi, label: ctx.locale === 'vi' ? vi : en })),
		others: duties.filter(({ code }) => code === null).map(({ title }) => title),
		mayKeep: permit(ctx, canKeep(ctx.actor, place))
	};
}

export const actions = {
	default: formAction(dutyForm, async (ctx, { fromPaper, ...wish }, { params }) => {
		await assignDuty(ctx, params.unit!, { ...wish, channel: fromPaper ? 'paper' : 'self' });
		return `/duties/units/${params.unit}`;
	})
};
