import { openCase } from '../../../src/domain/rectification/server/case-for-tests.ts';
import { openCampaign } from '../../../src/domain/reviews/server/campaign/campaign-for-tests.ts';
import { plans } from '#domain/reviews/server/index.ts';
import type { World } from '../../world.ts';
import { get, post, type Part } from './part.ts';

/** The member's review in a campaign is concluded and its plan submitted; their cell's own plan is published. */
export const plan: Part = {
	table: `
GET /campaigns/[id=id]/rectification                                   yes     yes        yes        yes          yes           yes     yes           -          in
GET /campaigns/[id=id]/rectification/workbook                          yes     yes        yes        yes          yes           yes     yes           -          in
GET /campaigns/[id=id]/urgent                                          yes     yes        yes        yes          yes           yes     yes           -          in
GET /campaigns/[id=id]/urgent/new                                      yes     yes        yes        yes          yes           yes     yes           -          in
POST /campaigns/[id=id]/urgent/new                                     yes     yes        no         yes          no            no      no            -          in
GET /reviews/[id=id]/plan                                              yes     yes        yes        yes          -             yes     -             -          in
GET /reviews/[id=id]/plan/published                                    yes     yes        yes        yes          -             yes     -             -          in
GET /reviews/[id=id]/plan/sheet                                        yes     yes        yes        yes          -             yes     -             -          in
GET /reviews/[id=id]/plan/lines/[action=id]                            yes     yes        yes        yes          -             yes     -             -          in
POST /reviews/[id=id]/plan/lines/[action=id]                           yes     yes        no         yes          -             yes     -             -          in
GET /reviews/[id=id]/plan/submission                                   yes     yes        yes        yes          -             yes     -             -          in
POST /reviews/[id=id]/plan/submission                                  yes     yes        no         yes          -             yes     -             -          in
GET /reviews/[id=id]/plan/taking-back                                  yes     yes        yes        yes          -             yes     -             -          in
POST /reviews/[id=id]/plan/taking-back                                 yes     yes        no         yes          -             yes     -             -          in
GET /reviews/[id=id]/plan/approval                                     yes     yes        yes        yes          -             yes     -             -          in
POST /reviews/[id=id]/plan/approval                                    yes     yes        no         yes          -             no      -             -          in
GET /reviews/[id=id]/plan/publication                                  yes     yes        yes        yes          -             yes     -             -          in
POST /reviews/[id=id]/plan/publication                                 yes     yes        no         yes          -             no      -             -          in
GET /reviews/[id=id]/plan/reopening                                    yes     yes        yes        yes          -             yes     -             -          in
POST /reviews/[id=id]/plan/reopening                                   yes     yes        no         yes          -             yes     -             -          in
`,
	async requests(world, things) {
		const { campaignId, reviewOf } = await openCampaign(world);
		const member = world.people.member.memberId;
		const review = reviewOf(member);
		await conclude(world, review);
		const { actionId } = await openCase(world, { change: { cause: 'đường xa', criterion: 'working-style' } });
		await plans.submitPlan(await world.as('member'), review);
		const shown = reviewOf(world.cells.thuong);
		await conclude(world, shown);
		await openCase(world, {
			change: { subject: { unitId: world.cells.thuong }, criterion: 'cell-meetings' },
			owner: 'cellSecretary'
		});
		await plans.submitPlan(await world.as('cellSecretary'), shown);
		await plans.judgePlan(await world.as('deputy'), shown, { outcome: 'approve', words: '' });
		await plans.publishPlan(await world.as('office'), shown);
		const at = `/reviews/${review}/plan`;
		const line = `${at}/lines/${actionId}`;
		const words = 'Ghi trong lúc kiểm tra quyền';
		return {
			'GET /campaigns/[id=id]/rectification': get(`/campaigns/${campaignId}/rectification`),
			'GET /campaigns/[id=id]/rectification/workbook': get(`/campaigns/${campaignId}/rectification/workbook`),
			'GET /campaigns/[id=id]/urgent': get(`/campaigns/${campaignId}/urgent`),
			'GET /campaigns/[id=id]/urgent/new': get(`/campaigns/${campaignId}/urgent/new`),
			'POST /campaigns/[id=id]/urgent/new': post(`/campaigns/${campaignId}/urgent/new`, {
				unitId: world.cells.thuong,
				headId: world.people.cellSecretary.memberId,
				criterion: 'cell-meetings',
				...{ description: words, cause: words, task: words, expectedProduct: words },
				dueOn: things.soon
			}),
			'GET /reviews/[id=id]/plan': get(at),
			'GET /reviews/[id=id]/plan/sheet': get(`${at}/sheet`),
			'GET /reviews/[id=id]/plan/published': get(`/reviews/${shown}/plan/published`),
			'GET /reviews/[id=id]/plan/lines/[action=id]': get(line),
			'POST /reviews/[id=id]/plan/lines/[action=id]': post(line, { note: words }),
			...Object.fromEntries(
				(['submission', 'taking-back', 'publication', 'reopening'] as const).flatMap((task) => [
					[`GET /reviews/[id=id]/plan/${task}`, get(`${at}/${task}`)],
					[`POST /reviews/[id=id]/plan/${task}`, post(`${at}/${task}`, { words })]
				])
			),
			'GET /reviews/[id=id]/plan/approval': get(`${at}/approval`),
			'POST /reviews/[id=id]/plan/approval': post(`${at}/approval`, { outcome: 'approve' })
		};
	}
};

async function conclude(world: World, reviewId: string) {
	const { db } = await world.as('office');
	await db
		.updateTable('reviews')
		.set({ state: 'signed', concluded_on: '2026-11-21' })
		.where('review_id', '=', reviewId)
		.execute();
}
