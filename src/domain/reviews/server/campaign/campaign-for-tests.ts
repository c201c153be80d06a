import { rulesAsOf } from '#domain/rules/server/index.ts';
import { newId, type Id } from '#platform/id.ts';
import type { CellKey } from '#demonstration/cast.ts';
import type { World } from '../../../../../tests/world.ts';

/** A campaign under way about the year 2026, as tests begin with it. */
export type OpenCampaign = {
	campaignId: Id;
	/** the review of a person of the cast's cells, or of a collective; fails when there is none */
	reviewOf(subjectId: Id): Id;
};

/**
 * A campaign of the year 2026 that was rolled out on 20/11/2026 to the committee and the cells named: a review of each
 * collective and of everybody in these cells, all being written.
 */
export async function openCampaign(world: World, cells: CellKey[] = ['thuong', 'ha']): Promise<OpenCampaign> {
	const ctx = await world.as('office', '2026-11-20T02:00:00Z');
	const { committeeId, db } = ctx;
	const { id: ruleSetId } = await rulesAsOf(ctx, '2026-11-20');
	const campaignId = newId();
	await db
		.insertInto('campaigns')
		.values({
			committee_id: committeeId,
			campaign_id: campaignId,
			title: 'Kiểm điểm năm 2026',
			period_kind: 'year',
			period_from: '2026-01-01',
			period_to: '2026-12-31',
			rule_set_id: ruleSetId,
			state: 'open',
			purpose: 'Kiểm điểm tập thể, cá nhân năm 2026',
			entered_by: ctx.actor.memberId,
			entered_at: ctx.clock.now(),
			opened_on: '2026-11-20'
		})
		.execute();
	const units = [world.unitId, ...cells.map((cell) => world.cells[cell])];
	await db
		.insertInto('campaign_units')
		.values(units.map((unit_id) => ({ committee_id: committeeId, campaign_id: campaignId, unit_id })))
		.execute();

	const posts = await db
		.selectFrom('posts')
		.select(['member_id', 'unit_id', 'kind'])
		.where('unit_id', 'in', units)
		.execute();
	const leading = ['secretary', 'deputy-secretary', 'standing-member', 'committee-member', 'inspection-head'];
	const bySubject = new Map<Id, Id>();
	const add = async (
		subject: { member?: Id; unit?: Id },
		unitId: Id,
		form: string,
		places: { unitId: Id; rank: number }[]
	) => {
		const reviewId = newId();
		bySubject.set((subject.member ?? subject.unit)!, reviewId);
		await db
			.insertInto('reviews')
			.values({
				committee_id: committeeId,
				review_id: reviewId,
				campaign_id: campaignId,
				subject_member_id: subject.member ?? null,
				subject_unit_id: subject.unit ?? null,
				unit_id: unitId,
				form,
				state: 'writing'
			})
			.execute();
		await db
			.insertInto('review_places')
			.values(
				places.map((place) => ({
					committee_id: committeeId,
					review_id: reviewId,
					unit_id: place.unitId,
					rank: place.rank
				}))
			)
			.execute();
	};
	for (const unit of units) await add({ unit }, unit, '01', [{ unitId: unit, rank: 0 }]);
	for (const cell of cells)
		for (const member of world.members[cell]) {
			const held = posts.filter((post) => post.member_id === member);
			const inCell = held.filter((post) => post.unit_id === world.cells[cell]).map((post) => post.kind);
			const above = held.filter((post) => post.unit_id === world.unitId).map((post) => post.kind);
			const rank = inCell.includes('cell-secretary') ? 1 : inCell.includes('cell-deputy') ? 2 : 3;
			const isLeader = above.some((kind) => leading.includes(kind));
			await add({ member }, world.cells[cell], isLeader ? '2B' : '2C', [
				{ unitId: world.cells[cell], rank },
				...(isLeader
					? [
							{
								unitId: world.unitId,
								rank: above.includes('secretary') ? 1 : above.includes('deputy-secretary') ? 2 : 3
							}
						]
					: [])
			]);
		}
	return {
		campaignId,
		reviewOf(subjectId) {
			const id = bySubject.get(subjectId);
			if (!id) throw new Error(`nobody reviews ${subjectId} here`);
			return id;
		}
	};
}
