import { reportsIn } from '#domain/duties/commitment-fields.ts';
import { mayNow, mayReportNow } from '#domain/duties/commitment.ts';
import { reportForm } from '#domain/duties/forms.ts';
import { canWrite } from '#domain/duties/policy.ts';
import { readCommitment, reportOnCommitment } from '#domain/duties/server/index.ts';
import { all } from '#platform/refusal.ts';
import { formAction } from '#web/server/form-action.ts';
import { permit } from '#web/server/permit.ts';
import { roundIn } from './round-in.ts';

export async function load({ locals: { ctx }, params }) {
	const round = roundIn(params.round);
	const { commitment } = await readCommitment(ctx, params.id);
	return {
		commitment,
		round,
		isOwn: commitment.memberId === ctx.actor.memberId,
		mayReport: permit(
			ctx,
			all(
				canWrite(ctx.actor, commitment),
				mayNow('check', commitment),
				mayReportNow(commitment.checks[round])
			)
		)
	};
}

export const actions = {
	default: formAction(reportForm, async (ctx, { channel, ...fields }, { params }) => {
		const { commitment } = await readCommitment(ctx, params.id!);
		const reports = reportsIn(
			commitment.items.map(({ id }) => id),
			fields
		);
		await reportOnCommitment(ctx, params.id!, roundIn(params.round), { reports, channel });
		return `/commitments/${params.id}`;
	})
};
