import { ownWordsForm } from '#domain/study/forms.ts';
import { mayHear } from '#domain/study/listed-answer.ts';
import { canHear } from '#domain/study/policy.ts';
import { findOwnListing, getSession, hearListed } from '#domain/study/server/index.ts';
import { mayNow } from '#domain/study/session.ts';
import { all, notFound } from '#platform/refusal.ts';
import { formAction } from '#web/server/form-action.ts';
import { permit } from '#web/server/permit.ts';

export async function load({ locals: { ctx }, params }) {
	const session = await getSession(ctx, params.id);
	const person = await findOwnListing(ctx, session.id);
	if (!person) throw notFound();
	return {
		session: { id: session.id, title: session.title, startsAt: session.startsAt },
		person,
		permit: permit(
			ctx,
			all(
				canHear(ctx.actor, person),
				mayNow('answer', session, ctx.clock.now()),
				mayHear(person.answer, { isThemself: true })
			)
		)
	};
}

export const actions = {
	default: formAction(ownWordsForm, async (ctx, spoken, { params }) => {
		await hearListed(ctx, params.id!, ctx.actor.memberId, spoken);
		return `/sessions/${params.id}/my-words`;
	})
};
