import { today } from '#platform/clock.ts';
import type { Channel } from '#platform/actor.ts';
import type { PlainDate } from '#platform/dates.ts';
import { newId, type Id } from '#platform/id.ts';
import { insistNow, Refusal } from '#platform/refusal.ts';
import { transaction, type Context } from '#platform/server/context.ts';
import { record } from '#platform/server/events.ts';
import { mayMerge, numberOfMerged, papersOfAll, stoodSince, sumOf } from '../divide.ts';
import { newHouseholdCode } from '../household-code.ts';
import { filesByNumber, lockFiles, numbersOf } from './file-queries.ts';
import { lockDossier } from './find-dossier.ts';
import { plotsOf } from './part-queries.ts';
import { endFiles, insertFiles, insertSteps, type NewHead } from './write-queries.ts';

/**
 * Several files, named by their numbers, become one with a code of its own: the money and the plots of all of them, the papers that
 * each of them had. The old files stay as they were, and their codes lead on.
 */
export const mergeFiles = (
	ctx: Context,
	dossierId: Id,
	{
		numbers,
		why,
		on,
		channel,
		...head
	}: NewHead & { numbers: string[]; why: string; on: PlainDate; channel: Channel }
): Promise<Id> =>
	transaction(ctx, async (ctx) => {
		const dossier = await lockDossier(ctx, dossierId);
		const named = await filesByNumber(ctx, dossierId, numbers);
		const unknown = numbers.find((number) => !named.some((file) => file.number === number));
		if (unknown !== undefined)
			throw new Refusal('dossiers.number-unknown', 400, { field: 'numbers', number: unknown });
		const files = await lockFiles(ctx, dossierId, { ids: named.map(({ id }) => id) });
		insistNow(mayMerge(files, on, today(ctx.clock)));
		const first = files[0]!;
		const plots = (await Promise.all(files.map(({ id }) => plotsOf(ctx, id))))
			.flat()
			.filter(({ to }) => to === null);
		const id = newId();
		const { due, paid } = sumOf(files);
		await insertFiles(
			ctx,
			dossierId,
			[
				{
					...head,
					id,
					number: numberOfMerged(
						named.map(({ number }) => number),
						await numbersOf(ctx, dossierId)
					),
					code: newHouseholdCode(),
					hamletId: first.hamletId,
					stage: first.stage,
					stageSince: stoodSince(files),
					step: { kind: 'merged', fromStage: first.stage, on, why },
					headReason: 'merged',
					papers: papersOfAll(files),
					due,
					paid,
					bookedOn: on,
					bookedWhy: '',
					plots: plots.map(({ number, area, position }) => ({ number, area, position })),
					dispute: null
				}
			],
			channel
		);
		const ids = files.map((file) => file.id);
		await insertSteps(
			ctx,
			files.map((file) => ({ fileId: file.id, kind: 'merged', from: file.stage, to: file.stage, on, why })),
			channel
		);
		await endFiles(ctx, ids, 'merged', on, [id]);
		await record(ctx, 'dossier-files.merged', {
			subjectType: 'dossier-file',
			subjectId: id,
			channel,
			from: { files: ids },
			to: { dossier: dossier.id, on, ...sumOf(files) }
		});
		return id;
	});
