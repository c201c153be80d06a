import { today } from '#platform/clock.ts';
import type { Channel } from '#platform/actor.ts';
import type { PlainDate } from '#platform/dates.ts';
import { newId, type Id } from '#platform/id.ts';
import { insistNow, Refusal } from '#platform/refusal.ts';
import type { Context } from '#platform/server/context.ts';
import { maySplit, numbersOfParts, type Holdings } from '../divide.ts';
import { newHouseholdCode } from '../household-code.ts';
import { numbersOf } from './file-queries.ts';
import { withFile } from './with-file.ts';
import { endFiles, insertFiles, insertSteps, type NewFile, type NewHead } from './write-queries.ts';

export type Part = NewHead & Holdings & { plotNumber: string; position: string };

/**
 * One file becomes several, each with its own code; together they hold exactly what it held. The old file stays as it was, and its
 * code leads on to the new ones. Nothing counts as moved.
 */
export const splitFile = (
	ctx: Context,
	fileId: Id,
	{ parts, why, on, channel }: { parts: Part[]; why: string; on: PlainDate; channel: Channel }
): Promise<void> =>
	withFile(ctx, fileId, on, async (ctx, file, dossier) => {
		insistNow(maySplit(file, parts, on, today(ctx.clock)));
		if (parts.some(({ area, plotNumber }) => area > 0 && plotNumber === ''))
			throw new Refusal('dossiers.plot-number-missing', 400);
		const numbers = numbersOfParts(file.number, parts.length, await numbersOf(ctx, dossier.id));
		const files = parts.map(({ plotNumber, position, area, ...part }, place): NewFile => ({
			...part,
			id: newId(),
			number: numbers[place]!,
			code: newHouseholdCode(),
			hamletId: file.hamletId,
			stage: file.stage,
			stageSince: file.stageSince,
			step: { kind: 'split', fromStage: file.stage, on, why },
			headReason: 'split',
			papers: file.papers,
			bookedOn: on,
			bookedWhy: '',
			plots: area > 0 ? [{ number: plotNumber, area, position }] : [],
			dispute: null
		}));
		await insertFiles(ctx, dossier.id, files, channel);
		await insertSteps(ctx, [{ fileId, kind: 'split', from: file.stage, to: file.stage, on, why }], channel);
		const into = files.map(({ id }) => id);
		await endFiles(ctx, [fileId], 'split', on, into);
		const { due, paid, area } = file;
		return { act: 'dossier-file.split', channel, from: { due, paid, area }, to: { on, files: into } };
	});
