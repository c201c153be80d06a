import { mayAct } from '#domain/comments/comment.ts';
import { withholdForm } from '#domain/comments/forms.ts';
import { canHandle } from '#domain/comments/policy.ts';
import { commentRules, getComment, withhold } from '#domain/comments/server/index.ts';
import { all } from '#platform/refusal.ts';
import { formAction } from '#web/server/form-action.ts';
import { permit } from '#web/server/permit.ts';

export async function load({ locals: { ctx }, params }) {
	const { comment } = await getComment(ctx, params.id);
	return {
		comment,
		grounds: (await commentRules(ctx, comment.ruleSetId)).grounds.value,
		may: permit(ctx, all(canHandle(ctx.actor, comment), mayAct('withhold', comment.state)))
	};
}

export const actions = {
	default: formAction(withholdForm, async (ctx, withholding, { params }) => {
		await withhold(ctx, params.id!, withholding);
		return `/comments/${params.id}`;
	})
};
