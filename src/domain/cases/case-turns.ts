import type { Turn } from '#domain/supervision/escalation.ts';
import type { PlainDate } from '#platform/dates.ts';
import { lastDay } from '#platform/legal-clock.ts';
import type { WorkingCalendar } from '#platform/working-days.ts';
import type { CaseClock } from './case-clock.ts';

/**
 * What bears on a case's deadline for the supervisors' ladder: each clock for settling begins an episode, and so does another
 * owner. A clock that stands is due on no day, and nobody is reminded of it.
 */
export function turnsOfCase(
	clocks: readonly CaseClock[],
	steps: readonly { kind: string; on: PlainDate }[],
	calendar: WorkingCalendar
): Turn[] {
	const settling = clocks.filter(({ kind }) => kind === 'settling');
	return settling
		.flatMap((clock, nth): Turn[] => {
			const dueOn = lastDay(clock, calendar);
			if (dueOn === null) return [];
			const until = settling[nth + 1]?.begun ?? '9999-12-31';
			const handed = steps.filter(
				({ kind, on }) => kind === 'owner-changed' && on >= clock.begun && on < until
			);
			return [
				{ kind: 'due', on: clock.begun, dueOn },
				...handed.map(({ on }): Turn => ({ kind: 'due', on, dueOn })),
				...(clock.endedOn ? [{ kind: 'stop' as const, on: clock.endedOn }] : [])
			];
		})
		.toSorted((a, b) => a.on.localeCompare(b.on));
}
