import { holds } from '#platform/actor.ts';
import { addDays, type PlainDate } from '#platform/dates.ts';
import type { Context } from '#platform/server/context.ts';
import type { WaitingItem } from '#platform/waiting.ts';
import { canJudgeHolding } from '../../criticism-policy.ts';
import { leads, type Concerned } from '../../policy.ts';
import { criticismWords } from '../../words/criticism.ts';
import { openCriticisms, type OpenCriticism } from './waiting-queries.ts';

/** What waits for a person: to answer, to reword what was held back, to look at what was held back. */
export async function listWaiting(ctx: Context): Promise<WaitingItem[]> {
	const all = await openCriticisms(ctx);
	return all.flatMap((one) => (one.state === 'raised' ? toAnswer(ctx, one) : ofHeldBack(ctx, one)));
}

/** It waits for the person, or for those who lead the collective; where the person reads no screen, for who brings it to them. */
function toAnswer(ctx: Context, one: OpenCriticism): WaitingItem[] {
	const words = criticismWords(ctx.locale).waiting;
	const isMine = one.subjectMemberId === ctx.actor.memberId;
	const isOurs = one.subjectUnitId !== null && leads(ctx.actor, one.subjectUnitId);
	const item = { ...about(one), thing: words.answerThing(one.authorName, short(one.fact)) };
	if (isMine || (isOurs && one.authorId !== ctx.actor.memberId))
		return [
			{ ...item, verb: words.answer, href: `/criticisms/${one.id}/answer`, button: words.answerButton }
		];
	if (one.isOnPaperOnly && leads(ctx.actor, one.unitId))
		return [
			{
				...item,
				verb: words.bring(one.subjectName),
				href: `/criticisms/${one.id}/sheet`,
				button: words.bringButton
			}
		];
	return [];
}

/** It waits for its author; for whoever entered it, who tells the author; and for an inspector who has not looked at it yet. */
function ofHeldBack(ctx: Context, one: OpenCriticism): WaitingItem[] {
	const words = criticismWords(ctx.locale).waiting;
	const { memberId } = ctx.actor;
	// What is about oneself and held back is nobody's business to show: not even as an inspector's.
	if (one.subjectMemberId === memberId) return [];
	const item = { ...about(one), thing: short(one.fact), href: `/criticisms/${one.id}` };
	if (one.authorId === memberId) return [{ ...item, verb: words.reword, button: words.rewordButton }];
	const tells: WaitingItem[] =
		one.enteredBy === memberId && one.heldBackBy !== memberId
			? [{ ...item, verb: words.rewordFor(one.authorName), button: words.rewordButton }]
			: [];
	const judges = holds(ctx.actor, 'inspector') && !one.wasLookedAt && mayJudge(ctx, one);
	return judges
		? [{ ...item, verb: words.judge, href: `${item.href}/release`, button: words.judgeButton }]
		: tells;
}

const mayJudge = (ctx: Context, one: OpenCriticism): boolean =>
	canJudgeHolding(ctx.actor, { ...one, places: [] } satisfies Concerned, one).allowed;

const about = (one: OpenCriticism) => ({
	id: `criticism-${one.id}`,
	forWhom: one.subjectName,
	dueOn: dueOn(one)
});

/** The day before the conference, when it is known; else the end of the phase in which criticism is answered. */
const dueOn = ({ conferenceOn, phaseEndsOn }: OpenCriticism): PlainDate | null =>
	conferenceOn ? addDays(conferenceOn, -1) : phaseEndsOn;

/** As much of it as stands on a line. */
const short = (text: string): string =>
	text.length > 120 ? `${text.slice(0, 118).replace(/\s+\S*$/, '')}…` : text;
