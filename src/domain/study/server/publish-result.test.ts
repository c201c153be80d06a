import { describe, expect, test } from 'vitest';
import { askLeave, decideLeave } from '#domain/meetings/server/index.ts';
import type { Context } from '#platform/server/context.ts';
import {
	announced,
	callRoll,
	evening,
	held,
	morningAfter,
	publish,
	published
} from '../../../../tests/study.ts';
import { useWorld } from '../../../../tests/world.ts';
import { figuresOf } from '../result.ts';
import { getResult, getSession, listOwing, previewResult, publishResult } from './index.ts';

const world = useWorld();
const lineOf = async (ctx: Context, id: string, revision: number, memberId: string) =>
	(await getResult(ctx, id, revision)).lines.find((line) => line.memberId === memberId);

describe('publishing a result', () => {
	test('freezes a line for everybody expected, and gives the cells concerned fifteen days to answer', async () => {
		const id = await published(world);
		const ctx = await world.as('member');
		const { result, lines, answerBy } = await getResult(ctx, id, 1);
		expect(result).toMatchObject({
			paperNumber: '01-TB/ĐU',
			publishedOn: '2026-11-20',
			signerName: 'Trần Hữu Phúc',
			signerPost: 'secretary',
			reason: null
		});
		expect(figuresOf(lines)).toEqual({
			expected: 8,
			present: 7,
			late: 1,
			leftEarly: 0,
			withLeave: 0,
			withoutLeave: 1,
			exempt: 2,
			rate: 87.5
		});
		expect(lines.filter((line) => line.reference).map((line) => [line.fullName, line.reference])).toEqual([
			['Bùi Thị Thủy', 'TS-2026-0001'],
			['Nguyễn Văn Bình', 'TS-2026-0002']
		]);
		expect(await lineOf(ctx, id, 1, world.people.member.memberId)).toMatchObject({
			status: 'late',
			lateMinutes: 12
		});
		expect(answerBy).toBe('2026-12-05');
		expect((await listOwing(await world.as('office'))).map((one) => one.dueOn)).toEqual([
			'2026-12-05',
			'2026-12-05'
		]);
		expect(await world.actsAbout(id)).toContainEqual({
			act: 'study-session.published',
			actorId: world.people.office.memberId,
			onBehalfOf: null
		});
	});

	test('pressed twice, publishes once and takes one number', async () => {
		const id = await held(world);
		expect([await publish(world, id), await publish(world, id)]).toEqual([1, 1]);
		const { revisions } = await getResult(await world.as('office'), id, 1);
		expect(revisions.map((one) => one.paperNumber)).toEqual(['01-TB/ĐU']);
		expect((await world.actsAbout(id)).filter(({ act }) => act === 'study-session.published')).toHaveLength(
			1
		);
	});

	test('waits until everybody was called and every leave decided', async () => {
		const id = await announced(world);
		await expect(publish(world, id)).rejects.toMatchObject({
			code: 'study.not-all-called',
			details: { count: 8 }
		});
		const leave = await askLeave(await world.as('member', '2026-11-18T02:00:00Z'), id, {
			reason: 'Việc nhà'
		});
		await callRoll(world, id, { absent: [world.people.member.memberId] });
		await expect(publish(world, id)).rejects.toMatchObject({ code: 'study.leave-undecided' });
		const ctx = await world.as('office');
		const { obstacles } = await previewResult(ctx, await getSession(ctx, id));
		expect(obstacles.undecided.map((line) => [line.fullName, line.unitName])).toEqual([
			['Nguyễn Văn Bình', 'Chi bộ Thôn Thượng']
		]);
		await decideLeave(await world.as('cellSecretary', evening), leave, { state: 'granted', words: null });
		await publish(world, id);
		expect(await lineOf(ctx, id, 1, world.people.member.memberId)).toMatchObject({
			status: 'absent-with-leave',
			reference: null
		});
	});

	test('publishes exactly what was looked at: a mark that changed meanwhile stops it', async () => {
		const id = await held(world);
		const ctx = await world.as('office', morningAfter);
		const { seen } = await previewResult(ctx, await getSession(ctx, id));
		await callRoll(world, id, {}, morningAfter, [world.people.member.memberId]);
		await expect(
			publishResult(ctx, id, { signer: world.people.secretary.memberId, seen })
		).rejects.toMatchObject({ code: 'study.changed-since-preview', status: 409 });
		await expect(getResult(ctx, id, 1)).rejects.toMatchObject({ status: 404 });
	});

	test('is for the office and the leaders, is signed by who holds the post, and is not before the end', async () => {
		const id = await held(world);
		const ctx = await world.as('office', morningAfter);
		const { seen } = await previewResult(ctx, await getSession(ctx, id));
		const as = async (person: 'cellSecretary' | 'inspector' | 'deputy', at = morningAfter) =>
			publishResult(await world.as(person, at), id, { signer: world.people.deputy.memberId, seen });
		for (const person of ['cellSecretary', 'inspector'] as const)
			await expect(as(person)).rejects.toMatchObject({ code: 'study.not-a-publisher', status: 403 });
		await expect(as('deputy', '2026-11-19T14:00:00Z')).rejects.toMatchObject({ code: 'study.not-over-yet' });
		await expect(
			publishResult(ctx, id, { signer: world.people.inspector.memberId, seen })
		).rejects.toMatchObject({ code: 'study.signer-not-in-post' });
		await world.asNeighbour(async (neighbour) => {
			await expect(
				publishResult(neighbour, id, { signer: world.people.deputy.memberId, seen })
			).rejects.toMatchObject({ status: 404 });
			await expect(getResult(neighbour, id, 1)).rejects.toMatchObject({ status: 404 });
		});
		expect(await as('deputy')).toBe(1);
	});
});

