import { road, threeDates, type ActionState, type StepKind } from './corrective-action.ts';
import type { PlainDate } from '#platform/dates.ts';
import { stageOf, type ShortcomingStage } from './shortcoming.ts';

/** A step, as far as where an action stood depends on it. */
export type StepTaken = {
	kind: StepKind;
	round: number;
	doneOn: PlainDate;
	newDueOn: PlainDate | null;
	newOwner: string | null;
	formerOwner: string | null;
};

/** Where a corrective action stood at the end of a day. */
export type ActionStanding = {
	state: ActionState;
	dueOn: PlainDate;
	ownerName: string;
	reportedOn: PlainDate | null;
	verifiedOn: PlainDate | null;
	heldOn: PlainDate | null;
};

/**
 * Where an action stood at the end of a day: its steps until then, taken again from the beginning. `steps` are all of
 * them, oldest first. A day that was set at first and moved only later is not kept: the day of today stands for it.
 */
export function standingOn(
	day: PlainDate,
	now: { dueOn: PlainDate; ownerName: string },
	steps: readonly StepTaken[]
): ActionStanding {
	const taken = steps.filter(({ doneOn }) => doneOn <= day);
	const state = taken.reduce<ActionState>((at, { kind }) => road[at][kind] ?? at, 'in-hand');
	const round = 1 + taken.filter(({ kind }) => kind === 'recurred').length;
	const handedOver = steps.find(({ doneOn, kind }) => doneOn > day && kind === 'owner-changed');
	return {
		state,
		dueOn: taken.findLast(({ newDueOn }) => newDueOn)?.newDueOn ?? now.dueOn,
		ownerName: handedOver?.formerOwner ?? now.ownerName,
		...threeDates({ state, round }, taken)
	};
}

/** How far a shortcoming had come: its stage, the next day set for anything to be done, and since when it is over. */
export function courseOf(actions: readonly ActionStanding[]): {
	stage: ShortcomingStage;
	dueOn: PlainDate | null;
	endedOn: PlainDate | null;
} {
	const stage = stageOf(actions.map(({ state }) => state));
	const toDo = actions.filter(({ state }) => state === 'in-hand' || state === 'returned');
	return {
		stage,
		dueOn: toDo.map(({ dueOn }) => dueOn).sort()[0] ?? null,
		endedOn:
			stage === 'holds'
				? actions
						.map(({ heldOn }) => heldOn!)
						.sort()
						.at(-1)!
				: null
	};
}
