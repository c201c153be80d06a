import { getCell } from '#domain/organization/server/index.ts';
import { conferences } from '#domain/reviews/server/index.ts';
import { cellRulesAsOf } from '#domain/rules/server/index.ts';
import { today } from '#platform/clock.ts';
import { addDays, addMonths, dateOf, momentOf, timeOf, type PlainDate } from '#platform/dates.ts';
import type { Id } from '#platform/id.ts';
import { notFound } from '#platform/refusal.ts';
import type { Context } from '#platform/server/context.ts';
import { canPrepare, seesCell } from '../meeting-policy.ts';
import { sittingsOf } from './habit-sittings.ts';
import { previousHeld } from './meeting-queries.ts';

/** What is offered when a cell prepares its next meeting: as the last one was held, so that little is typed. */
export async function offerCellMeeting(ctx: Context, unitId: Id) {
	if (!seesCell(ctx.actor, unitId)) throw notFound();
	const cell = await getCell(ctx, unitId);
	const day = today(ctx.clock);
	const [people, last, { rules }] = await Promise.all([
		conferences.listPossibleTable(ctx, unitId, day),
		previousHeld(ctx, unitId, new Date('9999-01-01')),
		cellRulesAsOf(ctx, day)
	]);
	const leader = people.find(({ posts }) => posts.includes('cell-secretary'))?.memberId ?? null;
	const still = (id: Id | undefined) => people.find(({ memberId }) => memberId === id)?.memberId ?? null;
	const next = await nextSitting(ctx, unitId, day, last?.startsAt ?? null);
	const start = next?.at ?? (last ? timeOf(last.startsAt) : '19:30');
	const chairId = still(last?.chairId) ?? leader;
	const { lastsAtLeast, lastsTogetherAtLeast } = rules.meetings;
	return {
		cell: { id: unitId, name: cell.name },
		people: people.map(({ memberId, name }) => ({ value: memberId, label: name })),
		mayPrepare: canPrepare(ctx.actor, unitId),
		lasts: { alone: lastsAtLeast.value, together: lastsTogetherAtLeast.value },
		offered: {
			date: next?.on ?? null,
			start,
			end: endOf(day, start, lastsAtLeast.value),
			place: next?.place || (last?.place ?? ''),
			chairId,
			clerkId:
				still(last?.clerkId) ??
				people.find(({ memberId, posts }) => memberId !== chairId && posts.includes('cell-deputy'))
					?.memberId ??
				null
		}
	};
}

/** When the cell meets next by its habit, after the last meeting that was held; nothing without a habit. */
async function nextSitting(ctx: Context, unitId: Id, day: PlainDate, last: Date | null) {
	const sittings = await sittingsOf(ctx, [unitId], day, addMonths(day, 2));
	return sittings.find(({ on, by }) => by !== 'plan' && (last === null || on > dateOf(last))) ?? null;
}

/** The time by which a meeting of the length that the rules ask for is over; none when that would be another day. */
function endOf(day: PlainDate, start: string, minutes: number): string {
	const end = new Date(momentOf(day, start).getTime() + minutes * 60_000);
	return dateOf(end) === addDays(day, 0) ? timeOf(end) : '';
}
