import type { Id } from '#platform/id.ts';
import { insist, insistNow } from '#platform/refusal.ts';
import { transaction, type Context } from '#platform/server/context.ts';
import { record } from '#platform/server/events.ts';
import type { Spoken } from '../forms.ts';
import { declinedToSpeak, mayHear } from '../listed-answer.ts';
import { canHear } from '../policy.ts';
import { mayNow } from '../session.ts';
import { upsertOwnWords } from './answer-queries.ts';
import { lockSession } from './get-session.ts';
import { getListed } from './read-answers.ts';

/** Keeps a listed member's own words: their own entry, or written down for them. That they chose to say nothing is kept as such. */
export const hearListed = (ctx: Context, sessionId: Id, memberId: Id, spoken: Spoken): Promise<void> =>
	transaction(ctx, async (ctx) => {
		const session = await lockSession(ctx, sessionId);
		const person = await getListed(ctx, sessionId, memberId);
		insist(canHear(ctx.actor, person));
		insistNow(mayNow('answer', session, ctx.clock.now()));
		const isThemself = ctx.actor.memberId === memberId;
		insistNow(mayHear(person.answer, { isThemself }));
		const channel = isThemself ? 'self' : spoken.fromPaper ? 'paper' : 'on-behalf';
		const words = spoken.said === 'declined' ? declinedToSpeak : spoken.words;
		await upsertOwnWords(ctx, sessionId, memberId, { words, channel });
		await record(ctx, 'study-session.listed-heard', {
			subjectType: 'study-session',
			subjectId: sessionId,
			onBehalfOf: isThemself ? null : memberId,
			channel,
			to: { memberId, unitId: person.unitId, reference: person.reference, said: spoken.said }
		});
	});
