import { beforeEach, describe, expect, test } from 'vitest';
import { notFound } from '#platform/refusal.ts';
import { useWorld } from '../../../../tests/world.ts';
import {
	adoptRegulation,
	currentRegulation,
	discardRegulationDraft,
	listRegulations,
	listWaiting,
	readChanges,
	readRegulation,
	readRegulationsOf,
	saveRegulationDraft,
	startsFor
} from './index.ts';

const world = useWorld();
let cell: string;
beforeEach(() => {
	cell = world.cells.thuong;
});
const adoption = {
	adoptedBy: 'Hội nghị chi bộ tháng 11',
	adoptedOn: '2026-11-05',
	effectiveFrom: '2026-11-10',
	convened: 5,
	present: 5,
	votesFor: 4,
	votesAgainst: 1,
	reason: null as string | null
};
const text = 'Điều 1. Nguyên tắc\nTập trung dân chủ.\nĐiều 2. Hội họp\nHọp mỗi tháng một lần.';

async function adopt(words = text, more: Partial<typeof adoption> = {}) {
	const secretary = await world.as('cellSecretary');
	await saveRegulationDraft(secretary, cell, { words, fromPaper: false });
	return adoptRegulation(secretary, cell, { ...adoption, ...more });
}

describe('working regulations', () => {
	test('are written, adopted with a vote and a day, and in force from then on', async () => {
		const id = await adopt();
		const member = await world.as('member');
		expect(await currentRegulation(member, cell, '2026-11-09')).toBeNull();
		expect(await currentRegulation(member, cell, '2026-11-10')).toMatchObject({ id, version: 1 });
		const { regulation, articles, isCurrent } = await readRegulation(member, id);
		expect(regulation).toMatchObject({ votesFor: 4, votesAgainst: 1, enteredBy: 'Dương Ngọc Vân' });
		expect(articles.map(({ title }) => title)).toEqual(['Nguyên tắc', 'Hội họp']);
		expect(isCurrent).toBe(true);
		expect(await world.actsAbout(id)).toEqual([
			{ act: 'regulation.adopted', actorId: world.people.cellSecretary.memberId, onBehalfOf: null }
		]);
		expect((await readRegulationsOf(member, cell)).draft).toBeNull();
	});

	test('are frozen: a change is the next version, with a reason, and what changed is shown', async () => {
		const first = await adopt();
		const changed = text.replace('một lần', 'hai lần');
		await expect(adopt(changed)).rejects.toMatchObject({ code: 'duties.reason-missing', status: 400 });
		const second = await adopt(changed, { reason: 'Họp dày hơn' });
		const member = await world.as('member');
		expect((await readRegulation(member, first)).articles[1]!.words).toBe('Họp mỗi tháng một lần.');
		const { changes, before } = await readChanges(member, second);
		expect(before.id).toBe(first);
		expect(changes.map(({ kind }) => kind)).toEqual(['same', 'changed']);
		await expect(readChanges(member, first)).rejects.toEqual(notFound());
		await expect(
			world.database.forCommittee(world.committeeId).updateTable('regulations').set({ reason: 'x' }).execute()
		).rejects.toThrow(/permission denied/);
	});

	test('are not adopted without a draft, without articles, or without a majority', async () => {
		const secretary = await world.as('cellSecretary');
		await expect(adoptRegulation(secretary, cell, adoption)).rejects.toMatchObject({
			code: 'duties.no-draft'
		});
		await expect(adopt('Chưa có điều nào')).rejects.toMatchObject({
			code: 'duties.no-articles',
			status: 409
		});
		await expect(adopt(text, { votesFor: 2 })).rejects.toMatchObject({ code: 'duties.no-majority' });
		await discardRegulationDraft(secretary, cell);
		await expect(discardRegulationDraft(secretary, cell)).rejects.toMatchObject({ code: 'duties.no-draft' });
	});

	test('are written by no member and in no other cell; a neighbour learns nothing', async () => {
		const id = await adopt();
		const wish = { words: text, fromPaper: true };
		await expect(saveRegulationDraft(await world.as('member'), cell, wish)).rejects.toMatchObject({
			status: 403
		});
		await expect(saveRegulationDraft(await world.as('otherCellSecretary'), cell, wish)).rejects.toEqual(
			notFound()
		);
		await expect(readRegulation(await world.as('otherMember'), id)).rejects.toEqual(notFound());
		await world.asNeighbour((ctx) => expect(readRegulation(ctx, id)).rejects.toEqual(notFound()));
	});

	test('are offered a text to begin from, and then the last version', async () => {
		const secretary = await world.as('cellSecretary');
		expect(await startsFor(secretary, cell)).toMatchObject({ offered: [{ code: 'cell' }], last: null });
		await adopt();
		expect((await startsFor(secretary, cell)).last).toEqual({
			version: 1,
			text: text.replace('\nĐiều 2', '\n\nĐiều 2')
		});
	});

	test('that are missing wait for the cell’s leaders, and are listed; adopted ones no longer', async () => {
		const waits = async () => (await listWaiting(await world.as('cellSecretary'))).map(({ href }) => href);
		expect(await waits()).toEqual([`/regulations/units/${cell}`]);
		await adopt();
		expect(await waits()).toEqual([]);
		const { units, total } = await listRegulations(await world.as('office'), 1);
		expect(total).toBe(19);
		expect(units.find(({ unitId }) => unitId === cell)?.standing).toBe('in-force');
		expect(units[0]?.standing).toBe('missing');
		expect(await listRegulations(await world.as('office'), 1, 'in-force')).toMatchObject({
			total: 1,
			missing: 18
		});
		expect((await listRegulations(await world.as('member'), 1)).units).toHaveLength(2);
	});
});
