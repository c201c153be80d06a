import { describe, expect, test } from 'vitest';
import { Refusal } from '#platform/refusal.ts';
import { useWorld } from '../../../../tests/world.ts';
import { setHabit, setHabits, moveMeeting, setThematicMonths, undoMove } from './habit-keep.ts';
import { listHabits, sittingsOf } from './habit-sittings.ts';

const world = useWorld();
const third = {
	rhythm: { rhythm: 'day-of-month', day: 3 } as const,
	startsAt: '19:30',
	place: 'Nhà văn hóa thôn',
	from: null
};
const days = async (from = '2026-12-01', to = '2027-02-28') =>
	(await sittingsOf(await world.as('office'), [world.cells.thuong, world.cells.ha], from, to)).map(
		({ on, at, by }) => `${on} ${at} ${by}`
	);

describe('the meeting day of a cell', () => {
	test('is kept by its secretary, holds from a day on, and is in the journal', async () => {
		const ctx = await world.as('cellSecretary');
		const { thuong } = world.cells;
		await setHabit(ctx, thuong, third);
		await setHabit(ctx, thuong, {
			...third,
			rhythm: { rhythm: 'nth-weekday', week: 1, weekday: 6 },
			from: '2027-01-01'
		});
		expect(await days()).toEqual([
			'2026-12-03 19:30 habit',
			'2027-01-02 19:30 habit',
			'2027-02-06 19:30 habit'
		]);
		expect(await listHabits(ctx, '2026-12-01')).toMatchObject([
			{ unitId: thuong, day: 3, place: third.place }
		]);
		expect((await world.actsAbout(thuong)).at(-1)).toMatchObject({
			act: 'cell-habit.set',
			actorId: ctx.actor.memberId
		});
		await expect(setHabit(ctx, world.cells.ha, third)).rejects.toThrow(
			new Refusal('cell-meetings.habit-of-another-cell', 403)
		);
		await world.asNeighbour(async (them) => {
			expect(await listHabits(them, '2026-12-01')).toEqual([]);
			await expect(setHabit(them, thuong, third)).rejects.toMatchObject({ status: 404 });
		});
	});

	test('is entered for all cells at once by the office; who keeps theirs is left alone', async () => {
		const office = await world.as('office');
		const { thuong, ha } = world.cells;
		const { from, ...line } = third;
		const lines = [thuong, ha].map((unitId) => ({ unitId, ...line }));
		expect(await setHabits(office, from, lines)).toBe(2);
		expect(await setHabits(office, '2027-01-01', [lines[0]!, { ...lines[1]!, startsAt: '20:00' }])).toBe(1);
		expect(await days('2027-01-01', '2027-01-31')).toEqual([
			'2027-01-03 19:30 habit',
			'2027-01-03 20:00 habit'
		]);
		await expect(setHabits(await world.as('cellSecretary'), null, lines)).rejects.toMatchObject({
			code: 'cell-meetings.office-enters-all'
		});
	});

	test('is another one for a month, or none, and by habit again', async () => {
		const ctx = await world.as('cellSecretary');
		const { thuong } = world.cells;
		await setHabit(ctx, thuong, third);
		await moveMeeting(ctx, thuong, '2026-12-01', { on: '2026-12-10', at: '20:00' });
		await moveMeeting(ctx, thuong, '2027-01-01', null);
		expect(await days()).toEqual(['2026-12-10 20:00 move', '2027-02-03 19:30 habit']);
		await undoMove(ctx, thuong, '2027-01-01');
		expect(await days()).toHaveLength(3);
		await expect(
			moveMeeting(ctx, thuong, '2026-12-01', { on: '2027-01-10', at: '20:00' })
		).rejects.toMatchObject({ code: 'cell-meetings.moved-out-of-month', status: 409 });
		expect((await world.actsAbout(thuong)).map(({ act }) => act).slice(-3)).toEqual([
			'cell-meeting.moved',
			'cell-meeting.moved',
			'cell-meeting.move-undone'
		]);
	});

	test('carries the topic of the month’s thematic meeting', async () => {
		const ctx = await world.as('cellSecretary');
		const { thuong } = world.cells;
		await setHabit(ctx, thuong, third);
		await setThematicMonths(ctx, thuong, 2026, [{ month: '2026-12-01', topic: 'Chuyển đổi số' }]);
		const [december, january] = await sittingsOf(ctx, [thuong], '2026-12-01', '2027-01-31');
		expect([december!.topic, january!.topic]).toEqual(['Chuyển đổi số', null]);
	});
});
