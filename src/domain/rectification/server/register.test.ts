import ExcelJS from 'exceljs';
import { describe, expect, test } from 'vitest';
import type { CastKey } from '#demonstration/cast.ts';
import { stageOf, type ShortcomingStage } from '../shortcoming.ts';
import { readRegisterFilter, registerColumns } from '../register.ts';
import { rectificationWords } from '../words.ts';
import { useWorld } from '../../../../tests/world.ts';
import { found, openCase, steps } from './case-for-tests.ts';
import {
	answerShortcoming,
	countLoop,
	countShortcomings,
	extendCorrectiveAction,
	getCourse,
	getShortcoming,
	listShortcomings,
	listWaiting,
	recordShortcoming,
	registerWorkbook
} from './index.ts';

const world = useWorld();
const id = (person: CastKey) => world.people[person].memberId;

/** One shortcoming at every place of the loop, one of them overdue, one in another cell. */
async function oneOfEach() {
	const member = await world.as('member');
	const inspector = await world.as('inspector');
	const none = await recordShortcoming(await world.as('cellSecretary'), found(world, { cause: 'Một' }));
	const mending = await openCase(world, { change: { cause: 'Hai' }, dueOn: '2026-11-01' });
	const reported = await openCase(world, { change: { cause: 'Ba' } });
	await steps.report(member, reported.actionId);
	const verified = await openCase(world, { change: { cause: 'Bốn' } });
	await steps.report(member, verified.actionId);
	await steps.verify(inspector, verified.actionId);
	const holds = await openCase(world, { change: { cause: 'Năm' } });
	await steps.report(member, holds.actionId);
	await steps.verify(inspector, holds.actionId);
	await steps.hold(inspector, holds.actionId);
	const elsewhere = await openCase(world, {
		change: {
			subject: { memberId: id('otherMember') },
			description: 'Họp chi bộ muộn',
			criterion: 'cell-meetings'
		},
		owner: 'otherMember'
	});
	return { none, mending, reported, verified, holds, elsewhere };
}

describe('who sees what', () => {
	test('the committee all; a cell’s leaders their cell; a person what is about them or theirs to mend', async () => {
		const { none, elsewhere } = await oneOfEach();
		const owned = await openCase(world, {
			change: { subject: { memberId: id('otherMember') }, cause: 'Sáu' },
			owner: 'secretary'
		});
		const sees = async (person: CastKey) =>
			(await listShortcomings(await world.as(person), {})).map(({ reference }) => reference).sort();
		const ofThuong = [1, 2, 3, 4, 5].map((n) => `TS-2026-000${n}`);
		const all = [...ofThuong, elsewhere.reference, owned.reference];
		for (const person of ['office', 'secretary', 'deputy', 'inspector', 'inspectorWithTwoPosts'] as const)
			expect(await sees(person), person).toEqual(all);
		expect(await sees('cellSecretary')).toEqual(ofThuong);
		expect(await sees('cellDeputy')).toEqual(ofThuong);
		expect(await sees('otherCellSecretary')).toEqual([elsewhere.reference, owned.reference]);
		expect(await sees('member')).toEqual(ofThuong);
		expect(await sees('otherMember')).toEqual([elsewhere.reference, owned.reference]);

		await expect(getShortcoming(await world.as('otherMember'), none.id)).rejects.toMatchObject({
			status: 404
		});
		const stranger = await world.asMember('trung', 4);
		expect(await listShortcomings(stranger, {})).toEqual([]);
	});

	test('whoever owns an action sees the shortcoming that it mends, as long as they own it', async () => {
		const { id: shortcomingId } = await openCase(world, { owner: 'otherCellSecretary' });
		expect(await getShortcoming(await world.as('otherCellSecretary'), shortcomingId)).toMatchObject({
			subjectName: 'Nguyễn Văn Bình'
		});
	});

	test('a neighbour committee sees none, counts none and is told of none', async () => {
		const { none } = await oneOfEach();
		await world.asNeighbour(async (ctx) => {
			expect(await listShortcomings(ctx, {})).toEqual([]);
			expect((await countLoop(ctx)).found.count).toBe(0);
			expect(await listWaiting(ctx)).toEqual([]);
			await expect(getShortcoming(ctx, none.id)).rejects.toMatchObject({ status: 404 });
			await expect(answerShortcoming(ctx, none.id, { words: 'Chào' })).rejects.toMatchObject({ status: 404 });
		});
	});
});

