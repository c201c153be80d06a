import { no, yes, type Answer } from '#platform/refusal.ts';
import type { MeetingPhase } from './meeting.ts';
import type { LeaveState } from './roll.ts';

export type Verdict = { state: Exclude<LeaveState, 'asked'>; words: string | null };

/** Leave is asked and decided from the announcement until the result is published. */
export function leaveIsOpen(phase: MeetingPhase): Answer {
	if (phase === 'draft') return no('meetings.not-announced');
	if (phase === 'cancelled') return no('meetings.cancelled');
	return phase === 'published' ? no('meetings.leave-after-publication') : yes;
}
