import { listPostHolders } from '#domain/membership/server/index.ts';
import { getCommittee, heirsOf } from '#domain/organization/server/index.ts';
import { cellRulesOf } from '#domain/rules/server/index.ts';
import { roles } from '#platform/actor.ts';
import { today } from '#platform/clock.ts';
import type { Id } from '#platform/id.ts';
import { notFound } from '#platform/refusal.ts';
import type { Context } from '#platform/server/context.ts';
import { checkStanding, commitmentRounds, type CommitmentRound } from '../commitment.ts';
import { committeeHeads, readsCommitment } from '../policy.ts';
import {
	allCommitmentsOf,
	commitmentsOf,
	findCommitment,
	itemsOf,
	lockCommitmentRow,
	reportsOf,
	stepsOf,
	type CommitmentRow
} from './commitment-queries.ts';

/** A commitment that this person may read; refuses (404) otherwise. */
export async function getCommitment(ctx: Context, id: Id): Promise<CommitmentRow> {
	const commitment = await findCommitment(ctx, id);
	if (!commitment || !readsCommitment(ctx.actor, commitment)) throw notFound();
	return commitment;
}

/** The same, held until the transaction ends. */
export async function lockCommitment(ctx: Context, id: Id): Promise<CommitmentRow> {
	await lockCommitmentRow(ctx, id);
	return getCommitment(ctx, id);
}

/** All that stands in some commitments: items with what was done about them, history, and how both checks stand. */
export async function withContents(ctx: Context, rows: readonly CommitmentRow[]) {
	const ids = rows.map(({ id }) => id);
	const items = Map.groupBy(await itemsOf(ctx, ids), (one) => one.commitmentId);
	const reports = Map.groupBy(await reportsOf(ctx, ids), (one) => one.commitmentId);
	const steps = Map.groupBy(await stepsOf(ctx, ids), (one) => one.commitmentId);
	return rows.map((row) => {
		const said = reports.get(row.id) ?? [];
		const history = steps.get(row.id) ?? [];
		const done = (itemId: Id, round: CommitmentRound) =>
			said.find((one) => one.itemId === itemId && one.round === round)?.words ?? null;
		return {
			...row,
			items: (items.get(row.id) ?? []).map((item) => ({
				...item,
				halfYear: done(item.id, 'half-year'),
				yearEnd: done(item.id, 'year-end')
			})),
			steps: history,
			checks: Object.fromEntries(
				commitmentRounds.map((round) => [round, checkStanding(history, round)])
			) as Record<CommitmentRound, ReturnType<typeof checkStanding>>
		};
	});
}
export type FullCommitment = Awaited<ReturnType<typeof withContents>>[number];

/** One commitment with all that stands in it, and the headings of its form. */
export async function readCommitment(ctx: Context, id: Id) {
	const [commitment] = await withContents(ctx, [await getCommitment(ctx, id)]);
	const { duties } = await cellRulesOf(ctx, commitment!.ruleSetId);
	return { commitment: commitment!, headings: duties.commitmentHeadings.value };
}

/** What a member undertook for a year: one commitment or none. Says nothing of who may know. */
export const listCommitmentsOf = async (
	ctx: Context,
	memberId: Id,
	year: number
): Promise<FullCommitment[]> => withContents(ctx, await commitmentsOf(ctx, [memberId], [year]));

/** The same for many members and years at once. */
export const commitmentsOfMembers = async (
	ctx: Context,
	memberIds: readonly Id[],
	years: readonly number[]
): Promise<FullCommitment[]> => withContents(ctx, await commitmentsOf(ctx, memberIds, years));

/** Every commitment of somebody that this person may read, the latest year first. */
export const listReadable = async (ctx: Context, memberId: Id) =>
	(await allCommitmentsOf(ctx, memberId)).filter((one) => readsCommitment(ctx.actor, one));

/**
 * Who may speak for the cell about somebody's commitment: its leaders but for the person; where nobody else leads it, the
 * secretary or deputy secretary of the committee.
 */
export async function listDeciders(
	ctx: Context,
	{ memberId, unitId }: Pick<CommitmentRow, 'memberId' | 'unitId'>
) {
	const heirId = (await heirsOf(ctx, [unitId], today(ctx.clock))).get(unitId) ?? unitId;
	const leaders = await holdersIn(ctx, roles['cell-leader'], heirId, memberId);
	if (leaders.length > 0) return leaders;
	return holdersIn(ctx, committeeHeads, (await getCommittee(ctx)).unitId, memberId);
}

async function holdersIn(ctx: Context, kinds: Parameters<typeof listPostHolders>[1], unitId: Id, except: Id) {
	const holders = (await listPostHolders(ctx, kinds, today(ctx.clock))).filter(
		(one) => one.unitId === unitId && one.memberId !== except
	);
	return [...new Map(holders.map(({ memberId, name }) => [memberId, { id: memberId, name }])).values()];
}
