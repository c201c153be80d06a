import { describe, expect, test } from 'vitest';
import { createMeeting } from '#domain/meetings/server/index.ts';
import { getCommittee } from '#domain/organization/server/index.ts';
import { rulesAsOf } from '#domain/rules/server/index.ts';
import { momentOf } from '#platform/dates.ts';
import { useWorld } from '../../../../tests/world.ts';
import { findFeed, listFeeds, renewFeed, stopFeed } from './calendar-feeds.ts';
import { planned } from './cell-meeting-for-tests.ts';
import { readMonth, readThematicYear } from './calendar-month.ts';
import { setHabit, setThematicMonths } from './habit-keep.ts';

const world = useWorld();
const first = {
	rhythm: { rhythm: 'day-of-month', day: 1 } as const,
	startsAt: '19:30',
	place: 'Nhà văn hóa thôn',
	from: null
};

describe('the month of the cells', () => {
	test('shows clashes beforehand: a holiday, and one person at two cells', async () => {
		const office = await world.as('office');
		const { thuong, ha } = world.cells;
		for (const unitId of [thuong, ha]) await setHabit(office, unitId, first);
		const person = { memberId: world.people.secretary.memberId, name: 'Phúc', on: '2027-01-01' };
		const attend = async () => [thuong, ha].map((unitId) => ({ ...person, unitId }));
		const month = await readMonth(office, '2027-01-01', attend);
		expect(month.clashes.map(({ kind }) => kind)).toEqual(['day-off', 'same-person']);
		expect(month.days[0]).toMatchObject({ on: '2027-01-01', isOff: true });
		expect(month.without).toHaveLength(16);
	});

	test('a conference of the committee stands in the way of every cell that meets that day; what is past is not listed', async () => {
		const office = await world.as('office');
		const { thuong, ha } = world.cells;
		for (const unitId of [thuong, ha]) await setHabit(office, unitId, first);
		const { unitId } = await getCommittee(office);
		for (const month of ['2026-11', '2026-12'])
			await createMeeting(office, {
				...{ kind: 'review-conference', title: `Hội nghị ${month}`, place: 'Hội trường', unitIds: [unitId] },
				...{ startsAt: momentOf(`${month}-01`, '14:00'), endsAt: momentOf(`${month}-01`, '16:00') },
				...{ breakStartsAt: null, breakEndsAt: null, ruleSetId: (await rulesAsOf(office, '2026-12-01')).id }
			});
		const { clashes } = await readMonth(office, '2026-12-01', async () => []);
		expect(clashes).toEqual([
			{ kind: 'other-meeting', on: '2026-12-01', unitIds: expect.anything(), title: 'Hội nghị 2026-12' }
		]);
		expect((clashes[0]!.unitIds as string[]).toSorted()).toEqual([thuong, ha].toSorted());
		expect((await readMonth(office, '2026-11-01', async () => [])).clashes).toEqual([]);
	});

	test('is that of the own cell for a member, and nothing of ours for a neighbour', async () => {
		const { thuong, ha } = world.cells;
		for (const unitId of [thuong, ha]) await setHabit(await world.as('office'), unitId, first);
		const month = await readMonth(await world.as('member'), '2026-12-01', async () => []);
		expect(month.days.flatMap(({ sittings }) => sittings.map(({ unitId }) => unitId))).toEqual([thuong]);
		await world.asNeighbour(async (them) => {
			const theirs = await readMonth(them, '2026-12-01', async () => []);
			expect(theirs.days.flatMap(({ sittings }) => sittings)).toEqual([]);
		});
	});

	test('lists which quarter of a year lacks its thematic meeting', async () => {
		const office = await world.as('office');
		const { thuong } = world.cells;
		await setThematicMonths(office, thuong, 2026, [{ month: '2026-05-01', topic: 'Chuyển đổi số' }]);
		const { rows } = await readThematicYear(office, 2026);
		const row = rows.find(({ unitId }) => unitId === thuong)!;
		expect(row.quarters.map(({ lacks }) => lacks)).toEqual([true, false, true, true]);
	});

	test('a thematic meeting that is prepared counts for its quarter like one that is only meant, and once', async () => {
		const secretary = await world.as('cellSecretary');
		await setThematicMonths(secretary, world.cells.thuong, 2026, [
			{ month: '2026-11-01', topic: 'Chuyển đổi số' }
		]);
		await planned(world, { kind: 'thematic', topic: 'Nêu gương' });
		const { rows } = await readThematicYear(secretary, 2026);
		expect(rows.find(({ unitId }) => unitId === world.cells.thuong)!.quarters[3]).toEqual({
			meetings: [{ month: '2026-11-01', topic: 'Nêu gương' }],
			lacks: false
		});
	});
});

describe('the address of a calendar', () => {
	test('works until it is renewed or ended; its secret is kept nowhere', async () => {
		const member = await world.as('member');
		const old = await renewFeed(member, 'own', null);
		expect(await findFeed(member, old)).toMatchObject({ memberId: member.actor.memberId, scope: 'own' });
		const token = await renewFeed(member, 'own', null);
		expect(token).not.toBe(old);
		expect(await findFeed(member, old)).toBeUndefined();
		const [feed] = await listFeeds(member);
		expect(JSON.stringify(feed)).not.toContain(token);
		expect((await world.actsAbout(feed!.id)).at(-1)).toMatchObject({
			act: 'calendar-feed.made',
			actorId: member.actor.memberId
		});
		await world.asNeighbour(async (them) => expect(await findFeed(them, token)).toBeUndefined());
		await stopFeed(member, 'own', null);
		expect(await findFeed(member, token)).toBeUndefined();
		await expect(renewFeed(member, 'committee', null)).rejects.toMatchObject({
			code: 'cell-meetings.calendar-of-others'
		});
	});
});
