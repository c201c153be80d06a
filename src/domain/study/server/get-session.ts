import { dateOf } from '#platform/dates.ts';
import type { Id } from '#platform/id.ts';
import { notFound } from '#platform/refusal.ts';
import type { Context } from '#platform/server/context.ts';
import type { StudySession } from '../session.ts';
import {
	cellNames,
	countSessions,
	findSession,
	findSessionForUpdate,
	sessionsInOrder,
	yearsWithSessions,
	type SessionFilter
} from './queries.ts';

/** A study session that this person may know of; refuses (404) otherwise. */
export async function getSession(ctx: Context, id: Id): Promise<StudySession> {
	const session = await findSession(ctx, id);
	if (!session) throw notFound();
	return session;
}

/** The same, held until the transaction ends: two people cannot decide about it at once. */
export async function lockSession(ctx: Context, id: Id): Promise<StudySession> {
	const session = await findSessionForUpdate(ctx, id);
	if (!session) throw notFound();
	return session;
}

/** How many sessions stand on one page of the list. */
export const sessionsPerPage = 50;

/** The sessions that this person may know of: what is to come first, then what has been, latest first. */
export async function listSessions(ctx: Context, filter: SessionFilter = {}, page = 1) {
	const [sessions, total, years] = await Promise.all([
		sessionsInOrder(ctx, filter, ctx.clock.now(), {
			limit: sessionsPerPage,
			offset: (page - 1) * sessionsPerPage
		}),
		countSessions(ctx, filter),
		yearsWithSessions(ctx)
	]);
	return { sessions, total, years };
}

/** The cells that are expected at a session, under the names they bear on its day. */
export const listSessionCells = (ctx: Context, session: StudySession) =>
	cellNames(ctx, session.id, dateOf(session.startsAt));

/** One cell of a session; refuses (404) a cell that is not expected at it. */
export async function getSessionCell(ctx: Context, session: StudySession, unitId: Id) {
	const cell = (await listSessionCells(ctx, session)).find((one) => one.unitId === unitId);
	if (!cell) throw notFound();
	return cell;
}
