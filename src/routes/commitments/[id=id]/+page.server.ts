import { mayAnswerNow, mayNow, mayReportNow, commitmentRounds } from '#domain/duties/commitment.ts';
import { nothingForm } from '#domain/duties/forms.ts';
import { canDecide, canWrite, canWriteOn } from '#domain/duties/policy.ts';
import { readCommitment, takeBackCommitment } from '#domain/duties/server/index.ts';
import { all } from '#platform/refusal.ts';
import { formAction } from '#web/server/form-action.ts';
import { permit } from '#web/server/permit.ts';

export async function load({ locals: { ctx }, params }) {
	const { commitment, headings } = await readCommitment(ctx, params.id);
	const { actor } = ctx;
	const mayDecide = canDecide(actor, commitment);
	return {
		commitment,
		headings,
		mayWrite: permit(ctx, all(canWriteOn(actor, commitment), mayNow('write', commitment))),
		mayTakeBack: permit(ctx, all(canWrite(actor, commitment), mayNow('take-back', commitment))),
		mayDecide: permit(ctx, all(mayDecide, mayNow('decide', commitment))),
		isDecider: mayDecide.allowed,
		checks: commitmentRounds.map((round) => ({
			round,
			standing: commitment.checks[round],
			mayReport: permit(
				ctx,
				all(canWrite(actor, commitment), mayNow('check', commitment), mayReportNow(commitment.checks[round]))
			),
			mayAnswer: permit(
				ctx,
				all(mayDecide, mayNow('check', commitment), mayAnswerNow(commitment.checks[round]))
			)
		}))
	};
}

export const actions = {
	takeBack: formAction(nothingForm, async (ctx, _nothing, { params }) => {
		await takeBackCommitment(ctx, params.id!);
		return `/commitments/${params.id}/writing`;
	})
};
