import { findActor } from '#domain/accounts/server/index.ts';
import { papers } from '#domain/reviews/server/index.ts';
import type { Id } from '#platform/id.ts';
import { Refusal } from '#platform/refusal.ts';
import type { Context } from '#platform/server/context.ts';
import type { Services } from './services.ts';

type ArchiveJob = { committeeId: Id; memberId: Id; archiveId: Id };

const kind = 'paper-archive';

/** Archives of papers are made in the background, in the name of who asked; what a stop left half made is taken up again. */
export async function handleArchives(services: Services): Promise<void> {
	const { database, jobs, clock, log, settings, files } = services;
	await jobs.handle<ArchiveJob>(kind, async ({ committeeId, memberId, archiveId }) => {
		const db = database.forCommittee(committeeId);
		const actor = await findActor(db, { id: '', committeeId, memberId }, clock);
		if (!actor) return;
		const ctx: Context = { committeeId, actor, clock, locale: 'vi', db, inTransaction: false };
		try {
			await papers.makeArchive(ctx, files, archiveId);
		} catch (error) {
			// What went wrong stands on the archive; whoever asked can have it made again.
			if (!(error instanceof Refusal)) log.error({ err: error, archiveId }, 'an archive was not made');
		}
	});
	for (const left of await papers.findArchivesLeftBehind(settings.databaseUrl))
		await jobs.send(kind, left, left.archiveId);
}

export const sendArchive = (
	{ jobs }: Pick<Services, 'jobs'>,
	ctx: Context,
	archiveId: Id,
	memberId: Id = ctx.actor.memberId
): Promise<void> =>
	jobs.send(kind, { committeeId: ctx.committeeId, memberId, archiveId } satisfies ArchiveJob, archiveId);

/** Somebody waits for an archive that nobody makes: it is sent again. Sending twice does no harm. */
export async function resumeArchive(
	services: Pick<Services, 'jobs'>,
	ctx: Context,
	{ id, askedById }: { id: Id; askedById: Id }
): Promise<void> {
	if (await papers.isArchiveLeftBehind(ctx, id)) await sendArchive(services, ctx, id, askedById);
}
