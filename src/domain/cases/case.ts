import type { PlainDate } from '#platform/dates.ts';
import type { Id } from '#platform/id.ts';
import { Refusal } from '#platform/refusal.ts';

/** What a citizen brings: khiếu nại, tố cáo, kiến nghị, phản ánh. */
export const caseKinds = ['complaint', 'denunciation', 'proposal', 'feedback'] as const;
export type CaseKind = (typeof caseKinds)[number];

/** By which way it came. */
export const caseOrigins = ['reception', 'desk', 'post', 'phone', 'comment', 'dialogue', 'dossier'] as const;
export type CaseOrigin = (typeof caseOrigins)[number];

export const complexities = ['ordinary', 'complex', 'very-complex'] as const;
export type Complexity = (typeof complexities)[number];

/** received → accepted → settling → answered → closed; or returned, passed, withdrawn. *Not solved* leads back to settling. */
export const caseStates = [
	'received',
	'accepted',
	'settling',
	'answered',
	'closed',
	'returned',
	'passed',
	'withdrawn'
] as const;
export type CaseState = (typeof caseStates)[number];

/** What somebody does about a case, and what the person themselves says of it. */
export type CaseAct =
	| 'accept'
	| 'return'
	| 'pass'
	| 'note'
	| 'answer'
	| 'say-solved'
	| 'say-not-solved'
	| 'close'
	| 'withdraw'
	| 'note-result'
	| 'reclassify';

/** Which act is possible in which state, and where it leads. */
const road: Record<CaseAct, Partial<Record<CaseState, CaseState>>> = {
	accept: { received: 'accepted' },
	return: { received: 'returned' },
	pass: { received: 'passed', accepted: 'passed', settling: 'passed' },
	note: { accepted: 'settling', settling: 'settling' },
	answer: { accepted: 'answered', settling: 'answered' },
	'say-solved': { answered: 'closed', closed: 'closed' },
	'say-not-solved': { answered: 'settling', closed: 'settling' },
	close: { answered: 'closed' },
	withdraw: { received: 'withdrawn', accepted: 'withdrawn', settling: 'withdrawn', answered: 'withdrawn' },
	'note-result': { passed: 'passed' },
	reclassify: { received: 'received' }
};

/** Whether an act is possible now. */
export const isTimeFor = (act: CaseAct, state: CaseState): boolean => road[act][state] !== undefined;

/** The state to which an act leads; refuses (409) what cannot be done now. */
export function take(act: CaseAct, state: CaseState): CaseState {
	const next = road[act][state];
	if (!next) throw new Refusal(`cases.not-now-${act}`, 409);
	return next;
}

/** Still somebody's work here. */
export const isOpen = (state: CaseState): boolean =>
	state === 'received' || state === 'accepted' || state === 'settling';

/** What is asked of a case by rules and policies. */
export type CaseFacts = {
	id: Id;
	kind: CaseKind;
	state: CaseState;
	round: number;
	ownerId: Id | null;
	aboutMemberId: Id | null;
	aboutUnitId: Id | null;
	receivedOn: PlainDate;
	complexity: Complexity;
	remote: boolean;
};

/**
 * An act bears a day that has come, and none before the day on which the case came in: what is entered later from
 * paper keeps its true day.
 */
export function insistDay(on: PlainDate, { receivedOn }: Pick<CaseFacts, 'receivedOn'>, today: PlainDate) {
	if (on > today) throw new Refusal('cases.in-the-future', 400, { field: 'on' });
	if (on < receivedOn) throw new Refusal('cases.before-received', 400, { field: 'on', date: receivedOn });
}

/** When the person is asked once more: so many days after it was closed, once; not while it is open again. */
export const isAskedAgain = (
	{
		state,
		askAgainOn,
		askedAgainOn
	}: { state: CaseState; askAgainOn: PlainDate | null; askedAgainOn: PlainDate | null },
	today: PlainDate
): boolean => state === 'closed' && askAgainOn !== null && askedAgainOn === null && askAgainOn <= today;

/** What the person may say now: whether it is solved, when there is an answer, and once more weeks after it was closed. */
export const maySayNow = (
	facts: { state: CaseState; askAgainOn: PlainDate | null; askedAgainOn: PlainDate | null },
	today: PlainDate
): boolean => facts.state === 'answered' || isAskedAgain(facts, today);
