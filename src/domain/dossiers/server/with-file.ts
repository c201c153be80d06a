import { today } from '#platform/clock.ts';
import type { PlainDate } from '#platform/dates.ts';
import type { Channel } from '#platform/actor.ts';
import type { Id } from '#platform/id.ts';
import { insistNow, no, notFound, yes } from '#platform/refusal.ts';
import { transaction, type Context } from '#platform/server/context.ts';
import { record } from '#platform/server/events.ts';
import type { HouseholdFile } from '../file.ts';
import type { Dossier } from './dossier-queries.ts';
import { findFile, lockFiles } from './file-queries.ts';
import { lockDossier } from './find-dossier.ts';

/** What happened to a file, for the journal: never a name, never words about persons. */
export type Kept = { act: string; channel?: Channel; from?: unknown; to?: unknown };

/**
 * One act on one file: found and held, by somebody who works on its dossier, on a day that has come, while the file has not gone on
 * elsewhere; what `work` hands back goes into the journal, and nothing does when nothing changed.
 */
export const withFile = (
	ctx: Context,
	fileId: Id,
	on: PlainDate,
	work: (ctx: Context, file: HouseholdFile, dossier: Dossier) => Promise<Kept | null>
): Promise<void> =>
	transaction(ctx, async (ctx) => {
		const found = await findFile(ctx, fileId);
		if (!found) throw notFound();
		const dossier = await lockDossier(ctx, found.dossierId);
		const [file] = await lockFiles(ctx, dossier.id, { ids: [fileId] });
		if (!file) throw notFound();
		insistNow(file.state === 'open' ? yes : no(`dossiers.file-${file.state}`));
		insistNow(on > today(ctx.clock) ? no('dossiers.day-to-come') : yes);
		const kept = await work(ctx, file, dossier);
		if (!kept) return;
		const { act, ...rest } = kept;
		await record(ctx, act, { subjectType: 'dossier-file', subjectId: fileId, ...rest });
	});
