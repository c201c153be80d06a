import { sql } from 'kysely';
import { describe, expect, test } from 'vitest';
import { transaction, type Context } from '#platform/server/context.ts';
import { useWorld } from '../../../../tests/world.ts';
import { nextPaperNumber } from './numbers.ts';

const world = useWorld();

describe('the number of a paper', () => {
	test('runs on from 01, by kind of paper and by who issues', async () => {
		const ctx = await world.as('office');
		expect(await nextPaperNumber(ctx, 'announcement', 'ĐU')).toBe('01-TB/ĐU');
		expect(await nextPaperNumber(ctx, 'announcement', 'ĐU')).toBe('02-TB/ĐU');
		expect(await nextPaperNumber(ctx, 'report', 'ĐU')).toBe('01-BC/ĐU');
		expect(await nextPaperNumber(ctx, 'announcement', 'UBKT')).toBe('01-TB/UBKT');
	});

	test('is shared by decisions and regulations, which bear one code', async () => {
		const ctx = await world.as('office');
		expect(await nextPaperNumber(ctx, 'decision', 'ĐU')).toBe('01-QĐ/ĐU');
		expect(await nextPaperNumber(ctx, 'regulation', 'ĐU')).toBe('02-QĐ/ĐU');
	});

	test('is each cell’s own', async () => {
		const ctx = await world.as('office');
		const [first, second] = Object.values(world.cells);
		expect(await nextPaperNumber(ctx, 'minutes', 'CB', { cellId: first! })).toBe('01-BB/CB');
		expect(await nextPaperNumber(ctx, 'minutes', 'CB', { cellId: first! })).toBe('02-BB/CB');
		expect(await nextPaperNumber(ctx, 'minutes', 'CB', { cellId: second! })).toBe('01-BB/CB');
		await expect(nextPaperNumber(ctx, 'minutes', 'CB')).rejects.toThrow('The cell is named');
	});

	test('begins anew with the term, not with the year', async () => {
		const ctx = await world.as('office');
		await ctx.db
			.insertInto('terms')
			.values({
				committee_id: ctx.committeeId,
				term_id: ctx.committeeId,
				name: 'sau này',
				valid: sql`daterange('2090-01-01', '2095-01-01')`
			})
			.execute();
		expect(await nextPaperNumber(ctx, 'plan', 'ĐU', { on: '2090-12-31' })).toBe('01-KH/ĐU');
		expect(await nextPaperNumber(ctx, 'plan', 'ĐU', { on: '2091-01-01' })).toBe('02-KH/ĐU');
		expect(await nextPaperNumber(ctx, 'plan', 'ĐU')).toBe('01-KH/ĐU');
		await expect(nextPaperNumber(ctx, 'plan', 'ĐU', { on: '1931-02-03' })).rejects.toMatchObject({
			code: 'organization.no-term'
		});
	});

	test('is each committee’s own', async () => {
		await nextPaperNumber(await world.as('office'), 'announcement', 'ĐU');
		expect(await world.asNeighbour((ctx) => nextPaperNumber(ctx, 'announcement', 'ĐU'))).toBe('01-TB/ĐU');
	});
});

describe('two who issue at once', () => {
	/** A context with connections of its own, beside the test's transaction. What it commits stays until the file's end. */
	const apart = async (): Promise<Context> => ({
		...(await world.as('office')),
		db: world.database.forCommittee(world.committeeId),
		inTransaction: false
	});
	const someoneWaits = async (ctx: Context) => {
		for (;;) {
			const { rows } = await sql`select from pg_locks where not granted`.execute(ctx.db);
			if (rows.length > 0) return;
		}
	};

	test('get numbers one after the other, and what is not issued leaves no gap', async () => {
		const ctx = await apart();
		const taken: { second?: Promise<string> } = {};
		const undone = transaction(ctx, async (first) => {
			expect(await nextPaperNumber(first, 'resolution', 'ĐU')).toBe('01-NQ/ĐU');
			taken.second = transaction(ctx, (second) => nextPaperNumber(second, 'resolution', 'ĐU'));
			await someoneWaits(first);
			throw new Error('not issued after all');
		});
		await expect(undone).rejects.toThrow('not issued after all');
		expect(await taken.second).toBe('01-NQ/ĐU');
		expect(await transaction(ctx, (third) => nextPaperNumber(third, 'resolution', 'ĐU'))).toBe('02-NQ/ĐU');
	});

	test('leave no gap and no number twice, many times over', async () => {
		const ctx = await apart();
		const issues = Array.from({ length: 24 }, (_, i) =>
			transaction(ctx, async (ctx) => {
				const number = await nextPaperNumber(ctx, 'programme', 'ĐU');
				if (i % 3 === 0) throw new Error('not issued');
				return number;
			}).catch(() => null)
		);
		const issued = (await Promise.all(issues)).filter((number) => number !== null).sort();
		expect(issued).toEqual(Array.from({ length: 16 }, (_, i) => `${String(i + 1).padStart(2, '0')}-CTr/ĐU`));
	});

	test('must do so as part of issuing', async () => {
		await expect(nextPaperNumber(await apart(), 'plan', 'ĐU')).rejects.toThrow('outside the transaction');
	});
});
