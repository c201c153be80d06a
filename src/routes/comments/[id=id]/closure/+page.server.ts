import { mayAct } from '#domain/comments/comment.ts';
import { closeForm } from '#domain/comments/forms.ts';
import { canHandle } from '#domain/comments/policy.ts';
import { closeComment, getComment } from '#domain/comments/server/index.ts';
import { all } from '#platform/refusal.ts';
import { formAction } from '#web/server/form-action.ts';
import { permit } from '#web/server/permit.ts';

export async function load({ locals: { ctx }, params }) {
	const { comment } = await getComment(ctx, params.id);
	return {
		comment,
		may: permit(ctx, all(canHandle(ctx.actor, comment), mayAct('close', comment.state)))
	};
}

export const actions = {
	default: formAction(closeForm, async (ctx, { words }, { params }) => {
		await closeComment(ctx, params.id!, words);
		return `/comments/${params.id}`;
	})
};
