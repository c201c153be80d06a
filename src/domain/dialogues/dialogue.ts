import { addDays, addMonths, daysBetween, type PlainDate } from '#platform/dates.ts';
import { no, yes, type Answer } from '#platform/refusal.ts';

/** By whom a conference is held: the commune’s government with the Fatherland Front, or the Party secretary. */
export const dialogueKinds = ['commune', 'secretary'] as const;
export type DialogueKind = (typeof dialogueKinds)[number];
export const isDialogueKind = (code: string): code is DialogueKind =>
	(dialogueKinds as readonly string[]).includes(code);

export const dialogueStates = ['planned', 'announced', 'held', 'called-off'] as const;
export type DialogueState = (typeof dialogueStates)[number];

/** Why it is held: it is due, enough voters asked for it, or there is a need. */
export const dialogueGrounds = ['regular', 'voters-asked', 'needed'] as const;
export type DialogueGround = (typeof dialogueGrounds)[number];

/** When the next conference of a kind must have been held; `missed` is the year that has passed without enough of them. */
export type NextDue = { dueOn: PlainDate; held: number; needed: number; missed: number | null };

/**
 * So many conferences a year, the law says, and not when: they are spread over the year. A year in which there were too few
 * stays to be seen until the next one was held; years before the records began are not called missing.
 */
export function nextDue(
	perYear: number,
	heldOn: readonly PlainDate[],
	today: PlainDate,
	since: PlainDate
): NextDue | null {
	if (perYear === 0) return null;
	const year = Number(today.slice(0, 4));
	const heldIn = (one: number) => heldOn.filter((day) => Number(day.slice(0, 4)) === one).length;
	const held = heldIn(year);
	const lastCounts = since <= `${year - 1}-01-01`;
	if (lastCounts && held === 0 && heldIn(year - 1) < perYear)
		return { dueOn: `${year - 1}-12-31`, held: heldIn(year - 1), needed: perYear, missed: year - 1 };
	if (held >= perYear) return { dueOn: partEnd(year + 1, 1, perYear), held, needed: perYear, missed: null };
	return { dueOn: partEnd(year, held + 1, perYear), held, needed: perYear, missed: null };
}

/** The last day of the n-th of so many equal parts of a year. */
const partEnd = (year: number, part: number, parts: number): PlainDate =>
	addDays(addMonths(`${year}-01-01`, Math.ceil((12 * part) / parts)), -1);

/** How many days before the conference it is announced, if it is on that day. */
export const daysBefore = (on: PlainDate, heldOn: PlainDate): number => daysBetween(on, heldOn);

/** A planned conference is announced before its day; later than the law says only with the reason, which everybody reads. */
export function canBeAnnounced(
	{ state, heldOn }: { state: DialogueState; heldOn: PlainDate },
	on: PlainDate,
	needed: number,
	lateReason: string | null
): Answer {
	const inState = isPlanned(state);
	if (!inState.allowed) return inState;
	if (heldOn <= on) return no('dialogues.day-is-past');
	if (daysBefore(on, heldOn) < needed && !lateReason)
		return no('dialogues.announced-late', {
			field: 'lateReason',
			days: daysBefore(on, heldOn),
			needed
		});
	return yes;
}

export const isPlanned = (state: DialogueState): Answer =>
	state === 'planned' ? yes : no(`dialogues.${state}-already`);

/** A conference is called off before it was held. */
export const canBeCalledOff = (state: DialogueState): Answer =>
	state === 'planned' || state === 'announced' ? yes : no(`dialogues.${state}-already`);

/** It is said to have been held from its day on. */
export function canBeHeld(
	{ state, heldOn }: { state: DialogueState; heldOn: PlainDate },
	today: PlainDate
): Answer {
	if (state === 'planned') return no('dialogues.not-announced');
	if (state === 'called-off') return no('dialogues.called-off-already');
	return heldOn > today ? no('dialogues.not-yet-held', { date: heldOn }) : yes;
}

/** Questions come from the announcement on until the results are published; from the hall not before the day. */
export function canBeAsked(
	{
		state,
		heldOn,
		resultsPublishedOn
	}: { state: DialogueState; heldOn: PlainDate; resultsPublishedOn: PlainDate | null },
	source: 'public-page' | 'beforehand' | 'hall',
	today: PlainDate
): Answer {
	if (state === 'planned') return no('dialogues.not-announced');
	if (state === 'called-off') return no('dialogues.called-off-already');
	if (resultsPublishedOn) return no('dialogues.results-published-already');
	if (source === 'public-page' && (state === 'held' || heldOn < today)) return no('dialogues.asked-too-late');
	if (source === 'hall' && heldOn > today) return no('dialogues.not-yet-held', { date: heldOn });
	return yes;
}

/** The last day on which the results may be published. */
export const resultsDueOn = (heldOn: PlainDate, within: number): PlainDate => addDays(heldOn, within);

/** Cards are printed once people know of the conference, and not after it was called off. */
export const canPrintCards = (state: DialogueState): Answer =>
	state === 'announced' || state === 'held'
		? yes
		: no(state === 'planned' ? 'dialogues.not-announced' : 'dialogues.called-off-already');
