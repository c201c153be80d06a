import type { PlainDate } from '#platform/dates.ts';
import { addDays } from '#platform/dates.ts';
import type { Id } from '#platform/id.ts';
import type { Context } from '#platform/server/context.ts';
import { sum } from '../matrix.ts';
import { underWay } from '../stage.ts';
import { dossiersOf } from './dossier-queries.ts';
import { cellsOf, hamletsOf, movedCells, stillCells } from './figure-queries.ts';
import { stillSince } from './see-dossier.ts';

export type HamletFigures = {
	hamletId: Id;
	hamlet: string;
	files: number;
	done: number;
	moved: number;
	notMovedForAYear: number;
};

/**
 * Dossiers in figures, without a name: how many there are, how many households’ files, how many moved on between two days (both
 * included), how many have not moved for as long as the rules point out, and the same by hamlet. What stands is as of today.
 */
export async function dossierFigures(
	ctx: Context,
	from: PlainDate,
	to: PlainDate
): Promise<{
	dossiers: number;
	files: number;
	done: number;
	moved: number;
	notMovedForAYear: number;
	byHamlet: HamletFigures[];
}> {
	const dossiers = await dossiersOf(ctx, 'all');
	const byHamlet = new Map<Id, HamletFigures>(
		(await hamletsOf(ctx, null)).map(({ id, name }) => [
			id,
			{ hamletId: id, hamlet: name, files: 0, done: 0, moved: 0, notMovedForAYear: 0 }
		])
	);
	for (const dossier of dossiers) {
		const end = dossier.stages.at(-1)!.code;
		for (const { hamletId, stage, count } of await cellsOf(ctx, dossier.id)) {
			byHamlet.get(hamletId)!.files += count;
			if (stage === end) byHamlet.get(hamletId)!.done += count;
		}
		for (const { hamletId, count } of await movedCells(ctx, dossier.id, from, addDays(to, 1)))
			byHamlet.get(hamletId)!.moved += count;
		const since = await stillSince(ctx, dossier);
		for (const { hamletId, count } of await stillCells(ctx, dossier.id, since, underWay(dossier.stages)))
			byHamlet.get(hamletId)!.notMovedForAYear += count;
	}
	const rows = [...byHamlet.values()];
	const total = (key: 'files' | 'done' | 'moved' | 'notMovedForAYear') => sum(rows.map((row) => row[key]));
	return {
		dossiers: dossiers.length,
		files: total('files'),
		done: total('done'),
		moved: total('moved'),
		notMovedForAYear: total('notMovedForAYear'),
		byHamlet: rows
	};
}
