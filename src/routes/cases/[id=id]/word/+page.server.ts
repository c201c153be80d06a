import { isAskedAgain, maySayNow } from '#domain/cases/case.ts';
import { wordForm } from '#domain/cases/forms.ts';
import { canSayFor } from '#domain/cases/policy.ts';
import { getCase, noteNotReached, saySolvedFor } from '#domain/cases/server/index.ts';
import { today } from '#platform/clock.ts';
import { all, no, yes } from '#platform/refusal.ts';
import { formAction } from '#web/server/form-action.ts';
import { permit } from '#web/server/permit.ts';

export async function load({ locals: { ctx }, params }) {
	const found = await getCase(ctx, params.id);
	const day = today(ctx.clock);
	return {
		found: { id: found.id, code: found.code, title: found.title },
		asksAgain: isAskedAgain(found, day),
		may: permit(
			ctx,
			all(canSayFor(ctx.actor, found), maySayNow(found, day) ? yes : no('cases.nothing-to-say-yet'))
		)
	};
}

export const actions = {
	default: formAction(wordForm, async (ctx, { solved, words, channel }, { params }) => {
		const id = params.id!;
		if (solved === 'not-reached') await noteNotReached(ctx, id, { words });
		else await saySolvedFor(ctx, id, { solved: solved === 'yes', words, channel });
		return `/cases/${id}`;
	})
};
