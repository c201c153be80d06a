import { mayAnswerNow, mayNow } from '#domain/duties/commitment.ts';
import { answerForm } from '#domain/duties/forms.ts';
import { canDecide } from '#domain/duties/policy.ts';
import { answerCheck, listDeciders, readCommitment } from '#domain/duties/server/index.ts';
import { today } from '#platform/clock.ts';
import { all } from '#platform/refusal.ts';
import { formAction } from '#web/server/form-action.ts';
import { permit } from '#web/server/permit.ts';
import { roundIn } from '../round-in.ts';

export async function load({ locals: { ctx }, params }) {
	const round = roundIn(params.round);
	const { commitment } = await readCommitment(ctx, params.id);
	const deciders = await listDeciders(ctx, commitment);
	return {
		commitment,
		round,
		deciders,
		self: deciders.find(({ id }) => id === ctx.actor.memberId)?.id ?? null,
		day: today(ctx.clock),
		mayAnswer: permit(
			ctx,
			all(
				canDecide(ctx.actor, commitment),
				mayNow('check', commitment),
				mayAnswerNow(commitment.checks[round])
			)
		)
	};
}

export const actions = {
	default: formAction(answerForm, async (ctx, answer, { params }) => {
		await answerCheck(ctx, params.id!, roundIn(params.round), answer);
		return `/commitments/${params.id}`;
	})
};
