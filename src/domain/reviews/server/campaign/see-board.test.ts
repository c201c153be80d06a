import { describe, expect, test } from 'vitest';
import type { Id } from '#platform/id.ts';
import type { Context } from '#platform/server/context.ts';
import { useWorld } from '../../../../../tests/world.ts';
import { handedIn, suggested } from '../conference/conference-for-tests.ts';
import type { PeopleFilter } from '../../people-filter.ts';
import { openCampaign } from './campaign-for-tests.ts';
import {
	acknowledgeCampaign,
	boardWorkbook,
	findPeople,
	getCampaign,
	leaveOut,
	listCampaigns,
	listHistory,
	listPeople,
	listWaiting,
	peopleWorkbook,
	planCampaign,
	seeBoard,
	seeUnit
} from './index.ts';
import { planOf } from './plan-for-tests.ts';

const world = useWorld();
const everybody: PeopleFilter = { q: '', words: [], unit: null, state: null, waits: null, who: null };
const search = (change: Partial<PeopleFilter>): PeopleFilter => ({ ...everybody, ...change });
const people = async (ctx: Context, id: Id, change: Partial<PeopleFilter> = {}) =>
	listPeople(ctx, await getCampaign(ctx, id), search(change));

describe('the board', () => {
	test('says of each unit what it waits for, and whoever is reviewed in two places is counted once in all', async () => {
		const { campaignId, reviewOf } = await openCampaign(world, ['thuong', 'uy-ban']);
		const office = await world.as('office');
		const { memberId } = world.people.member;
		await handedIn(world, reviewOf(memberId));
		await suggested(world, reviewOf(memberId), 'sent');
		await acknowledgeCampaign(office, campaignId, world.cells.thuong, {
			conferenceOn: '2026-12-20',
			fromPaper: false
		});
		const board = await seeBoard(office, await getCampaign(office, campaignId));
		const unit = board.units.find(({ unitId }) => unitId === world.cells.thuong)!;
		expect(unit.waits).toEqual([
			{ for: 'collective-report', count: 1 },
			{ for: 'writing', count: world.members.thuong.length - 1 },
			{ for: 'explanation', count: 1 }
		]);
		expect(unit.conference).toMatchObject({ on: '2026-12-20', meetingId: null });
		const atPlaces = board.units.reduce((sum, { persons }) => sum + persons.all, 0);
		const own = world.members.thuong.length + world.members['uy-ban'].length;
		// The secretary and the head of the inspectors, whose cell does not take part, are reviewed among the leaders.
		expect(board.persons.all).toBe(own + 2);
		// The deputy is reviewed in her cell, too.
		expect(atPlaces).toBe(own + 3);
	});
	test('shows a member their own cell and nothing of another', async () => {
		const { campaignId } = await openCampaign(world);
		const ctx = await world.as('member');
		const campaign = await getCampaign(ctx, campaignId);
		expect((await seeBoard(ctx, campaign)).units.map(({ unitId }) => unitId)).toEqual([world.cells.thuong]);
		await expect(seeUnit(ctx, campaign, world.cells.ha)).rejects.toMatchObject({ status: 404 });
		const names = (await people(ctx, campaignId)).map(({ name }) => name);
		expect(names).toContain('Dương Ngọc Vân');
		expect(names).not.toContain('Đỗ Bá Dũng');
	});
	test('a neighbour committee finds neither campaign nor list', async () => {
		await openCampaign(world);
		await world.asNeighbour(async (ctx) => {
			expect(await listCampaigns(ctx, 1)).toEqual({ total: 0, campaigns: [] });
			expect(await listWaiting(ctx)).toEqual([]);
		});
	});
	test('as a workbook holds the same figures, and the list the same people', async () => {
		const { campaignId } = await openCampaign(world);
		const ctx = await world.as('office');
		const campaign = await getCampaign(ctx, campaignId);
		const rows = await rowsOf(await boardWorkbook(ctx, campaign));
		const board = await seeBoard(ctx, campaign);
		expect(rows.slice(3, -1).map((row) => row[0])).toEqual(board.units.map(({ name }) => name));
		expect(rows.at(-1)?.[2]).toBe(board.persons.writing);
		const list = await rowsOf(await peopleWorkbook(ctx, campaign, search({ who: 'persons' })));
		expect(list.slice(3).map((row) => row[1])).toEqual(
			(await people(ctx, campaignId, { who: 'persons' })).map(({ name }) => name)
		);
	});
});

async function rowsOf(bytes: Uint8Array): Promise<(string | number)[][]> {
	const { default: Excel } = await import('exceljs');
	const book = new Excel.Workbook();
	await book.xlsx.load(bytes.buffer as ArrayBuffer);
	const rows: (string | number)[][] = [];
	book.worksheets[0]!.eachRow({ includeEmpty: true }, (row) =>
		rows.push((row.values as (string | number)[]).slice(1))
	);
	return rows;
}

