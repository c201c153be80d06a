import { listedOf } from '#domain/study/server/index.ts';
import type { Conclusion } from '#domain/study/listed-answer.ts';
import type { Id } from '#platform/id.ts';
import type { Context } from '#platform/server/context.ts';
import type { AgendaItem } from '../agenda.ts';
import { isHeld, type CellMeeting } from '../cell-meeting.ts';
import { itemsOf, opinionsOf, partsOf, votesOf } from './agenda-queries.ts';
import { meetingRulesOf } from './get-cell-meeting.ts';
import { tasksHeardAt } from './know-beforehand.ts';
import { readCellRoll } from './read-roll.ts';
import { readSheet } from './score-meeting.ts';
import { readTasks } from './task-queries.ts';

/** What the cell concluded about a listed member, for the item of the agenda that names them. */
export type ListedOutcome = {
	itemId: Id;
	name: string;
	reference: string;
	heard: boolean;
	conclusion: Conclusion | null;
	words: string;
};

export type CellMeetingRecord = Awaited<ReturnType<typeof readRecord>>;

/** Everything that was noted of a meeting: what its page, minutes and resolution say. Says nothing of who may see it. */
export async function readRecord(ctx: Context, meeting: CellMeeting) {
	const [rules, roll, items, opinions, votes, tasks, heard, parts] = await Promise.all([
		meetingRulesOf(ctx, meeting),
		readCellRoll(ctx, meeting.id),
		itemsOf(ctx, meeting.id),
		opinionsOf(ctx, meeting.id),
		votesOf(ctx, meeting.id),
		readTasks(ctx, { meetingId: meeting.id }),
		tasksHeardAt(ctx, meeting.unitId, meeting.startsAt),
		partsOf(ctx, meeting.id)
	]);
	const score = isHeld(meeting) ? await readSheet(ctx, meeting, undefined, roll) : null;
	const listed = await listedOutcomes(ctx, items);
	return { meeting, rules, roll, items, opinions, votes, tasks, heard: heard.tasks, parts, score, listed };
}

/** What became of the listed members on the agenda; one question a session, however many they are. */
export async function listedOutcomes(ctx: Context, items: readonly AgendaItem[]): Promise<ListedOutcome[]> {
	const sessions = [...new Set(items.flatMap(({ sessionId }) => sessionId ?? []))];
	const lists = new Map(
		await Promise.all(sessions.map(async (id) => [id, await listedOf(ctx, id)] as const))
	);
	return items.flatMap(({ id: itemId, sessionId, memberId }) => {
		const person = sessionId && lists.get(sessionId)?.find((one) => one.memberId === memberId);
		if (!person) return [];
		const { conclusion, conclusionWords, ownWords } = person.answer;
		return {
			...{ itemId, name: person.fullName, reference: person.reference },
			...{ heard: ownWords !== null, conclusion, words: conclusionWords ?? '' }
		};
	});
}
