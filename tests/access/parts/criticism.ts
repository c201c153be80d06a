import { criticisms, getReview } from '#domain/reviews/server/index.ts';
import { openCampaign } from '../../../src/domain/reviews/server/campaign/campaign-for-tests.ts';
import { updateReview } from '../../../src/domain/reviews/server/review-queries.ts';
import type { World } from '../../world.ts';
import { get, post, type Part } from './part.ts';

/**
 * The member criticises two colleagues of Thôn Thượng: one criticism is raised, one answered; one is held back by the cell's
 * deputy in a review that is concluded since, one about the cell's leader is held back as well.
 */
export const criticism: Part = {
	table: `
                                                                       office  secretary  inspector  cell leader  other leader  member  other member  neighbour  nobody
GET /reviews/[id=id]/criticisms/new                                    yes     yes        yes        yes          -             yes     -             -          in
POST /reviews/[id=id]/criticisms/new                                   yes     yes        yes        yes          -             yes     -             -          in
GET /reviews/[id=id]/comments/new                                      yes     yes        yes        yes          -             yes     -             -          in
POST /reviews/[id=id]/comments/new                                     yes     yes        no         yes          -             no      -             -          in
GET /reviews/[id=id]/comments/[comment=id]/withdrawal                  yes     yes        yes        yes          -             -       -             -          in
POST /reviews/[id=id]/comments/[comment=id]/withdrawal                 yes     yes        no         no           -             -       -             -          in
GET /criticisms/[id=id]                                                yes     yes        yes        yes          -             yes     -             -          in
GET /criticisms/[id=id] (held back)                                    -       -          yes        yes          -             yes     -             -          in
GET /criticisms/[id=id] (held back, about the cell leader)             -       -          yes        -            -             yes     -             -          in
GET /criticisms/[id=id]/answer                                         yes     yes        yes        yes          -             yes     -             -          in
POST /criticisms/[id=id]/answer                                        yes     yes        no         yes          -             no      -             -          in
GET /criticisms/[id=id]/sheet                                          yes     yes        no         yes          -             no      -             -          in
GET /criticisms/[id=id]/holding-back                                   yes     yes        yes        yes          -             yes     -             -          in
POST /criticisms/[id=id]/holding-back                                  no      no         no         yes          -             no      -             -          in
GET /criticisms/[id=id]/rewording                                      -       -          yes        yes          -             yes     -             -          in
POST /criticisms/[id=id]/rewording                                     -       -          no         no           -             yes     -             -          in
GET /criticisms/[id=id]/release                                        -       -          yes        yes          -             yes     -             -          in
POST /criticisms/[id=id]/release                                       -       -          yes        no           -             no      -             -          in
GET /criticisms/[id=id]/withdrawal                                     -       -          yes        yes          -             yes     -             -          in
POST /criticisms/[id=id]/withdrawal                                    -       -          no         no           -             yes     -             -          in
GET /campaigns/[id=id]/units/[unit=id]/criticisms                      yes     yes        yes        yes          -             no      -             -          in
POST /campaigns/[id=id]/units/[unit=id]/criticisms                     yes     yes        no         yes          -             no      -             -          in
GET /campaigns/[id=id]/units/[unit=id]/criticism-sheet                 yes     yes        yes        yes          -             no      -             -          in
GET /campaigns/[id=id]/units/[unit=id]/comments                        yes     yes        yes        yes          -             no      -             -          in
POST /campaigns/[id=id]/units/[unit=id]/comments                       yes     yes        no         yes          -             no      -             -          in
GET /campaigns/[id=id]/units/[unit=id]/comments/sheet                  yes     yes        yes        yes          -             no      -             -          in
`,
	async requests(world) {
		const made = await makeCriticisms(world);
		const { review, concluded, raised, toAnswer, answered, heldBack, aboutLeader, comment, at } = made;
		const said = { fact: 'Ghi trong lúc kiểm tra quyền', when: 'tháng 10', place: 'Thôn', ask: 'Sửa' };
		const from = { source: 'front', sourceName: 'Mặt trận thôn', datedOn: '20/11/2026' };
		const author = world.people.member.memberId;
		return {
			'GET /reviews/[id=id]/criticisms/new': get(`/reviews/${review}/criticisms/new`),
			'POST /reviews/[id=id]/criticisms/new': post(`/reviews/${review}/criticisms/new`, said),
			'GET /reviews/[id=id]/comments/new': get(`/reviews/${review}/comments/new`),
			'POST /reviews/[id=id]/comments/new': post(`/reviews/${review}/comments/new`, {
				...from,
				words: 'Nhiệt tình'
			}),
			'GET /reviews/[id=id]/comments/[comment=id]/withdrawal': get(
				`/reviews/${concluded}/comments/${comment}/withdrawal`
			),
			'POST /reviews/[id=id]/comments/[comment=id]/withdrawal': post(
				`/reviews/${concluded}/comments/${comment}/withdrawal`,
				{ reason: 'Nhầm phiếu' }
			),
			'GET /criticisms/[id=id]': get(`/criticisms/${raised}`),
			'GET /criticisms/[id=id] (held back)': get(`/criticisms/${heldBack}`),
			'GET /criticisms/[id=id] (held back, about the cell leader)': get(`/criticisms/${aboutLeader}`),
			'GET /criticisms/[id=id]/answer': get(`/criticisms/${raised}/answer`),
			'POST /criticisms/[id=id]/answer': post(`/criticisms/${toAnswer}/answer`, {
				words: 'Đúng',
				channel: 'paper'
			}),
			'GET /criticisms/[id=id]/sheet': get(`/criticisms/${raised}/sheet`),
			'GET /criticisms/[id=id]/holding-back': get(`/criticisms/${raised}/holding-back`),
			'POST /criticisms/[id=id]/holding-back': post(`/criticisms/${answered}/holding-back`, {
				ground: 'no-fact',
				reason: 'Chưa rõ'
			}),
			'GET /criticisms/[id=id]/rewording': get(`/criticisms/${heldBack}/rewording`),
			'POST /criticisms/[id=id]/rewording': post(`/criticisms/${heldBack}/rewording`, said),
			'GET /criticisms/[id=id]/release': get(`/criticisms/${heldBack}/release`),
			'POST /criticisms/[id=id]/release': post(`/criticisms/${heldBack}/release`, {
				outcome: 'released',
				reason: 'Có nêu việc'
			}),
			'GET /criticisms/[id=id]/withdrawal': get(`/criticisms/${heldBack}/withdrawal`),
			'POST /criticisms/[id=id]/withdrawal': post(`/criticisms/${heldBack}/withdrawal`, { reason: '' }),
			'GET /campaigns/[id=id]/units/[unit=id]/criticisms': get(`${at}/criticisms`),
			'POST /campaigns/[id=id]/units/[unit=id]/criticisms': post(`${at}/criticisms`, {
				...{ ...said, fact: 'Từ phiếu giấy', author, review }
			}),
			'GET /campaigns/[id=id]/units/[unit=id]/criticism-sheet': get(`${at}/criticism-sheet`),
			'GET /campaigns/[id=id]/units/[unit=id]/comments': get(`${at}/comments`),
			'POST /campaigns/[id=id]/units/[unit=id]/comments': post(`${at}/comments`, {
				...from,
				[`words-${review}`]: 'Chan hòa'
			}),
			'GET /campaigns/[id=id]/units/[unit=id]/comments/sheet': get(`${at}/comments/sheet`)
		};
	}
};

