import { Refusal } from '#platform/refusal.ts';
import type { MeetingPhase } from './meeting.ts';
import type { LeaveState } from './roll.ts';

export type Verdict = { state: Exclude<LeaveState, 'asked'>; words: string | null };

/** Leave is asked and decided from the announcement until the result is published; refuses (409) at any other time. */
export function insistLeaveIsOpen(phase: MeetingPhase): void {
	if (phase === 'draft') throw new Refusal('meetings.not-announced', 409);
	if (phase === 'cancelled') throw new Refusal('meetings.cancelled', 409);
	if (phase === 'published') throw new Refusal('meetings.leave-after-publication', 409);
}
