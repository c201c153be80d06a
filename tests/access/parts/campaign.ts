import { leaveOut, planCampaign } from '../../../src/domain/reviews/server/campaign/index.ts';
import { openCampaign } from '../../../src/domain/reviews/server/campaign/campaign-for-tests.ts';
import { planOf } from '../../../src/domain/reviews/server/campaign/plan-for-tests.ts';
import { showDate } from '#platform/dates.ts';
import { get, post, type Part } from './part.ts';

/** A campaign under way in Thôn Thượng and Thôn Hạ, and plans that are not rolled out yet. */
export const campaign: Part = {
	table: `
                                                                       office  secretary  inspector  cell leader  other leader  member  other member  neighbour  nobody
GET /campaigns                                                         yes     yes        yes        yes          yes           yes     yes           yes        in
GET /campaigns/new                                                     yes     yes        no         no           no            no      no            yes        in
POST /campaigns/new                                                    yes     yes        no         no           no            no      no            yes        in
GET /campaigns/[id=id]                                                 yes     yes        yes        yes          yes           yes     yes           -          in
GET /campaigns/[id=id] (a draft)                                       yes     yes        -          -            -             -       -             -          in
GET /campaigns/[id=id]/change                                          yes     yes        no         no           no            no      no            -          in
POST /campaigns/[id=id]/change                                         yes     yes        -          -            -             -       -             -          in
GET /campaigns/[id=id]/opening                                         yes     yes        -          -            -             -       -             -          in
POST /campaigns/[id=id]/opening                                        yes     yes        -          -            -             -       -             -          in
GET /campaigns/[id=id]/cancellation                                    yes     yes        -          -            -             -       -             -          in
POST /campaigns/[id=id]/cancellation                                   yes     yes        -          -            -             -       -             -          in
GET /campaigns/[id=id]/changes                                         yes     yes        no         no           no            no      no            -          in
POST /campaigns/[id=id]/changes                                        yes     yes        no         no           no            no      no            -          in
GET /campaigns/[id=id]/closure                                         yes     yes        no         no           no            no      no            -          in
POST /campaigns/[id=id]/closure                                        yes     yes        no         no           no            no      no            -          in
GET /campaigns/[id=id]/reopening                                       yes     yes        no         no           no            no      no            -          in
POST /campaigns/[id=id]/reopening                                      yes     yes        no         no           no            no      no            -          in
GET /campaigns/[id=id]/workbook                                        yes     yes        yes        yes          yes           yes     yes           -          in
GET /campaigns/[id=id]/people                                          yes     yes        yes        yes          yes           yes     yes           -          in
GET /campaigns/[id=id]/people/workbook                                 yes     yes        yes        yes          yes           yes     yes           -          in
GET /campaigns/[id=id]/plan                                            yes     yes        yes        yes          yes           yes     yes           -          in
GET /campaigns/[id=id]/plan.[format]                                   yes     yes        yes        yes          yes           yes     yes           -          in
GET /campaigns/[id=id]/units/[unit=id]                                 yes     yes        yes        yes          -             yes     -             -          in
GET /campaigns/[id=id]/units/[unit=id]/acknowledgement                 yes     yes        no         yes          no            no      no            -          in
POST /campaigns/[id=id]/units/[unit=id]/acknowledgement                yes     yes        no         yes          no            no      no            -          in
GET /reviews/[id=id]/leaving-out                                       yes     yes        no         yes          -             no      -             -          in
POST /reviews/[id=id]/leaving-out                                      yes     yes        no         yes          -             no      -             -          in
GET /reviews/[id=id]/resumption                                        yes     yes        no         yes          -             no      -             -          in
POST /reviews/[id=id]/resumption                                       yes     yes        no         yes          -             no      -             -          in
`,
	async requests(world) {
		const office = await world.as('office');
		const { campaignId, reviewOf } = await openCampaign(world);
		const closing = await openCampaign(world, ['ha']);
		const plan = await planOf(office);
		const [draft, toOpen, toCancel] = [
			await planCampaign(office, plan),
			await planCampaign(office, plan),
			await planCampaign(office, plan)
		];
		const { memberId } = world.people.member;
		const again = await openCampaign(world, ['thuong']);
		await leaveOut(office, again.reviewOf(memberId), { ground: 'away', words: '' });
		const at = `/campaigns/${campaignId}`;
		const { thuong } = world.cells;
		const typed = {
			title: plan.title,
			periodKind: plan.periodKind,
			periodFrom: plan.periodFrom,
			periodTo: plan.periodTo,
			purpose: plan.purpose,
			covers: 'members',
			units: thuong,
			unitsOffered: '1',
			...Object.fromEntries(
				plan.phases.flatMap(({ phase, startsOn, endsOn }) => [
					[`starts-${phase}`, showDate(startsOn)],
					[`ends-${phase}`, showDate(endsOn)]
				])
			)
		};
		const unit = `${at}/units/${thuong}`;
		const left = `/reviews/${reviewOf(memberId)}/leaving-out`;
		const back = `/reviews/${again.reviewOf(memberId)}/resumption`;
		return {
			'GET /campaigns': get('/campaigns'),
			'GET /campaigns/new': get('/campaigns/new'),
			'POST /campaigns/new': post('/campaigns/new', typed),
			'GET /campaigns/[id=id]': get(at),
			'GET /campaigns/[id=id] (a draft)': get(`/campaigns/${draft}`),
			'GET /campaigns/[id=id]/change': get(`${at}/change`),
			'POST /campaigns/[id=id]/change': post(`/campaigns/${draft}/change`, typed),
			'GET /campaigns/[id=id]/opening': get(`/campaigns/${toOpen}/opening`),
			'POST /campaigns/[id=id]/opening': post(`/campaigns/${toOpen}/opening`),
			'GET /campaigns/[id=id]/cancellation': get(`/campaigns/${toCancel}/cancellation`),
			'POST /campaigns/[id=id]/cancellation': post(`/campaigns/${toCancel}/cancellation`),
			'GET /campaigns/[id=id]/changes': get(`${at}/changes`),
			'POST /campaigns/[id=id]/changes': post(`${at}/changes`),
			'GET /campaigns/[id=id]/closure': get(`${at}/closure`),
			'POST /campaigns/[id=id]/closure': post(`${at}/closure`),
			'GET /campaigns/[id=id]/reopening': get(`/campaigns/${closing.campaignId}/reopening`),
			'POST /campaigns/[id=id]/reopening': post(`/campaigns/${closing.campaignId}/reopening`, {
				reason: 'Ghi trong lúc kiểm tra quyền'
			}),
			'GET /campaigns/[id=id]/workbook': get(`${at}/workbook`),
			'GET /campaigns/[id=id]/people': get(`${at}/people`),
			'GET /campaigns/[id=id]/people/workbook': get(`${at}/people/workbook`),
			'GET /campaigns/[id=id]/plan': get(`${at}/plan`),
			'GET /campaigns/[id=id]/plan.[format]': get(`${at}/plan.docx`),
			'GET /campaigns/[id=id]/units/[unit=id]': get(unit),
			'GET /campaigns/[id=id]/units/[unit=id]/acknowledgement': get(`${unit}/acknowledgement`),
			'POST /campaigns/[id=id]/units/[unit=id]/acknowledgement': post(`${unit}/acknowledgement`),
			'GET /reviews/[id=id]/leaving-out': get(left),
			'POST /reviews/[id=id]/leaving-out': post(left, { ground: 'away' }),
			'GET /reviews/[id=id]/resumption': get(back),
			'POST /reviews/[id=id]/resumption': post(back)
		};
	}
};
