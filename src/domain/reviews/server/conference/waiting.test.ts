import { beforeEach, describe, expect, test } from 'vitest';
import type { CastKey } from '#demonstration/cast.ts';
import type { Id } from '#platform/id.ts';
import { useWorld } from '../../../../../tests/world.ts';
import { openCampaign, type OpenCampaign } from '../campaign/campaign-for-tests.ts';
import { called, concluded, criticised, during, handedIn, inSession } from './conference-for-tests.ts';
import { concludeItem, listVerifications, listWaiting, signReview } from './index.ts';

const world = useWorld();
let campaign: OpenCampaign;
let thuong: Id;
let cell: Id;
let head: Id;

beforeEach(async () => {
	campaign = await openCampaign(world, ['thuong']);
	thuong = world.cells.thuong;
	cell = campaign.reviewOf(thuong);
	head = campaign.reviewOf(world.people.cellSecretary.memberId);
});

const waiting = async (person: CastKey) =>
	(await listWaiting(await world.as(person, during))).map(({ verb, forWhom }) =>
		forWhom ? `${verb}: ${forWhom}` : verb
	);

describe('what conferences ask for', () => {
	test('a cell whose people have handed in calls a conference; its leaders lead it, its members attend', async () => {
		expect(await waiting('cellSecretary')).toEqual([]);
		await handedIn(world, cell);
		expect(await waiting('cellSecretary')).toEqual(['Lập hội nghị kiểm điểm: Chi bộ Thôn Thượng']);
		await called(world, campaign.campaignId, { date: '2026-11-25' });
		expect(await waiting('cellSecretary')).toEqual(['Chuẩn bị hội nghị kiểm điểm: Chi bộ Thôn Thượng']);
		await inSession(world, campaign.campaignId);
		expect(await waiting('cellDeputy')).toContain('Điều hành hội nghị kiểm điểm: Chi bộ Thôn Thượng');
		expect(await waiting('member')).toEqual(['Dự hội nghị kiểm điểm đang họp: Chi bộ Thôn Thượng']);
		for (const person of ['otherCellSecretary', 'otherMember', 'inspector'] as const)
			expect(await waiting(person)).toEqual([]);
	});

	test('who leads concludes what is in its turn and answered, never their own', async () => {
		await inSession(world, campaign.campaignId);
		await handedIn(world, cell, head);
		expect(await waiting('cellSecretary')).toContain('Kết luận 1 bản kiểm điểm: Chi bộ Thôn Thượng');
		await concluded(world, cell, thuong);
		expect(await waiting('cellSecretary')).not.toContain('Kết luận 1 bản kiểm điểm: Chi bộ Thôn Thượng');
		expect(await waiting('cellDeputy')).toContain('Kết luận 1 bản kiểm điểm: Chi bộ Thôn Thượng');
		await criticised(world, head, 'raised');
		expect(await waiting('cellDeputy')).not.toContain('Kết luận 1 bản kiểm điểm: Chi bộ Thôn Thượng');
	});

	test('a conclusion waits for its signature, a disagreement for those above who did not conclude', async () => {
		await inSession(world, campaign.campaignId);
		await handedIn(world, cell, head);
		await concluded(world, cell, thuong);
		await concluded(world, head, thuong);
		expect(await waiting('cellSecretary')).toEqual(
			expect.arrayContaining([
				'Ký nhận kết luận kiểm điểm: Dương Ngọc Vân',
				'Ký nhận kết luận kiểm điểm: Chi bộ Thôn Thượng'
			])
		);
		await signReview(await world.as('cellSecretary', during), head, { agrees: false, words: 'Chưa đúng' });
		expect(await waiting('secretary')).toEqual(['Xem xét ý kiến chưa nhất trí: Dương Ngọc Vân']);
		expect(await waiting('cellDeputy')).not.toContain('Xem xét ý kiến chưa nhất trí: Dương Ngọc Vân');
	});

	test('what was left to be verified waits for the inspectors, and is listed', async () => {
		await inSession(world, campaign.campaignId);
		await handedIn(world, cell);
		const item = await criticised(world, cell);
		const chair = await world.as('cellSecretary', during);
		await concludeItem(chair, cell, thuong, item, { outcome: 'to-verify', words: 'Chưa rõ' });
		expect(await waiting('inspector')).toEqual(['Xác minh 1 nội dung']);
		const listed = await listVerifications(await world.as('inspector', during), campaign.campaignId, 1);
		expect(listed).toMatchObject({ total: 1, rows: [{ name: 'Chi bộ Thôn Thượng', item: 'criticism' }] });
		await expect(listVerifications(chair, campaign.campaignId, 1)).rejects.toMatchObject({ status: 403 });
		await concludeItem(chair, cell, thuong, item, { outcome: 'no-fault', words: 'Đã rõ' });
		expect(await waiting('inspector')).toEqual([]);
		await world.asNeighbour(async (ctx) => expect(await listWaiting(ctx)).toEqual([]));
	});
});