describe('the loop at a glance', () => {
	test('counts just what the list behind each figure holds, for each who looks', async () => {
		await oneOfEach();
		for (const person of ['office', 'cellSecretary', 'otherCellSecretary', 'member'] as const) {
			const ctx = await world.as(person);
			for (const [place, { count, href }] of Object.entries(await countLoop(ctx))) {
				const filter = readRegisterFilter(new URL(href, 'http://here').searchParams);
				expect(await listShortcomings(ctx, filter), `${place} for ${person}`).toHaveLength(count);
				expect(await countShortcomings(ctx, filter)).toBe(count);
			}
		}
		const loop = await countLoop(await world.as('office'));
		const counts = Object.fromEntries(Object.entries(loop).map(([place, { count }]) => [place, count]));
		expect(counts).toEqual({ found: 6, mending: 3, reported: 1, verified: 1, holds: 1, overdue: 1 });
	});

	test('a shortcoming stands where its least advanced action stands, in the database as in the rule', async () => {
		const cases = await oneOfEach();
		const ctx = await world.as('office');
		const lines = await listShortcomings(ctx, {});
		const expected: Record<keyof typeof cases, ShortcomingStage> = {
			none: 'without-action',
			mending: 'mending',
			reported: 'reported',
			verified: 'verified',
			holds: 'holds',
			elsewhere: 'mending'
		};
		for (const [name, stage] of Object.entries(expected) as [keyof typeof cases, ShortcomingStage][]) {
			const { actions } = await getCourse(ctx, cases[name].id);
			expect(stageOf(actions.map(({ state }) => state))).toBe(stage);
			expect(lines.find((line) => line.id === cases[name].id)?.stage).toBe(stage);
		}
		expect(stageOf(['holds', 'verified', 'returned', 'holds'])).toBe('mending');
		expect(stageOf(['holds', 'verified', 'reported'])).toBe('reported');
	});
});

describe('the register', () => {
	test('finds names, references and words without diacritics, and exact marks first', async () => {
		await oneOfEach();
		const ctx = await world.as('office');
		const find = async (q: string) =>
			(await listShortcomings(ctx, { q })).map(({ subjectName }) => subjectName);
		expect(await find('bui thi thuy')).toEqual(['Bùi Thị Thủy']);
		expect(await find('BÙI THỊ THUỶ')).toEqual(['Bùi Thị Thủy']);
		expect(await find('hop chi bo')).toEqual(['Bùi Thị Thủy']);
		expect(await find('ts-2026-0003')).toHaveLength(1);
		expect(await find('%')).toEqual([]);
	});

	test('is narrowed by cell, criterion and what is overdue', async () => {
		const { mending, elsewhere } = await oneOfEach();
		const ctx = await world.as('office');
		const ids = async (filter: Parameters<typeof listShortcomings>[1]) =>
			(await listShortcomings(ctx, filter)).map((line) => line.id);
		expect(await ids({ cell: world.cells.ha })).toEqual([elsewhere.id]);
		expect(await ids({ criterion: 'cell-meetings' })).toEqual([elsewhere.id]);
		expect(await ids({ overdue: true })).toEqual([mending.id]);
		await extendCorrectiveAction(ctx, mending.actionId, { newDueOn: '2026-12-01', words: 'Bận' });
		expect(await ids({ overdue: true })).toEqual([]);
	});

	test('in a workbook has the lines, columns and words that it has on the screen', async () => {
		await oneOfEach();
		const ctx = await world.as('cellSecretary');
		const filter = { state: 'mending' } as const;
		const workbook = new ExcelJS.Workbook();
		await workbook.xlsx.load((await registerWorkbook(ctx, filter)) as never);
		const rows = (workbook.worksheets[0]!.getSheetValues() as unknown[][])
			.slice(3)
			.map((row) => row.slice(1));
		const columns = registerColumns(rectificationWords('vi'));
		const lines = await listShortcomings(ctx, filter);
		expect(lines).toHaveLength(2);
		expect(rows).toEqual([
			columns.map(({ label }) => label),
			...lines.map((line) => columns.map(({ text }) => text(line)))
		]);
	});
});

