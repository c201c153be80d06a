import { addDays, type PlainDate } from '#platform/dates.ts';
import { isWorkingDay, type WorkingCalendar } from '#platform/working-days.ts';

/** One rung of the ladder: what is done, and how long after the deadline, counted while the work is the owner's to do. */
export type Rung = { code: string; after: number; days: 'calendar' | 'working' };

/**
 * What bears on a deadline, in the order in which it happened. `due` begins an episode: a deadline was set, moved, or set anew
 * because the fault came back, or another person took the work over. `stop`: reported, so that the owner waits for
 * others; `go`: returned to the owner. `pause` and `resume`: the committee has a reason to wait.
 */
export type Turn =
	| { kind: 'due'; on: PlainDate; dueOn: PlainDate }
	| { kind: 'stop' | 'go' | 'pause' | 'resume'; on: PlainDate };

/** A rung that was taken, in which episode (1 is the first), on which day. */
export type Taken = { episode: number; code: string; on: PlainDate };

/** In which episode somebody is now: the number of deadlines that there have been. */
export const episodeOf = (turns: readonly Turn[]): number =>
	turns.filter(({ kind }) => kind === 'due').length;

/**
 * The next rung and the day on which it is due if nothing happens meanwhile; null while the work is not the owner's to do,
 * while it is paused, and at the top of the ladder. Each rung is taken once an episode and waits its whole time after the one
 * before was really taken, however late that was: nobody is sent to the level above because a computer stood still.
 */
export function nextRung(
	turns: readonly Turn[],
	taken: readonly Taken[],
	ladder: readonly Rung[],
	calendar: WorkingCalendar
): (Rung & { on: PlainDate; episode: number }) | null {
	const episode = episodeOf(turns);
	const mine = taken.filter((one) => one.episode === episode);
	const rung = ladder[mine.length];
	if (!rung || !isRunning(turns)) return null;
	const begin = turns.findLast((turn) => turn.kind === 'due') as Turn & { kind: 'due' };
	const before = mine.length ? ladder[mine.length - 1]!.after : 0;
	const from = mine.at(-1)?.on ?? laterOf(begin.dueOn, begin.on);
	return { ...rung, episode, on: dayAfter(turns, from, rung, rung.after - before, calendar) };
}

/** Whether the time runs: the work is the owner's to do and nobody has paused it. */
function isRunning(turns: readonly Turn[], on?: PlainDate): boolean {
	let open = false;
	let paused = false;
	for (const turn of turns) {
		if (on !== undefined && turn.on > on) break;
		if (turn.kind === 'due' || turn.kind === 'go') open = true;
		if (turn.kind === 'stop') open = false;
		if (turn.kind === 'pause') paused = true;
		if (turn.kind === 'resume') paused = false;
	}
	return open && !paused;
}

/** The day on which that many days have run since another. */
function dayAfter(
	turns: readonly Turn[],
	from: PlainDate,
	{ days }: Rung,
	count: number,
	calendar: WorkingCalendar
): PlainDate {
	let day = from;
	for (let left = count; left > 0;) {
		day = addDays(day, 1);
		if (isRunning(turns, day) && (days === 'calendar' || isWorkingDay(day, calendar))) left--;
	}
	return day;
}

const laterOf = (a: PlainDate, b: PlainDate): PlainDate => (a > b ? a : b);
