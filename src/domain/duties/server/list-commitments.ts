import { listRoster } from '#domain/membership/server/index.ts';
import { listCells } from '#domain/organization/server/index.ts';
import { cellRulesAsOf } from '#domain/rules/server/index.ts';
import { cellsLedBy } from '#platform/actor.ts';
import { today } from '#platform/clock.ts';
import type { Id } from '#platform/id.ts';
import { insist, notFound } from '#platform/refusal.ts';
import type { Context } from '#platform/server/context.ts';
import { canListCommitments, readsAllCommitments, readsCommitment } from '../policy.ts';
import { countListed, countStates, pageOfListed, type CommitmentFilter } from './commitment-list-queries.ts';
import { commitmentsOf } from './commitment-queries.ts';
import { withContents } from './get-commitment.ts';

export const commitmentsPerPage = 50;

type Wish = Pick<CommitmentFilter, 'year' | 'cell' | 'state'>;

/** Where the commitments of a year stand: of everybody, or of the cells that a person leads; page by page, with counts by state. */
export async function listCommitments(ctx: Context, wish: Wish, page: number) {
	insist(canListCommitments(ctx.actor));
	const date = today(ctx.clock);
	const filter: CommitmentFilter = { ...wish, cellIds: cellsRead(ctx) };
	const [total, people, states] = [
		await countListed(ctx, filter, date),
		await pageOfListed(ctx, filter, date, {
			limit: commitmentsPerPage,
			offset: (page - 1) * commitmentsPerPage
		}),
		await countStates(ctx, { year: wish.year, cellIds: filter.cellIds, cell: wish.cell }, date)
	];
	return { total, people, states: Object.fromEntries(states.map(({ state, count }) => [state, count])) };
}

const cellsRead = (ctx: Context): CommitmentFilter['cellIds'] =>
	readsAllCommitments(ctx.actor) ? 'all' : cellsLedBy(ctx.actor);

/** The cells of whose members a person reads the commitments. */
export async function cellsForCommitments(ctx: Context) {
	const read = cellsRead(ctx);
	return (await listCells(ctx)).filter(({ id }) => read === 'all' || read.includes(id));
}

/** The forms of everybody in a cell, for a year: filled in as far as they were handed in. Refuses (404) whoever may not read them. */
export async function readFormsOfCell(ctx: Context, cellId: Id, year: number) {
	const cell = (await cellsForCommitments(ctx)).find(({ id }) => id === cellId);
	if (!cell) throw notFound();
	const date = today(ctx.clock);
	const people = (await listRoster(ctx, [cellId], date)).filter(({ exempt }) => !exempt);
	const written = await withContents(
		ctx,
		(
			await commitmentsOf(
				ctx,
				people.map(({ id }) => id),
				[year]
			)
		).filter((one) => readsCommitment(ctx.actor, one))
	);
	const { rules } = await cellRulesAsOf(ctx, date);
	return {
		cell,
		headings: rules.duties.commitmentHeadings.value,
		people: people.map(({ id, fullName }) => ({
			id,
			fullName,
			commitment: written.find(({ memberId }) => memberId === id) ?? null
		}))
	};
}
