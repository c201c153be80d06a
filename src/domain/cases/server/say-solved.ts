import { isPublic, type Channel } from '#platform/actor.ts';
import { today } from '#platform/clock.ts';
import { addDays } from '#platform/dates.ts';
import type { Id } from '#platform/id.ts';
import { insist, insistNow, no, Refusal, yes } from '#platform/refusal.ts';
import { transaction, type Context } from '#platform/server/context.ts';
import { reopenedTerm } from '../case-clock.ts';
import { isAskedAgain, maySayNow, take } from '../case.ts';
import { canSayFor } from '../policy.ts';
import { caseOfCitizen, changeCase, lockCase, type CaseRecord } from './case-queries.ts';
import { rulesOfCase } from './case-rules.ts';
import { startClock } from './clocks.ts';
import { saveStep } from './step-queries.ts';

/** What the person says of the answer: whether it is solved, and, if not, what is not. */
export type Verdict = { solved: boolean; words: string | null };

/** Said on the person's own page. The caller has seen the right PIN. */
export const saySolved = (ctx: Context, code: string, said: Verdict) =>
	transaction(ctx, async (ctx) => {
		const found = await caseOfCitizen(ctx, code, true);
		if (!found) throw new Refusal('cases.no-such-case', 404);
		if (!isPublic(ctx.actor)) throw new Error('Said on the public page by somebody who is signed in');
		await keepVerdict(ctx, found, said, 'self');
	});

/** Said at the desk, on paper or by phone, and entered by whoever works on it. */
export const saySolvedFor = (ctx: Context, id: Id, { channel, ...said }: Verdict & { channel: Channel }) =>
	transaction(ctx, async (ctx) => {
		const found = await lockCase(ctx, id);
		insist(canSayFor(ctx.actor, found));
		await keepVerdict(ctx, found, said, channel);
	});

type Answered = Pick<
	CaseRecord,
	'id' | 'state' | 'round' | 'ruleSetId' | 'receivedOn' | 'askAgainOn' | 'askedAgainOn'
>;

/**
 * *Solved* closes the case and has the person asked once more weeks later. *Not solved* opens it again, in a new round with a
 * new time, and the level above is told: its leaders have to say what shall be done.
 */
async function keepVerdict(ctx: Context, found: Answered, { solved, words }: Verdict, channel: Channel) {
	const day = today(ctx.clock);
	insistNow(maySayNow(found, day) ? yes : no('cases.nothing-to-say-yet'));
	if (!solved && !words) throw new Refusal('cases.what-is-not-solved', 400, { field: 'words' });
	const rules = await rulesOfCase(ctx, found);
	const again = isAskedAgain(found, day);
	if (solved) {
		const state = take('say-solved', found.state);
		const askAgainOn = again ? found.askAgainOn : addDays(day, rules.askAgainAfter.value);
		await changeCase(ctx, found.id, {
			...{ state, said_solved: true, ask_again_on: askAgainOn },
			...(again ? { asked_again_on: day } : { ended_on: day })
		});
		await saveStep(ctx, found.id, {
			...{ kind: 'said-solved', round: found.round, on: day, words, channel },
			to: { state, again }
		});
		return;
	}
	const state = take('say-not-solved', found.state);
	const round = found.round + 1;
	await changeCase(ctx, found.id, {
		...{ state, round, said_solved: false, ended_on: null, answered_on: null },
		...{ ask_again_on: null, asked_again_on: null }
	});
	const dueOn = await startClock(ctx, found.id, {
		...{ kind: 'settling' as const, round, begun: day, term: reopenedTerm(rules) }
	});
	await saveStep(ctx, found.id, {
		...{ kind: 'said-not-solved', round, on: day, words, channel },
		to: { state, again, dueOn, levelAboveTold: true }
	});
}

/** The owner asked once more, but nobody could be reached. */
export const noteNotReached = (ctx: Context, id: Id, { words }: { words: string | null }) =>
	transaction(ctx, async (ctx) => {
		const found = await lockCase(ctx, id);
		insist(canSayFor(ctx.actor, found));
		const day = today(ctx.clock);
		insistNow(isAskedAgain(found, day) ? yes : no('cases.not-time-to-ask'));
		await changeCase(ctx, id, { asked_again_on: day });
		await saveStep(ctx, id, { kind: 'asked-again', round: found.round, on: day, words });
	});
