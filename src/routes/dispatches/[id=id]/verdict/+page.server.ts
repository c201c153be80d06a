import { issueVerdictForm } from '#domain/dispatches/forms.ts';
import { getIssue, judgeIssue } from '#domain/dispatches/server/index.ts';
import { rulesAsOf } from '#domain/rules/server/index.ts';
import { today } from '#platform/clock.ts';
import { addDays } from '#platform/dates.ts';
import { formAction } from '#web/server/form-action.ts';

export async function load({ locals: { ctx }, params, url }) {
	const { dispatch, course, number } = await getIssue(ctx, params.id, url.searchParams.get('issue'));
	const day = today(ctx.clock);
	const { rules } = await rulesAsOf(ctx, day);
	return {
		id: dispatch.id,
		partnerName: dispatch.partnerName,
		course,
		number,
		day,
		dueOn: addDays(day, rules.reviews.explainWithin.value)
	};
}

export const actions = {
	default: formAction(issueVerdictForm, async (ctx, said, { params }) => {
		const { id } = await judgeIssue(ctx, params.id!, said);
		return `/dispatches/${id}`;
	})
};
