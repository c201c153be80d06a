import { openCells } from '#domain/organization/server/index.ts';
import { addDays } from '#platform/dates.ts';
import { newId, type Id } from '#platform/id.ts';
import { notFound, Refusal } from '#platform/refusal.ts';
import { transaction, type Context } from '#platform/server/context.ts';
import { record } from '#platform/server/events.ts';
import type { Change } from '../roster/compare-member.ts';
import { countOutcomes, type PlannedRow, planImport } from '../roster/plan-import.ts';
import { keep, readAgain, type RosterImport } from '../roster/roster-import.ts';
import { unitKey } from '../roster/unit-names.ts';
import { bornColumns, findStanding } from './find-standing.ts';
import { findImport, listRows, replaceRows, saveImport, takeTurn } from './roster-queries.ts';
import * as write from './write-queries.ts';

/** How far the writing is, for those who wait: rows written of rows to write. */
export type Told = (rowsWritten: number) => Promise<void>;

/**
 * Writes a confirmed list into the records: all of it or nothing, in the committee's turn. What the preview said is
 * worked out anew, since the records may have changed; a list that is in already stays as it is.
 */
export const writeRoster = (ctx: Context, id: Id, told: Told = async () => {}): Promise<void> =>
	transaction(ctx, async (ctx) => {
		await takeTurn(ctx);
		const roster = await findImport(ctx, id);
		if (!roster) throw notFound();
		if (roster.state === 'done') return;
		if (roster.state === 'uploaded' || roster.state === 'failed')
			throw new Refusal('roster.import-not-confirmed', 409);
		const kept = (await listRows(ctx, id)).map(readAgain);
		const { rows, unknownUnits } = planImport(kept, await findStanding(ctx, roster.asOf), {
			mayOpenCells: roster.createUnits,
			actorId: ctx.actor.memberId
		});
		const cells = roster.createUnits
			? await opened(ctx, neededUnits(rows, unknownUnits), roster)
			: new Map<string, Id>();
		for (let at = 0; at < rows.length; at += batch) {
			await writeBatch(ctx, rows.slice(at, at + batch), roster, cells);
			await told(Math.min(rows.length, at + batch));
		}
		await replaceRows(
			ctx,
			id,
			rows.map((row, index) => keep(row, kept[index]!, index + 1))
		);
		await saveImport(ctx, id, {
			state: 'done',
			rowsWritten: rows.length,
			failure: null,
			finishedAt: ctx.clock.now()
		});
		await record(ctx, 'roster-import.written', {
			subjectType: 'roster-import',
			subjectId: id,
			channel: 'import',
			to: countOutcomes(rows)
		});
	});

const batch = 1_000;

/** Only cells that somebody enters are opened: a cell whose rows were all refused stays unknown. */
const neededUnits = (rows: PlannedRow[], unknownUnits: string[]): string[] => {
	const needed = new Set(rows.flatMap(({ cell }) => (cell && typeof cell === 'object' ? [cell.toOpen] : [])));
	return unknownUnits.filter((name) => needed.has(unitKey(name)));
};

async function opened(
	ctx: Context,
	names: string[],
	{ asOf }: Pick<RosterImport, 'asOf'>
): Promise<Map<string, Id>> {
	const cells = names.length ? await openCells(ctx, names, asOf) : [];
	return new Map(cells.map(({ id, name }) => [unitKey(name), id]));
}

