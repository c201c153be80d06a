import { describe, expect, test } from 'vitest';
import { openCase, steps } from '#domain/rectification/server/case-for-tests.ts';
import { getShortcoming } from '#domain/rectification/server/index.ts';
import { useWorld } from '../../../../tests/world.ts';
import { announced, onDay, promised, questionOf } from './dialogue-for-tests.ts';
import {
	breakPromise,
	changePromiseOwner,
	climbPromises,
	decidePromise,
	enterQuestion,
	explainPromise,
	extendPromise,
	findByCode,
	getPromise,
	judgePromise,
	listPromises,
	listWaiting,
	makePromise,
	promiseOfShortcoming,
	readPromise,
	reportPromise
} from './index.ts';

const world = useWorld();
const refused = (reason: string, status = 409) => ({ code: `dialogues.${reason}`, status });
const breach = () => ({
	...{ subject: { memberId: world.people.cellSecretary.memberId }, criterion: 'working-style' },
	...{ description: 'Không tăng chuyến xe', cause: 'Không ký hợp đồng', responsibility: 'Bí thư chi bộ' },
	told: 'Chưa làm được; Đảng ủy giao Ủy ban ký trước ngày 31/12.'
});

describe('a promise', () => {
	test('is reported by its owner and judged by somebody else; each step with who did it', async () => {
		const { promiseId } = await promised(world);
		const owner = await onDay(world, '2026-12-05', 'cellSecretary');
		const said = { words: 'Đã tăng chuyến', on: '2026-12-05' };
		expect((await listWaiting(owner)).map(({ id }) => id)).toContain(`promise-${promiseId}`);
		await expect(reportPromise(owner, promiseId, { ...said, on: '2026-12-06' })).rejects.toMatchObject(
			refused('done-in-the-future', 400)
		);
		await reportPromise(owner, promiseId, said);
		await expect(judgePromise(owner, promiseId, { outcome: 'kept', words: 'Tốt' })).rejects.toMatchObject(
			refused('judged-by-committee', 403)
		);
		const inspector = await onDay(world, '2026-12-06', 'inspector');
		expect((await listWaiting(inspector)).map(({ id }) => id)).toContain(`promise-judge-${promiseId}`);
		await judgePromise(inspector, promiseId, { outcome: 'returned', words: 'Mới một chuyến' });
		await reportPromise(await onDay(world, '2026-12-08'), promiseId, {
			...said,
			on: '2026-12-08',
			channel: 'paper'
		});
		await expect(
			judgePromise(await onDay(world, '2026-12-08'), promiseId, { outcome: 'kept', words: 'Đủ' })
		).rejects.toMatchObject(refused('reported-it', 403));
		await judgePromise(inspector, promiseId, { outcome: 'kept', words: 'Đủ hai chuyến' });
		expect(await getPromise(inspector, promiseId)).toMatchObject({ state: 'kept' });
		const { cellSecretary, inspector: judge, office } = world.people;
		expect((await world.actsAbout(promiseId)).slice(1)).toEqual([
			{ act: 'dialogue-promise.reported', actorId: cellSecretary.memberId, onBehalfOf: null },
			{ act: 'dialogue-promise.returned', actorId: judge.memberId, onBehalfOf: null },
			{ act: 'dialogue-promise.reported', actorId: office.memberId, onBehalfOf: cellSecretary.memberId },
			{ act: 'dialogue-promise.kept', actorId: judge.memberId, onBehalfOf: null }
		]);
	});

	test('is given more time for a reason while there is some, and handed on; never by its owner', async () => {
		const { promiseId } = await promised(world, '2026-12-10', world.people.deputy.memberId);
		const more = { newDueOn: '2026-12-20', reason: 'Chờ hợp đồng' };
		await expect(
			extendPromise(await onDay(world, '2026-12-01', 'deputy'), promiseId, more)
		).rejects.toMatchObject(refused('own-deadline', 403));
		const inspector = await onDay(world, '2026-12-01', 'inspector');
		await extendPromise(inspector, promiseId, more);
		await changePromiseOwner(inspector, promiseId, {
			...{ owner: world.people.cellSecretary.memberId, reason: 'Phân công lại' }
		});
		expect(await getPromise(inspector, promiseId)).toMatchObject({
			...{ dueOn: '2026-12-20', ownerId: world.people.cellSecretary.memberId }
		});
		await expect(
			extendPromise(await onDay(world, '2026-12-21', 'inspector'), promiseId, {
				...{ newDueOn: '2027-01-05', reason: 'Nữa' }
			})
		).rejects.toMatchObject(refused('extended-after-due'));
	});

	test('past its day climbs the ladder, once a rung; its owner explains, a leader decides; looking moves nothing', async () => {
		const { promiseId } = await promised(world);
		const rungs = async (day: string) =>
			(await readPromise(await onDay(world, day), promiseId)).ladder.taken.map(({ code }) => code);
		await climbPromises(await onDay(world, '2026-12-10'));
		expect(await rungs('2026-12-10')).toEqual([]);
		expect(await climbPromises(await onDay(world, '2026-12-11'))).toBe(1);
		expect(await climbPromises(await onDay(world, '2026-12-11'))).toBe(0);
		expect(await rungs('2026-12-31')).toEqual(['reminder']);
		await climbPromises(await onDay(world, '2026-12-18'));
		const owner = await onDay(world, '2026-12-18', 'cellSecretary');
		expect((await listWaiting(owner)).map(({ href }) => href)).toContain(
			`/dialogues/promises/${promiseId}/explanation`
		);
		await explainPromise(owner, promiseId, { words: 'Nhà thầu rút' });
		const secretary = await onDay(world, '2027-01-11', 'secretary');
		await expect(decidePromise(secretary, promiseId, { words: 'Giao lại' })).rejects.toMatchObject(
			refused('not-told-above')
		);
		await climbPromises(secretary);
		expect((await listWaiting(secretary)).map(({ id }) => id)).toContain(`promise-decide-${promiseId}`);
		await decidePromise(secretary, promiseId, { words: 'Ghi khuyết điểm' });
		const { ladder } = await readPromise(secretary, promiseId);
		expect(ladder.taken.map(({ code, answers }) => [code, answers.map(({ words }) => words)])).toEqual([
			['reminder', []],
			['explanation', ['Nhà thầu rút']],
			['level-above', ['Ghi khuyết điểm']]
		]);
	});

	test('that is broken becomes a shortcoming, linked both ways, and whoever asked is to be told', async () => {
		const { promiseId, code } = await promised(world);
		const inspector = await onDay(world, '2026-12-10', 'inspector');
		await expect(breakPromise(inspector, promiseId, breach())).rejects.toMatchObject(refused('not-yet-due'));
		await expect(
			breakPromise(await onDay(world, '2026-12-11', 'cellSecretary'), promiseId, breach())
		).rejects.toMatchObject(refused('judged-by-committee', 403));
		const later = await onDay(world, '2026-12-11', 'inspector');
		const { id } = await breakPromise(later, promiseId, breach());
		const { promise } = await readPromise(later, promiseId);
		expect(promise).toMatchObject({ state: 'broken', shortcomingId: id });
		expect(await getShortcoming(later, id)).toMatchObject({ source: 'dialogue' });
		expect(await promiseOfShortcoming(later, id)).toEqual({ id: promiseId });
		expect(await findByCode(later, code)).toMatchObject({ answer: breach().told, promiseState: 'broken' });
		await expect(breakPromise(later, promiseId, breach())).rejects.toMatchObject(refused('promise-broken'));
		expect((await world.actsAbout(promiseId)).at(-1)).toMatchObject({ act: 'dialogue-promise.broken' });
	});

	test('that is a corrective action already is not entered twice: its day, owner and end come from there', async () => {
		const { actionId } = await openCase(world, { dueOn: '2026-12-29' });
		const dialogueId = await announced(world);
		const office = await onDay(world, '2026-11-30');
		const [one, two] = [questionOf({ source: 'hall' }), questionOf({ source: 'hall' })];
		for (const question of [one, two]) await enterQuestion(office, dialogueId, question);
		const wish = { words: 'Sẽ sửa', owner: null, unit: null, dueOn: null, action: actionId };
		const id = await makePromise(office, one.entry, wish);
		await expect(makePromise(office, two.entry, wish)).rejects.toMatchObject(
			refused('action-promised-already')
		);
		expect(await getPromise(office, id)).toMatchObject({
			...{ ownerId: world.people.member.memberId, dueOn: '2026-12-29', actionState: 'in-hand' }
		});
		await expect(reportPromise(office, id, { words: 'Xong', on: '2026-11-30' })).rejects.toMatchObject(
			refused('reported-there')
		);
		expect(await climbPromises(await onDay(world, '2027-01-20'))).toBe(0);
		await steps.report(await world.as('member'), actionId);
		await steps.verify(await world.as('inspector'), actionId);
		await judgePromise(await onDay(world, '2026-12-01', 'inspector'), id, {
			...{ outcome: 'kept', words: 'Đã xác nhận' }
		});
		expect((await getPromise(office, id)).state).toBe('kept');
	});

	test('is seen by its owner and by those who act for the committee, by nobody else', async () => {
		const { promiseId } = await promised(world);
		for (const person of ['otherCellSecretary', 'member'] as const) {
			await expect(getPromise(await world.as(person), promiseId)).rejects.toMatchObject({ status: 404 });
			expect((await listPromises(await world.as(person), {}, 1)).total).toBe(0);
		}
		expect((await listPromises(await world.as('cellSecretary'), {}, 1)).total).toBe(1);
		await world.asNeighbour(async (ctx) => {
			for (const attempt of [
				() => getPromise(ctx, promiseId),
				() => reportPromise(ctx, promiseId, { words: 'x', on: '2026-11-23' }),
				() => breakPromise(ctx, promiseId, breach())
			])
				await expect(attempt()).rejects.toMatchObject({ status: 404 });
			expect(await climbPromises(ctx)).toBe(0);
		});
	});
});
