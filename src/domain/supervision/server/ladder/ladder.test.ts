import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
	changeOwner,
	extendCorrectiveAction,
	recheckCorrectiveAction,
	reportCorrectiveAction,
	verifyCorrectiveAction
} from '#domain/rectification/server/index.ts';
import { openCase } from '#domain/rectification/server/case-for-tests.ts';
import { cellRulesAsOf } from '#domain/rules/server/index.ts';
import { addDays, momentOf, type PlainDate } from '#platform/dates.ts';
import type { Id } from '#platform/id.ts';
import { transaction } from '#platform/server/context.ts';
import { useWorld } from '../../../../../tests/world.ts';
import { keepCalendarDay, removeCalendarDay } from '../calendar/keep-calendar.ts';
import { decideAbove, explainDelay } from './answer-rung.ts';
import { climbLadders } from './climb-ladders.ts';
import { getLadder, pauseLadder, resumeLadder } from './pause-ladder.ts';
import { ladderOf } from './read-ladders.ts';

const world = useWorld();
const refused = (reason: string, status = 409) => ({ code: `supervision.${reason}`, status });
/** Somebody of the cast on the morning of a day. */
const on = (day: PlainDate, who: Parameters<typeof world.as>[0] = 'inspector') =>
	world.as(who, momentOf(day, '08:00').toISOString());
/** Monday 30/11/2026 is the first day after the deadline of the case. */
const dueOn = '2026-11-29';
const open = () => openCase(world, { dueOn });
const rungs = async (id: Id, day: PlainDate) =>
	(await getLadder(await on(day), id)).taken.map(({ code }) => code);

