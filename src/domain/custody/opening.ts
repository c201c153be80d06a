import type { PlainDate } from '#platform/dates.ts';
import type { Id } from '#platform/id.ts';
import { no, yes, type Answer } from '#platform/refusal.ts';

export const openingStates = ['asked', 'opened', 'refused', 'withdrawn'] as const;
export type OpeningState = (typeof openingStates)[number];

/** One wish to open a seal, as far as everybody concerned may know of it; never the text. */
export type Opening = {
	id: Id;
	sealId: Id;
	ground: string;
	reason: string;
	state: OpeningState;
	askedBy: Id;
	askedByName: string;
	askedAt: Date;
	confirmBy: PlainDate;
	decidedBy: Id | null;
	decidedByName: string | null;
	decidedAt: Date | null;
	decisionWords: string | null;
	/** until when the one who asked can read it, once it is open */
	readableUntil: PlainDate | null;
};

/** A wish that nobody answered in time: the share that was handed on is gone, and asking begins anew. */
export const hasLapsed = ({ state, confirmBy }: Pick<Opening, 'state' | 'confirmBy'>, today: PlainDate) =>
	state === 'asked' && confirmBy < today;

/** Whether a wish still waits for the second custodian. */
export function isWaiting(opening: Pick<Opening, 'state' | 'confirmBy'>, today: PlainDate): Answer {
	if (opening.state !== 'asked') return no('custody.settled-already');
	return hasLapsed(opening, today) ? no('custody.lapsed') : yes;
}

/** Whether the one who asked can still read what was opened. */
export function isReadable(opening: Pick<Opening, 'state' | 'readableUntil'>, today: PlainDate): Answer {
	if (opening.state !== 'opened') return no('custody.not-open');
	return opening.readableUntil && opening.readableUntil >= today ? yes : no('custody.closed-again');
}
