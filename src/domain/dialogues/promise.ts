import type { ActionState } from '#domain/rectification/corrective-action.ts';
import type { Turn } from '#domain/supervision/escalation.ts';
import { daysBetween, type PlainDate } from '#platform/dates.ts';
import { no, yes, type Answer } from '#platform/refusal.ts';

export const promiseStates = ['in-hand', 'reported', 'returned', 'kept', 'broken'] as const;
export type PromiseState = (typeof promiseStates)[number];

export const promiseSteps = [
	'reported',
	'kept',
	'returned',
	'extended',
	'owner-changed',
	'explained',
	'decided',
	'broken'
] as const;
export type PromiseStepKind = (typeof promiseSteps)[number];

/** What the rules look at: where a promise stands, until when, and the corrective action that it is, if it is one. */
export type Standing = {
	state: PromiseState;
	dueOn: PlainDate;
	/** the state of the corrective action that it is; null: it is none */
	actionState: ActionState | null;
};

/** Whether it is its owner’s to do. */
export const isOpen = ({ state }: Pick<Standing, 'state'>): boolean =>
	state === 'in-hand' || state === 'returned';

/** Whether it waits past its day: while it is with whoever verifies it, nobody is late. */
export const isOverdue = (promise: Pick<Standing, 'state' | 'dueOn'>, today: PlainDate): boolean =>
	isOpen(promise) && promise.dueOn < today;

/** Its owner reports what is theirs to do; a promise that is a corrective action is reported there. */
export function canBeReported({ state, actionState }: Standing): Answer {
	if (actionState !== null) return no('dialogues.reported-there');
	return isOpen({ state }) ? yes : no(`dialogues.promise-${state}`);
}

/** A report is judged once; of a corrective action, when it was verified there. */
export function canBeJudged({ state, actionState }: Standing): Answer {
	if (state === 'kept' || state === 'broken') return no(`dialogues.promise-${state}`);
	if (actionState !== null)
		return actionState === 'verified' || actionState === 'holds' ? yes : no('dialogues.action-not-verified');
	return state === 'reported' ? yes : no('dialogues.promise-not-reported');
}

/** More time is given while there is some left, so often and so long at most; a day that has passed is not moved. */
export function canBeExtended(
	promise: Standing,
	to: PlainDate | null,
	given: number,
	most: { times: number; days: number },
	today: PlainDate
): Answer {
	if (promise.actionState !== null) return no('dialogues.reported-there');
	if (!isOpen(promise)) return no(`dialogues.promise-${promise.state}`);
	if (promise.dueOn < today) return no('dialogues.extended-after-due', { date: promise.dueOn });
	if (given >= most.times) return no('dialogues.extended-often-enough', { times: most.times });
	if (to === null) return yes;
	if (to <= promise.dueOn) return no('dialogues.extended-backwards', { field: 'newDueOn' });
	return daysBetween(promise.dueOn, to) > most.days
		? no('dialogues.extended-too-long', { field: 'newDueOn', days: most.days })
		: yes;
}

/** Another owner takes it over while it is open. */
export function canChangeHands(promise: Standing): Answer {
	if (promise.actionState !== null) return no('dialogues.reported-there');
	return isOpen(promise) ? yes : no(`dialogues.promise-${promise.state}`);
}

/** A promise is broken when its day has passed and nothing was reported; what is a corrective action stands in the register already. */
export function canBeBroken(promise: Standing, today: PlainDate): Answer {
	if (promise.actionState !== null) return no('dialogues.in-the-register');
	if (!isOpen(promise)) return no(`dialogues.promise-${promise.state}`);
	return promise.dueOn < today ? yes : no('dialogues.not-yet-due', { date: promise.dueOn });
}

/** What bears on the ladder: the deadline, more time or another owner each begin anew; a report stops the time, a return starts it. */
export function turnsOf(
	{ promisedOn, firstDueOn }: { promisedOn: PlainDate; firstDueOn: PlainDate },
	steps: readonly { kind: PromiseStepKind; doneOn: PlainDate; newDueOn: PlainDate | null }[]
): Turn[] {
	let dueOn = firstDueOn;
	const turns: Turn[] = [{ kind: 'due', on: promisedOn, dueOn }];
	for (const { kind, doneOn: on, newDueOn } of steps) {
		dueOn = newDueOn ?? dueOn;
		if (kind === 'reported' || kind === 'kept' || kind === 'broken') turns.push({ kind: 'stop', on });
		if (kind === 'returned') turns.push({ kind: 'go', on });
		if (kind === 'extended' || kind === 'owner-changed') turns.push({ kind: 'due', on, dueOn });
	}
	return turns;
}
