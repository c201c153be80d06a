import { listPostHolders } from '#domain/membership/server/index.ts';
import { holds, roles } from '#platform/actor.ts';
import { today } from '#platform/clock.ts';
import type { Context } from '#platform/server/context.ts';
import type { WaitingItem } from '#platform/waiting.ts';
import { canPlan, canVerify } from '../policy.ts';
import { rectificationWords } from '../words.ts';
import type { ActionRecord } from './action-queries.ts';
import type { ShortcomingRecord } from './get-shortcoming.ts';
import {
	actionsToDo,
	actionsToJudge,
	shortcomingsUnanswered,
	shortcomingsWithoutAction
} from './waiting-queries.ts';

/** What waits for a person in the loop: to mend, to answer, to plan, to verify, to look at again. */
export async function listWaiting(ctx: Context): Promise<WaitingItem[]> {
	const words = rectificationWords(ctx.locale).waiting;
	const [toDo, toAnswer, toPlan, toJudge] = [
		await actionsToDo(ctx),
		await listUnanswered(ctx),
		await listUnplanned(ctx),
		await listToJudge(ctx)
	];
	const aboutAction = (action: ActionRecord) => ({
		id: action.id,
		thing: `${action.reference} · ${action.task}`,
		forWhom: action.subjectName,
		href: `/corrective-actions/${action.id}`
	});
	const aboutShortcoming = ({ id, reference, description, subjectName }: ShortcomingRecord) => ({
		id,
		thing: `${reference} · ${description}`,
		forWhom: subjectName
	});
	const isReturned = (action: ActionRecord) => action.state === 'returned';
	return [
		...toDo
			.sort((a, b) => Number(isReturned(b)) - Number(isReturned(a)))
			.map((action) => ({
				...aboutAction(action),
				verb: isReturned(action) ? words.mendAgain : words.mend,
				dueOn: action.dueOn,
				button: words.open
			})),
		...toAnswer.map((shortcoming) => ({
			...aboutShortcoming(shortcoming),
			verb: words.answer,
			href: `/shortcomings/${shortcoming.id}/answer`,
			button: words.answerButton
		})),
		...toPlan.map((shortcoming) => ({
			...aboutShortcoming(shortcoming),
			id: `${shortcoming.id}-plan`,
			verb: words.plan,
			href: `/shortcomings/${shortcoming.id}/actions/new`,
			button: words.planButton
		})),
		...toJudge.map((action) =>
			action.state === 'reported'
				? {
						...aboutAction(action),
						id: `${action.id}-verify`,
						verb: words.verify,
						button: words.verifyButton
					}
				: {
						...aboutAction(action),
						id: `${action.id}-recheck`,
						verb: words.recheck,
						dueOn: action.recheckDueOn,
						button: words.recheckButton
					}
		)
	];
}

/** About oneself, or about a cell that one leads, and not yet answered. */
async function listUnanswered(ctx: Context) {
	const { actor } = ctx;
	return (await shortcomingsUnanswered(ctx)).filter(
		({ subjectMemberId, subjectUnitId, source }) =>
			source !== 'self' &&
			(subjectMemberId === actor.memberId ||
				(subjectUnitId !== null && holds(actor, 'cell-leader', subjectUnitId)))
	);
}

/** Nothing is planned for it yet: its cell's leaders see to that; the office where no other leader of the cell can. */
async function listUnplanned(ctx: Context) {
	const { actor } = ctx;
	const open = (await shortcomingsWithoutAction(ctx)).filter((one) => canPlan(actor, one).allowed);
	const leaders = holds(actor, 'office') ? await listPostHolders(ctx, roles['cell-leader']) : [];
	const isLeftToOffice = ({ unitId, subjectMemberId }: ShortcomingRecord) =>
		holds(actor, 'office') &&
		leaders.every((leader) => leader.unitId !== unitId || leader.memberId === subjectMemberId);
	return open.filter(
		(one) =>
			holds(actor, 'cell-leader', one.unitId) || one.subjectMemberId === actor.memberId || isLeftToOffice(one)
	);
}

/** What this inspector may judge; what they had a hand in waits for another. */
async function listToJudge(ctx: Context) {
	if (!holds(ctx.actor, 'inspector')) return [];
	return (await actionsToJudge(ctx, today(ctx.clock))).filter(
		(action) => canVerify(ctx.actor, action).allowed
	);
}