describe('the list of everybody', () => {
	test('is found by name without marks, by place, by state, by what it waits for', async () => {
		const { campaignId, reviewOf } = await openCampaign(world);
		const ctx = await world.as('office');
		await handedIn(world, reviewOf(world.people.member.memberId));
		const named = async (change: Partial<PeopleFilter>) =>
			(await people(ctx, campaignId, change)).map(({ name }) => name);
		expect(await named({ words: ['binh', 'nguyen'] })).toEqual(['Nguyễn Văn Bình']);
		expect(await named({ state: 'handed-in' })).toEqual(['Nguyễn Văn Bình']);
		expect(await named({ waits: 'conclusion' })).toEqual(['Nguyễn Văn Bình']);
		expect(await named({ unit: world.cells.ha, who: 'collectives' })).toEqual(['Chi bộ Thôn Hạ']);
		expect(await named({ who: 'collectives' })).toEqual([
			'Đảng bộ xã Minh Hoạ',
			'Chi bộ Thôn Hạ',
			'Chi bộ Thôn Thượng'
		]);
		const { total } = await findPeople(ctx, await getCampaign(ctx, campaignId), everybody, 2);
		expect(total).toBe(3 + world.members.thuong.length + world.members.ha.length + 3);
	});
	test('tells why somebody is not reviewed to themselves and to who leads, to nobody else', async () => {
		const { campaignId, reviewOf } = await openCampaign(world);
		const { memberId } = world.people.member;
		await leaveOut(await world.as('cellSecretary'), reviewOf(memberId), {
			ground: 'long-illness',
			words: 'Đang nằm viện'
		});
		const seenBy = async (ctx: Context) =>
			(await people(ctx, campaignId, { words: ['binh'] })).find((one) => one.memberId === memberId);
		for (const person of ['member', 'cellDeputy', 'office'] as const)
			expect(await seenBy(await world.as(person)), person).toMatchObject({
				ground: 'long-illness',
				groundWords: 'Đang nằm viện'
			});
		const neighbour = await seenBy(await world.asMember('thuong', 3));
		expect(neighbour).toMatchObject({ state: 'not-reviewed', ground: null, groundWords: null });
	});
});

describe('one unit', () => {
	test('shows the turns in order: the collective, the head, the deputy, the others; nobody before their turn', async () => {
		const { campaignId } = await openCampaign(world);
		const ctx = await world.as('cellSecretary');
		const { turns } = await seeUnit(ctx, await getCampaign(ctx, campaignId), world.cells.thuong);
		expect(turns.map(({ rank }) => rank).slice(0, 4)).toEqual([0, 1, 2, 3]);
		expect(turns.slice(1, 3).map(({ name }) => name)).toEqual(['Dương Ngọc Vân', 'Đặng Xuân Phong']);
		expect(turns[0]?.mayTake).toEqual({ allowed: true });
		expect(turns[2]?.mayTake).toMatchObject({ allowed: false, details: { before: 'Chi bộ Thôn Thượng' } });
	});
	test('has its own history, which the campaign’s does not repeat', async () => {
		const { campaignId } = await openCampaign(world);
		const ctx = await world.as('cellSecretary');
		await acknowledgeCampaign(ctx, campaignId, world.cells.thuong, { conferenceOn: null, fromPaper: false });
		const campaign = await getCampaign(ctx, campaignId);
		expect((await listHistory(ctx, campaign)).map(({ act }) => act)).toEqual([
			'lập kế hoạch đợt kiểm điểm',
			expect.stringMatching(/^triển khai/)
		]);
		expect(await listHistory(ctx, campaign, world.cells.thuong)).toHaveLength(1);
	});
});

describe('what waits', () => {
	const waiting = async (ctx: Context) =>
		(await listWaiting(ctx)).map(({ verb, forWhom }) => [verb, forWhom]);

	test('for a cell’s leaders, to say that they know, until one of them did', async () => {
		const { campaignId } = await openCampaign(world);
		const ctx = await world.as('cellSecretary');
		expect(await waiting(ctx)).toEqual([['Xác nhận đã nhận kế hoạch kiểm điểm', 'Chi bộ Thôn Thượng']]);
		await acknowledgeCampaign(await world.as('cellDeputy'), campaignId, world.cells.thuong, {
			conferenceOn: null,
			fromPaper: false
		});
		expect(await waiting(ctx)).toEqual([]);
		expect(await waiting(await world.as('member'))).toEqual([]);
	});
	test('for the office: the step of today, and cells that should have answered', async () => {
		await openCampaign(world);
		const then = (at: string) => world.as('office', at);
		expect(await waiting(await then('2026-11-23T01:00:00Z'))).toEqual([
			['Theo dõi bước “Chuẩn bị: kế hoạch, biểu mẫu, gợi ý kiểm điểm”', expect.stringMatching(/chưa nộp/)]
		]);
		const later = await waiting(await then('2026-12-16T01:00:00Z'));
		expect(later).toContainEqual(['Nhắc chi bộ xác nhận kế hoạch', '2 chi bộ chưa xác nhận']);
		expect(later[0]?.[1]).toMatch(/chưa xong/);
	});
	test('for the planners: a plan to roll out, and a campaign in which nothing is left to do', async () => {
		const office = await world.as('office');
		await planCampaign(office, await planOf(office));
		expect(await waiting(await world.as('secretary'))).toEqual([['Triển khai đợt kiểm điểm', undefined]]);
		const { campaignId } = await openCampaign(world, ['ha']);
		await office.db
			.updateTable('reviews')
			.set({ state: 'signed' })
			.where('campaign_id', '=', campaignId)
			.execute();
		expect(await waiting(await world.as('secretary'))).toContainEqual(['Kết thúc đợt kiểm điểm', undefined]);
	});
});