describe('the ladder of a corrective action', () => {
	test('is climbed day by day, each rung once, told to the journal, and looking moves nothing', async () => {
		const { actionId } = await open();
		expect((await getLadder(await on('2026-11-28'), actionId)).next).toEqual({
			...{ code: 'reminder', on: '2026-11-30' }
		});
		await climbLadders(await on('2026-11-29'));
		expect(await rungs(actionId, '2026-11-29')).toEqual([]);
		await climbLadders(await on('2026-11-30'));
		expect(await climbLadders(await on('2026-11-30'))).toBe(0);
		expect(await rungs(actionId, '2026-12-03')).toEqual(['reminder']);
		// Five working days after the deadline, one of which has run when the reminder was sent.
		expect((await getLadder(await on('2026-12-01'), actionId)).next).toEqual({
			...{ code: 'explanation', on: '2026-12-04' }
		});
		const nobody = { memberId: null, posts: [] } as never;
		await climbLadders({ ...(await on('2026-12-04')), actor: nobody });
		expect(await rungs(actionId, '2026-12-04')).toEqual(['reminder', 'explanation']);
		const acts = await world.actsAbout(actionId);
		// By the calendar, in nobody's name.
		expect(acts.slice(-1)).toEqual([
			{ act: 'corrective-action.rung-taken', actorId: null, onBehalfOf: null }
		]);
		expect(acts.filter(({ act }) => act === 'corrective-action.rung-taken')).toHaveLength(2);
	});

	test('after the machine stood still it goes on from where it was, one rung at a time', async () => {
		const { actionId } = await open();
		await climbLadders(await on('2027-01-11'));
		expect(await rungs(actionId, '2027-01-11')).toEqual(['reminder']);
		expect((await getLadder(await on('2027-01-11'), actionId)).next?.on).toBe('2027-01-15');
	});

	test('a holiday that the office keeps moves what is next, and repeats nothing', async () => {
		const { actionId } = await open();
		await climbLadders(await on('2026-11-30'));
		await keepCalendarDay(await on('2026-12-01', 'office'), {
			...{ day: '2026-12-03', kind: 'off', reason: 'Nghỉ bù' }
		});
		expect((await getLadder(await on('2026-12-01'), actionId)).next?.on).toBe('2026-12-07');
		await keepCalendarDay(await on('2026-12-01', 'office'), {
			...{ day: '2026-12-05', kind: 'worked', reason: 'Làm bù thứ Bảy' }
		});
		expect((await getLadder(await on('2026-12-01'), actionId)).next?.on).toBe('2026-12-05');
		await removeCalendarDay(await on('2026-12-01', 'office'), '2026-12-03');
		expect(await climbLadders(await on('2026-12-01'))).toBe(0);
		expect(await rungs(actionId, '2026-12-02')).toEqual(['reminder']);
		const acts = await world.actsAbout(world.committeeId);
		expect(acts.slice(-3).map(({ act, actorId }) => [act, actorId])).toEqual([
			['calendar.day-kept', world.people.office.memberId],
			['calendar.day-kept', world.people.office.memberId],
			['calendar.day-removed', world.people.office.memberId]
		]);
	});

	test('a day is made only what it is not, by the office alone', async () => {
		const office = await world.as('office');
		const day = { day: '2026-12-02', kind: 'off' as const, reason: 'Nghỉ bù' };
		await expect(keepCalendarDay(await world.as('inspector'), day)).rejects.toMatchObject(
			refused('calendar-kept-by-office', 403)
		);
		await expect(keepCalendarDay(office, { ...day, kind: 'worked' })).rejects.toMatchObject(
			refused('day-worked-already')
		);
		await keepCalendarDay(office, day);
		await expect(keepCalendarDay(office, day)).rejects.toMatchObject(refused('day-off-already'));
		await expect(removeCalendarDay(office, '2026-12-03')).rejects.toMatchObject(refused('day-not-kept'));
	});

	test('paused for a reason it stands still, and goes on where it was', async () => {
		const { actionId } = await open();
		await pauseLadder(await on('2026-11-28'), actionId, { reason: 'Chờ tỉnh hướng dẫn' });
		await climbLadders(await on('2026-12-20'));
		const paused = await getLadder(await on('2026-12-20'), actionId);
		expect(paused).toMatchObject({ next: null, paused: { reason: 'Chờ tỉnh hướng dẫn' }, taken: [] });
		await expect(pauseLadder(await on('2026-12-20'), actionId, { reason: 'Nữa' })).rejects.toMatchObject(
			refused('paused-already')
		);
		await resumeLadder(await on('2026-12-21', 'office'), actionId, { words: 'Đã có hướng dẫn' });
		await expect(resumeLadder(await on('2026-12-21'), actionId, { words: 'Nữa' })).rejects.toMatchObject(
			refused('not-paused')
		);
		expect((await getLadder(await on('2026-12-21'), actionId)).next?.on).toBe('2026-12-21');
		expect((await world.actsAbout(actionId)).slice(-2)).toMatchObject([
			{ act: 'corrective-action.ladder-paused', actorId: world.people.inspector.memberId },
			{ act: 'corrective-action.ladder-resumed', actorId: world.people.office.memberId }
		]);
	});

	test('is paused by nobody about their own work, nor by those who do not inspect', async () => {
		const { actionId } = await openCase(world, { dueOn, owner: 'inspectorWithTwoPosts' });
		const own = await world.as('inspectorWithTwoPosts');
		await expect(pauseLadder(own, actionId, { reason: 'Bận' })).rejects.toMatchObject(
			refused('own-ladder', 403)
		);
		await expect(
			pauseLadder(await world.as('cellSecretary'), actionId, { reason: 'Bận' })
		).rejects.toMatchObject(refused('paused-by-inspectors', 403));
		await reportCorrectiveAction(await on('2026-11-23', 'inspectorWithTwoPosts'), actionId, {
			...{ words: 'Xong', doneOn: '2026-11-23' }
		});
		await expect(pauseLadder(await world.as('inspector'), actionId, { reason: 'Bận' })).rejects.toMatchObject(
			refused('not-on-the-ladder')
		);
	});

	test('asked to explain, the owner says why, or a helper enters it; the level above decides', async () => {
		const { actionId } = await open();
		const said = { words: 'Ốm dài ngày' };
		await expect(explainDelay(await on('2026-11-30', 'member'), actionId, said)).rejects.toMatchObject(
			refused('no-explanation-asked')
		);
		for (const day of ['2026-11-30', '2026-12-07']) await climbLadders(await on(day));
		await expect(explainDelay(await on('2026-12-08', 'otherMember'), actionId, said)).rejects.toMatchObject({
			status: 404
		});
		await expect(explainDelay(await on('2026-12-08'), actionId, said)).rejects.toMatchObject(
			refused('not-the-owner', 403)
		);
		await explainDelay(await on('2026-12-08', 'cellSecretary'), actionId, { ...said, channel: 'paper' });
		await expect(
			decideAbove(await on('2026-12-08', 'secretary'), actionId, { words: 'Gia hạn' })
		).rejects.toMatchObject(refused('not-told-above'));
		await climbLadders(await on('2026-12-28'));
		await expect(decideAbove(await on('2026-12-28', 'office'), actionId, said)).rejects.toMatchObject(
			refused('decided-by-a-leader', 403)
		);
		await decideAbove(await on('2026-12-28', 'secretary'), actionId, { words: 'Giao chi ủy kèm' });
		const { taken } = await getLadder(await on('2026-12-28', 'member'), actionId);
		expect(taken.map(({ code, answers }) => [code, answers.map(({ saidBy }) => saidBy)])).toEqual([
			['reminder', []],
			['explanation', ['Nguyễn Văn Bình']],
			['level-above', ['Trần Hữu Phúc']]
		]);
		expect((await world.actsAbout(actionId)).slice(-3)).toMatchObject([
			{
				act: 'corrective-action.delay-explained',
				actorId: world.people.cellSecretary.memberId,
				onBehalfOf: world.people.member.memberId
			},
			{ act: 'corrective-action.rung-taken' },
			{ act: 'corrective-action.decided-above', actorId: world.people.secretary.memberId }
		]);
	});

	test('a neighbour committee finds nothing of it and climbs nothing', async () => {
		const { actionId } = await open();
		await world.asNeighbour(async (ctx) => {
			expect((await ladderOf(ctx, [actionId])).size).toBe(0);
			for (const attempt of [
				() => getLadder(ctx, actionId),
				() => pauseLadder(ctx, actionId, { reason: 'Chào' }),
				() => resumeLadder(ctx, actionId, { words: 'Chào' }),
				() => explainDelay(ctx, actionId, { words: 'Chào' }),
				() => decideAbove(ctx, actionId, { words: 'Chào' })
			])
				await expect(attempt()).rejects.toMatchObject({ status: 404 });
			expect(await climbLadders(ctx)).toBe(0);
		});
	});
});

