import { describe, expect, test } from 'vitest';
import type { Context } from '#platform/server/context.ts';
import { useWorld } from '../../../../tests/world.ts';
import {
	appointMember,
	changeMember,
	endExemption,
	endPost,
	enterMember,
	exemptMember,
	listMemberHistory,
	listRoster,
	moveMember,
	seeMember
} from './index.ts';

const world = useWorld();
const facts = {
	fullName: 'Lê Thị Mới',
	sex: 'female' as const,
	bornOn: '1990-01-01',
	birthPrecision: 'year' as const,
	admittedOn: '2026-05-19',
	officialOn: null,
	cardNumber: null,
	phone: '0912345678',
	note: null
};
const enter = (ctx: Context) => enterMember(ctx, facts, { unitId: world.cells.ha, from: '2026-06-01' });
const wasIn = async (ctx: Context, cell: 'ha' | 'trung', id: string, day: string) =>
	(await listRoster(ctx, [world.cells[cell]], day)).some((line) => line.id === id);

describe('a new member', () => {
	test('belongs to the cell from the day given, and the journal says who entered them, but not their telephone', async () => {
		const ctx = await world.as('office');
		const id = await enter(ctx);
		expect(await wasIn(ctx, 'ha', id, '2026-05-31')).toBe(false);
		expect(await wasIn(ctx, 'ha', id, '2026-06-01')).toBe(true);
		expect(await seeMember(ctx, id)).toMatchObject({ fullName: 'Lê Thị Mới', standing: 'probationary' });
		expect((await world.actsAbout(id)).map(({ act, actorId }) => [act, actorId])).toEqual([
			['member.added', ctx.actor.memberId],
			['member.joined', ctx.actor.memberId]
		]);
		const journal = await ctx.db
			.selectFrom('events')
			.select('content')
			.where('subject_id', '=', id)
			.execute();
		expect(journal.map(({ content }) => content).join()).not.toContain('0912345678');
	});

	test('with the card number of somebody else is refused, and nothing is written', async () => {
		const ctx = await world.as('office');
		await enterMember(ctx, { ...facts, cardNumber: 'X1' }, { unitId: world.cells.ha, from: '2026-06-01' });
		await expect(
			enterMember(ctx, { ...facts, cardNumber: 'X1' }, { unitId: world.cells.ha, from: '2026-06-01' })
		).rejects.toMatchObject({ code: 'membership.card-number-taken', status: 409 });
	});
});

describe('a move to another cell', () => {
	test('leaves the past as it was: reports as of an earlier day still find the person in the old cell', async () => {
		const ctx = await world.as('office');
		const id = await enter(ctx);
		await moveMember(ctx, id, { unitId: world.cells.trung, from: '2026-11-01' });
		expect(await wasIn(ctx, 'ha', id, '2026-10-31')).toBe(true);
		expect(await wasIn(ctx, 'ha', id, '2026-11-01')).toBe(false);
		expect(await wasIn(ctx, 'trung', id, '2026-10-31')).toBe(false);
		expect(await wasIn(ctx, 'trung', id, '2026-11-01')).toBe(true);
		expect((await world.actsAbout(id)).at(-1)).toMatchObject({ act: 'member.moved' });
	});

	test('ends the posts held in the old cell on the same day, and keeps that they were held', async () => {
		const ctx = await world.as('office');
		const id = await enter(ctx);
		await appointMember(ctx, id, { kind: 'cell-committee-member', from: '2026-07-01' });
		await moveMember(ctx, id, { unitId: world.cells.trung, from: '2026-11-01' });
		expect((await seeMember(ctx, id)).posts).toMatchObject([
			{ kind: 'cell-committee-member', unitId: world.cells.ha, from: '2026-07-01', to: '2026-11-01' }
		]);
	});

	test('out of the committee ends the membership, and removes nothing', async () => {
		const ctx = await world.as('office');
		const id = await enter(ctx);
		await moveMember(ctx, id, { unitId: null, from: '2026-11-01' });
		expect(await wasIn(ctx, 'ha', id, '2026-10-31')).toBe(true);
		expect(await wasIn(ctx, 'ha', id, '2026-11-23')).toBe(false);
		expect(await seeMember(ctx, id)).toMatchObject({ cellId: null, cells: [{ unitId: world.cells.ha }] });
	});

	test('onto a day before the present membership is refused in words, and nothing is written', async () => {
		const ctx = await world.as('office');
		const id = await enter(ctx);
		await expect(
			moveMember(ctx, id, { unitId: world.cells.trung, from: '2026-06-01' })
		).rejects.toMatchObject({ code: 'membership.moves-before-joining', status: 409 });
		expect((await seeMember(ctx, id)).cells).toHaveLength(1);
	});
});

