import { addDays, type PlainDate } from '#platform/dates.ts';
import type { Id } from '#platform/id.ts';
import { insistNow, no, Refusal, yes, type Answer } from '#platform/refusal.ts';

/** What is to be done about a shortcoming: by whom, until when, and how far it has come. */
export type CorrectiveAction = {
	id: Id;
	ownerId: Id;
	state: ActionState;
	/** 1 at first; one more each time that the fault came back after it had been verified */
	round: number;
	dueOn: PlainDate;
	recheckDueOn: PlainDate | null;
	/** the day of the latest step; before the first, the day on which the shortcoming was found */
	lastStepOn: PlainDate;
};

export type ActionState = 'in-hand' | 'reported' | 'returned' | 'verified' | 'holds' | 'withdrawn';
export type StepKind =
	| 'progress'
	| 'reported'
	| 'returned'
	| 'verified'
	| 'held'
	| 'recurred'
	| 'extended'
	| 'owner-changed'
	| 'withdrawn';

/**
 * Which step may be taken in which state, and where it leads. There is no other way, and only one way out for what was a fault; what was
 * found to be none is withdrawn.
 */
export const road: Record<ActionState, Partial<Record<StepKind, ActionState>>> = {
	'in-hand': {
		progress: 'in-hand',
		extended: 'in-hand',
		'owner-changed': 'in-hand',
		reported: 'reported',
		withdrawn: 'withdrawn'
	},
	reported: { returned: 'returned', verified: 'verified', withdrawn: 'withdrawn' },
	returned: {
		progress: 'returned',
		extended: 'returned',
		'owner-changed': 'returned',
		reported: 'reported',
		withdrawn: 'withdrawn'
	},
	verified: { held: 'holds', recurred: 'in-hand', withdrawn: 'withdrawn' },
	holds: {},
	withdrawn: {}
};

/** Whether a step may be taken now; a no says what the action is waiting for. */
export const isTheMoment = ({ state }: Pick<CorrectiveAction, 'state'>, kind: StepKind): Answer =>
	road[state][kind] ? yes : no(`rectification.while-${state}`);

/** The owner, or somebody for them, notes how it goes. */
export const noteProgress = (action: CorrectiveAction, on: PlainDate) => take(action, 'progress', on);

/** The owner says that it is done. */
export const report = (action: CorrectiveAction, on: PlainDate) => take(action, 'reported', on);

/** An inspector says that it is not done as it should be: in hand again, with words. */
export const returnToOwner = (action: CorrectiveAction, on: PlainDate) => take(action, 'returned', on);

/** An inspector says that it is done. Whether it holds is looked at some days later. */
export const verify = (
	action: CorrectiveAction,
	on: PlainDate,
	recheckAfterDays: number
): CorrectiveAction => ({
	...take(action, 'verified', on),
	recheckDueOn: addDays(on, recheckAfterDays)
});

/** An inspector looks again and finds that it holds; not before the day that is set for it. */
export function findToHold(action: CorrectiveAction, on: PlainDate): CorrectiveAction {
	const held = take(action, 'held', on);
	if (on < action.recheckDueOn!)
		throw new Refusal('rectification.too-early-to-hold', 409, {
			field: 'doneOn',
			date: action.recheckDueOn!
		});
	return held;
}

/** The fault has come back, which may be seen on any day: the action is in hand again, in its next round. */
export const findRecurred = (
	action: CorrectiveAction,
	on: PlainDate,
	newDueOn: PlainDate
): CorrectiveAction => ({
	...take(action, 'recurred', on),
	round: action.round + 1,
	dueOn: later(newDueOn, on),
	recheckDueOn: null
});

/** More time, with a reason. */
export const extend = (action: CorrectiveAction, on: PlainDate, newDueOn: PlainDate): CorrectiveAction => ({
	...take(action, 'extended', on),
	dueOn: later(newDueOn, action.dueOn)
});

/** What it was to mend was found to be no fault after all, by those who had found it. */
export const withdraw = (action: CorrectiveAction, on: PlainDate): CorrectiveAction => ({
	...take(action, 'withdrawn', on),
	recheckDueOn: null
});

/** Somebody else takes it over, with a reason. */
export function changeOwner(action: CorrectiveAction, on: PlainDate, newOwnerId: Id): CorrectiveAction {
	if (newOwnerId === action.ownerId)
		throw new Refusal('rectification.owner-already', 400, { field: 'newOwner' });
	return { ...take(action, 'owner-changed', on), ownerId: newOwnerId };
}

function take(action: CorrectiveAction, kind: StepKind, on: PlainDate): CorrectiveAction {
	insistNow(isTheMoment(action, kind));
	if (on < action.lastStepOn)
		throw new Refusal('rectification.before-the-last-step', 400, {
			field: 'doneOn',
			date: action.lastStepOn
		});
	return { ...action, state: road[action.state][kind]!, lastStepOn: on };
}

function later(date: PlainDate, than: PlainDate): PlainDate {
	if (date > than) return date;
	throw new Refusal('rectification.due-too-soon', 400, { field: 'newDueOn', date: than });
}

/** Done by its owner only when it was reported: until then the date that was set counts. */
export const isOverdue = ({ state, dueOn }: Pick<CorrectiveAction, 'state' | 'dueOn'>, today: PlainDate) =>
	(state === 'in-hand' || state === 'returned') && dueOn < today;

/** Three dates that are never one: when it was reported, when verified, and when found to hold. Those that still stand. */
export function threeDates(
	{ state, round }: Pick<CorrectiveAction, 'state' | 'round'>,
	steps: readonly { kind: StepKind; round: number; doneOn: PlainDate }[]
) {
	const latest = (kind: StepKind) =>
		steps.findLast((step) => step.kind === kind && step.round === round)?.doneOn ?? null;
	const stands = (...states: ActionState[]) => states.includes(state);
	return {
		reportedOn: stands('reported', 'verified', 'holds') ? latest('reported') : null,
		verifiedOn: stands('verified', 'holds') ? latest('verified') : null,
		heldOn: stands('holds') ? latest('held') : null
	};
}
