import { getCommittee, listCells } from '#domain/organization/server/index.ts';
import { noticePaper } from '#domain/study/invitation.ts';
import { getSession, listSessionCells } from '#domain/study/server/index.ts';
import { dateOf } from '#platform/dates.ts';
import type { Context } from '#platform/server/context.ts';

/** The notice of a session, for the page and for its files. */
export async function readNotice(ctx: Context, sessionId: string) {
	const session = await getSession(ctx, sessionId);
	const [committee, invited, cells] = await Promise.all([
		getCommittee(ctx),
		listSessionCells(ctx, session),
		listCells(ctx, dateOf(session.startsAt))
	]);
	const names = invited.map((cell) => cell.unitName);
	return { session, paper: noticePaper(session, committee, names, names.length === cells.length) };
}
