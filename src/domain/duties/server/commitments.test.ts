import { beforeEach, describe, expect, test } from 'vitest';
import type { CastKey } from '#demonstration/cast.ts';
import { exempt, moveMember } from '#domain/membership/server/index.ts';
import { notFound } from '#platform/refusal.ts';
import { useWorld } from '../../../../tests/world.ts';
import {
	answerCheck,
	assignDuty,
	beginCommitment,
	decideCommitment,
	getCommitment,
	handInCommitment,
	listCommitments,
	listCommitmentsOf,
	listWaiting,
	readFormsOfCell,
	reportOnCommitment,
	saveItems,
	takeBackCommitment
} from './index.ts';

const world = useWorld();
let memberId: string;
beforeEach(() => {
	memberId = world.people.member.memberId;
});
const items = [{ heading: 'ethics', words: 'Dự đủ các buổi sinh hoạt', measure: '12 buổi' }];
const given = { words: '', givenBy: null, givenOn: '2026-11-23' };

async function handedIn(who: CastKey = 'member', of = memberId, year = 2026) {
	const ctx = await world.as(who);
	const id = await beginCommitment(ctx, { memberId: of, year, channel: 'paper' });
	await saveItems(ctx, id, items);
	await handInCommitment(ctx, id);
	return id;
}
const decide = async (who: CastKey, id: string, decision: 'approved' | 'returned', more = {}) =>
	decideCommitment(await world.as(who), id, { decision, ...given, ...more });
const read = async (id: string) =>
	(await listCommitmentsOf(await world.as('office'), memberId, 2026)).find((one) => one.id === id)!;

describe('a commitment', () => {
	test('is written, handed in, approved by the cell; each act is in the journal with who did it, never its words', async () => {
		const id = await handedIn();
		await decide('cellSecretary', id, 'approved');
		expect(await read(id)).toMatchObject({ state: 'approved', items: [items[0]] });
		const own = { actorId: memberId, onBehalfOf: null };
		expect(await world.actsAbout(id)).toEqual([
			{ act: 'commitment.begun', ...own },
			{ act: 'commitment.written', ...own },
			{ act: 'commitment.handed-in', ...own },
			{ act: 'commitment.approved', actorId: world.people.cellSecretary.memberId, onBehalfOf: null }
		]);
	});

	test('entered from paper says by whom and for whom; the office enters the cell’s words for a leader whom it names', async () => {
		const id = await handedIn('cellDeputy');
		const deputy = world.people.cellDeputy.memberId;
		expect((await world.actsAbout(id))[0]).toEqual({
			act: 'commitment.begun',
			actorId: deputy,
			onBehalfOf: memberId
		});
		await expect(decide('office', id, 'approved')).rejects.toMatchObject({ code: 'duties.speaker-missing' });
		await decide('office', id, 'approved', { givenBy: deputy });
		expect((await world.actsAbout(id)).at(-1)).toEqual({
			act: 'commitment.approved',
			actorId: world.people.office.memberId,
			onBehalfOf: deputy
		});
	});

	test('is returned with words, changed, and handed in again; what waits for the cell is taken back', async () => {
		const id = await handedIn();
		await expect(decide('cellSecretary', id, 'returned')).rejects.toMatchObject({ status: 400 });
		await decide('cellSecretary', id, 'returned', { words: 'Ghi rõ hơn' });
		expect((await listWaiting(await world.as('member'))).map(({ href }) => href)).toEqual([
			`/commitments/${id}/writing`
		]);
		const member = await world.as('member');
		await handInCommitment(member, id);
		await expect(saveItems(member, id, items)).rejects.toMatchObject({ code: 'duties.not-now-handed-in' });
		await takeBackCommitment(member, id);
		expect((await read(id)).state).toBe('draft');
	});

	test('is never approved by oneself; one’s deputy does', async () => {
		const secretary = world.people.cellSecretary.memberId;
		const id = await handedIn('cellSecretary', secretary);
		await expect(decide('cellSecretary', id, 'approved')).rejects.toMatchObject({
			code: 'duties.own-commitment'
		});
		await decide('cellDeputy', id, 'approved');
	});

	test('begun alone is found by nobody else; handed in by the neighbours never, nor by another committee', async () => {
		const member = await world.as('member');
		const draft = await beginCommitment(member, { memberId, year: 2027, channel: 'paper' });
		await expect(getCommitment(await world.as('cellSecretary'), draft)).rejects.toEqual(notFound());
		await expect(
			beginCommitment(await world.as('cellSecretary'), { memberId, year: 2027, channel: 'paper' })
		).rejects.toMatchObject({ code: 'duties.author-writes-alone' });
		const id = await handedIn();
		for (const who of ['cellSecretary', 'office', 'inspector'] as const)
			expect((await getCommitment(await world.as(who), id)).id).toBe(id);
		for (const ctx of [await world.as('otherCellSecretary'), await world.asMember('thuong', 3)])
			await expect(getCommitment(ctx, id)).rejects.toEqual(notFound());
		await world.asNeighbour((ctx) => expect(getCommitment(ctx, id)).rejects.toEqual(notFound()));
		await expect(
			beginCommitment(await world.as('otherMember'), { memberId, year: 2026, channel: 'paper' })
		).rejects.toEqual(notFound());
	});

	test('has the person’s duties in it from the start', async () => {
		const secretary = await world.as('cellSecretary');
		const duty = { title: 'Thu, nộp đảng phí', detail: null, from: '2026-11-01', channel: 'self' as const };
		await assignDuty(secretary, world.cells.thuong, { ...duty, memberId });
		const id = await beginCommitment(await world.as('member'), { memberId, year: 2026, channel: 'paper' });
		expect((await read(id)).items).toMatchObject([
			{ heading: 'tasks', words: 'Thu, nộp đảng phí', measure: '' }
		]);
	});
});

