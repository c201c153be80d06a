import { mayNow } from '#domain/duties/commitment.ts';
import { decisionForm } from '#domain/duties/forms.ts';
import { canDecide } from '#domain/duties/policy.ts';
import { decideCommitment, listDeciders, readCommitment } from '#domain/duties/server/index.ts';
import { today } from '#platform/clock.ts';
import { all } from '#platform/refusal.ts';
import { formAction } from '#web/server/form-action.ts';
import { permit } from '#web/server/permit.ts';

export async function load({ locals: { ctx }, params }) {
	const { commitment, headings } = await readCommitment(ctx, params.id);
	const deciders = await listDeciders(ctx, commitment);
	return {
		commitment,
		headings,
		deciders,
		self: deciders.find(({ id }) => id === ctx.actor.memberId)?.id ?? null,
		day: today(ctx.clock),
		mayDecide: permit(ctx, all(canDecide(ctx.actor, commitment), mayNow('decide', commitment)))
	};
}

export const actions = {
	default: formAction(decisionForm, async (ctx, decision, { params }) => {
		await decideCommitment(ctx, params.id!, decision);
		return `/commitments/${params.id}`;
	})
};
