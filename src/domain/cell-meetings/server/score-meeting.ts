import type { Id } from '#platform/id.ts';
import { Refusal } from '#platform/refusal.ts';
import { transaction, type Context } from '#platform/server/context.ts';
import { record } from '#platform/server/events.ts';
import type { CellMeeting } from '../cell-meeting.ts';
import { cameTo, type CellRoll } from '../cell-roll.ts';
import { fits, gradeOf, reckon, sheetOf, type ScoreLine, type Shares } from '../score.ts';
import { doneAt } from '../task.ts';
import { opinionsOf, scoresOf, upsertScores } from './agenda-queries.ts';
import { attributionOf, lockCellMeeting, meetingRulesOf, type Entry } from './get-cell-meeting.ts';
import { tasksHeardAt } from './know-beforehand.ts';
import { readCellRoll } from './read-roll.ts';

/**
 * Keeps the meeting's own score, agreed in the hall as one sheet. What the record knows (attendance, speakers, last
 * conclusions) is reckoned from it and taken from nobody.
 */
export const scoreMeeting = (
	ctx: Context,
	meetingId: Id,
	agreed: readonly ScoreLine[],
	entry: Entry = {}
): Promise<void> =>
	transaction(ctx, async (ctx) => {
		const meeting = await lockCellMeeting(ctx, meetingId, 'note');
		const { scoreSheet } = await meetingRulesOf(ctx, meeting);
		for (const criterion of scoreSheet.value) {
			const line = agreed.find((one) => one.criterion === criterion.code);
			if (line && !fits(criterion, line))
				throw new Refusal('cell-meetings.points-unfit', 400, {
					...{ field: `points-${criterion.code}`, max: criterion.max }
				});
		}
		await saveSheet(ctx, meeting, agreed, attributionOf(ctx, meeting, entry));
	});

/** Writes the sheet in full, with what the record says by now. */
export async function saveSheet(
	ctx: Context,
	meeting: CellMeeting,
	agreed: readonly ScoreLine[],
	by: ReturnType<typeof attributionOf>
): Promise<void> {
	const sheet = await readSheet(ctx, meeting, agreed);
	const lines = sheet.lines.filter((line) => line !== null);
	if (lines.length === 0) return;
	await upsertScores(ctx, meeting.id, lines, by);
	await record(ctx, 'cell-meeting.scored', {
		...{ subjectType: 'cell-meeting', subjectId: meeting.id, ...by },
		to: { total: sheet.total, grade: sheet.grade?.code ?? null }
	});
}

/** The score sheet of a meeting as it stands: each criterion with its points, the total, the grade. */
export async function readSheet(
	ctx: Context,
	meeting: CellMeeting,
	agreed?: readonly ScoreLine[],
	roll?: CellRoll
) {
	const [rules, lines, shares] = await Promise.all([
		meetingRulesOf(ctx, meeting),
		agreed ?? scoresOf(ctx, meeting.id),
		readShares(ctx, meeting, roll)
	]);
	const criteria = rules.scoreSheet.value;
	const typed = lines.filter(
		({ criterion }) => criteria.find(({ code }) => code === criterion)?.reckoned === null
	);
	const sheet = sheetOf(criteria, typed, shares);
	return {
		...sheet,
		shares,
		criteria: criteria.map((criterion, i) => ({
			criterion,
			line: sheet.lines[i]!,
			reckoned: reckon(criterion, shares) !== null
		})),
		grade: sheet.total === null ? null : gradeOf(sheet.total, rules),
		max: criteria.reduce((sum, { max }) => sum + max, 0)
	};
}

/** What the record says by itself: who came of those who must, who spoke of those who came, what was done of what was to be done. */
async function readShares(ctx: Context, meeting: CellMeeting, known?: CellRoll): Promise<Shares> {
	const [roll, opinions, heard] = await Promise.all([
		known ?? readCellRoll(ctx, meeting.id),
		opinionsOf(ctx, meeting.id),
		tasksHeardAt(ctx, meeting.unitId, meeting.startsAt)
	]);
	const there = new Set(roll.people.filter(cameTo).map(({ memberId }) => memberId));
	const speakers = new Set(
		opinions.flatMap(({ speakerId }) => (speakerId && there.has(speakerId) ? speakerId : []))
	);
	const { done, of } = doneAt(heard.tasks, meeting.startsAt);
	return {
		attendance: { part: roll.present, of: roll.obliged },
		speakers: { part: speakers.size, of: roll.present },
		conclusions: { part: done, of }
	};
}
