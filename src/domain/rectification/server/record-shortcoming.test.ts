import { describe, expect, test } from 'vitest';
import { newId } from '#platform/id.ts';
import { transaction, type Context } from '#platform/server/context.ts';
import { useWorld } from '../../../../tests/world.ts';
import { nextReferences, recordShortcoming, type NewShortcoming } from './index.ts';

const world = useWorld();

const found = (change: Partial<NewShortcoming> = {}): NewShortcoming => ({
	subject: { memberId: world.people.member.memberId },
	criterion: 'study-attendance',
	description: 'Vắng không phép buổi học ngày 18/11/2026',
	cause: 'Chưa sắp xếp công việc gia đình',
	responsibility: 'Trách nhiệm của cá nhân',
	source: 'cell-meeting',
	foundOn: '2026-11-20',
	...change
});

describe('references', () => {
	test('run without a gap within a year and begin again with the next', async () => {
		const ctx = await world.as('office');
		expect(await nextReferences(ctx, 2, '2026-03-01')).toEqual(['TS-2026-0001', 'TS-2026-0002']);
		expect(await nextReferences(ctx, 1, '2026-11-23')).toEqual(['TS-2026-0003']);
		expect(await nextReferences(ctx, 1, '2027-01-02')).toEqual(['TS-2027-0001']);
		expect(await nextReferences(ctx, 0, '2026-11-23')).toEqual([]);
	});

	test('are given once each, however many ask at once, and one that was not kept is given again', async () => {
		const mine = world.database.forCommittee(world.committeeId);
		const outside: Context = { ...(await world.as('office')), db: mine, inTransaction: false };
		const asked = await Promise.allSettled(
			Array.from({ length: 12 }, (_, nth) =>
				transaction(outside, async (ctx) => {
					const references = await nextReferences(ctx, 1 + (nth % 3), '2031-05-01');
					if (nth % 4 === 0) throw new Error('changed their mind');
					return references;
				})
			)
		);
		const given = asked.flatMap((one) => (one.status === 'fulfilled' ? one.value : [])).sort();
		expect(given).toEqual(given.map((_, nth) => `TS-2031-${String(nth + 1).padStart(4, '0')}`));
		expect(given).toHaveLength(24 - (1 + 2 + 3));
	});
});

describe('recording a shortcoming', () => {
	test('puts it into the register under the next reference, and the journal knows who did it', async () => {
		const ctx = await world.as('cellSecretary');
		const { id, reference } = await recordShortcoming(ctx, found());
		expect(reference).toBe('TS-2026-0001');
		expect(await world.actsAbout(id)).toEqual([
			{ act: 'shortcoming.recorded', actorId: world.people.cellSecretary.memberId, onBehalfOf: null }
		]);
	});

	test('of years ago keeps the rules of its own time; before the first rules nothing is recorded', async () => {
		const ctx = await world.as('cellSecretary');
		const old = await recordShortcoming(ctx, found({ foundOn: '2018-10-17' }));
		const [rules] = await ctx.db
			.selectFrom('shortcomings as s')
			.innerJoin('rule_sets as r', 'r.rule_set_id', 's.rule_set_id')
			.select('r.code')
			.where('s.shortcoming_id', '=', old.id)
			.execute();
		expect(rules).toEqual({ code: 'qd-132' });
		await expect(recordShortcoming(ctx, found({ foundOn: '2018-03-07' }))).rejects.toMatchObject({
			code: 'rules.none-in-force'
		});
	});

	test('keeps the reference under which it was published', async () => {
		const ctx = await world.as('cellSecretary');
		const [reference] = await nextReferences(ctx, 1, '2026-11-20');
		expect(await recordShortcoming(ctx, found({ reference }))).toMatchObject({ reference });
		const again = found({ reference, subject: { memberId: world.people.cellDeputy.memberId } });
		await expect(recordShortcoming(ctx, again)).rejects.toMatchObject({
			code: 'rectification.reference-taken',
			status: 409
		});
	});

	test('the journal holds none of the words that were written about the person', async () => {
		const ctx = await world.as('cellSecretary');
		const { id } = await recordShortcoming(ctx, found());
		const [event] = await ctx.db
			.selectFrom('events')
			.select('content')
			.where('subject_id', '=', id)
			.execute();
		for (const words of ['Vắng không phép', 'sắp xếp', 'Trách nhiệm'])
			expect(event!.content).not.toContain(words);
	});

	test('a leader of another cell may not, and nothing is written', async () => {
		const ctx = await world.as('otherCellSecretary');
		await expect(recordShortcoming(ctx, found())).rejects.toMatchObject({
			code: 'rectification.not-your-cell',
			status: 403
		});
		expect(await ctx.db.selectFrom('shortcomings').select('shortcoming_id').execute()).toEqual([]);
	});

	test('of a cell as a collective is kept where it belongs', async () => {
		const ctx = await world.as('inspector');
		const { id } = await recordShortcoming(
			ctx,
			found({ subject: { unitId: world.cells.ha }, criterion: 'leadership', source: 'inspection' })
		);
		const row = await ctx.db
			.selectFrom('shortcomings')
			.select(['unit_id', 'subject_unit_id', 'subject_member_id'])
			.where('shortcoming_id', '=', id)
			.executeTakeFirst();
		expect(row).toEqual({
			unit_id: world.cells.ha,
			subject_unit_id: world.cells.ha,
			subject_member_id: null
		});
	});

	test('the same fault again is a recurrence of the one before and asks for a new cause', async () => {
		const ctx = await world.as('cellSecretary');
		const first = await recordShortcoming(ctx, found({ foundOn: '2026-05-20' }));
		await expect(recordShortcoming(ctx, found())).rejects.toMatchObject({
			code: 'rectification.same-cause',
			details: { field: 'cause', reference: first.reference }
		});
		const second = await recordShortcoming(ctx, found({ cause: 'Chưa coi trọng việc học tập' }));
		const other = await recordShortcoming(ctx, found({ criterion: 'working-style' }));
		const rows = await ctx.db
			.selectFrom('shortcomings')
			.select(['shortcoming_id', 'recurrence_of'])
			.orderBy('reference')
			.execute();
		expect(rows).toEqual([
			{ shortcoming_id: first.id, recurrence_of: null },
			{ shortcoming_id: second.id, recurrence_of: first.id },
			{ shortcoming_id: other.id, recurrence_of: null }
		]);
	});

	test('a neighbour committee does not learn that the person or the cell exists', async () => {
		await world.asNeighbour(async (ctx) => {
			await expect(recordShortcoming(ctx, found())).rejects.toMatchObject({ status: 404 });
			await expect(
				recordShortcoming(ctx, found({ subject: { unitId: world.cells.ha } }))
			).rejects.toMatchObject({ status: 404 });
		});
	});

	test('nobody who does not exist can be its subject', async () => {
		const ctx = await world.as('office');
		const nobody = found({ subject: { memberId: newId() } });
		await expect(recordShortcoming(ctx, nobody)).rejects.toMatchObject({ status: 404 });
	});
});