async function writeBatch(
	ctx: Context,
	rows: PlannedRow[],
	roster: RosterImport,
	cells: Map<string, Id>
): Promise<void> {
	const taken = rows
		.filter(({ outcome }) => outcome === 'new' || outcome === 'changed')
		.map((row) => ({ ...row, memberId: row.member?.id ?? newId(), unitId: unitOf(row, cells) }));
	const added = taken.filter(({ outcome }) => outcome === 'new');
	const changed = taken.filter(({ outcome }) => outcome === 'changed');
	if (added.length)
		await write.addMemberRows(
			ctx,
			added.map((row) => factsOf(row.memberId, row))
		);
	if (changed.length)
		await write.changeMemberRows(
			ctx,
			changed.map((row) => factsOf(row.memberId, row, changesOf(row)))
		);
	await writeCells(ctx, taken, roster);
	await writePosts(ctx, taken, roster);
	await writeExemptions(ctx, taken);
	if (added.length)
		await record(ctx, 'members.added', {
			subjectType: 'roster-import',
			subjectId: roster.id,
			channel: 'import',
			to: added.map(({ memberId }) => memberId)
		});
	for (const { memberId, changes } of changed)
		await record(ctx, 'member.changed', {
			subjectType: 'member',
			subjectId: memberId,
			channel: 'import',
			from: values(changes, 'from'),
			to: { ...values(changes, 'to'), rosterImport: roster.id }
		});
}

type Taken = PlannedRow & { memberId: Id; unitId: Id };

const unitOf = ({ cell }: PlannedRow, cells: Map<string, Id>): Id =>
	cell && typeof cell === 'object' ? cells.get(cell.toOpen)! : (cell as Id);

const changesOf = ({ changes }: PlannedRow): Set<string> => new Set(changes.map(({ field }) => field));

/** What the journal keeps by word of a change; of a telephone only that it is another. */
const values = (changes: Change[], side: 'from' | 'to') =>
	Object.fromEntries(changes.map((change) => [change.field, change.field === 'phone' ? null : change[side]]));

/** What is written of a member: everything that the list tells, or only what it changes. */
function factsOf(id: Id, { fields }: PlannedRow, only?: Set<string>): write.MemberWrite {
	const told = <T>(field: string, value: T | undefined): T | null =>
		!only || only.has(field) ? (value ?? null) : null;
	const born = told('born', fields.born);
	return {
		id,
		fullName: told('fullName', fields.fullName),
		sex: told('sex', fields.sex),
		...(born ? bornColumns(born) : { bornOn: null, birthPrecision: null }),
		admittedOn: told('admittedOn', fields.admittedOn),
		officialOn: told('officialOn', fields.officialOn),
		cardNumber: told('cardNumber', fields.cardNumber),
		phone: told('phone', fields.phone)
	};
}

async function writeCells(ctx: Context, taken: Taken[], { asOf }: RosterImport): Promise<void> {
	const moved = taken.filter(({ member, unitId }) => member?.cell?.unitId !== unitId);
	const left = moved.flatMap(({ member }) => member?.cell?.membershipId ?? []);
	if (left.length) await write.endMemberships(ctx, left, asOf);
	const joined = moved.map(({ memberId, unitId }) => ({ id: newId(), memberId, unitId, from: asOf }));
	if (joined.length) await write.joinCellRows(ctx, joined);
}

async function writePosts(ctx: Context, taken: Taken[], { asOf }: RosterImport): Promise<void> {
	const ended = taken.flatMap(({ posts }) => posts.end.map(({ postId }) => postId));
	if (ended.length) await write.endPosts(ctx, ended, asOf);
	const begun = taken.flatMap(({ memberId, unitId, cell, posts }) =>
		posts.begin.map((post) => ({
			id: newId(),
			memberId,
			kind: post.kind,
			unitId: cell && typeof cell === 'object' && post.unitId === cell.toOpen ? unitId : post.unitId,
			from: asOf
		}))
	);
	if (begun.length) await write.beginPosts(ctx, begun);
}

async function writeExemptions(ctx: Context, taken: Taken[]): Promise<void> {
	const begun: write.ExemptionWrite[] = [];
	for (const { memberId, member, changes } of taken) {
		const change = changes.find(({ field }) => field === 'exemption');
		if (!change) continue;
		const [from = '', until = ''] = change.to.split('/');
		const span = { from: from || null, to: until ? addDays(until, 1) : null };
		if (member?.exemption) await write.changeExemption(ctx, { id: member.exemption.exemptionId, ...span });
		else begun.push({ id: newId(), memberId, ...span });
	}
	if (begun.length) await write.addExemptions(ctx, begun);
}
