import { road, threeDates, type ActionState, type StepKind } from './corrective-action.ts';
import { dateOf, type PlainDate } from '#platform/dates.ts';
import { stageOf, type ShortcomingStage } from './shortcoming.ts';

/** A step, as far as where an action stood depends on it. */
export type StepTaken = {
	kind: StepKind;
	round: number;
	doneOn: PlainDate;
	enteredAt: Date;
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
	/** the day on which it was found to be no fault after all */
	withdrawnOn: PlainDate | null;
};

/**
 * Where an action stood at the end of a day, as it was known then: the steps that had been taken and entered by that
 * evening, taken again from the beginning. What is entered later changes no figure of a day that was told already; from
 * the day of its entry on it counts. `steps` are all of them, in the order of their entry.
 */
export function standingOn(
	day: PlainDate,
	now: { firstDueOn: PlainDate; ownerName: string },
	steps: readonly StepTaken[]
): ActionStanding {
	const isKnown = ({ doneOn, enteredAt }: StepTaken) => doneOn <= day && dateOf(enteredAt) <= day;
	const taken = steps.filter(isKnown);
	const state = taken.reduce<ActionState>((at, { kind }) => road[at][kind] ?? at, 'in-hand');
	const round = 1 + taken.filter(({ kind }) => kind === 'recurred').length;
	const handedOver = steps.find((step) => step.kind === 'owner-changed' && !isKnown(step));
	return {
		state,
		dueOn: taken.findLast(({ newDueOn }) => newDueOn)?.newDueOn ?? now.firstDueOn,
		ownerName: handedOver?.formerOwner ?? now.ownerName,
		...threeDates({ state, round }, taken),
		withdrawnOn: taken.findLast(({ kind }) => kind === 'withdrawn')?.doneOn ?? null
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
			stage === 'holds' || stage === 'withdrawn'
				? actions
						.map(({ heldOn, withdrawnOn }) => (heldOn ?? withdrawnOn)!)
						.sort()
						.at(-1)!
				: null
	};
}
