import type { ShortcomingStage } from '#domain/rectification/shortcoming.ts';
import type { PlainDate } from '#platform/dates.ts';
import type { Id } from '#platform/id.ts';
import { no, yes, type Answer } from '#platform/refusal.ts';

/** What a person or a collective is to mend after a review: being completed · before the level above · approved · made known. */
export const planStates = ['draft', 'submitted', 'approved', 'published'] as const;
export type PlanState = (typeof planStates)[number];
/** `reopen`: something came to it, or was wrong, after it had been approved; it is approved again. */
export const planSteps = [
	'complete',
	'submit',
	'take-back',
	'return',
	'approve',
	'publish',
	'reopen'
] as const;
export type PlanStep = (typeof planSteps)[number];

/** The steps that its history keeps, by the name of what happened. */
export type PlanStepKind = 'submitted' | 'taken-back' | 'returned' | 'approved' | 'published' | 'reopened';

/** Which step may be taken in which state, and where it leads. */
export const planRoad: Record<PlanState, Partial<Record<PlanStep, PlanState>>> = {
	draft: { complete: 'draft', submit: 'submitted' },
	submitted: { 'take-back': 'draft', return: 'draft', approve: 'approved' },
	approved: { publish: 'published', reopen: 'draft' },
	published: { reopen: 'draft' }
};

/** Whether a step may be taken now; a no says where the plan stands. */
export const mayPlan = (step: PlanStep, { state }: { state: PlanState }): Answer =>
	planRoad[state][step] ? yes : no(`reviews.plan-${state}`);

/** One corrective action as the plan shows it: what the register knows, and what only the plan says. */
export type PlanLine = {
	actionId: Id;
	shortcomingId: Id;
	reference: string;
	criterionName: string;
	description: string;
	cause: string;
	recurs: boolean;
	task: string;
	expectedProduct: string;
	ownerName: string;
	dueOn: PlainDate;
	stage: ShortcomingStage;
	isOverdue: boolean;
	reportedOn: PlainDate | null;
	verifiedOn: PlainDate | null;
	heldOn: PlainDate | null;
	/** how many files show that it was done */
	evidence: number;
	/** came to the plan after it was submitted: not approved with it yet */
	isLater: boolean;
	said: PlanWords;
};

/** What only the plan says about an action. Empty words are left to the register or to custom. */
export type PlanWords = {
	measure: string;
	coordinator: string;
	startsOn: PlainDate | null;
	supervisor: string;
	note: string;
};
export const nothingSaid: PlanWords = {
	measure: '',
	coordinator: '',
	startsOn: null,
	supervisor: '',
	note: ''
};

/** How much of what was pointed out is mended. */
export type Remedied = {
	found: number;
	remedied: number;
	/** of 1; none when nothing was found */ share: number | null;
};

/**
 * The share remedied (QĐ 366-QĐ/TW Art. 11: all of it for the highest level; 80 % in the common criteria): of the
 * shortcomings, those of which everything that was to be done is verified by somebody else or holds. What was only
 * reported, came back, or has no corrective action yet, is not. What was withdrawn was no fault, and does not count.
 */
export function shareRemedied(shortcomings: readonly { stage: ShortcomingStage }[]): Remedied {
	const stands = shortcomings.filter(({ stage }) => stage !== 'withdrawn');
	const found = stands.length;
	const remedied = stands.filter(({ stage }) => stage === 'verified' || stage === 'holds').length;
	return { found, remedied, share: found ? remedied / found : null };
}

/** Several added up. */
export function addUp(all: readonly Remedied[]): Remedied {
	const sum = (key: 'found' | 'remedied') => all.reduce((total, one) => total + one[key], 0);
	const [found, remedied] = [sum('found'), sum('remedied')];
	return { found, remedied, share: found ? remedied / found : null };
}

/** As it stands on screen and paper: `3/4 (75%)`; `none` when nothing was found. Rounded down: nothing short of all is 100 %. */
export const showShare = ({ found, remedied, share }: Remedied, none: string): string =>
	share === null ? none : `${remedied}/${found} (${Math.floor(share * 100)}%)`;

/** A plan as its readers were given it: frozen. What was wrong in it is put right in the next round. */
export type PublishedPlan = {
	subjectName: string;
	unitName: string;
	isCollective: boolean;
	approvedBy: string;
	approvedOn: PlainDate;
	lines: PlanLine[];
	remedied: Remedied;
	/** the day of which it tells */
	asOf: PlainDate;
};

/** In the form fit for readers: what is mended, how, by whom, until when; not why it came about, nor what was noted beside it. */
export const forReaders = (plan: PublishedPlan): PublishedPlan => ({
	...plan,
	lines: plan.lines.map((line) => ({ ...line, cause: '', said: { ...line.said, note: '' } }))
});

/** What each empty place of a line says on paper: nothing that nobody said, so no day of beginning. */
export const printed = ({ said, task }: Pick<PlanLine, 'said' | 'task'>, usualSupervisor: string) => ({
	measure: said.measure || task,
	coordinator: said.coordinator,
	startsOn: said.startsOn,
	supervisor: said.supervisor || usualSupervisor
});