const acts = [
	'report',
	'return',
	'verify',
	'recur',
	'extend',
	'owner',
	'pause',
	'resume',
	'holiday',
	'off'
] as const;

test('over any life, on the real tables, no rung is taken twice, none is lost, none after the work was closed', async () => {
	const { rules } = await cellRulesAsOf(await world.as('office'), '2026-11-23');
	const codes = rules.inspection.ladder.value.map(({ code }) => code);
	await fc.assert(
		fc.asyncProperty(
			fc.array(
				fc.record({
					wait: fc.integer({ min: 0, max: 6 }),
					act: fc.constantFrom(...acts),
					days: fc.integer({ min: 1, max: 12 })
				}),
				{ maxLength: 9 }
			),
			async (life) => {
				// Each life in a savepoint of its own, undone afterwards.
				await expect(
					transaction(await world.as('office'), async () => {
						await live(life, codes);
						throw new Error('undone');
					})
				).rejects.toThrow('undone');
			}
		),
		{ numRuns: 8 }
	);
}, 60_000);

async function live(life: { wait: number; act: (typeof acts)[number]; days: number }[], codes: string[]) {
	const { actionId } = await openCase(world, { dueOn: '2026-11-25' });
	let day = '2026-11-23';
	let offUntil = '';
	const owned = new Set<PlainDate>();
	const evening = async () => {
		const before = await getLadder(await on(day), actionId);
		if (before.isOnLadder && !before.paused) owned.add(day);
		if (day >= offUntil) await climbLadders(await on(day));
	};
	for (const { wait, act, days } of [...life, { wait: 3, act: 'off' as const, days: 1 }]) {
		for (let i = 0; i < wait; i++) {
			await evening();
			day = addDays(day, 1);
		}
		if (act === 'off') offUntil = addDays(day, days);
		else await attempt(actionId, act, day, days);
	}
	day = offUntil > day ? offUntil : day;
	// From here on nothing happens but the days on which something is due.
	for (let next = await nextDay(actionId, day); next; next = await nextDay(actionId, day)) {
		day = next > day ? next : day;
		await evening();
	}
	const { taken, earlier, isOnLadder, paused } = await getLadder(await on(day), actionId);
	for (const rungs of Map.groupBy([...earlier, ...taken], ({ episode }) => episode).values())
		expect(rungs.map(({ code }) => code)).toEqual(codes.slice(0, rungs.length));
	for (const rung of [...earlier, ...taken]) expect(owned).toContain(rung.on);
	if (isOnLadder && !paused) expect(taken).toHaveLength(codes.length);
}

const nextDay = async (id: Id, day: PlainDate) => (await getLadder(await on(day), id)).next?.on;

/** What somebody tries on a day; out of place it is refused, and nothing happens. */
async function attempt(id: Id, act: Exclude<(typeof acts)[number], 'off'>, day: PlainDate, days: number) {
	const inspector = await on(day);
	const ahead = (from: PlainDate) => addDays(from > day ? from : day, days);
	const { action } = await getLadder(inspector, id);
	const tries = {
		report: async () =>
			reportCorrectiveAction(await on(day, 'office'), id, { words: 'Xong', doneOn: day, channel: 'paper' }),
		return: () => verifyCorrectiveAction(inspector, id, { outcome: 'returned', words: 'Chưa', doneOn: day }),
		verify: () => verifyCorrectiveAction(inspector, id, { outcome: 'verified', words: 'Đạt', doneOn: day }),
		recur: () =>
			recheckCorrectiveAction(inspector, id, {
				...{ outcome: 'recurred', words: 'Lại', doneOn: day, newDueOn: addDays(day, days) }
			}),
		extend: () => extendCorrectiveAction(inspector, id, { newDueOn: ahead(action.dueOn), words: 'Ốm' }),
		owner: () =>
			changeOwner(inspector, id, {
				newOwnerId:
					action.ownerId === world.people.member.memberId
						? world.people.cellDeputy.memberId
						: world.people.member.memberId,
				words: 'Đổi người'
			}),
		pause: () => pauseLadder(inspector, id, { reason: 'Chờ' }),
		resume: () => resumeLadder(inspector, id, { words: 'Tiếp' }),
		holiday: async () =>
			keepCalendarDay(await on(day, 'office'), { day: addDays(day, days), kind: 'off', reason: 'Nghỉ' })
	};
	await tries[act]().catch((error: { status?: number }) => {
		if (error.status !== 409) throw error;
	});
}