describe('a check', () => {
	test('is said by the person item by item, answered by the cell; not yet opens it again, agreed closes it', async () => {
		const id = await handedIn();
		await decide('cellSecretary', id, 'approved');
		const [item] = (await read(id)).items;
		const member = await world.as('member');
		const secretary = await world.as('cellSecretary');
		const report = (words: string) =>
			reportOnCommitment(member, id, 'year-end', {
				reports: [{ itemId: item!.id, words }],
				channel: 'paper'
			});
		const answer = (answer: 'agreed' | 'not-yet', words = '') =>
			answerCheck(secretary, id, 'year-end', { answer, ...given, words });
		await expect(answer('agreed')).rejects.toMatchObject({ code: 'duties.not-reported-yet' });
		expect((await listWaiting(member)).map(({ dueOn }) => dueOn)).toEqual(['2026-12-25']);
		await report('Dự 10 buổi');
		await answer('not-yet', 'Còn thiếu 2 buổi');
		await report('Dự đủ 12 buổi');
		await answer('agreed');
		await expect(report('Thêm')).rejects.toMatchObject({ code: 'duties.agreed-already' });
		expect(await read(id)).toMatchObject({
			checks: { 'half-year': 'open', 'year-end': 'agreed' },
			items: [{ yearEnd: 'Dự đủ 12 buổi', halfYear: null }]
		});
	});

	test('says something about every item, and is of an approved commitment', async () => {
		const id = await handedIn();
		const member = await world.as('member');
		const nothing = { reports: [], channel: 'paper' as const };
		await expect(reportOnCommitment(member, id, 'half-year', nothing)).rejects.toMatchObject({
			code: 'duties.not-now-handed-in'
		});
		await decide('cellSecretary', id, 'approved');
		await expect(reportOnCommitment(member, id, 'half-year', nothing)).rejects.toMatchObject({
			code: 'duties.done-missing'
		});
	});
});

describe('lists', () => {
	test('count by state; a leader has the own cell, a member none', async () => {
		await handedIn();
		const secretary = await world.as('cellSecretary');
		const { total, people, states } = await listCommitments(secretary, { year: 2026 }, 1);
		expect(total).toBe(people.length);
		expect(states).toEqual({ none: total - 1, 'handed-in': 1 });
		expect((await listCommitments(secretary, { year: 2026, state: 'handed-in' }, 1)).total).toBe(1);
		await expect(listCommitments(await world.as('member'), { year: 2026 }, 1)).rejects.toMatchObject({
			status: 403
		});
		await expect(readFormsOfCell(secretary, world.cells.ha, 2026)).rejects.toEqual(notFound());
		const forms = await readFormsOfCell(secretary, world.cells.thuong, 2026);
		expect(forms.people.filter(({ commitment }) => commitment)).toHaveLength(1);
	});

	test('leave out who is exempt and has none; whoever moves takes the commitment to the leaders of the new cell', async () => {
		const id = await handedIn();
		const office = await world.as('office');
		const { total } = await listCommitments(office, { year: 2026, cell: world.cells.thuong }, 1);
		await exempt(office, { memberId: world.members.thuong[3]!, from: '2026-11-01', to: null });
		expect((await listCommitments(office, { year: 2026, cell: world.cells.thuong }, 1)).total).toBe(
			total - 1
		);
		await moveMember(office, memberId, { unitId: world.cells.ha, from: '2026-11-23' });
		await expect(getCommitment(await world.as('cellSecretary'), id)).rejects.toEqual(notFound());
		await decide('otherCellSecretary', id, 'approved');
	});

	test('in December everybody is asked to write for the next year, with the day; the leaders to approve, as one line', async () => {
		const id = await handedIn();
		const december = '2026-12-02T01:00:00Z';
		expect(await listWaiting(await world.as('member', december))).toMatchObject([
			{ href: '/commitments/new?year=2027', dueOn: '2027-01-28' }
		]);
		const lines = await listWaiting(await world.as('cellSecretary', december));
		expect(lines.map(({ href }) => href)).toContain(
			`/commitments?year=2026&cell=${world.cells.thuong}&state=handed-in`
		);
		expect(id).toBeTruthy();
	});
});
