import { conclusionForm, ownWordsForm } from '#domain/study/forms.ts';
import { mayConcludeNow, mayHear } from '#domain/study/listed-answer.ts';
import { canConclude, canHear } from '#domain/study/policy.ts';
import { concludeListed, hearListed, listHistory } from '#domain/study/server/index.ts';
import { mayNow } from '#domain/study/session.ts';
import { all } from '#platform/refusal.ts';
import { formAction } from '#web/server/form-action.ts';
import { permit } from '#web/server/permit.ts';
import { readListed } from './read-listed.ts';

export async function load({ locals: { ctx }, params }) {
	const { session, cell, person } = await readListed(ctx, params);
	const isThemself = ctx.actor.memberId === person.memberId;
	const now = mayNow('answer', session, ctx.clock.now());
	return {
		session: { id: session.id, title: session.title },
		cell,
		person,
		isThemself,
		history: await listHistory(ctx, session, person.memberId),
		mayHear: permit(ctx, all(canHear(ctx.actor, person), now, mayHear(person.answer, { isThemself }))),
		mayConclude: permit(ctx, all(canConclude(ctx.actor, person), now, mayConcludeNow(person.answer)))
	};
}

export const actions = {
	words: formAction(ownWordsForm, async (ctx, spoken, { params }) => {
		const { person } = await readListed(ctx, params);
		await hearListed(ctx, params.id!, person.memberId, spoken);
		return addressOf(params);
	}),
	conclude: formAction(conclusionForm, async (ctx, { conclusion, words, fromPaper }, { params }) => {
		const { person } = await readListed(ctx, params);
		// Naming the shortcoming, its cause and the responsibility is a step of its own; nothing is written yet.
		if (conclusion === 'shortcoming') return `${addressOf(params)}/shortcoming${fromPaper ? '?paper' : ''}`;
		await concludeListed(ctx, params.id!, person.memberId, { conclusion, words, fromPaper });
		return `/sessions/${params.id}/cells/${params.unit}/answer`;
	})
};

const addressOf = (params: Record<string, string>) =>
	`/sessions/${params.id}/cells/${params.unit}/answer/${params.member}`;
