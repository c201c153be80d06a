import { showLine } from '#domain/duties/duty.ts';
import { linesOf, sheetForm } from '#domain/duties/forms.ts';
import { canKeep } from '#domain/duties/policy.ts';
import { enterDutySheet, readDutySheet } from '#domain/duties/server/index.ts';
import { today } from '#platform/clock.ts';
import { formAction } from '#web/server/form-action.ts';
import { pageIn } from '#web/server/page-in.ts';
import { permit } from '#web/server/permit.ts';

const perPage = 50;

export async function load({ locals: { ctx }, params, url }) {
	const { place, people, duties, usual } = await readDutySheet(ctx, params.unit);
	const page = pageIn(url);
	const textOf = (id: string) =>
		duties
			.flatMap(({ title, holders }) =>
				holders.filter(({ memberId }) => memberId === id).map(({ detail }) => showLine({ title, detail }))
			)
			.join('; ');
	return {
		place,
		page,
		perPage,
		total: people.length,
		day: today(ctx.clock),
		lines: people
			.slice((page - 1) * perPage, page * perPage)
			.map(({ id, fullName }) => ({ id, fullName, text: textOf(id) })),
		usual: usual.map((one) => one.vi),
		mayKeep: permit(ctx, canKeep(ctx.actor, place))
	};
}

export const actions = {
	default: formAction(sheetForm, async (ctx, { from, fromPaper, ...fields }, { params }) => {
		const { begun, ended } = await enterDutySheet(ctx, params.unit!, {
			lines: linesOf(fields),
			from,
			fromPaper
		});
		return `/duties/units/${params.unit}?saved=${begun}-${ended}`;
	})
};