async function makeCriticisms(world: World) {
	const { campaignId, reviewOf } = await openCampaign(world, ['thuong']);
	const review = reviewOf(world.members.thuong[3]!);
	const concluded = reviewOf(world.members.thuong[4]!);
	const member = await world.as('member');
	const deputy = await world.as('cellDeputy');
	const raise = (fact: string, of = review) =>
		criticisms.raiseCriticism(member, of, { fact, when: 'tháng 9', place: 'Thôn', ask: 'Sửa', author: null });
	const holdBack = async (fact: string, of: string) => {
		const id = await raise(fact, of);
		await criticisms.holdBackCriticism(deputy, id, { ground: 'no-fact', reason: 'Chưa rõ' });
		return id;
	};
	const answered = await raise('Đã trả lời');
	await criticisms.answerCriticism(deputy, answered, { words: 'Đúng', answeredBy: null });
	const from = { source: 'front', sourceName: 'Mặt trận', datedOn: '2026-11-20' };
	await criticisms.addComment(deputy, concluded, { ...from, words: 'Chăm họp' });
	const [comment] = await criticisms.listCommentsOf(deputy, await getReview(deputy, concluded));
	const heldBack = await holdBack('Chung chung', concluded);
	await updateReview(deputy, concluded, { state: 'concluded', concluded_on: '2026-11-22' });
	return {
		...{ review, concluded, answered, heldBack },
		raised: await raise('Chờ trả lời'),
		toAnswer: await raise('Sẽ trả lời'),
		aboutLeader: await holdBack('Về bí thư', reviewOf(world.people.cellSecretary.memberId)),
		comment: comment!.id,
		at: `/campaigns/${campaignId}/units/${world.cells.thuong}`
	};
}
