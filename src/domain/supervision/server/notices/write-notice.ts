import { getMember } from '#domain/membership/server/index.ts';
import { today } from '#platform/clock.ts';
import type { PlainDate } from '#platform/dates.ts';
import { newId, type Id } from '#platform/id.ts';
import { insist, insistNow, no, notFound, Refusal, yes, type Answer } from '#platform/refusal.ts';
import { transaction, type Context } from '#platform/server/context.ts';
import { record } from '#platform/server/events.ts';
import { canInspect } from '../../policy.ts';
import { listChosen, lockRound } from '../rounds/read-round.ts';
import type { RoundRecord } from '../rounds/round-queries.ts';
import { answersToNotice, findNotice, holdNotice, insertNotice, saveNotice } from './notice-queries.ts';

export type NoticeText = { assessment: string; requests: string; answerDueOn: PlainDate };

/** A notice of conclusion can be written once a round was drawn. */
export const mayBeConcluded = ({ state }: Pick<RoundRecord, 'state'>): Answer => {
	if (state === 'planned') return no('supervision.not-drawn-yet');
	return state === 'cancelled' ? no('supervision.round-ended') : yes;
};

/** One notice; refuses (404) when it is not theirs to read. */
export async function getNotice(ctx: Context, id: Id) {
	const notice = await findNotice(ctx, id);
	if (!notice) throw notFound();
	return notice;
}

export const listAnswers = answersToNotice;

export async function lockNotice(ctx: Context, id: Id) {
	await holdNotice(ctx, id);
	return getNotice(ctx, id);
}

/** To whom a notice can go: the places of the round, and whoever owns something that is in it. */
export async function listAddressees(ctx: Context, round: RoundRecord) {
	const owners = new Map(
		(await listChosen(ctx, round.id)).map(({ action }) => [action.ownerId, action.ownerName])
	);
	return { units: round.units, people: [...owners].map(([id, name]) => ({ id, name })) };
}

/** Writes down what is concluded about one place, or one person there. Nobody else reads it before it is issued. */
export const writeNotice = (
	ctx: Context,
	roundId: Id,
	{ addressee, ...text }: NoticeText & { addressee: { unitId: Id } | { memberId: Id } }
): Promise<Id> =>
	transaction(ctx, async (ctx) => {
		const round = await lockRound(ctx, roundId);
		insist(canInspect(ctx.actor));
		insistNow(mayBeConcluded(round));
		insistAhead(ctx, text);
		const to = await placeOf(ctx, round, addressee);
		const id = newId();
		await insertNotice(ctx, { ...text, ...to, id, roundId });
		await record(ctx, 'inspection-notice.written', {
			subjectType: 'inspection-notice',
			subjectId: id,
			to: { roundId, ...to, answerDueOn: text.answerDueOn }
		});
		return id;
	});

/** Changes what is concluded, until it is issued; afterwards a correction is a new revision with its reason. */
export const changeNotice = (ctx: Context, id: Id, text: NoticeText): Promise<void> =>
	transaction(ctx, async (ctx) => {
		const notice = await lockNotice(ctx, id);
		insist(canInspect(ctx.actor));
		insistAhead(ctx, text);
		await saveNotice(ctx, id, text);
		await record(ctx, 'inspection-notice.changed', {
			subjectType: 'inspection-notice',
			subjectId: id,
			from: { answerDueOn: notice.answerDueOn },
			to: { answerDueOn: text.answerDueOn }
		});
	});

function insistAhead(ctx: Context, { answerDueOn }: NoticeText): void {
	if (answerDueOn <= today(ctx.clock))
		throw new Refusal('supervision.due-in-the-past', 400, { field: 'answerDueOn' });
}

async function placeOf(ctx: Context, round: RoundRecord, to: { unitId: Id } | { memberId: Id }) {
	const unfit = new Refusal('supervision.addressee-unfit', 400, { field: 'addressee' });
	if ('unitId' in to) {
		if (!round.units.some(({ id }) => id === to.unitId)) throw unfit;
		return { unitId: to.unitId, memberId: null };
	}
	const { people } = await listAddressees(ctx, round);
	if (!people.some(({ id }) => id === to.memberId)) throw unfit;
	const { cellId } = await getMember(ctx, to.memberId, today(ctx.clock));
	if (!cellId) throw unfit;
	return { unitId: cellId, memberId: to.memberId };
}
