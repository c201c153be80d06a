import { beforeEach, describe, expect, test } from 'vitest';
import type { CastKey } from '#demonstration/cast.ts';
import type { Id } from '#platform/id.ts';
import { useWorld } from '../../../../../tests/world.ts';
import { openCampaign, type OpenCampaign } from '../campaign/campaign-for-tests.ts';
import { askForHelp, handIn, listWaiting, offersFor, seeOfReview } from './index.ts';
import { getReview } from '../get-review.ts';
import { writeAll } from './self-review-for-tests.ts';

const world = useWorld();
let campaign: OpenCampaign;
let own: Id;
beforeEach(async () => {
	campaign = await openCampaign(world);
	own = campaign.reviewOf(world.people.member.memberId);
	const { db } = await world.as('office');
	await db
		.updateTable('campaign_phases')
		.set({ starts_on: '2026-11-20', ends_on: '2026-11-30' })
		.where('phase', '=', 'write')
		.execute();
});
const waiting = async (person: CastKey) =>
	(await listWaiting(await world.as(person))).map(({ verb, thing, forWhom, dueOn }) => [
		verb,
		forWhom ?? thing,
		dueOn
	]);

describe('what waits', () => {
	test('for a member: their own self-review, until it is handed in', async () => {
		expect(await waiting('member')).toEqual([['Viết bản tự kiểm điểm', 'Kiểm điểm năm 2026', '2026-11-30']]);
		const ctx = await world.as('member');
		await writeAll(ctx, own);
		await handIn(ctx, own);
		expect(await waiting('member')).toEqual([]);
	});

	test('for a cell’s leaders: their own, the report, and in one line how many have not handed in', async () => {
		expect(await waiting('cellSecretary')).toEqual(
			expect.arrayContaining([
				['Viết bản tự kiểm điểm', 'Kiểm điểm năm 2026', '2026-11-30'],
				['Viết báo cáo kiểm điểm của tập thể', 'Chi bộ Thôn Thượng', '2026-11-30'],
				[
					'Đôn đốc nộp bản tự kiểm điểm',
					`Chi bộ Thôn Thượng: ${world.members.thuong.length} đồng chí chưa nộp`,
					'2026-11-30'
				]
			])
		);
	});

	test('for helpers: who asked; the office sees it cell by cell', async () => {
		await askForHelp(await world.as('member'), own, true);
		expect(await waiting('cellDeputy')).toContainEqual([
			'Nhập giúp bản tự kiểm điểm',
			'Kiểm điểm năm 2026',
			'2026-11-30'
		]);
		expect((await waiting('office')).map(([verb, about]) => [verb, about])).toContainEqual([
			'Nhập giúp bản tự kiểm điểm',
			'Chi bộ Thôn Thượng · Kiểm điểm năm 2026'
		]);
		expect((await waiting('otherCellSecretary')).map(([verb]) => verb)).not.toContain(
			'Nhập giúp bản tự kiểm điểm'
		);
		await world.asNeighbour(async (ctx) => expect(await listWaiting(ctx)).toEqual([]));
	});

	test('nothing, once the campaign is closed', async () => {
		const { db } = await world.as('office');
		await db.updateTable('campaigns').set({ state: 'closed' }).execute();
		expect(await waiting('cellSecretary')).toEqual([]);
	});
});

describe('the record', () => {
	const see = async (person: CastKey) => {
		const ctx = await world.as(person);
		const review = await getReview(ctx, own);
		return { seen: await seeOfReview(ctx, review), offers: await offersFor(ctx, review) };
	};

	test('shows how far it has come to those who write, and what was handed in to all', async () => {
		const ctx = await world.as('member');
		await writeAll(ctx, own);
		expect((await see('member')).seen.progress).toMatchObject({ written: 5, missing: 0, enteredBy: [] });
		expect((await see('inspector')).seen).toMatchObject({ progress: null, handIns: [] });
		await handIn(ctx, own);
		expect((await see('inspector')).seen.handIns).toHaveLength(1);
	});

	test('offers to write, to enter or to take back, each with the reason when it may not be', async () => {
		expect((await see('member')).offers.map(({ label }) => label)).toEqual(['Viết tiếp', 'Xem lại và nộp']);
		expect((await see('cellSecretary')).offers).toMatchObject([
			{ label: 'Nhập giúp từ giấy', answer: { allowed: true } }
		]);
		await writeAll(await world.as('member'), own);
		expect((await see('cellSecretary')).offers).toMatchObject([
			{ answer: { allowed: false, code: 'reviews.author-writes-alone' } }
		]);
		await handIn(await world.as('member'), own);
		expect((await see('member')).offers).toMatchObject([
			{ label: 'Rút lại để sửa', answer: { allowed: true } }
		]);
		expect((await see('inspector')).offers).toEqual([]);
	});

	test('tells the author who entered it for them', async () => {
		await writeAll(await world.as('cellSecretary'), own);
		expect((await see('member')).seen.progress).toMatchObject({ enteredBy: ['Dương Ngọc Vân'] });
	});
});
