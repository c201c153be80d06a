import { openCampaign } from '../../../src/domain/reviews/server/campaign/campaign-for-tests.ts';
import { askForHelp, handIn, saveSection } from '../../../src/domain/reviews/server/self-review/index.ts';
import { writeAll } from '../../../src/domain/reviews/server/self-review/self-review-for-tests.ts';
import { get, post, type Part } from './part.ts';

/** The review is that of the member of Thôn Thượng, who asked for help with it. */
export const selfReview: Part = {
	table: `
                                                                       office  secretary  inspector  cell leader  other leader  member  other member  neighbour  nobody
GET /reviews/[id=id]                                                   yes     yes        yes        yes          -             yes     -             -          in
GET /reviews/[id=id]/writing                                           yes     yes        no         yes          -             yes     -             -          in
GET /reviews/[id=id]/writing/[section]                                 yes     yes        no         yes          -             yes     -             -          in
POST /reviews/[id=id]/writing/[section]                                yes     yes        no         yes          -             yes     -             -          in
POST /reviews/[id=id]/writing/[section]/draft                          yes     yes        no         yes          -             yes     -             -          in
GET /reviews/[id=id]/writing/[section]/versions                        yes     yes        no         yes          -             yes     -             -          in
POST /reviews/[id=id]/writing/[section]/versions                       yes     yes        no         yes          -             yes     -             -          in
GET /reviews/[id=id]/hand-in                                           yes     yes        no         yes          -             yes     -             -          in
POST /reviews/[id=id]/hand-in                                          yes     yes        no         yes          -             yes     -             -          in
GET /reviews/[id=id]/taking-back                                       yes     yes        no         yes          -             yes     -             -          in
POST /reviews/[id=id]/taking-back                                      yes     yes        no         yes          -             yes     -             -          in
GET /reviews/[id=id]/help                                              no      no         no         no           -             yes     -             -          in
POST /reviews/[id=id]/help                                             no      no         no         no           -             yes     -             -          in
GET /reviews/[id=id]/entry                                             yes     yes        no         yes          -             yes     -             -          in
POST /reviews/[id=id]/entry                                            yes     yes        no         yes          -             yes     -             -          in
GET /reviews/[id=id]/thoughts                                          -       -          -          -            -             yes     -             -          in
GET /reviews/[id=id]/form                                              yes     yes        yes        yes          -             yes     -             -          in
GET /reviews/[id=id]/form.[format]                                     yes     yes        yes        yes          -             yes     -             -          in
GET /campaigns/[id=id]/units/[unit=id]/forms.[format]                  yes     yes        no         yes          no            no      no            -          in
`,
	async requests(world) {
		const member = world.people.member.memberId;
		const own = async () => {
			const campaign = await openCampaign(world);
			return { campaignId: campaign.campaignId, id: campaign.reviewOf(member) };
		};
		const [written, toHandIn, handedIn] = [await own(), await own(), await own()];
		const section = { section: 'causes', words: 'Theo giấy', basedOn: 0, seen: 0 };
		await saveSection(await world.as('cellSecretary'), written.id, section, true);
		await askForHelp(await world.as('member'), written.id, true);
		for (const { id } of [toHandIn, handedIn]) await writeFromPaper(world, id);
		await handIn(await world.as('cellSecretary'), handedIn.id, { fromPaper: true });
		const at = `/reviews/${written.id}`;
		const words = { words: 'Ghi trong lúc kiểm tra quyền', basedOn: '1', seen: '1' };
		return {
			'GET /reviews/[id=id]': get(at),
			'GET /reviews/[id=id]/writing': get(`${at}/writing`),
			'GET /reviews/[id=id]/writing/[section]': get(`${at}/writing/causes`),
			'POST /reviews/[id=id]/writing/[section]': post(`${at}/writing/causes`, words),
			'POST /reviews/[id=id]/writing/[section]/draft': post(`${at}/writing/causes/draft`, {
				json: { ...words, basedOn: 1, seen: 1 }
			}),
			'GET /reviews/[id=id]/writing/[section]/versions': get(`${at}/writing/causes/versions`),
			'POST /reviews/[id=id]/writing/[section]/versions': post(`${at}/writing/causes/versions`, {
				keep: '1',
				basedOn: '1',
				seen: '1'
			}),
			'GET /reviews/[id=id]/hand-in': get(`/reviews/${toHandIn.id}/hand-in`),
			'POST /reviews/[id=id]/hand-in': post(`/reviews/${toHandIn.id}/hand-in`, { channel: 'paper' }),
			'GET /reviews/[id=id]/taking-back': get(`/reviews/${handedIn.id}/taking-back`),
			'POST /reviews/[id=id]/taking-back': post(`/reviews/${handedIn.id}/taking-back`),
			'GET /reviews/[id=id]/help': get(`${at}/help`),
			'POST /reviews/[id=id]/help': post(`${at}/help`, { wanted: 'yes' }),
			'GET /reviews/[id=id]/entry': get(`${at}/entry`),
			'POST /reviews/[id=id]/entry': post(`${at}/entry`, {
				'words-remedies': 'Sẽ góp ý thẳng thắn',
				'basedOn-remedies': '0',
				'seen-remedies': '0'
			}),
			'GET /reviews/[id=id]/thoughts': get(`${at}/thoughts`),
			'GET /reviews/[id=id]/form': get(`${at}/form`),
			'GET /reviews/[id=id]/form.[format]': get(`${at}/form.docx`),
			'GET /campaigns/[id=id]/units/[unit=id]/forms.[format]': get(
				`/campaigns/${written.campaignId}/units/${world.cells.thuong}/forms.docx`
			)
		};
	}
};

/** Nobody has begun it alone: the cell's secretary enters it from paper. */
const writeFromPaper = async (world: Parameters<Part['requests']>[0], id: string) =>
	writeAll(await world.as('cellSecretary'), id);
