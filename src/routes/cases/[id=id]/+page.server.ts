import { actNames, isLate } from '#domain/cases/case-acts.ts';
import { isAskedAgain, maySayNow } from '#domain/cases/case.ts';
import { historyOf } from '#domain/cases/history.ts';
import { canOpenShortcoming, canSayFor, canWork } from '#domain/cases/policy.ts';
import { mayActs, mayGiveNotice, readCase } from '#domain/cases/server/index.ts';
import { isTimeFor } from '#domain/cases/case.ts';
import { casesWords } from '#domain/cases/words.ts';
import { today } from '#platform/clock.ts';
import { all, no, yes } from '#platform/refusal.ts';
import { permit } from '#web/server/permit.ts';

export async function load({ locals: { ctx, locale }, params }) {
	const { found, rules, steps, ...about } = await readCase(ctx, params.id);
	const acts = await mayActs(ctx, found);
	const day = today(ctx.clock);
	return {
		found,
		...about,
		grounds: Object.fromEntries(
			rules.suspensionGrounds.value.map(({ code, ...ground }) => [code, ground[locale]])
		),
		isLate: isLate(found, day),
		asksAgain: isAskedAgain(found, day),
		history: historyOf(steps, casesWords(locale)),
		// What could never be done now is left out: the page shows what comes next and what is near.
		acts: actNames.filter((act) => acts[act].allowed).map((act) => ({ act, ...permit(ctx, acts[act]) })),
		refused: actNames
			.filter(
				(act) =>
					!acts[act].allowed &&
					(found.state === 'answered' ? act === 'closure' : ['suspension', 'extension'].includes(act))
			)
			.map((act) => ({ act, ...permit(ctx, acts[act]) })),
		mayNotice: permit(ctx, all(canWork(ctx.actor, found), mayGiveNotice(found))),
		mayAnswer: permit(
			ctx,
			all(canWork(ctx.actor, found), isTimeFor('answer', found.state) ? yes : no('cases.not-now-answer'))
		),
		maySay: permit(
			ctx,
			all(canSayFor(ctx.actor, found), maySayNow(found, day) ? yes : no('cases.nothing-to-say-yet'))
		),
		mayPutDown: permit(ctx, canOpenShortcoming(ctx.actor, found, null))
	};
}
