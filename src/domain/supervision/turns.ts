import type { StepKind } from '#domain/rectification/corrective-action.ts';
import type { PlainDate } from '#platform/dates.ts';
import type { Turn } from './escalation.ts';

/** What happened to a corrective action, as its history keeps it, oldest first. */
export type Life = {
	plannedOn: PlainDate;
	firstDueOn: PlainDate;
	steps: readonly { kind: StepKind; doneOn: PlainDate; newDueOn: PlainDate | null }[];
	pauses: readonly { round: number; pausedOn: PlainDate; resumedOn: PlainDate | null }[];
};

/**
 * What bears on the deadline, out of the real history. A report stops the time, a return starts it again; more time, another
 * owner and a fault that came back each begin a new episode. What came back starts unpaused, whatever was paused before.
 */
export function turnsOf({ plannedOn, firstDueOn, steps, pauses }: Life): Turn[] {
	const dated: (Turn & { place: number })[] = [{ kind: 'due', on: plannedOn, dueOn: firstDueOn, place: 0 }];
	let dueOn = firstDueOn;
	let round = 1;
	const add = (turn: Turn) => dated.push({ ...turn, place: dated.length });
	const cameBackOn = new Map<number, PlainDate>();
	for (const { kind, doneOn: on, newDueOn } of steps) {
		dueOn = newDueOn ?? dueOn;
		if (kind === 'reported') add({ kind: 'stop', on });
		if (kind === 'returned') add({ kind: 'go', on });
		if (kind === 'recurred') {
			cameBackOn.set(round++, on);
			add({ kind: 'resume', on });
		}
		if (kind === 'extended' || kind === 'owner-changed' || kind === 'recurred')
			add({ kind: 'due', on, dueOn });
	}
	for (const pause of pauses) {
		const endedOn = pause.resumedOn ?? cameBackOn.get(pause.round);
		add({ kind: 'pause', on: pause.pausedOn });
		if (endedOn) add({ kind: 'resume', on: endedOn < pause.pausedOn ? pause.pausedOn : endedOn });
	}
	return dated
		.toSorted((a, b) => a.on.localeCompare(b.on) || rank(a) - rank(b) || a.place - b.place)
		.map(({ place, ...turn }) => turn);
}

/** Within one day the steps stand first, in their order, and then what paused them and let them go on. */
const rank = ({ kind }: Turn) => (kind === 'pause' || kind === 'resume' ? 1 : 0);
