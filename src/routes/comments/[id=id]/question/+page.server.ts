import { mayAct } from '#domain/comments/comment.ts';
import { askForm } from '#domain/comments/forms.ts';
import { canHandle } from '#domain/comments/policy.ts';
import { askBack, getComment } from '#domain/comments/server/index.ts';
import { all } from '#platform/refusal.ts';
import { formAction } from '#web/server/form-action.ts';
import { permit } from '#web/server/permit.ts';

export async function load({ locals: { ctx }, params }) {
	const { comment } = await getComment(ctx, params.id);
	return {
		comment,
		may: permit(ctx, all(canHandle(ctx.actor, comment), mayAct('ask', comment.state)))
	};
}

export const actions = {
	default: formAction(askForm, async (ctx, { words }, { params }) => {
		await askBack(ctx, params.id!, words);
		return `/comments/${params.id}`;
	})
};
