import { describe, expect, test } from 'vitest';
import { useWorld } from '../../../tests/world.ts';
import { isWorkingDay } from '../working-days.ts';
import { publicHolidays, workingCalendar } from './working-calendar.ts';

const world = useWorld();

describe('the calendar of working days', () => {
	test('knows the days off by law, Tết with all its days', async () => {
		const days = await publicHolidays(2026);
		expect(days).toEqual(
			expect.arrayContaining([
				'2026-01-01',
				...['2026-02-16', '2026-02-17', '2026-02-18', '2026-02-19', '2026-02-20'],
				...['2026-04-26', '2026-04-30', '2026-05-01', '2026-09-02']
			])
		);
		expect(days).not.toContain('2026-02-03');
	});

	test('lets the committee know better: a day off in lieu, a Saturday that is worked', async () => {
		const ctx = await world.as('office');
		const enter = (day: string, kind: 'off' | 'worked') =>
			ctx.db
				.insertInto('calendar_days')
				.values({
					committee_id: ctx.committeeId,
					day,
					kind,
					reason: 'Hoán đổi ngày làm việc',
					entered_by: ctx.actor.memberId,
					entered_at: ctx.clock.now()
				})
				.execute();
		await enter('2026-08-31', 'off');
		await enter('2026-08-22', 'worked');
		const calendar = await workingCalendar(ctx, 2026, 2026);
		expect(isWorkingDay('2026-08-31', calendar)).toBe(false);
		expect(isWorkingDay('2026-08-22', calendar)).toBe(true);
		expect(isWorkingDay('2026-09-02', calendar)).toBe(false);
		await world.asNeighbour(async (theirs) => {
			expect(isWorkingDay('2026-08-31', await workingCalendar(theirs, 2026, 2026))).toBe(true);
		});
	});
});
