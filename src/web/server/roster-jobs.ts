import { findActor } from '#domain/accounts/server/index.ts';
import { carryOutRoster, findLeftBehind, isLeftBehind } from '#domain/membership/server/index.ts';
import type { Id } from '#platform/id.ts';
import { Refusal } from '#platform/refusal.ts';
import type { Context } from '#platform/server/context.ts';
import type { Services } from './services.ts';

type RosterJob = { committeeId: Id; memberId: Id; rosterImportId: Id };

const kind = 'roster-import';

/** Confirmed lists are written in the background, in the name of who brought them; what a stop left behind is taken up again. */
export async function handleRosterImports({ database, jobs, clock, log, settings }: Services): Promise<void> {
	await jobs.handle<RosterJob>(kind, async ({ committeeId, memberId, rosterImportId }) => {
		const db = database.forCommittee(committeeId);
		const actor = await findActor(db, { id: '', committeeId, memberId }, clock);
		if (!actor) return;
		const ctx: Context = { committeeId, actor, clock, locale: 'vi', db, inTransaction: false };
		try {
			await carryOutRoster(ctx, rosterImportId);
		} catch (error) {
			log.error({ err: error, rosterImportId }, 'a list was not written');
			// A refusal stands on the list already; anything else may pass, and the job is tried again.
			if (!(error instanceof Refusal)) throw error;
		}
	});
	for (const left of await findLeftBehind(settings.databaseUrl))
		await jobs.send(kind, left, left.rosterImportId);
}

export const sendRosterImport = (
	{ jobs }: Pick<Services, 'jobs'>,
	ctx: Context,
	rosterImportId: Id
): Promise<void> =>
	jobs.send(
		kind,
		{ committeeId: ctx.committeeId, memberId: ctx.actor.memberId, rosterImportId } satisfies RosterJob,
		rosterImportId
	);

/** Somebody waits for a list that nobody writes: it is sent again. Sending twice does no harm. */
export async function resumeRosterImport(
	services: Pick<Services, 'jobs'>,
	ctx: Context,
	id: Id
): Promise<void> {
	if (await isLeftBehind(ctx, id)) await sendRosterImport(services, ctx, id);
}
