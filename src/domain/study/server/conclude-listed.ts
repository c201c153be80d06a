import { recordShortcoming } from '#domain/rectification/server/index.ts';
import { holds, type Channel } from '#platform/actor.ts';
import { dateOf } from '#platform/dates.ts';
import type { Id } from '#platform/id.ts';
import { insist, insistNow } from '#platform/refusal.ts';
import { transaction, type Context } from '#platform/server/context.ts';
import { record } from '#platform/server/events.ts';
import type { ListedShortcoming } from '../forms.ts';
import { mayConcludeNow, type Conclusion } from '../listed-answer.ts';
import { canConclude } from '../policy.ts';
import { mayNow, type StudySession } from '../session.ts';
import { updateConclusion } from './answer-queries.ts';
import { lockSession } from './get-session.ts';
import { getListed, listedOf, type PersonAnswered } from './read-answers.ts';

/** What a cell concluded about one of its listed members. */
export type Verdict =
	| { conclusion: 'accepted' | 'reminded'; words: string; fromPaper: boolean }
	| ({ conclusion: 'shortcoming' } & ListedShortcoming);

/** Keeps what the cell concluded, after the member was heard. A shortcoming goes into the register under the line's own reference. */
export const concludeListed = (ctx: Context, sessionId: Id, memberId: Id, verdict: Verdict): Promise<void> =>
	transaction(ctx, async (ctx) => {
		const session = await lockSession(ctx, sessionId);
		const person = await getListed(ctx, sessionId, memberId);
		insist(canConclude(ctx.actor, person));
		insistNow(mayNow('answer', session, ctx.clock.now()));
		insistNow(mayConcludeNow(person.answer));
		const channel = channelOf(ctx, person.unitId, verdict.fromPaper);
		const shortcomingId =
			verdict.conclusion === 'shortcoming' ? await register(ctx, session, person, verdict, channel) : null;
		const words = verdict.conclusion === 'shortcoming' ? verdict.description : verdict.words;
		await updateConclusion(ctx, sessionId, memberId, {
			conclusion: verdict.conclusion,
			words,
			channel,
			shortcomingId
		});
		await recordConclusion(ctx, session, person, verdict.conclusion, channel);
	});

const channelOf = (ctx: Context, unitId: Id, fromPaper: boolean): Channel =>
	fromPaper ? 'paper' : holds(ctx.actor, 'cell-leader', unitId) ? 'self' : 'on-behalf';

async function register(
	ctx: Context,
	session: StudySession,
	person: PersonAnswered,
	{ criterion, description, cause, responsibility }: ListedShortcoming,
	channel: Channel
): Promise<Id> {
	const { id } = await recordShortcoming(ctx, {
		subject: { memberId: person.memberId },
		criterion,
		description,
		cause,
		responsibility,
		source: 'study-result',
		sourceId: session.id,
		sourceNote: session.title,
		foundOn: dateOf(session.startsAt),
		reference: person.reference,
		channel
	});
	return id;
}

/** One event for the conclusion, and one more when with it the cell has answered for everybody. */
async function recordConclusion(
	ctx: Context,
	session: StudySession,
	{ memberId, unitId, reference }: PersonAnswered,
	conclusion: Conclusion,
	channel: Channel
) {
	const about = { subjectType: 'study-session', subjectId: session.id, channel };
	await record(ctx, 'study-session.listed-concluded', {
		...about,
		to: { memberId, unitId, reference, conclusion }
	});
	const own = (await listedOf(ctx, session.id)).filter((person) => person.unitId === unitId);
	if (own.every((person) => person.answer.conclusion !== null))
		await record(ctx, 'study-session.cell-answered', { ...about, to: { unitId } });
}
