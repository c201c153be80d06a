import { listWaiting as listAccompaniment } from '#domain/accompaniment/server/index.ts';
import { listWaiting as listCellMeetings } from '#domain/cell-meetings/server/index.ts';
import { listWaiting as listDispatches } from '#domain/dispatches/server/index.ts';
import { listWaiting as listDuties } from '#domain/duties/server/index.ts';
import { listWaiting as listMeetings } from '#domain/meetings/server/index.ts';
import { countLoop, listWaiting as listRectification } from '#domain/rectification/server/index.ts';
import { listWaiting as listReviews } from '#domain/reviews/server/index.ts';
import {
	listOwing,
	listSessionCells,
	listSessions,
	listWaiting as listStudy
} from '#domain/study/server/index.ts';
import { listWaiting as listSupervision } from '#domain/supervision/server/index.ts';
import { listWaiting as listCustody } from '#domain/custody/server/index.ts';
import { listWaiting as listCases } from '#domain/cases/server/index.ts';
import { listWaiting as listReception } from '#domain/reception/server/index.ts';
import { listWaiting as listDossiers } from '#domain/dossiers/server/index.ts';
import { listWaiting as listComments } from '#domain/comments/server/index.ts';
import { listWaiting as listDialogues } from '#domain/dialogues/server/index.ts';
import { listWaiting as listDisclosure } from '#domain/disclosure/server/index.ts';
import { actsForCommittee, cellsLedBy } from '#platform/actor.ts';
import type { Context } from '#platform/server/context.ts';
import type { WaitingItem } from '#platform/waiting.ts';

/** Everything that waits for this person, whatever module asks for it: what is due first stands first, what has no date last. */
export async function listAllWaiting(ctx: Context): Promise<WaitingItem[]> {
	const items = (
		await Promise.all(
			[
				listStudy,
				listMeetings,
				listRectification,
				listReviews,
				listDispatches,
				listDuties,
				listCellMeetings,
				listSupervision,
				listAccompaniment,
				listCustody,
				listCases,
				listReception,
				listDossiers,
				listComments,
				listDialogues,
				listDisclosure
			].map((list) => list(ctx))
		)
	).flat();
	return items.sort((a, b) => (a.dueOn ?? '9999').localeCompare(b.dueOn ?? '9999'));
}

/** The next session at which this person's cell is expected; none when nothing is announced. */
export async function findNextSession(ctx: Context) {
	const { cellId } = ctx.actor;
	if (!cellId) return null;
	const { sessions } = await listSessions(ctx, { state: 'announced' });
	for (const session of sessions) {
		if (session.startsAt <= ctx.clock.now()) return null;
		if ((await listSessionCells(ctx, session)).some(({ unitId }) => unitId === cellId)) return session;
	}
	return null;
}

/** The loop and who owes an answer, for those who lead: of the committee, or of their own cell. */
export async function seeLoop(ctx: Context) {
	if (!actsForCommittee(ctx.actor) && cellsLedBy(ctx.actor).length === 0) return null;
	const [loop, owing] = await Promise.all([countLoop(ctx), listOwing(ctx)]);
	return { loop, owing, wholeCommittee: actsForCommittee(ctx.actor) };
}