describe('what the person concerned says', () => {
	test('stands beside it, entered by themselves or for them with whose hand it was', async () => {
		const { id: shortcomingId } = await recordShortcoming(await world.as('cellSecretary'), found(world));
		await answerShortcoming(await world.as('member'), shortcomingId, { words: 'Tôi nhận' });
		await answerShortcoming(await world.as('office'), shortcomingId, {
			words: 'Tôi xin nói thêm',
			channel: 'paper'
		});
		const { answers } = await getCourse(await world.as('member'), shortcomingId);
		expect(answers).toMatchObject([
			{ words: 'Tôi nhận', answeredBy: 'Nguyễn Văn Bình', enteredBy: 'Nguyễn Văn Bình', channel: 'self' },
			{ answeredBy: 'Nguyễn Văn Bình', enteredBy: 'Nguyễn Thị Lan Anh', channel: 'paper' }
		]);
		expect((await world.actsAbout(shortcomingId)).slice(1)).toEqual([
			{ act: 'shortcoming.answered', actorId: id('member'), onBehalfOf: null },
			{ act: 'shortcoming.answered', actorId: id('office'), onBehalfOf: id('member') }
		]);
	});

	test('for a collective speaks one who leads it', async () => {
		const office = await world.as('office');
		const { id: shortcomingId } = await recordShortcoming(
			office,
			found(world, { subject: { unitId: world.cells.ha }, criterion: 'leadership' })
		);
		await answerShortcoming(await world.as('otherCellSecretary'), shortcomingId, { words: 'Chi bộ nhận' });
		await expect(answerShortcoming(office, shortcomingId, { words: 'Chi bộ nhận' })).rejects.toMatchObject({
			code: 'rectification.speaker-missing'
		});
		const forSpeaker = {
			words: 'Chi bộ nhận',
			answeredBy: id('otherCellSecretary'),
			channel: 'paper' as const
		};
		await answerShortcoming(office, shortcomingId, forSpeaker);
		expect((await getCourse(office, shortcomingId)).answers.map(({ answeredBy }) => answeredBy)).toEqual([
			'Đỗ Bá Dũng',
			'Đỗ Bá Dũng'
		]);
	});

	test('is not for an inspector or a bystander to write', async () => {
		const { id: shortcomingId } = await recordShortcoming(await world.as('cellSecretary'), found(world));
		await expect(
			answerShortcoming(await world.as('inspector'), shortcomingId, { words: 'Nhận' })
		).rejects.toMatchObject({ code: 'rectification.not-your-answer', status: 403 });
	});
});

describe('what waits', () => {
	const verbs = async (person: CastKey, at?: string) =>
		(await listWaiting(await world.as(person, at))).map(
			({ verb, thing }) => `${verb}: ${thing.slice(0, 12)}`
		);
	const words = rectificationWords('vi').waiting;

	test('for each just what is theirs to do', async () => {
		const { none, mending, reported, verified } = await oneOfEach();
		expect(await verbs('cellSecretary')).toEqual([`${words.plan}: ${none.reference}`]);
		expect(await verbs('inspector')).toEqual([
			`${words.verify}: ${reported.reference}`,
			`${words.recheck}: ${verified.reference}`
		]);
		expect((await verbs('member')).filter((one) => one.startsWith(words.mend))).toEqual([
			`${words.mend}: ${mending.reference}`
		]);
		expect((await verbs('member')).filter((one) => one.startsWith(words.answer))).toHaveLength(5);
		expect(await verbs('secretary')).toEqual([]);
		expect(await verbs('otherCellSecretary')).toEqual([]);
	});

	test('a re-check waits only from its day on', async () => {
		await oneOfEach();
		expect(
			(await verbs('inspector', '2026-11-03T20:00:00Z')).some((one) => one.startsWith(words.recheck))
		).toBe(true);
		expect(
			(await verbs('inspector', '2026-11-03T10:00:00Z')).some((one) => one.startsWith(words.recheck))
		).toBe(false);
	});

	test('what was returned comes first', async () => {
		const first = await openCase(world, { change: { cause: 'Một' }, dueOn: '2026-10-01' });
		const second = await openCase(world, { change: { cause: 'Hai' } });
		await steps.report(await world.as('member'), second.actionId);
		await steps.giveBack(await world.as('inspector'), second.actionId);
		expect((await verbs('member')).slice(0, 2)).toEqual([
			`${words.mendAgain}: ${second.reference}`,
			`${words.mend}: ${first.reference}`
		]);
	});

	test('nothing waits for an inspector that they may not judge', async () => {
		const { actionId } = await openCase(world, {
			change: { subject: { memberId: id('otherMember') } },
			owner: 'inspectorWithTwoPosts'
		});
		await steps.report(await world.as('inspectorWithTwoPosts'), actionId);
		expect(await verbs('inspectorWithTwoPosts')).toEqual([]);
		expect(await verbs('inspector')).toHaveLength(1);
	});

	test('a shortcoming of a cell’s only leader waits for the office', async () => {
		const { id: shortcomingId } = await recordShortcoming(
			await world.as('office'),
			found(world, { subject: { memberId: world.members.trung[0]! } })
		);
		expect((await listWaiting(await world.as('office'))).map((item) => item.id)).toEqual([
			`${shortcomingId}-plan`
		]);
	});
});
