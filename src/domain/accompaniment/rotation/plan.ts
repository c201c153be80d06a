import { addMonths, type PlainDate } from '#platform/dates.ts';
import type { Id } from '#platform/id.ts';
import { no, yes, type Answer } from '#platform/refusal.ts';
import type { RotationProblem, Visit } from './problem.ts';

/** draft → waiting → solving → solved | failed → adopted → replaced; a draft or a solved one can be thrown away. */
export const planStates = [
	'draft',
	'waiting',
	'solving',
	'solved',
	'failed',
	'adopted',
	'replaced',
	'discarded'
] as const;
export type PlanState = (typeof planStates)[number];

/** How far the reckoning is, in its order. */
export const planSteps = ['wishes', 'wait', 'evenness', 'leaders', 'costs'] as const;
export type PlanStep = (typeof planSteps)[number];

export type PlanLeader = { memberId: Id; name: string; perMonth: number };

export type RotationPlan = {
	id: Id;
	version: number | null;
	state: PlanState;
	firstMonth: PlainDate;
	months: number;
	minutesApart: number;
	/** the rules under which it was begun */
	ruleSetId: Id;
	replans: Id | null;
	step: PlanStep | null;
	problem: RotationProblem | null;
	outcome: PlanOutcome | null;
	failure: string | null;
	enteredBy: string;
	enteredAt: Date;
	finishedAt: Date | null;
	adoptedBy: string | null;
	adoptedAt: Date | null;
};

/** What came out of the reckoning: the visits, and what is proved about them. */
export type PlanOutcome = {
	visits: Visit[];
	longestWait: number;
	/** whether it is proved that nobody’s longest wait can be shorter */
	isWaitProved: boolean;
	/** how long all would wait if all waited alike */
	evenWait: number;
	excess: number | null;
	excessBound: number | null;
	unmetWishes: string[];
	costlyWishes: { id: string; longestWait: number }[];
	seconds: number;
	/** of a plan that changes another: what it changes, from which month on, and whether it is proved that less would not do */
	changes: { dropped: Visit[]; added: Visit[]; fromMonth: number; isProved: boolean } | null;
};

/** A visit as the plan has it. */
export type PlannedVisit = {
	unitId: Id;
	month: PlainDate;
	memberId: Id;
	name: string;
	on: PlainDate;
	at: string;
	joint: boolean;
};

export const missedReasons = ['cell-did-not-meet', 'called-away', 'meeting-moved', 'other'] as const;
export type MissedReason = (typeof missedReasons)[number];

/** What became of the visit to a cell in a month. */
export type Outcome = {
	unitId: Id;
	month: PlainDate;
	kind: 'made' | 'missed';
	plannedFor: Id | null;
	attendedBy: Id | null;
	attendedByName: string | null;
	on: PlainDate | null;
	reason: MissedReason | null;
};

/** The last month of a plan, by its first day. */
export const lastMonthOf = ({ firstMonth, months }: Pick<RotationPlan, 'firstMonth' | 'months'>): PlainDate =>
	addMonths(firstMonth, months - 1);

/** The first days of a plan’s months. */
export const monthsOf = ({ firstMonth, months }: Pick<RotationPlan, 'firstMonth' | 'months'>): PlainDate[] =>
	Array.from({ length: months }, (_, i) => addMonths(firstMonth, i));

export const isUnderWay = (state: PlanState): boolean => state === 'waiting' || state === 'solving';

/** A plan is reckoned while it is a draft, and again when that failed. */
export const isReadyToSolve = ({ state }: Pick<RotationPlan, 'state'>): Answer =>
	state === 'draft' || state === 'failed' || state === 'solved'
		? yes
		: no(isUnderWay(state) ? 'accompaniment.solving-already' : 'accompaniment.plan-settled');

/** Only what was reckoned can be adopted. */
export const isReadyToAdopt = ({ state }: Pick<RotationPlan, 'state'>): Answer =>
	state === 'solved'
		? yes
		: no(
				state === 'adopted' || state === 'replaced' || state === 'discarded'
					? 'accompaniment.plan-settled'
					: 'accompaniment.not-solved-yet'
			);

/** What a cell’s month shows on the map. */
export type Standing = 'planned' | 'made' | 'missed' | 'substituted' | 'unplanned' | 'overdue';

/** How the visit to a cell in a month stands on a day: who came in another’s place is a substitute. */
export function standingOf(
	planned: PlannedVisit | undefined,
	outcome: Outcome | undefined,
	today: PlainDate
): Standing | null {
	if (outcome?.kind === 'missed') return 'missed';
	if (outcome) {
		const meant = planned?.memberId ?? outcome.plannedFor;
		if (meant === null) return 'unplanned';
		return meant === outcome.attendedBy ? 'made' : 'substituted';
	}
	return planned ? (planned.on < today ? 'overdue' : 'planned') : null;
}
