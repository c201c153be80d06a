import { describe, expect, test } from 'vitest';
import type { CastKey } from '#demonstration/cast.ts';
import { steps } from '../../../rectification/server/case-for-tests.ts';
import { useWorld } from '../../../../../tests/world.ts';
import { openCampaign } from '../campaign/campaign-for-tests.ts';
import { commitAtOnce, listUrgent, listUrgentOpen } from './index.ts';

const world = useWorld();
const who = (person: CastKey) => world.people[person].memberId;

describe('what a head does at once', () => {
	const wish = () => ({
		unitId: world.cells.thuong,
		criterion: 'cell-meetings',
		description: 'Sinh hoạt chi bộ hay bắt đầu muộn',
		cause: 'Chưa thống nhất giờ',
		task: 'Chốt giờ sinh hoạt và bắt đầu đúng giờ từ tháng 12',
		expectedProduct: 'Biên bản ghi giờ bắt đầu',
		dueOn: '2026-11-30'
	});

	test('stands before everybody of the cell until somebody else has verified it', async () => {
		const { campaignId } = await openCampaign(world);
		const { reference } = await commitAtOnce(await world.as('cellSecretary'), campaignId, wish());
		const [urgent] = await listUrgent(await world.as('member'), campaignId);
		expect(urgent).toMatchObject({ reference, ownerName: 'Dương Ngọc Vân', state: 'in-hand' });
		expect(await listUrgent(await world.as('otherMember'), campaignId)).toEqual([]);
		expect((await world.actsAbout(urgent!.id)).map(({ act }) => act)).toContain('urgent-action.committed');
		await steps.report(await world.as('cellSecretary'), urgent!.id, '2026-11-23');
		expect(await listUrgentOpen(await world.as('member'))).toHaveLength(1);
		await steps.verify(await world.as('inspector'), urgent!.id, '2026-11-23');
		expect(await listUrgentOpen(await world.as('member'))).toEqual([]);
	});

	test('is done within the days of the rule set, by a head; from paper the office names whose it is', async () => {
		const { campaignId } = await openCampaign(world);
		const commit = async (person: CastKey, change: object = {}) =>
			commitAtOnce(await world.as(person), campaignId, { ...wish(), ...change });
		await expect(commit('cellSecretary', { dueOn: '2027-03-01' })).rejects.toMatchObject({
			code: 'reviews.not-at-once',
			status: 409
		});
		await expect(commit('member')).rejects.toMatchObject({ code: 'reviews.named-by-the-head', status: 403 });
		await expect(commit('office', { headId: who('member') })).rejects.toMatchObject({
			code: 'reviews.not-a-head'
		});
		await commit('office', { headId: who('cellSecretary') });
		const [urgent] = await listUrgent(await world.as('office'), campaignId);
		expect(await world.actsAbout(urgent!.id)).toContainEqual({
			act: 'urgent-action.committed',
			actorId: who('office'),
			onBehalfOf: who('cellSecretary')
		});
		await world.asNeighbour(async (ctx) => expect(await listUrgent(ctx, campaignId)).toEqual([]));
	});

	test('may be about the head’s own shortcoming, named by themselves or entered from paper', async () => {
		const { campaignId } = await openCampaign(world);
		const own = { ...wish(), about: 'self', criterion: 'setting-example' } as const;
		await commitAtOnce(await world.as('cellSecretary'), campaignId, own);
		await commitAtOnce(await world.as('office'), campaignId, {
			...own,
			...{ headId: who('cellDeputy'), cause: 'Việc nhà bận' }
		});
		const { db } = await world.as('office');
		const recorded = await db
			.selectFrom('shortcomings')
			.select(['subject_member_id as memberId', 'source', 'on_behalf_of as onBehalfOf'])
			.where('source_id', '=', campaignId)
			.orderBy('reference')
			.execute();
		expect(recorded).toEqual([
			{ memberId: who('cellSecretary'), source: 'self', onBehalfOf: null },
			{ memberId: who('cellDeputy'), source: 'review', onBehalfOf: who('cellDeputy') }
		]);
		expect(await listUrgent(await world.as('member'), campaignId)).toHaveLength(2);
	});
});
