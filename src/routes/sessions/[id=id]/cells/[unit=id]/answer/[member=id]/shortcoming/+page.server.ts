import { rulesOf } from '#domain/rules/server/index.ts';
import { listedShortcomingForm } from '#domain/study/forms.ts';
import { declinedToSpeak, mayConcludeNow } from '#domain/study/listed-answer.ts';
import { canConclude } from '#domain/study/policy.ts';
import { concludeListed } from '#domain/study/server/index.ts';
import { mayNow } from '#domain/study/session.ts';
import { studyWords } from '#domain/study/words.ts';
import { dateOf, showDate } from '#platform/dates.ts';
import { all } from '#platform/refusal.ts';
import { formAction } from '#web/server/form-action.ts';
import { permit } from '#web/server/permit.ts';
import { readListed } from '../read-listed.ts';

export async function load({ locals: { ctx }, params, url }) {
	const { session, cell, person } = await readListed(ctx, params);
	const { rectification } = await rulesOf(ctx, session.ruleSetId);
	// What goes into the register is Vietnamese, whatever language the page is in.
	const words = studyWords('vi');
	const status = words.statusOf(person);
	const { ownWords } = person.answer;
	return {
		session: { id: session.id, title: session.title },
		cell,
		person,
		criteria: rectification.criteria.value
			.filter((criterion) => criterion.subject !== 'collective')
			.map((criterion) => ({ value: criterion.code, label: criterion[ctx.locale] })),
		prefilled: {
			criterion: 'study-attendance',
			description: words.prefilled.description(
				status.charAt(0).toLocaleUpperCase('vi') + status.slice(1),
				session.title,
				showDate(dateOf(session.startsAt))
			),
			cause: ownWords === null || ownWords === declinedToSpeak ? '' : ownWords,
			responsibility: words.prefilled.responsibility(person.fullName)
		},
		fromPaper: url.searchParams.has('paper'),
		permit: permit(
			ctx,
			all(
				canConclude(ctx.actor, person),
				mayNow('answer', session, ctx.clock.now()),
				mayConcludeNow(person.answer)
			)
		)
	};
}

export const actions = {
	default: formAction(listedShortcomingForm, async (ctx, shortcoming, { params }) => {
		const { person } = await readListed(ctx, params);
		await concludeListed(ctx, params.id!, person.memberId, { conclusion: 'shortcoming', ...shortcoming });
		return `/trail/${person.reference}`;
	})
};
