import { holds } from '#platform/actor.ts';
import { today } from '#platform/clock.ts';
import type { PlainDate } from '#platform/dates.ts';
import type { Id } from '#platform/id.ts';
import { insist, insistNow, Refusal } from '#platform/refusal.ts';
import { transaction, type Context } from '#platform/server/context.ts';
import { record } from '#platform/server/events.ts';
import { checkStanding, mayAnswerNow, mayNow, mayReportNow, type CommitmentRound } from '../commitment.ts';
import { canDecide, canWrite } from '../policy.ts';
import {
	insertStep,
	itemsOf,
	stepsOf,
	updateState,
	upsertReports,
	type CommitmentRow
} from './commitment-queries.ts';
import { listDeciders, lockCommitment } from './get-commitment.ts';

/** Who said it for the cell, on which day; whoever enters it from paper names the leader who did. */
export type Given = { words: string; givenBy: Id | null; givenOn: PlainDate };

/** The cell approves a commitment, or returns it with words. */
export const decideCommitment = (
	ctx: Context,
	id: Id,
	{ decision, ...given }: { decision: 'approved' | 'returned' } & Given
): Promise<void> =>
	transaction(ctx, async (ctx) => {
		const commitment = await lockCommitment(ctx, id);
		insist(canDecide(ctx.actor, commitment));
		insistNow(mayNow('decide', commitment));
		if (decision === 'returned' && !given.words)
			throw new Refusal('duties.return-words-missing', 400, { field: 'words' });
		await updateState(ctx, id, decision);
		await saidByTheCell(ctx, commitment, decision, given);
	});

/** The person says what was done about each item; again, as long as the cell does not agree. */
export const reportOnCommitment = (
	ctx: Context,
	id: Id,
	round: CommitmentRound,
	{
		reports,
		channel: helped
	}: { reports: readonly { itemId: Id; words: string }[]; channel: 'paper' | 'on-behalf' }
): Promise<void> =>
	transaction(ctx, async (ctx) => {
		const commitment = await lockCommitment(ctx, id);
		insist(canWrite(ctx.actor, commitment));
		insistNow(mayNow('check', commitment));
		insistNow(mayReportNow(checkStanding(await stepsOf(ctx, [id]), round)));
		const items = await itemsOf(ctx, [id]);
		const said = reports.filter(({ itemId }) => items.some((one) => one.id === itemId));
		const missing = items.find((one) => !said.some(({ itemId }) => itemId === one.id));
		if (missing) throw new Refusal('duties.done-missing', 400, { field: `item-${missing.id}` });
		const isOwn = commitment.memberId === ctx.actor.memberId;
		const channel = isOwn ? 'self' : helped;
		await upsertReports(ctx, round, said, channel);
		await insertStep(ctx, {
			...{ commitmentId: id, kind: 'reported', round, words: '', channel },
			doneBy: commitment.memberId,
			doneOn: today(ctx.clock)
		});
		await record(ctx, 'commitment.reported', {
			subjectType: 'commitment',
			subjectId: id,
			onBehalfOf: isOwn ? null : commitment.memberId,
			channel,
			to: { round }
		});
	});

/** The cell agrees with what was reported, or says what is not done yet. */
export const answerCheck = (
	ctx: Context,
	id: Id,
	round: CommitmentRound,
	{ answer, ...given }: { answer: 'agreed' | 'not-yet' } & Given
): Promise<void> =>
	transaction(ctx, async (ctx) => {
		const commitment = await lockCommitment(ctx, id);
		insist(canDecide(ctx.actor, commitment));
		insistNow(mayNow('check', commitment));
		insistNow(mayAnswerNow(checkStanding(await stepsOf(ctx, [id]), round)));
		if (answer === 'not-yet' && !given.words)
			throw new Refusal('duties.answer-words-missing', 400, { field: 'words' });
		await saidByTheCell(ctx, commitment, answer, given, round);
	});

async function saidByTheCell(
	ctx: Context,
	commitment: CommitmentRow,
	kind: 'approved' | 'returned' | 'agreed' | 'not-yet',
	{ words, givenBy, givenOn }: Given,
	round?: CommitmentRound
) {
	if (givenOn > today(ctx.clock)) throw new Refusal('duties.given-in-the-future', 409, { field: 'givenOn' });
	const speaker = await whoSpeaks(ctx, commitment, givenBy);
	const isOwn = speaker === ctx.actor.memberId;
	const channel = isOwn ? ('self' as const) : ('paper' as const);
	await insertStep(ctx, {
		...{ commitmentId: commitment.id, kind, words, doneOn: givenOn, channel },
		...(round && { round }),
		doneBy: speaker
	});
	await record(ctx, `commitment.${kind}`, {
		subjectType: 'commitment',
		subjectId: commitment.id,
		onBehalfOf: isOwn ? null : speaker,
		channel,
		to: { memberId: commitment.memberId, year: commitment.year, ...(round && { round }) }
	});
}

/** Whoever leads the cell speaks themselves unless another is named; the office names a leader. */
async function whoSpeaks(ctx: Context, commitment: CommitmentRow, givenBy: Id | null): Promise<Id> {
	const deciders = await listDeciders(ctx, commitment);
	const named = givenBy ?? (holds(ctx.actor, 'cell-leader', commitment.unitId) ? ctx.actor.memberId : null);
	const alone = deciders.some(({ id }) => id === ctx.actor.memberId) ? ctx.actor.memberId : null;
	const speaker = deciders.find(({ id }) => id === (named ?? alone));
	if (!speaker) throw new Refusal('duties.speaker-missing', 400, { field: 'givenBy' });
	return speaker.id;
}
