import { addressee } from '#domain/reviews/suggestion-forms.ts';
import { openCampaign } from '../../../src/domain/reviews/server/campaign/campaign-for-tests.ts';
import {
	explained,
	explanation,
	suggest
} from '../../../src/domain/reviews/server/suggestion/suggestion-for-tests.ts';
import { get, post, type Part } from './part.ts';

/** The member of Thôn Thượng is asked to explain: once still to be sent, once sent, once explained, once to be withdrawn. */
export const suggestion: Part = {
	table: `
                                                                       office  secretary  inspector  cell leader  other leader  member  other member  neighbour  nobody
GET /suggestions                                                       yes     yes        yes        yes          yes           yes     yes           yes        in
GET /suggestions/new                                                   yes     yes        yes        yes          yes           yes     yes           yes        in
POST /suggestions/new?/more                                            yes     yes        yes        yes          yes           yes     yes           yes        in
POST /suggestions/new?/look                                            yes     yes        yes        yes          yes           yes     yes           yes        in
POST /suggestions/new?/send                                            yes     yes        no         no           -             no      -             -          in
GET /reviews/[id=id]/suggestions/new                                   yes     yes        yes        yes          -             yes     -             -          in
POST /reviews/[id=id]/suggestions/new?/more                            yes     yes        yes        yes          -             yes     -             -          in
POST /reviews/[id=id]/suggestions/new?/send                            yes     yes        no         no           -             no      -             -          in
GET /suggestions/[id=id]                                               yes     yes        yes        yes          -             yes     -             -          in
GET /suggestions/[id=id]/sheet                                         yes     yes        yes        yes          -             yes     -             -          in
GET /suggestions/[id=id]/explanation                                   yes     yes        yes        yes          -             yes     -             -          in
POST /suggestions/[id=id]/explanation?/draft                           yes     yes        no         yes          -             yes     -             -          in
POST /suggestions/[id=id]/explanation?/explain                         yes     yes        no         yes          -             yes     -             -          in
GET /suggestions/[id=id]/verdict                                       yes     yes        yes        yes          -             yes     -             -          in
POST /suggestions/[id=id]/verdict                                      yes     yes        no         no           -             no      -             -          in
GET /suggestions/[id=id]/withdrawal                                    yes     yes        yes        yes          -             yes     -             -          in
POST /suggestions/[id=id]/withdrawal                                   yes     yes        no         no           -             no      -             -          in
`,
	async requests(world) {
		const { campaignId, reviewOf } = await openCampaign(world, ['thuong']);
		const review = reviewOf(world.people.member.memberId);
		const again = (number: string) => suggest(world, review, { number });
		const [sent, toDraft, toExplain, toWithdraw] = [
			await again('1-CV/ĐU'),
			await again('2-CV/ĐU'),
			await again('3-CV/ĐU'),
			await again('4-CV/ĐU')
		];
		const toJudge = await explained(world, review);
		const words = 'Ghi trong lúc kiểm tra quyền';
		const paper = { sender: 'committee', datedOn: '21/11/2026', 'words-0': words, 'dueOn-0': '01/12/2026' };
		return {
			'GET /suggestions': get('/suggestions'),
			'GET /suggestions/new': get('/suggestions/new'),
			'POST /suggestions/new?/more': post('/suggestions/new?/more', paper),
			'POST /suggestions/new?/look': post(`/suggestions/new?/look&campaign=${campaignId}`, {
				...{ ...paper, 'search-0': 'bình', look: '0' }
			}),
			'POST /suggestions/new?/send': post(`/suggestions/new?/send&campaign=${campaignId}`, {
				...{ ...paper, number: '5-CV/ĐU', 'to-0': addressee(review, 'Nguyễn Văn Bình') }
			}),
			'GET /reviews/[id=id]/suggestions/new': get(`/reviews/${review}/suggestions/new`),
			'POST /reviews/[id=id]/suggestions/new?/more': post(`/reviews/${review}/suggestions/new?/more`, paper),
			'POST /reviews/[id=id]/suggestions/new?/send': post(`/reviews/${review}/suggestions/new?/send`, {
				...{ ...paper, number: '6-CV/ĐU' }
			}),
			'GET /suggestions/[id=id]': get(`/suggestions/${sent}`),
			'GET /suggestions/[id=id]/sheet': get(`/suggestions/${sent}/sheet`),
			'GET /suggestions/[id=id]/explanation': get(`/suggestions/${sent}/explanation`),
			'POST /suggestions/[id=id]/explanation?/draft': post(`/suggestions/${toDraft}/explanation?/draft`, {
				happened: words
			}),
			'POST /suggestions/[id=id]/explanation?/explain': post(
				`/suggestions/${toExplain}/explanation?/explain`,
				explanation as Record<string, string>
			),
			'GET /suggestions/[id=id]/verdict': get(`/suggestions/${toJudge}/verdict`),
			'POST /suggestions/[id=id]/verdict': post(`/suggestions/${toJudge}/verdict`, { outcome: 'accepted' }),
			'GET /suggestions/[id=id]/withdrawal': get(`/suggestions/${sent}/withdrawal`),
			'POST /suggestions/[id=id]/withdrawal': post(`/suggestions/${toWithdraw}/withdrawal`, { words })
		};
	}
};
