import { askLeave } from '#domain/meetings/server/index.ts';
import { conferences } from '#domain/reviews/server/index.ts';
import { openCampaign } from '../../../src/domain/reviews/server/campaign/campaign-for-tests.ts';
import {
	called,
	criticised,
	during,
	handedIn,
	inSession
} from '../../../src/domain/reviews/server/conference/conference-for-tests.ts';
import type { World } from '../../world.ts';
import { get, post, type Part } from './part.ts';

/** Conferences of Thôn Thượng, planned and in session, with what was said, counted and left to be verified there. */
export const conference: Part = {
	table: `
                                                            office  secretary  inspector  cell leader  other leader  member  other member  neighbour  nobody
GET /campaigns/[id=id]/units/[unit=id]/conference           yes     yes        yes        yes          -             yes     -             -          in
POST /campaigns/[id=id]/units/[unit=id]/conference          yes     yes        no         yes          -             no      -             -          in
GET /campaigns/[id=id]/units/[unit=id]/signatures           yes     yes        no         yes          no            no      no            -          in
POST /campaigns/[id=id]/units/[unit=id]/signatures          yes     yes        no         yes          no            no      no            -          in
GET /campaigns/[id=id]/units/[unit=id]/signatures/sheet     yes     yes        no         yes          no            no      no            -          in
GET /campaigns/[id=id]/verification                         yes     yes        yes        no           no            no      no            -          in
GET /conferences/[id=id]                                    yes     yes        yes        yes          -             yes     -             -          in
POST /conferences/[id=id]?/call                             yes     yes        no         yes          -             no      -             -          in
POST /conferences/[id=id]?/end                              yes     yes        no         yes          -             no      -             -          in
POST /conferences/[id=id]?/finish                           yes     yes        no         yes          -             no      -             -          in
POST /conferences/[id=id]?/give                             yes     yes        no         yes          -             no      -             -          in
POST /conferences/[id=id]?/open                             yes     yes        no         yes          -             no      -             -          in
POST /conferences/[id=id]?/resume                           yes     yes        no         yes          -             no      -             -          in
POST /conferences/[id=id]?/ask                              yes     yes        no         yes          -             yes     -             -          in
POST /conferences/[id=id]?/withdraw                         yes     yes        no         yes          -             yes     -             -          in
GET /conferences/[id=id]/cancellation                       yes     yes        yes        yes          -             yes     -             -          in
POST /conferences/[id=id]/cancellation                      yes     yes        no         yes          -             no      -             -          in
GET /conferences/[id=id]/change                             yes     yes        yes        yes          -             yes     -             -          in
POST /conferences/[id=id]/change                            yes     yes        no         yes          -             no      -             -          in
GET /conferences/[id=id]/leave                              yes     yes        -          yes          -             yes     -             -          in
POST /conferences/[id=id]/leave                             no      no         -          yes          -             yes     -             -          in
GET /conferences/[id=id]/leave/[unit=id]                    yes     yes        -          yes          -             -       -             -          in
GET /conferences/[id=id]/leave/[unit=id]/[request=id]       yes     yes        -          yes          -             -       -             -          in
POST /conferences/[id=id]/leave/[unit=id]/[request=id]      yes     yes        -          yes          -             -       -             -          in
GET /conferences/[id=id]/leave/[unit=id]/new                yes     yes        -          yes          -             -       -             -          in
POST /conferences/[id=id]/leave/[unit=id]/new               yes     yes        -          yes          -             -       -             -          in
GET /conferences/[id=id]/notice                             yes     yes        yes        yes          -             yes     -             -          in
GET /conferences/[id=id]/notice.[format]                    yes     yes        yes        yes          -             yes     -             -          in
GET /conferences/[id=id]/roll                               yes     yes        yes        yes          -             -       -             -          in
POST /conferences/[id=id]/roll                              yes     yes        no         yes          -             -       -             -          in
POST /conferences/[id=id]/roll/marks                        yes     yes        no         yes          -             no      -             -          in
GET /conferences/[id=id]/roll/sheet                         yes     yes        yes        yes          -             -       -             -          in
GET /conferences/[id=id]/screen                             yes     yes        yes        yes          -             yes     -             -          in
GET /conferences/[id=id]/sheet                              yes     yes        no         yes          -             no      -             -          in
GET /conferences/[id=id]/speeches/[speech=id]               yes     yes        yes        yes          -             yes     -             -          in
POST /conferences/[id=id]/speeches/[speech=id]              yes     yes        no         yes          -             no      -             -          in
GET /conferences/[id=id]/speeches/new                       yes     yes        yes        yes          -             yes     -             -          in
POST /conferences/[id=id]/speeches/new                      yes     yes        no         yes          -             no      -             -          in
GET /conferences/[id=id]/tallies/[tally=id]                 yes     yes        yes        yes          -             yes     -             -          in
POST /conferences/[id=id]/tallies/[tally=id]                yes     yes        no         yes          -             no      -             -          in
GET /conferences/[id=id]/tallies/new                        yes     yes        yes        yes          -             yes     -             -          in
POST /conferences/[id=id]/tallies/new                       yes     yes        no         yes          -             no      -             -          in
GET /reviews/[id=id]/conclusion/[unit=id]                   yes     yes        yes        yes          -             yes     -             -          in
POST /reviews/[id=id]/conclusion/[unit=id]                  yes     yes        no         yes          -             no      -             -          in
GET /reviews/[id=id]/conclusion/[unit=id]/items/[item=id]   yes     yes        yes        yes          -             yes     -             -          in
POST /reviews/[id=id]/conclusion/[unit=id]/items/[item=id]  yes     yes        no         yes          -             no      -             -          in
GET /reviews/[id=id]/conclusion/[unit=id]/other             yes     yes        yes        yes          -             yes     -             -          in
POST /reviews/[id=id]/conclusion/[unit=id]/other            yes     yes        no         yes          -             no      -             -          in
GET /reviews/[id=id]/disagreement                           yes     yes        yes        yes          -             yes     -             -          in
POST /reviews/[id=id]/disagreement                          yes     yes        no         no           -             no      -             -          in
GET /reviews/[id=id]/signature                              yes     yes        no         yes          -             yes     -             -          in
POST /reviews/[id=id]/signature                             yes     yes        no         yes          -             yes     -             -          in
GET /reviews/[id=id]/verification/[conclusion=id]           yes     yes        yes        yes          -             -       -             -          in
POST /reviews/[id=id]/verification/[conclusion=id]          no      no         yes        no           -             -       -             -          in
`,
	async requests(world) {
		const { campaignId, reviewOf } = await openCampaign(world);
		const unit = world.cells.thuong;
		const member = world.people.member.memberId;
		const at = async () => world.as('office', during);
		const cell = reviewOf(unit);
		const own = reviewOf(member);
		await handedIn(world, cell, own);
		const held = await inSession(world, campaignId);
		const planned = await called(world, campaignId);
		const toCancel = await called(world, campaignId);
		const toOpen = await called(world, campaignId);
		const speech = await conferences.askToSpeak(await at(), held, member);
		const counted = { convened: 5, issued: 5, collected: 5, valid: 5, agree: 5, disagree: 0 };
		const tally = await conferences.recordTally(await at(), held, {
			...{ question: 'Thông qua báo cáo', reviewId: null },
			...counted
		});
		await askLeave(await world.as('member', during), held, { reason: 'Đưa người nhà đi khám' });
		const item = await criticised(world, cell);
		const toVerify = { outcome: 'to-verify', words: 'Chưa rõ' } as const;
		const verified = await conferences.concludeItem(await at(), cell, unit, item, toVerify);
		const ownItem = await criticised(world, own);

		const c = `/conferences/${held}`;
		const u = `/campaigns/${campaignId}/units/${unit}`;
		const place = `/reviews/${own}/conclusion/${unit}`;
		const plan = {
			...{
				title: 'Hội nghị kiểm điểm',
				date: '30/11/2026',
				start: '19:00',
				end: '21:30',
				place: 'Nhà văn hoá'
			},
			...{ chair: world.people.cellSecretary.memberId, clerk: world.people.cellDeputy.memberId }
		};
		const vote = Object.fromEntries(Object.entries(counted).map(([name, value]) => [name, String(value)]));
		const decided = { outcome: 'no-fault', words: 'Đã rõ' };
		return {
			'GET /campaigns/[id=id]/units/[unit=id]/conference': get(`${u}/conference`),
			'POST /campaigns/[id=id]/units/[unit=id]/conference': post(`${u}/conference`, plan),
			'GET /campaigns/[id=id]/units/[unit=id]/signatures': get(`${u}/signatures`),
			'POST /campaigns/[id=id]/units/[unit=id]/signatures': post(`${u}/signatures`, { signed: own }),
			'GET /campaigns/[id=id]/units/[unit=id]/signatures/sheet': get(`${u}/signatures/sheet`),
			'GET /campaigns/[id=id]/verification': get(`/campaigns/${campaignId}/verification`),
			'GET /conferences/[id=id]': get(c),
			'POST /conferences/[id=id]?/call': post(`${c}?/call`, { review: cell }),
			'POST /conferences/[id=id]?/end': post(`/conferences/${toOpen}?/end`),
			'POST /conferences/[id=id]?/finish': post(`${c}?/finish`),
			'POST /conferences/[id=id]?/give': post(`${c}?/give`, { speech }),
			'POST /conferences/[id=id]?/open': post(`/conferences/${toOpen}?/open`),
			'POST /conferences/[id=id]?/resume': post(`/conferences/${toOpen}?/resume`),
			'POST /conferences/[id=id]?/ask': post(`${c}?/ask`, { speaker: member }),
			'POST /conferences/[id=id]?/withdraw': post(`${c}?/withdraw`, { speech }),
			'GET /conferences/[id=id]/cancellation': get(`/conferences/${toCancel}/cancellation`),
			'POST /conferences/[id=id]/cancellation': post(`/conferences/${toCancel}/cancellation`, {
				words: 'Mưa bão'
			}),
			'GET /conferences/[id=id]/change': get(`/conferences/${planned}/change`),
			'POST /conferences/[id=id]/change': post(`/conferences/${planned}/change`, plan),
			'GET /conferences/[id=id]/leave': get(`${c}/leave`),
			'POST /conferences/[id=id]/leave': post(`${c}/leave`, { reason: 'Ốm' }),
			'GET /conferences/[id=id]/leave/[unit=id]': get(`${c}/leave/${unit}`),
			...(await leaveRequests(world, held, unit)),
			'GET /conferences/[id=id]/notice': get(`${c}/notice`),
			'GET /conferences/[id=id]/notice.[format]': get(`${c}/notice.docx`),
			'GET /conferences/[id=id]/roll': get(`${c}/roll`),
			'POST /conferences/[id=id]/roll': post(`${c}/roll`, { [`state-${member}`]: 'present' }),
			'POST /conferences/[id=id]/roll/marks': post(`${c}/roll/marks`, {
				json: {
					sentAt: Date.now(),
					marks: [{ memberId: member, part: 1, state: 'present', arrived: '', left: '', notedAt: Date.now() }]
				}
			}),
			'GET /conferences/[id=id]/roll/sheet': get(`${c}/roll/sheet`),
			'GET /conferences/[id=id]/screen': get(`${c}/screen`),
			'GET /conferences/[id=id]/sheet': get(`${c}/sheet`),
			'GET /conferences/[id=id]/speeches/[speech=id]': get(`${c}/speeches/${speech}`),
			'POST /conferences/[id=id]/speeches/[speech=id]': post(`${c}/speeches/${speech}`, {
				words: 'Nhất trí'
			}),
			'GET /conferences/[id=id]/speeches/new': get(`${c}/speeches/new`),
			'POST /conferences/[id=id]/speeches/new': post(`${c}/speeches/new`, {
				speaker: member,
				words: 'Nhất trí'
			}),
			'GET /conferences/[id=id]/tallies/[tally=id]': get(`${c}/tallies/${tally}`),
			'POST /conferences/[id=id]/tallies/[tally=id]': post(`${c}/tallies/${tally}`, {
				question: 'Thông qua',
				...vote
			}),
			'GET /conferences/[id=id]/tallies/new': get(`${c}/tallies/new`),
			'POST /conferences/[id=id]/tallies/new': post(`${c}/tallies/new`, { question: 'Thông qua', ...vote }),
			'GET /reviews/[id=id]/conclusion/[unit=id]': get(place),
			'POST /reviews/[id=id]/conclusion/[unit=id]': post(place, { summary: 'Nhất trí' }),
			'GET /reviews/[id=id]/conclusion/[unit=id]/items/[item=id]': get(`${place}/items/${ownItem}`),
			'POST /reviews/[id=id]/conclusion/[unit=id]/items/[item=id]': post(
				`${place}/items/${ownItem}`,
				decided
			),
			'GET /reviews/[id=id]/conclusion/[unit=id]/other': get(`${place}/other`),
			'POST /reviews/[id=id]/conclusion/[unit=id]/other': post(`${place}/other`, {
				about: 'Việc khác',
				...decided
			}),
			'GET /reviews/[id=id]/disagreement': get(`/reviews/${own}/disagreement`),
			'POST /reviews/[id=id]/disagreement': post(`/reviews/${own}/disagreement`, {
				decision: 'upheld',
				words: 'Giữ nguyên'
			}),
			'GET /reviews/[id=id]/signature': get(`/reviews/${own}/signature`),
			'POST /reviews/[id=id]/signature': post(`/reviews/${own}/signature`, { agrees: 'yes' }),
			'GET /reviews/[id=id]/verification/[conclusion=id]': get(
				`/reviews/${cell}/verification/${verified.id}`
			),
			'POST /reviews/[id=id]/verification/[conclusion=id]': post(
				`/reviews/${cell}/verification/${verified.id}`,
				decided
			)
		};
	}
};

/** Leave from the conference: the member's request, and one that is entered for somebody else. */
async function leaveRequests(world: World, meetingId: string, unit: string) {
	const { leave_request_id } = await world.database
		.forCommittee(world.committeeId)
		.selectFrom('leave_requests')
		.select('leave_request_id')
		.where('meeting_id', '=', meetingId)
		.executeTakeFirstOrThrow();
	const at = `/conferences/${meetingId}/leave/${unit}`;
	const line = '/conferences/[id=id]/leave/[unit=id]';
	return {
		[`GET ${line}/[request=id]`]: get(`${at}/${leave_request_id}`),
		[`POST ${line}/[request=id]`]: post(`${at}/${leave_request_id}`, { verdict: 'granted' }),
		[`GET ${line}/new`]: get(`${at}/new`),
		[`POST ${line}/new`]: post(`${at}/new`, {
			member: world.members.thuong[3]!,
			reason: 'Ốm',
			how: 'told'
		})
	};
}
