import { describe, expect, test } from 'vitest';
import { today } from '#platform/clock.ts';
import { addDays } from '#platform/dates.ts';
import type { Id } from '#platform/id.ts';
import { sql } from 'kysely';
import { useWorld } from '../../../../tests/world.ts';
import {
	assignFollowers,
	cellsFollowedBy,
	followersOf,
	handOver,
	listCellsWithoutFollower,
	listFollowerPeriods,
	readAssignments
} from './index.ts';

const world = useWorld();
const day = '2026-11-23';
const secretary = () => world.people.secretary.memberId;
const inspector = () => world.people.inspector.memberId;
const assign = async (memberId: Id | null, unitIds: Id[], from = day) =>
	assignFollowers(await world.as('office'), {
		from,
		cells: unitIds.map((unitId) => ({ unitId, memberId }))
	});

describe('who follows which cell', () => {
	test('is set down for many cells in one act, each with its event; what does not change is left alone', async () => {
		const { thuong, ha, trung } = world.cells;
		expect(await assign(secretary(), [thuong, ha])).toBe(2);
		expect(await assign(secretary(), [thuong, ha, trung])).toBe(1);
		const office = await world.as('office');
		expect((await cellsFollowedBy(office, secretary(), day)).sort()).toEqual([thuong, ha, trung].sort());
		const [assigned] = await world.actsAbout(thuong).then((acts) => acts.slice(-1));
		expect(assigned).toMatchObject({ act: 'cell.follower-assigned', actorId: office.actor.memberId });
	});

	test('is asked as of any day, one follower of a cell at a time', async () => {
		const { ha } = world.cells;
		await assign(secretary(), [ha], '2026-01-01');
		await assign(inspector(), [ha], '2026-12-01');
		const office = await world.as('office');
		expect(await followersOf(office, [ha], '2026-11-30')).toMatchObject([{ memberId: secretary() }]);
		expect(await followersOf(office, [ha], '2026-12-01')).toMatchObject([{ memberId: inspector() }]);
		expect(await listFollowerPeriods(office, ha)).toMatchObject([
			{ memberId: inspector(), from: '2026-12-01', to: null, ending: null },
			{ memberId: secretary(), from: '2026-01-01', to: '2026-12-01', ending: 'handed-over' }
		]);
		await expect(assign(inspector(), [ha], '2025-12-01')).rejects.toMatchObject({
			code: 'accompaniment.follower-from-later',
			status: 409
		});
	});

	test('shows the load of each and names the cells that nobody follows', async () => {
		const { thuong, ha } = world.cells;
		await assign(secretary(), [thuong, ha]);
		const office = await world.as('office');
		const { cells, loads } = await readAssignments(office, day);
		const members = (id: Id) => cells.find((cell) => cell.id === id)!.members;
		expect(loads.find(({ memberId }) => memberId === secretary())).toMatchObject({
			cells: 2,
			members: members(thuong) + members(ha)
		});
		expect(loads.find(({ memberId }) => memberId === inspector())).toMatchObject({ cells: 0, members: 0 });
		expect(await listCellsWithoutFollower(office, day)).toHaveLength(cells.length - 2);
	});

	test('a correction on the same day replaces it; nobody can be named from then on', async () => {
		const { ha } = world.cells;
		await assign(secretary(), [ha]);
		await assign(inspector(), [ha]);
		const office = await world.as('office');
		expect(await listFollowerPeriods(office, ha)).toHaveLength(1);
		await assign(null, [ha], '2026-12-01');
		expect(await followersOf(office, [ha], '2026-12-01')).toEqual([]);
		const events = await world.actsAbout(ha);
		expect(events.at(-1)!.act).toBe('cell.follower-ended');
	});
});

describe('the end of an assignment', () => {
	test('whoever leaves the committee follows no cell from that day, and does not again by coming back', async () => {
		const { ha } = world.cells;
		await assign(inspector(), [ha], '2026-01-01');
		const office = await world.as('office');
		await endCommitteePosts(inspector(), '2026-06-01');
		expect(await followersOf(office, [ha], '2026-05-31')).toHaveLength(1);
		expect(await followersOf(office, [ha], '2026-06-01')).toEqual([]);
		const { cells } = await readAssignments(office, day);
		expect(cells.find(({ id }) => id === ha)).toMatchObject({
			follower: null,
			last: { memberId: inspector(), to: '2026-06-01', ending: 'left-committee' }
		});
		await sql`insert into posts (committee_id, post_id, member_id, unit_id, kind, valid)
			values (${world.committeeId}, gen_random_uuid(), ${inspector()}, ${world.unitId}, 'committee-member', '[2026-08-01,)')`.execute(
			office.db
		);
		expect(await followersOf(office, [ha], day)).toEqual([]);
		expect(await assign(inspector(), [ha])).toBe(1);
		expect(await followersOf(office, [ha], day)).toHaveLength(1);
	});

	test('a cell that is closed is followed by nobody from that day; who followed it stays known', async () => {
		const { ha } = world.cells;
		await assign(inspector(), [ha], '2026-01-01');
		const office = await world.as('office');
		await sql`update unit_periods set valid = daterange(lower(valid), '2026-07-01') where unit_id = ${ha}`.execute(
			office.db
		);
		expect(await followersOf(office, [ha], '2026-07-01')).toEqual([]);
		expect(await listFollowerPeriods(office, ha)).toMatchObject([
			{ memberId: inspector(), to: '2026-07-01', ending: 'cell-closed' }
		]);
		await expect(assign(secretary(), [ha])).rejects.toMatchObject({ code: 'accompaniment.cell-not-open' });
	});
});

describe('who may', () => {
	test('only the office assigns, only committee members follow', async () => {
		const { ha } = world.cells;
		const cells = [{ unitId: ha, memberId: secretary() }];
		for (const person of ['inspector', 'cellSecretary', 'member'] as const)
			await expect(assignFollowers(await world.as(person), { from: day, cells })).rejects.toMatchObject({
				code: 'accompaniment.office-assigns',
				status: 403
			});
		await expect(assign(world.people.member.memberId, [ha])).rejects.toMatchObject({
			code: 'accompaniment.not-in-committee',
			status: 409
		});
	});

	test('a handover gives the cells to another from a day on, and refuses cells that were not theirs', async () => {
		const { thuong, ha } = world.cells;
		await assign(secretary(), [thuong], '2026-01-01');
		const office = await world.as('office');
		const on = addDays(today(office.clock), 7);
		expect(await handOver(office, { from: secretary(), to: inspector(), cells: [thuong], on })).toBe(1);
		expect(await cellsFollowedBy(office, secretary(), on)).toEqual([]);
		expect(await cellsFollowedBy(office, secretary(), day)).toEqual([thuong]);
		await expect(
			handOver(office, { from: secretary(), to: inspector(), cells: [ha], on: day })
		).rejects.toMatchObject({ code: 'accompaniment.not-their-cell', status: 409 });
	});

	test('a neighbour assigns nothing here and learns nothing', async () => {
		const { ha } = world.cells;
		await assign(secretary(), [ha]);
		await world.asNeighbour(async (ctx) => {
			expect(await followersOf(ctx, [ha], day)).toEqual([]);
			await expect(
				assignFollowers(ctx, { from: day, cells: [{ unitId: ha, memberId: secretary() }] })
			).rejects.toMatchObject({ code: 'accompaniment.cell-not-open' });
		});
	});
});

const endCommitteePosts = async (memberId: Id, on: string) =>
	sql`update posts set valid = daterange(lower(valid), ${on}::date)
		where member_id = ${memberId} and kind = 'committee-member'`.execute((await world.as('office')).db);
