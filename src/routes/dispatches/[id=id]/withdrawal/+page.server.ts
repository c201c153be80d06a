import { issueWithdrawalForm } from '#domain/dispatches/forms.ts';
import { getIssue, withdrawIssue } from '#domain/dispatches/server/index.ts';
import { today } from '#platform/clock.ts';
import { formAction } from '#web/server/form-action.ts';

export async function load({ locals: { ctx }, params, url }) {
	const { dispatch, course } = await getIssue(ctx, params.id, url.searchParams.get('issue'));
	const day = today(ctx.clock);
	return {
		id: dispatch.id,
		partnerName: dispatch.partnerName,
		course,
		day
	};
}

export const actions = {
	default: formAction(issueWithdrawalForm, async (ctx, said, { params }) => {
		const { id } = await withdrawIssue(ctx, params.id!, said);
		return `/dispatches/${id}`;
	})
};
