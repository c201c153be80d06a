import { itemsIn, linesToShow } from '#domain/duties/commitment-fields.ts';
import { mayNow } from '#domain/duties/commitment.ts';
import { itemsForm } from '#domain/duties/forms.ts';
import { canWriteOn } from '#domain/duties/policy.ts';
import { handInCommitment, readCommitment, saveItems } from '#domain/duties/server/index.ts';
import { all } from '#platform/refusal.ts';
import { formAction } from '#web/server/form-action.ts';
import { permit } from '#web/server/permit.ts';

export async function load({ locals: { ctx }, params, url }) {
	const { commitment, headings } = await readCommitment(ctx, params.id);
	return {
		commitment,
		isOwn: commitment.memberId === ctx.actor.memberId,
		isSaved: url.searchParams.has('saved'),
		headings: headings.map((heading) => ({
			...heading,
			lines: linesToShow(commitment.items.filter((item) => item.heading === heading.code))
		})),
		mayWrite: permit(ctx, all(canWriteOn(ctx.actor, commitment), mayNow('write', commitment)))
	};
}

export const actions = {
	default: formAction(itemsForm, async (ctx, { channel, handIn, more, ...fields }, { params }) => {
		const id = params.id!;
		const { headings } = await readCommitment(ctx, id);
		await saveItems(ctx, id, itemsIn(headings, fields), { channel });
		if (more) return `/commitments/${id}/writing?saved`;
		if (handIn) await handInCommitment(ctx, id, { channel });
		return `/commitments/${id}`;
	})
};
