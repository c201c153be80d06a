import type { ReceptionRules } from '#domain/rules/citizens/reception-rules.ts';
import type { PostKind } from '#platform/actor.ts';
import type { PlainDate } from '#platform/dates.ts';
import type { Id } from '#platform/id.ts';
import { Refusal } from '#platform/refusal.ts';

/** As whom somebody receives: the secretary of the Party committee, the chairman of the People’s Committee. */
export const capacities = ['secretary', 'chairman'] as const;
export type Capacity = (typeof capacities)[number];

export const dayKinds = ['regular', 'ad-hoc'] as const;
export type DayKind = (typeof dayKinds)[number];

/** planned → held | not-held; or cancelled while it is still to come. */
export const dayStates = ['planned', 'held', 'not-held', 'cancelled'] as const;
export type DayState = (typeof dayStates)[number];

/** What rules ask of a day. */
export type DayFacts = { capacity: Capacity; heldOn: PlainDate; state: DayState };

/** What people see of a day: a planned one that is past was due, and nobody said what became of it. */
export type Standing = 'coming' | 'today' | 'unaccounted' | 'held' | 'not-held' | 'cancelled';

export function standingOf(
	{ heldOn, state }: Pick<DayFacts, 'heldOn' | 'state'>,
	today: PlainDate
): Standing {
	if (state !== 'planned') return state;
	if (heldOn === today) return 'today';
	return heldOn > today ? 'coming' : 'unaccounted';
}

/** A day is moved, cancelled or given to a substitute only while it is still to come (today included). */
export function insistToCome({ heldOn, state }: DayFacts, today: PlainDate) {
	if (state !== 'planned') throw new Refusal('reception.day-is-over', 409);
	if (heldOn < today) throw new Refusal('reception.day-was-due', 409);
}

/** What became of a day is said once, on the day itself or later. */
export function insistAccountable({ heldOn, state }: DayFacts, today: PlainDate) {
	if (state !== 'planned') throw new Refusal('reception.accounted-already', 409);
	if (heldOn > today) throw new Refusal('reception.day-to-come', 409);
}

/** Receiving is announced for a day that is still to come. */
export function insistAhead(on: PlainDate, today: PlainDate) {
	if (on < today) throw new Refusal('reception.in-the-past', 400, { field: 'on' });
}

/** Who may stand in for whom, by post; nobody where the rule forbids it. */
export const substitutesOf = (capacity: Capacity, rules: ReceptionRules): readonly PostKind[] =>
	rules[capacity === 'secretary' ? 'secretarySubstitutes' : 'chairmanSubstitutes'].value;

/** A reason that the rule does not have is refused: the page was made under other rules. */
export function insistListed(
	chosen: string,
	list: readonly { code: string }[],
	refusal: string,
	field: string
) {
	if (!list.some(({ code }) => code === chosen)) throw new Refusal(refusal, 400, { field });
}

/** Whose a day is to hold and to account for. */
export type Receiver = { memberId: Id; name: string };