describe('a correction', () => {
	const correct = (id: string) => publish(world, id, '2026-11-22T02:00:00Z', 'Ghi nhầm giờ đến');

	test('is a new revision with its own number; the old one reads as it did, references stay', async () => {
		const id = await published(world);
		const ctx = await world.as('office');
		const before = JSON.stringify((await getResult(ctx, id, 1)).lines);
		await callRoll(world, id, { late: { [world.people.member.memberId]: 25 } }, '2026-11-22T01:00:00Z', [
			world.people.member.memberId
		]);
		expect(await correct(id)).toBe(2);
		const { result, revisions } = await getResult(ctx, id, 2);
		expect(result).toMatchObject({ paperNumber: '02-TB/ĐU', reason: 'Ghi nhầm giờ đến' });
		expect(revisions).toHaveLength(2);
		expect(JSON.stringify((await getResult(ctx, id, 1)).lines)).toBe(before);
		expect(await lineOf(ctx, id, 2, world.people.member.memberId)).toMatchObject({
			lateMinutes: 25,
			reference: 'TS-2026-0002'
		});
		expect(await world.actsAbout(id)).toContainEqual(
			expect.objectContaining({ act: 'study-session.corrected', actorId: world.people.office.memberId })
		);
	});

	test('frees a cell whose member was listed by mistake; listed again, the member has the same reference', async () => {
		const id = await published(world);
		const ctx = await world.as('office');
		const owing = async () => (await listOwing(ctx)).map((one) => one.unitName);
		expect(await owing()).toEqual(['Chi bộ Thôn Hạ', 'Chi bộ Thôn Thượng']);
		await callRoll(world, id, {}, '2026-11-22T01:00:00Z', [world.people.member.memberId]);
		await correct(id);
		expect(await owing()).toEqual(['Chi bộ Thôn Hạ']);
		await callRoll(world, id, { absent: [world.people.member.memberId] }, '2026-11-22T03:00:00Z', [
			world.people.member.memberId
		]);
		await publish(world, id, '2026-11-23T01:00:00Z', 'Xác minh lại');
		expect(await lineOf(ctx, id, 3, world.people.member.memberId)).toMatchObject({
			reference: 'TS-2026-0002'
		});
		expect(await owing()).toEqual(['Chi bộ Thôn Hạ', 'Chi bộ Thôn Thượng']);
	});

	test('that corrects nothing is refused, and so is one before the first publication', async () => {
		const id = await held(world);
		await expect(correct(id)).rejects.toMatchObject({ code: 'study.not-when-announced', status: 409 });
		await publish(world, id);
		await expect(correct(id)).rejects.toMatchObject({ code: 'study.nothing-changed', status: 409 });
	});

	test('cannot touch what is published, not even by the program itself', async () => {
		const id = await published(world);
		const ctx = await world.as('office');
		await expect(
			ctx.db
				.updateTable('result_lines')
				.set({ status: 'present' })
				.where('reference', 'is not', null)
				.execute()
		).rejects.toThrow(/permission denied/);
		expect(id).toBeTruthy();
	});
});