describe('a post', () => {
	test('that one person holds is not given to a second one until its end is recorded', async () => {
		const ctx = await world.as('office');
		const id = await enter(ctx);
		await expect(
			appointMember(ctx, id, { kind: 'cell-secretary', from: '2026-11-01' })
		).rejects.toMatchObject({ code: 'membership.post-taken', details: { name: 'Đỗ Bá Dũng' } });
	});

	test('ends on a day: until then it was held, from then on it gives no right', async () => {
		const ctx = await world.as('office');
		const { memberId } = world.people.inspector;
		const [post] = (await seeMember(ctx, memberId)).posts.filter(({ kind }) => kind === 'inspection-head');
		await endPost(ctx, memberId, { id: post!.id, on: '2026-11-23' });
		const kinds = async (at: string) => (await world.as('inspector', at)).actor.posts.map(({ kind }) => kind);
		expect(await kinds('2026-11-22T05:00:00Z')).toContain('inspection-head');
		expect(await kinds('2026-11-23T01:00:00Z')).not.toContain('inspection-head');
	});

	test('held already is refused in words', async () => {
		const ctx = await world.as('office');
		const id = await enter(ctx);
		await appointMember(ctx, id, { kind: 'committee-member', from: '2026-07-01' });
		await expect(
			appointMember(ctx, id, { kind: 'committee-member', from: '2026-08-01' })
		).rejects.toMatchObject({ code: 'membership.post-held-already', status: 409 });
	});

	test('is not given to oneself, not even by the office', async () => {
		const ctx = await world.as('office');
		await expect(
			appointMember(ctx, ctx.actor.memberId, { kind: 'inspection-member', from: '2026-11-01' })
		).rejects.toMatchObject({ code: 'membership.own-posts', status: 403 });
	});

	test('of another member cannot be ended through this one’s page', async () => {
		const ctx = await world.as('office');
		const [post] = (await seeMember(ctx, world.people.inspector.memberId)).posts;
		await expect(
			endPost(ctx, world.people.member.memberId, { id: post!.id, on: '2026-11-23' })
		).rejects.toMatchObject({ status: 404 });
	});
});

describe('an exemption', () => {
	test('holds from its first to its last day, and the person takes part again after it', async () => {
		const ctx = await world.as('office');
		const id = await enter(ctx);
		await exemptMember(ctx, id, { from: '2026-07-01', until: null });
		await endExemption(ctx, id, { id: (await seeMember(ctx, id)).exemptions[0]!.id, on: '2026-09-01' });
		const exempt = async (day: string) =>
			(await listRoster(ctx, [world.cells.ha], day)).find((line) => line.id === id)?.exempt;
		expect(await exempt('2026-06-30')).toBe(false);
		expect(await exempt('2026-08-31')).toBe(true);
		expect(await exempt('2026-09-01')).toBe(false);
	});

	test('that overlaps with another is refused in words', async () => {
		const ctx = await world.as('office');
		const id = await enter(ctx);
		await exemptMember(ctx, id, { from: '2026-07-01', until: null });
		await expect(exemptMember(ctx, id, { from: '2026-08-01', until: null })).rejects.toMatchObject({
			code: 'membership.exempt-already'
		});
	});
});

test('the facts of a member are changed by the office alone, and the person sees who did it', async () => {
	const { memberId } = world.people.member;
	for (const person of ['cellSecretary', 'inspector', 'member'] as const)
		await expect(changeMember(await world.as(person), memberId, facts), person).rejects.toMatchObject({
			status: 403
		});
	await changeMember(await world.as('office'), memberId, facts);
	const history = await listMemberHistory(await world.as('member'), memberId);
	expect(history.at(-1)).toMatchObject({ act: 'member.changed', who: 'Nguyễn Thị Lan Anh' });
	expect(await listMemberHistory(await world.as('cellSecretary'), memberId)).toEqual([]);
});

test('a neighbour committee changes nobody of ours: they are not found', async () => {
	const { memberId } = world.people.member;
	await world.asNeighbour(async (ctx) => {
		for (const act of [
			() => changeMember(ctx, memberId, facts),
			() => moveMember(ctx, memberId, { unitId: null, from: '2026-11-01' }),
			() => appointMember(ctx, memberId, { kind: 'office', from: '2026-11-01' }),
			() => exemptMember(ctx, memberId, { from: '2026-11-01', until: null })
		])
			await expect(act()).rejects.toMatchObject({ status: 404 });
	});
});
