import { holds } from '#platform/actor.ts';
import { today } from '#platform/clock.ts';
import type { Context } from '#platform/server/context.ts';
import type { WaitingItem } from '#platform/waiting.ts';
import { canAnswerNotice } from '../../policy.ts';
import { supervisionWords } from '../../words.ts';
import { allProgrammes } from '../programme/programme-queries.ts';
import { openRoundsOf } from '../rounds/round-queries.ts';
import { unansweredNotices } from './notice-queries.ts';

/** What waits in the inspectors' work: to approve, to draw, to look at, to answer, to ask for an answer. */
export async function waitingOnRounds(ctx: Context): Promise<WaitingItem[]> {
	return [...(await toApprove(ctx)), ...(await toInspect(ctx)), ...(await toAnswer(ctx))];
}

async function toApprove(ctx: Context): Promise<WaitingItem[]> {
	if (!holds(ctx.actor, 'leader')) return [];
	const words = supervisionWords(ctx.locale).waiting;
	return (await allProgrammes(ctx))
		.filter(({ state }) => state === 'submitted')
		.map(({ id, year }) => ({
			id: `${id}-approve`,
			verb: words.approve,
			thing: words.approveThing(String(year)),
			href: `/inspection/programmes/${id}/approval`,
			button: words.approveButton
		}));
}

async function toInspect(ctx: Context): Promise<WaitingItem[]> {
	if (!holds(ctx.actor, 'inspector')) return [];
	const words = supervisionWords(ctx.locale).waiting;
	const day = today(ctx.clock);
	return (await openRoundsOf(ctx, ctx.actor.memberId))
		.filter(({ state, startsOn }) => state === 'drawn' || startsOn <= day)
		.map(({ id, title, state, endsOn, chosen, checked }) => ({
			id: `${id}-round`,
			verb: state === 'planned' ? words.draw : words.check,
			thing: state === 'planned' ? title : words.checkThing(title, chosen - checked),
			dueOn: endsOn,
			href: `/inspection/rounds/${id}`,
			button: words.roundButton
		}));
}

/** The addressee answers; once the day is past, the inspectors see that nobody did. */
async function toAnswer(ctx: Context): Promise<WaitingItem[]> {
	const words = supervisionWords(ctx.locale).waiting;
	const day = today(ctx.clock);
	const inspects = holds(ctx.actor, 'inspector');
	return (await unansweredNotices(ctx)).flatMap((notice): WaitingItem[] => {
		const item = {
			thing: notice.roundTitle,
			forWhom: notice.memberName ?? notice.unitName,
			dueOn: notice.answerDueOn
		};
		const isTheirs =
			notice.memberId === ctx.actor.memberId ||
			holds(ctx.actor, 'cell-leader', notice.unitId) ||
			(notice.isOfCommittee && holds(ctx.actor, 'leader'));
		if (isTheirs && canAnswerNotice(ctx.actor, notice).allowed)
			return [
				{
					...item,
					id: `${notice.id}-answer`,
					verb: words.answerNotice,
					href: `/inspection/notices/${notice.id}/answer`,
					button: words.answerNoticeButton
				}
			];
		if (inspects && notice.answerDueOn < day)
			return [
				{
					...item,
					id: `${notice.id}-late`,
					verb: words.noticeLate,
					href: `/inspection/notices/${notice.id}`,
					button: words.roundButton
				}
			];
		return [];
	});
}
