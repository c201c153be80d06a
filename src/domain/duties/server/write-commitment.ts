import { getMember } from '#domain/membership/server/index.ts';
import { cellRulesAsOf } from '#domain/rules/server/index.ts';
import type { Channel } from '#platform/actor.ts';
import { today } from '#platform/clock.ts';
import { newId, type Id } from '#platform/id.ts';
import { insist, insistNow, notFound, Refusal } from '#platform/refusal.ts';
import { transaction, type Context } from '#platform/server/context.ts';
import { record } from '#platform/server/events.ts';
import { isComplete, mayNow, yearsToEnter, type CommitmentItem } from '../commitment.ts';
import { canWrite, canWriteOn, readsCommitment } from '../policy.ts';
import {
	commitmentsOf,
	insertCommitment,
	insertStep,
	itemsOf,
	replaceItems,
	updateState
} from './commitment-queries.ts';
import { lockCommitment } from './get-commitment.ts';
import { heldDuring } from './duty-queries.ts';

type Helped = { channel: 'paper' | 'on-behalf' };
const channelOf = (ctx: Context, memberId: Id, { channel }: Helped): Channel =>
	ctx.actor.memberId === memberId ? 'self' : channel;

/**
 * Begins somebody's commitment of a year, with their duties already in it; when there is one, that one is gone on with.
 * Refuses (404) whom this person may not write for, (409) a year too far and a member of no cell.
 */
export const beginCommitment = (
	ctx: Context,
	{ memberId, year, ...helped }: { memberId: Id; year: number } & Helped
): Promise<Id> =>
	transaction(ctx, async (ctx) => {
		const date = today(ctx.clock);
		const member = await getMember(ctx, memberId);
		const isOwn = memberId === ctx.actor.memberId;
		if (!isOwn && !(member.cellId && canWrite(ctx.actor, { memberId, unitId: member.cellId }).allowed))
			throw notFound();
		if (!member.cellId) throw new Refusal('duties.in-no-cell', 409);
		if (!yearsToEnter(date).includes(year)) throw new Refusal('duties.year-too-far', 409, { field: 'year' });
		const [there] = await commitmentsOf(ctx, [memberId], [year]);
		if (there) {
			if (!readsCommitment(ctx.actor, there)) throw new Refusal('duties.author-writes-alone', 403);
			return there.id;
		}
		const { id: ruleSetId, rules } = await cellRulesAsOf(ctx, date);
		const channel = channelOf(ctx, memberId, helped);
		const id = newId();
		await insertCommitment(ctx, { id, memberId, year, unitId: member.cellId, ruleSetId, channel });
		await replaceItems(
			ctx,
			id,
			await itemsKnown(ctx, memberId, rules.duties.commitmentHeadings.value.at(-1)!.code)
		);
		await insertStep(ctx, {
			commitmentId: id,
			kind: 'begun',
			words: '',
			doneBy: memberId,
			doneOn: date,
			channel
		});
		await record(ctx, 'commitment.begun', {
			subjectType: 'commitment',
			subjectId: id,
			onBehalfOf: isOwn ? null : memberId,
			channel,
			to: { memberId, year }
		});
		return id;
	});

/** What the person has to do anyhow stands under the last heading, the duties; a measure is theirs to say. */
async function itemsKnown(ctx: Context, memberId: Id, heading: string): Promise<CommitmentItem[]> {
	const date = today(ctx.clock);
	const held = await heldDuring(ctx, [memberId], date, date);
	return held.map(({ title, detail }) => ({
		heading,
		words: detail ? `${title} (${detail})` : title,
		measure: ''
	}));
}

/** Keeps what is written so far. */
export const saveItems = (
	ctx: Context,
	id: Id,
	items: readonly CommitmentItem[],
	helped: Helped = { channel: 'paper' }
): Promise<void> =>
	transaction(ctx, async (ctx) => {
		const commitment = await lockCommitment(ctx, id);
		insist(canWriteOn(ctx.actor, commitment));
		insistNow(mayNow('write', commitment));
		await replaceItems(ctx, id, items);
		await record(ctx, 'commitment.written', {
			subjectType: 'commitment',
			subjectId: id,
			onBehalfOf: commitment.memberId === ctx.actor.memberId ? null : commitment.memberId,
			channel: channelOf(ctx, commitment.memberId, helped),
			to: { items: items.length }
		});
	});

/** Hands it in to the cell in which the person is today; from then on its leaders read it. */
export const handInCommitment = (
	ctx: Context,
	id: Id,
	helped: Helped = { channel: 'paper' }
): Promise<void> =>
	transaction(ctx, async (ctx) => {
		const commitment = await lockCommitment(ctx, id);
		insist(canWriteOn(ctx.actor, commitment));
		insistNow(mayNow('hand-in', commitment));
		insistNow(isComplete(await itemsOf(ctx, [id])));
		const { cellId } = await getMember(ctx, commitment.memberId);
		await updateState(ctx, id, 'handed-in', cellId ?? commitment.unitId);
		await step(ctx, commitment, 'handed-in', helped);
	});

/** Takes back what nobody has decided on yet, to write on it. */
export const takeBackCommitment = (ctx: Context, id: Id): Promise<void> =>
	transaction(ctx, async (ctx) => {
		const commitment = await lockCommitment(ctx, id);
		insist(canWrite(ctx.actor, commitment));
		insistNow(mayNow('take-back', commitment));
		await updateState(ctx, id, 'draft');
		await step(ctx, commitment, 'taken-back', { channel: 'on-behalf' });
	});

async function step(
	ctx: Context,
	{ id, memberId, year }: { id: Id; memberId: Id; year: number },
	kind: 'handed-in' | 'taken-back',
	helped: Helped
) {
	const channel = channelOf(ctx, memberId, helped);
	await insertStep(ctx, {
		commitmentId: id,
		kind,
		words: '',
		doneBy: memberId,
		doneOn: today(ctx.clock),
		channel
	});
	await record(ctx, `commitment.${kind}`, {
		subjectType: 'commitment',
		subjectId: id,
		onBehalfOf: memberId === ctx.actor.memberId ? null : memberId,
		channel,
		to: { memberId, year }
	});
}
