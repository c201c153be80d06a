import { createHash } from 'node:crypto';
import { addHamlets, listHamlets } from '#domain/organization/server/index.ts';
import { today } from '#platform/clock.ts';
import { newId, type Id } from '#platform/id.ts';
import { notFound, Refusal } from '#platform/refusal.ts';
import { transaction, type Context } from '#platform/server/context.ts';
import { record } from '#platform/server/events.ts';
import { readWorkbook } from '#platform/server/read-workbook.ts';
import { newHouseholdCode } from '../household-code.ts';
import { findList } from '../import/columns.ts';
import { countOutcomes, planList, type Outcome, type PlannedRow } from '../import/plan-list.ts';
import { readList } from '../import/read-list.ts';
import { dossiersWords } from '../words.ts';
import type { Dossier } from './dossier-queries.ts';
import { getDossierToWorkOn, lockDossier } from './find-dossier.ts';
import {
	completeHouseholds,
	countRows,
	findImport,
	importsOf,
	insertImport,
	keepRows,
	keptRows,
	readAgain,
	saveWritten,
	standingsOf
} from './import-queries.ts';
import { insertAmounts, insertFiles, insertPapers, insertPlots, type NewFile } from './write-queries.ts';

/** The most households that one list may hold; a commune has some thousands. */
const mostRows = 20_000;

/** Looks at a list: what was read and what it would do, row by row. No household is written yet; the file itself is not kept. */
export async function lookAtList(
	ctx: Context,
	dossierId: Id,
	upload: { name: string; bytes: Uint8Array }
): Promise<Id> {
	const dossier = await getDossierToWorkOn(ctx, dossierId);
	const workbook = await readWorkbook(upload.bytes);
	const list = findList(workbook);
	if ('lacks' in list) {
		const { columns } = dossiersWords(ctx.locale).list;
		throw new Refusal('dossiers.headings-missing', 400, {
			field: 'file',
			headings: list.lacks.map((column) => columns[column]).join(', ')
		});
	}
	const rows = readList(list, {
		...dossier,
		today: today(ctx.clock),
		date1904: workbook.date1904
	});
	if (rows.length === 0) throw new Refusal('platform.file-empty', 400, { field: 'file' });
	if (rows.length > mostRows)
		throw new Refusal('platform.too-many-rows', 413, { field: 'file', limit: mostRows });
	const id = newId();
	return transaction(ctx, async (ctx) => {
		const plan = planList(rows, await recordsOf(ctx, dossierId));
		await insertImport(ctx, {
			id,
			dossierId,
			fileName: upload.name.slice(0, 200),
			sha256: createHash('sha256').update(upload.bytes).digest('hex'),
			unknownHamlets: plan.unknownHamlets
		});
		await keepRows(ctx, id, plan.rows, { written: false });
		await record(ctx, 'dossier-list.looked-at', {
			subjectType: 'dossier-import',
			subjectId: id,
			channel: 'import',
			to: { dossier: dossierId, ...countOutcomes(plan.rows) }
		});
		return id;
	});
}

const recordsOf = async (ctx: Context, dossierId: Id) => ({
	files: await standingsOf(ctx, dossierId),
	hamlets: await listHamlets(ctx)
});

/**
 * Writes a list that was looked at: all of it or nothing. What it does is worked out anew, since the records may have changed; a list that
 * is in already does nothing.
 */
export const writeList = (
	ctx: Context,
	importId: Id,
	{ addUnknownHamlets }: { addUnknownHamlets: boolean }
): Promise<void> =>
	transaction(ctx, async (ctx) => {
		const found = await findImport(ctx, importId);
		if (!found) throw notFound();
		const dossier = await lockDossier(ctx, found.dossierId);
		const list = await findImport(ctx, importId);
		if (list!.state === 'written') throw new Refusal('dossiers.list-in-already', 409);
		if (addUnknownHamlets && found.unknownHamlets.length) await addUnknown(ctx, found.unknownHamlets);
		const rows = (await keptRows(ctx, importId)).map(readAgain);
		const plan = planList(rows, { ...(await recordsOf(ctx, dossier.id)), mayAddHamlets: false });
		const counts = countOutcomes(plan.rows);
		if (counts.new + counts.completed === 0) throw new Refusal('dossiers.nothing-to-write', 409);
		const added = await writeNew(ctx, dossier, plan.rows);
		const completed = await writeCompleted(ctx, plan.rows);
		await keepRows(ctx, importId, plan.rows, { written: true });
		await saveWritten(ctx, importId);
		await record(ctx, 'dossier-list.written', {
			subjectType: 'dossier',
			subjectId: dossier.id,
			channel: 'import',
			to: { import: importId, ...counts, files: added, completed }
		});
	});

