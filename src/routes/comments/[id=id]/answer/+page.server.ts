import { mayAct } from '#domain/comments/comment.ts';
import { answerForm } from '#domain/comments/forms.ts';
import { canAnswer } from '#domain/comments/policy.ts';
import { answerComment, getComment } from '#domain/comments/server/index.ts';
import { all } from '#platform/refusal.ts';
import { formAction } from '#web/server/form-action.ts';
import { permit } from '#web/server/permit.ts';

export async function load({ locals: { ctx }, params }) {
	const { comment } = await getComment(ctx, params.id);
	return {
		comment,
		may: permit(ctx, all(canAnswer(ctx.actor, comment), mayAct('answer', comment.state)))
	};
}

export const actions = {
	default: formAction(answerForm, async (ctx, answer, { params }) => {
		await answerComment(ctx, params.id!, answer);
		return `/comments/${params.id}`;
	})
};
