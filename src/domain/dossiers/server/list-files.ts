import type { Id } from '#platform/id.ts';
import type { Context } from '#platform/server/context.ts';
import type { FileFilter } from '../file-filter.ts';
import { codesOf, countFiles, fileLines } from './file-queries.ts';
import { hamletsOf } from './figure-queries.ts';
import { getDossierToWorkOn } from './find-dossier.ts';
import { stillSince } from './see-dossier.ts';

/** The households of a dossier, for those who work on it: a page of them and how many there are in all. */
export async function listFiles(
	ctx: Context,
	dossierId: Id,
	filter: FileFilter,
	{ page, perPage }: { page: number; perPage: number }
) {
	const dossier = await getDossierToWorkOn(ctx, dossierId);
	const narrowing = { stages: dossier.stages, stillSince: await stillSince(ctx, dossier) };
	const total = await countFiles(ctx, dossierId, filter, narrowing);
	const shown = Math.min(Math.max(1, page), Math.max(1, Math.ceil(total / perPage)));
	return {
		dossier,
		total,
		page: shown,
		perPage,
		hamlets: await hamletsOf(ctx, dossierId),
		files: await fileLines(ctx, dossierId, filter, narrowing, {
			limit: perPage,
			offset: (shown - 1) * perPage
		})
	};
}

/** All of them, for a sheet. */
export async function everyFile(ctx: Context, dossierId: Id, filter: FileFilter) {
	const dossier = await getDossierToWorkOn(ctx, dossierId);
	const narrowing = { stages: dossier.stages, stillSince: await stillSince(ctx, dossier) };
	return { dossier, files: await fileLines(ctx, dossierId, filter, narrowing) };
}

/** A page of households with their codes, for the slips that are handed to them. */
export async function listSlips(
	ctx: Context,
	dossierId: Id,
	filter: FileFilter,
	paging: { page: number; perPage: number }
) {
	const listed = await listFiles(ctx, dossierId, filter, paging);
	const codes = new Map(
		(
			await codesOf(
				ctx,
				listed.files.map(({ id }) => id)
			)
		).map(({ id, code }) => [id, code])
	);
	return { ...listed, files: listed.files.map((file) => ({ ...file, code: codes.get(file.id)! })) };
}
