import { rollOf, saveMarks } from '#domain/meetings/server/index.ts';
import { sheetCode } from '#domain/meetings/roll.ts';
import type { Id } from '#platform/id.ts';
import { Refusal } from '#platform/refusal.ts';
import { transaction, type Context } from '#platform/server/context.ts';
import type { ScoreLine } from '../score.ts';
import { getCellMeeting } from './get-cell-meeting.ts';
import { giveTask, reportTaskAt, type NewTask, type TaskNews } from './give-task.ts';
import { endCellMeeting, openCellMeeting, type HallFacts } from './lead-cell-meeting.ts';
import {
	addOpinion,
	noteReported,
	recordVote,
	reviewListed,
	saveParts,
	type Counted,
	type ListedReview,
	type Said
} from './note-proceedings.ts';
import { scoreMeeting } from './score-meeting.ts';

/** The whole kit as it was filled in by hand; `field` is where a line stands on the page, so that what is wrong is said there. */
export type FilledKit = {
	facts: HallFacts;
	/** who was ticked as absent; of those who are exempt, who was ticked as having come */
	absent: Id[];
	came: Id[];
	reported: { itemId: Id; words: string }[];
	opinions: ({ itemId: Id; field: string } & Said)[];
	votes: ({ itemId: Id; field: string } & Counted)[];
	news: ({ taskId: Id; field: string } & TaskNews)[];
	listed: ({ itemId: Id; field: string } & ListedReview)[];
	tasks: (NewTask & { field: string })[];
	parts: Record<string, string>;
	score: ScoreLine[];
};

/**
 * Enters a meeting from the paper kit by the same acts as on the phone, all of it or nothing: the record is the same, but that
 * each line says that it came from paper, who entered it, and for whom.
 */
export const enterFromPaper = (ctx: Context, meetingId: Id, kit: FilledKit): Promise<void> =>
	transaction(ctx, async (ctx) => {
		const paper = { fromPaper: true };
		const { state, unitId } = await getCellMeeting(ctx, meetingId);
		if (state === 'planned' || state === 'announced') await openCellMeeting(ctx, meetingId, paper);
		await callRoll(ctx, meetingId, unitId, kit);
		for (const { itemId, words } of kit.reported) await noteReported(ctx, meetingId, itemId, words, paper);
		for (const { field, taskId, ...news } of kit.news)
			await at(field, () => reportTaskAt(ctx, meetingId, taskId, news, paper));
		for (const { field, itemId, ...review } of kit.listed)
			await at(field, () => reviewListed(ctx, meetingId, itemId, review, paper));
		for (const { field, itemId, ...said } of kit.opinions)
			await at(field, () => addOpinion(ctx, meetingId, itemId, said, paper));
		for (const { field, itemId, ...counted } of kit.votes)
			await at(field, () => recordVote(ctx, meetingId, itemId, counted, paper));
		for (const { field, ...task } of kit.tasks)
			await at(field, () => giveTask(ctx, meetingId, task, null, paper));
		await saveParts(ctx, meetingId, kit.parts, paper);
		await scoreMeeting(ctx, meetingId, kit.score, paper);
		await endCellMeeting(ctx, meetingId, kit.facts, paper);
	});

/** Whoever was ticked was absent, everybody else was there; those who are exempt are called only when they came. */
async function callRoll(ctx: Context, meetingId: Id, unitId: Id, { absent, came }: FilledKit): Promise<void> {
	const marks = (await rollOf(ctx, meetingId, [unitId])).flatMap(({ memberId, exempt }) =>
		exempt && !came.includes(memberId)
			? []
			: { memberId, part: 1 as const, present: !absent.includes(memberId), arrivedAt: null, leftAt: null }
	);
	await saveMarks(ctx, meetingId, unitId, marks, { paperSheet: sheetCode(meetingId, unitId) });
}

/** What is wrong with a line is said at that line: its own field, with the row's name before it. */
async function at<T>(row: string, work: () => Promise<T>): Promise<T> {
	try {
		return await work();
	} catch (error) {
		if (!(error instanceof Refusal) || error.status === 404) throw error;
		const { field, ...details } = error.details;
		throw new Refusal(error.code, error.status, { ...details, field: field ? `${row}-${field}` : row });
	}
}