/** Somebody else may have added them since the look. */
async function addUnknown(ctx: Context, names: string[]): Promise<void> {
	try {
		await addHamlets(ctx, names);
	} catch (error) {
		if (!(error instanceof Refusal) || error.code !== 'organization.no-new-hamlet') throw error;
	}
}

async function writeNew(ctx: Context, { id, stages }: Dossier, rows: PlannedRow[]): Promise<Id[]> {
	const date = today(ctx.clock);
	const files = rows
		.filter(({ outcome }) => outcome === 'new')
		.map(({ fields, hamletId }): NewFile => {
			const stage = fields.stage ?? stages[0]!.code;
			const since = fields.since ?? date;
			return {
				id: newId(),
				number: fields.number,
				code: newHouseholdCode(),
				hamletId: hamletId!,
				stage,
				stageSince: since,
				step: { kind: 'opened', fromStage: null, on: since, why: '' },
				head: fields.head,
				address: fields.address,
				phone: fields.phone,
				others: fields.others,
				headReason: 'listed',
				papers: fields.papers,
				due: fields.due,
				paid: fields.paid,
				bookedOn: date,
				bookedWhy: '',
				plots: fields.area > 0 ? [{ number: fields.plot, area: fields.area, position: fields.position }] : [],
				dispute: fields.dispute
			};
		});
	await insertFiles(ctx, id, files, 'import');
	return files.map((file) => file.id);
}

async function writeCompleted(ctx: Context, rows: PlannedRow[]): Promise<Id[]> {
	const on = today(ctx.clock);
	const completed = rows.filter(({ outcome }) => outcome === 'completed');
	if (completed.length === 0) return [];
	const adding = (field: PlannedRow['adds'][number]) =>
		completed
			.filter(({ adds }) => adds.includes(field))
			.map(({ fields, standing }) => ({ fields, fileId: standing!.id }));
	await completeHouseholds(
		ctx,
		completed.map(({ fields: { address, phone, others }, standing }) => ({
			id: standing!.householdId,
			address,
			phone,
			others
		}))
	);
	await insertPapers(
		ctx,
		adding('papers').flatMap(({ fields, fileId }) => fields.papers.map((paper) => ({ fileId, paper, on }))),
		'import'
	);
	await insertAmounts(
		ctx,
		adding('due').map(({ fields, fileId }) => ({ fileId, kind: 'due', dong: fields.due, on, why: '' })),
		'import'
	);
	await insertPlots(
		ctx,
		adding('plot').map(({ fields, fileId }) => ({
			fileId,
			number: fields.plot,
			area: fields.area,
			position: fields.position,
			on
		})),
		'import'
	);
	return completed.map(({ standing }) => standing!.id);
}

/** One list on its way in, with how many rows do what; for those who work on its dossier. */
export async function seeList(ctx: Context, importId: Id) {
	const list = await findImport(ctx, importId);
	if (!list) throw notFound();
	const dossier = await getDossierToWorkOn(ctx, list.dossierId);
	return { ...list, dossier, counts: await countRows(ctx, importId) };
}

/** A page of its rows. The caller has the list already. */
export const listRows = (
	ctx: Context,
	importId: Id,
	{ outcome, page, perPage }: { outcome: Outcome | null; page: number; perPage: number }
) => keptRows(ctx, importId, { outcome, limit: perPage, offset: (page - 1) * perPage });

/** The lists brought into a dossier lately. */
export async function listImports(ctx: Context, dossierId: Id) {
	const dossier = await getDossierToWorkOn(ctx, dossierId);
	return { dossier, imports: await importsOf(ctx, dossierId) };
}
