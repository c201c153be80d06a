import type { PlainDate } from '#platform/dates.ts';
import type { Id } from '#platform/id.ts';
import type { Entered } from './agenda.ts';

export const taskOutcomes = ['done', 'not-done'] as const;
export type TaskOutcome = (typeof taskOutcomes)[number];

/** What was reported about a task; `at` is the start of the meeting at which it was, or when its owner said so in between. */
export type TaskReport = Entered & {
	at: Date;
	meetingId: Id | null;
	outcome: TaskOutcome;
	words: string;
	newDueOn: PlainDate | null;
};

/** What a meeting concluded is to be done: by whom, by when. */
export type CellTask = Entered & {
	id: Id;
	meetingId: Id;
	/** when the meeting began that gave it */
	givenAt: Date;
	unitId: Id;
	itemId: Id | null;
	position: number;
	task: string;
	ownerId: Id;
	owner: string;
	firstDueOn: PlainDate;
	shortcomingId: Id | null;
	reference: string | null;
	/** oldest first */
	reports: TaskReport[];
};

/** How a task stood at a moment. */
export type TaskStanding = { outcome: TaskOutcome | null; words: string; dueOn: PlainDate; isOpen: boolean };

export function standingOf(task: Pick<CellTask, 'firstDueOn' | 'reports'>, at: Date): TaskStanding {
	const known = task.reports.filter((report) => report.at <= at);
	const last = known.at(-1);
	return {
		outcome: last?.outcome ?? null,
		words: last?.words ?? '',
		dueOn: known.findLast(({ newDueOn }) => newDueOn !== null)?.newDueOn ?? task.firstDueOn,
		isOpen: last?.outcome !== 'done'
	};
}

/**
 * The tasks whose outcome a meeting hears: those given before it that were still open when the meeting before it began, or
 * were given there.
 */
export const heardAt = <T extends Pick<CellTask, 'givenAt' | 'firstDueOn' | 'reports'>>(
	tasks: readonly T[],
	startsAt: Date,
	previousStartsAt: Date | null
): T[] =>
	tasks.filter(
		(task) =>
			task.givenAt < startsAt && (previousStartsAt === null || standingOf(task, previousStartsAt).isOpen)
	);

/** How many of the tasks that a meeting hears are done. */
export const doneAt = (tasks: readonly Pick<CellTask, 'firstDueOn' | 'reports'>[], at: Date) => ({
	done: tasks.filter((task) => standingOf(task, at).outcome === 'done').length,
	of: tasks.length
});
