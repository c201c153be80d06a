import {
	canBreakPromise,
	canDecidePromise,
	canExplainPromise,
	canJudgePromise,
	canReportPromise,
	canSteerPromise
} from '#domain/dialogues/policy.ts';
import {
	canBeBroken,
	canBeExtended,
	canBeJudged,
	canBeReported,
	canChangeHands,
	isOverdue
} from '#domain/dialogues/promise.ts';
import { getPromise, isAskedFor, readExtensions, readPromise } from '#domain/dialogues/server/index.ts';
import { promiseWords } from '#domain/dialogues/words/promise-words.ts';
import { today } from '#platform/clock.ts';
import { all } from '#platform/refusal.ts';
import { permit } from '#web/server/permit.ts';

type Act = 'report' | 'verdict' | 'explanation' | 'decision' | 'breach' | 'extension' | 'owner';

export async function load({ locals: { ctx, locale }, params }) {
	const promise = await getPromise(ctx, params.id);
	const { question, ladder, steps, files } = await readPromise(ctx, params.id);
	const { given, most } = await readExtensions(ctx, promise);
	const day = today(ctx.clock);
	const acts = promiseWords(locale).record.acts;
	const { actor } = ctx;
	const answers = {
		report: all(canReportPromise(actor, promise), canBeReported(promise)),
		verdict: all(canJudgePromise(actor, promise), canBeJudged(promise)),
		// Asked for on the ladder alone: until then there is nothing to say.
		...(isAskedFor(ladder, 'owner').allowed && { explanation: canExplainPromise(actor, promise) }),
		...(isAskedFor(ladder, 'leaders').allowed && { decision: canDecidePromise(actor, promise) }),
		breach: all(canBreakPromise(actor, promise), canBeBroken(promise, day)),
		extension: all(canSteerPromise(actor, promise), canBeExtended(promise, null, given, most, day)),
		owner: all(canSteerPromise(actor, promise), canChangeHands(promise))
	};
	const isOver = promise.state === 'kept' || promise.state === 'broken';
	return {
		...{ promise, question },
		ladder: { rungs: ladder.rungs, taken: ladder.taken },
		isOverdue: isOverdue(promise, day),
		// What can be done stands first; what is out of the question for now follows, greyed with its reason.
		acts: isOver
			? []
			: Object.entries(answers)
					.toSorted(([, a], [, b]) => Number(b.allowed) - Number(a.allowed))
					.map(([path, answer]) => ({ path: path as Act, permit: permit(ctx, answer) })),
		history: [
			{ id: promise.id, at: promise.enteredAt, who: promise.enteredBy, act: acts.made },
			...steps.map((step) => ({
				...{ id: step.id, at: step.enteredAt, act: acts[step.kind], words: step.words },
				...{ who: step.enteredBy, fromPaper: step.channel === 'paper' },
				onBehalfOf: step.channel === 'self' ? null : step.doneBy,
				files: files
					.filter(({ subjectId }) => subjectId === step.id)
					.map(({ id, name }) => ({ href: `/attachments/${id}`, name }))
			}))
		]
	};
}
