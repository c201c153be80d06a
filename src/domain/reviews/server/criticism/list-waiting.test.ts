import { describe, expect, test } from 'vitest';
import type { CastKey } from '#demonstration/cast.ts';
import { useWorld } from '../../../../../tests/world.ts';
import { updateReview } from '../review-queries.ts';
import { criticised, said } from './criticism-for-tests.ts';
import { holdBackCriticism } from './hold-back-criticism.ts';
import { judgeHolding } from './judge-holding.ts';
import { listWaiting } from './list-waiting.ts';
import { raiseCriticism } from './raise-criticism.ts';

const world = useWorld();
const verbs = async (who: CastKey) => (await listWaiting(await world.as(who))).map(({ verb }) => verb);
const held = { ground: 'no-fact', reason: 'Chưa rõ' } as const;

describe('the first page', () => {
	test('of the person says that a criticism waits for their answer, and by when', async () => {
		const { raise, campaignId } = await criticised(world);
		const id = await raise();
		const ctx = await world.as('cellSecretary');
		await ctx.db
			.updateTable('campaign_phases')
			.set({ starts_on: '2026-12-01', ends_on: '2026-12-05' })
			.where('campaign_id', '=', campaignId)
			.where('phase', '=', 'criticise')
			.execute();
		const [item] = await listWaiting(ctx);
		expect(item).toEqual({
			...{ id: `criticism-${id}`, verb: 'Trả lời ý kiến phê bình', button: 'Trả lời' },
			thing: 'Đồng chí Nguyễn Văn Bình nêu: Hai buổi sinh hoạt tháng 7 và tháng 8 không gửi tài liệu trước',
			...{ forWhom: 'Dương Ngọc Vân', dueOn: '2026-12-05', href: `/criticisms/${id}/answer` }
		});
		expect(await verbs('member')).toEqual([]);
		expect(await verbs('cellDeputy')).toEqual([]);
		// When the cell meets is known: the day before.
		await ctx.db
			.updateTable('campaign_units')
			.set({ conference_on: '2026-12-03' })
			.where('unit_id', '=', world.cells.thuong)
			.execute();
		expect((await listWaiting(ctx))[0]!.dueOn).toBe('2026-12-02');
	});

	test('of those who lead a collective, but not of a leader who raised it', async () => {
		const { reviewOf } = await criticised(world);
		await raiseCriticism(await world.as('cellDeputy'), reviewOf(world.cells.thuong), said());
		expect(await verbs('cellSecretary')).toEqual(['Trả lời ý kiến phê bình']);
		expect(await verbs('cellDeputy')).toEqual([]);
	});

	test('of the cell’s leaders, where the person reads no screen: they bring it on paper', async () => {
		const { reviewOf } = await criticised(world);
		const onPaper = world.members.thuong[4]!;
		const id = await raiseCriticism(await world.as('member'), reviewOf(onPaper), said());
		const [item] = await listWaiting(await world.as('cellDeputy'));
		expect(item).toMatchObject({ href: `/criticisms/${id}/sheet`, button: 'Mở bản in' });
		expect(await verbs('otherCellSecretary')).toEqual([]);
	});

	test('of its author and of the inspectors, while it is held back; of an inspector until they have looked', async () => {
		const { raise } = await criticised(world);
		const id = await raise();
		await holdBackCriticism(await world.as('cellDeputy'), id, held);
		expect(await verbs('cellSecretary')).toEqual([]);
		expect(await verbs('member')).toEqual(['Viết lại hoặc rút ý kiến phê bình']);
		expect(await verbs('inspector')).toEqual(['Xem ý kiến phê bình bị giữ lại']);
		await judgeHolding(await world.as('inspector'), id, { outcome: 'kept-back', reason: 'Đúng là chưa rõ' });
		expect(await verbs('inspector')).toEqual([]);
		expect(await verbs('inspectorWithTwoPosts')).toEqual([]);
		expect(await verbs('member')).toHaveLength(1);
	});

	test('of whoever entered it from paper: they tell its author', async () => {
		const { raise } = await criticised(world);
		const author = world.members.thuong[4]!;
		const id = await raise({ author, channel: 'paper' }, await world.as('office'));
		await holdBackCriticism(await world.as('cellDeputy'), id, held);
		expect((await verbs('office'))[0]).toMatch(/^Báo đồng chí .+: viết lại hoặc rút/);
	});

	test('waits for nobody once the review is concluded', async () => {
		const { raise, reviewId } = await criticised(world);
		const id = await raise();
		await holdBackCriticism(await world.as('cellDeputy'), id, held);
		await updateReview(await world.as('office'), reviewId, {
			...{ state: 'concluded', concluded_on: '2026-11-22' }
		});
		for (const who of ['member', 'inspector', 'cellSecretary'] as const) expect(await verbs(who)).toEqual([]);
	});

	test('shows a neighbour nothing', async () => {
		const { raise } = await criticised(world);
		await raise();
		expect(await world.asNeighbour((ctx) => listWaiting(ctx))).toEqual([]);
	});
});
