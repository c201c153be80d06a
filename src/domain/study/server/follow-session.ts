import { today } from '#platform/clock.ts';
import type { PlainDate } from '#platform/dates.ts';
import type { Id } from '#platform/id.ts';
import type { Context } from '#platform/server/context.ts';
import { historyOf } from '../history.ts';
import { answerState, type AnswerState } from '../listed-answer.ts';
import { followsProgress } from '../policy.ts';
import { progressOf, type RollProgress } from '../publication.ts';
import type { StudySession } from '../session.ts';
import { isCurrent } from '../telling.ts';
import { listSessionCells } from './get-session.ts';
import { sessionEvents } from './queries.ts';
import { listedOf } from './read-answers.ts';
import { readRoll } from './read-roll.ts';
import { obligationsOf } from './result-queries.ts';
import { acknowledgementsOf } from './telling-queries.ts';

export type Acknowledgement = Awaited<ReturnType<typeof acknowledgementsOf>>[number] & { isCurrent: boolean };

/** How one cell comes along with a session; the last three are for those who lead. */
export type CellProgress = {
	unitId: Id;
	unitName: string;
	told: Acknowledgement | null;
	roll: RollProgress | null;
	answer: { state: AnswerState; dueOn: PlainDate } | null;
};

/** Cell by cell: who was told, who was called, who has answered. A member without a post sees who was told. */
export async function followSession(ctx: Context, session: StudySession): Promise<CellProgress[]> {
	const follows = followsProgress(ctx.actor);
	const [cells, told, roll, people, obligations] = await Promise.all([
		listSessionCells(ctx, session),
		acknowledgementsOf(ctx, session.id),
		follows ? readRoll(ctx, session) : [],
		follows ? listedOf(ctx, session.id) : [],
		follows ? obligationsOf(ctx, session.id) : []
	]);
	return cells.map((cell) => {
		const said = told.find((one) => one.unitId === cell.unitId);
		const listed = people.filter((one) => one.unitId === cell.unitId);
		const dueOn = obligations.find((one) => one.unitId === cell.unitId)?.dueOn;
		return {
			...cell,
			told: said ? { ...said, isCurrent: isCurrent(said, session) } : null,
			roll: follows ? progressOf(roll.filter((line) => line.unitId === cell.unitId)) : null,
			answer: dueOn && listed.length ? { dueOn, state: answerState(listed, dueOn, today(ctx.clock)) } : null
		};
	});
}

/** What a cell said of a session, if it said anything. */
export async function getAcknowledgement(
	ctx: Context,
	session: StudySession,
	unitId: Id
): Promise<Acknowledgement | null> {
	const said = (await acknowledgementsOf(ctx, session.id)).find((one) => one.unitId === unitId);
	return said ? { ...said, isCurrent: isCurrent(said, session) } : null;
}

/** The session's history in words; or what was done about one listed member, for those who were shown that member. */
export async function listHistory(ctx: Context, session: StudySession, memberId: Id | null = null) {
	const [events, cells] = await Promise.all([sessionEvents(ctx, session.id), listSessionCells(ctx, session)]);
	const names = new Map(cells.map((cell) => [cell.unitId, cell.unitName]));
	return historyOf(events, names, ctx.locale, memberId);
}
