import type { Criterion } from '#domain/rules/rule-set.ts';
import type { PlainDate } from '#platform/dates.ts';
import type { Id } from '#platform/id.ts';
import { Refusal } from '#platform/refusal.ts';
import { sameWords } from '#platform/vietnamese.ts';
import type { ActionState } from './corrective-action.ts';

/** From where a shortcoming came to be known. */
export const shortcomingSources = [
	'study-result',
	'cell-meeting',
	'review',
	'inspection',
	'suggestion',
	'citizen',
	'visit',
	'dialogue',
	'self'
] as const;
export type ShortcomingSource = (typeof shortcomingSources)[number];

/** Whose shortcoming it is: one person's, or one collective's. */
export type Subject = { memberId: Id; unitId?: undefined } | { unitId: Id; memberId?: undefined };

/** What was found, why it came about, who answers for it, and how it came to be known. */
export type Finding = {
	criterion: string;
	description: string;
	cause: string;
	responsibility: string;
	source: ShortcomingSource;
	/** the record in which it was found, such as a study session */
	sourceId?: Id | null;
	sourceNote?: string | null;
	foundOn: PlainDate;
};

/** Criteria are said of a person, of a collective, or of either. */
export const isSaidOf = (criterion: Pick<Criterion, 'subject'>, subject: Subject): boolean =>
	criterion.subject === 'either' || criterion.subject === (subject.memberId ? 'member' : 'collective');

/** A shortcoming is named by a criterion in force that can be said of its subject, and found no later than today. */
export function insistSound(finding: Finding, subject: Subject, criteria: Criterion[], today: PlainDate) {
	const criterion = criteria.find(({ code }) => code === finding.criterion);
	if (!criterion || !isSaidOf(criterion, subject))
		throw new Refusal('rectification.criterion-unfit', 400, { field: 'criterion' });
	if (finding.foundOn > today)
		throw new Refusal('rectification.found-in-the-future', 400, { field: 'foundOn' });
}

/** What is asked of an earlier shortcoming of the same subject by the same criterion. */
export type Earlier = { id: Id; reference: string; cause: string };

/**
 * The same fault of the same subject again is a recurrence, and asks for a new cause: the one named before was
 * mended and did not help. Returns the latest of the earlier ones, or null when it is the first.
 */
export function recurrenceOf(cause: string, earlier: Earlier[]): Id | null {
	const before = earlier.find((one) => sameWords(bareWords(one.cause), bareWords(cause)));
	if (before)
		throw new Refusal('rectification.same-cause', 409, { field: 'cause', reference: before.reference });
	return earlier.at(-1)?.id ?? null;
}

const bareWords = (text: string) => text.replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ');

/** How far the mending of a shortcoming has come: as far as the least advanced of its corrective actions. */
export const shortcomingStages = [
	'without-action',
	'mending',
	'reported',
	'verified',
	'holds',
	'withdrawn'
] as const;
export type ShortcomingStage = (typeof shortcomingStages)[number];

const stageByState = {
	'in-hand': 'mending',
	returned: 'mending',
	reported: 'reported',
	verified: 'verified',
	holds: 'holds',
	withdrawn: 'withdrawn'
} as const satisfies Record<ActionState, ShortcomingStage>;

export const stageOf = (states: readonly ActionState[]): ShortcomingStage =>
	shortcomingStages.find((stage) => states.some((state) => stageByState[state] === stage)) ??
	'without-action';
