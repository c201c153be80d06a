import {
	makePairingCode,
	receiveFile,
	seeIssues,
	getDispatch,
	writeSuggestions
} from '#domain/dispatches/server/index.ts';
import { suggestions } from '#domain/reviews/server/index.ts';
import { newId, type Id } from '#platform/id.ts';
import type { Context } from '#platform/server/context.ts';
import {
	farPairing,
	farPartner,
	fileFrom,
	issues,
	paper
} from '../../../src/domain/dispatches/server/dispatch-for-tests.ts';
import { openCampaign } from '../../../src/domain/reviews/server/campaign/campaign-for-tests.ts';
import { explanation } from '../../../src/domain/reviews/server/suggestion/suggestion-for-tests.ts';
import type { World } from '../../world.ts';
import { get, post, type Part } from './part.ts';

/** Our committee exchanges dispatches with a superior and a subordinate that live elsewhere; the neighbour is no party to it. */
export const dispatches: Part = {
	table: `
                                                                       office  secretary  inspector  cell leader  other leader  member  other member  neighbour  nobody
GET /dispatches                                                        yes     yes        no         no           no            no      no            yes        in
GET /dispatches/new                                                    yes     yes        no         no           no            no      no            yes        in
POST /dispatches/new?/more                                             yes     yes        no         no           no            no      no            yes        in
POST /dispatches/new?/send                                             yes     yes        no         no           no            no      no            yes        in
GET /dispatches/receive                                                yes     yes        no         no           no            no      no            yes        in
POST /dispatches/receive                                               yes     yes        no         no           no            no      no            yes        in
GET /dispatches/partners                                               yes     yes        no         no           no            no      no            yes        in
POST /dispatches/partners?/make                                        yes     yes        no         no           no            no      no            yes        in
POST /dispatches/partners?/answer                                      yes     yes        no         no           no            no      no            yes        in
POST /dispatches/partners?/end                                         yes     yes        no         no           no            no      no            yes        in
GET /dispatches/pairings/[id=id]/file                                  yes     yes        no         no           no            no      no            -          in
GET /dispatches/[id=id]                                                yes     yes        no         no           no            no      no            -          in
GET /dispatches/[id=id] (received)                                     yes     yes        no         no           no            no      no            -          in
GET /dispatches/[id=id]/file                                           yes     yes        no         no           no            no      no            -          in
GET /dispatches/[id=id]/verdict                                        yes     yes        no         no           no            no      no            -          in
POST /dispatches/[id=id]/verdict                                       yes     yes        no         no           no            no      no            -          in
GET /dispatches/[id=id]/withdrawal                                     yes     yes        no         no           no            no      no            -          in
POST /dispatches/[id=id]/withdrawal                                    yes     yes        no         no           no            no      no            -          in
GET /dispatches/[id=id]/aside                                          yes     yes        no         no           no            no      no            -          in
POST /dispatches/[id=id]/aside                                         yes     yes        no         no           no            no      no            -          in
GET /dispatches/[id=id]/taking-in                                      yes     yes        no         no           no            no      no            -          in
POST /dispatches/[id=id]/taking-in?/look                               yes     yes        no         no           no            no      no            -          in
POST /dispatches/[id=id]/taking-in?/take                               yes     yes        no         no           no            no      no            -          in
POST /dispatches/[id=id]/taking-in?/note                               yes     yes        no         no           no            no      no            -          in
GET /suggestions/[id=id]/reply                                         yes     yes        yes        -            -             -       -             -          in
POST /suggestions/[id=id]/reply                                        yes     yes        no         -            -             -       -             -          in
`,
	async requests(world) {
		const made = await exchange(world);
		const { subordinate, former, code, sent, issue, other, toAside, toTake, toNote, toReply, at } = made;
		const said = { words: 'Ghi trong lúc kiểm tra quyền', number: '47-CV/TU', datedOn: '21/11/2026' };
		const written = { partner: subordinate, 'words-0': said.words, 'dueOn-0': '01/12/2026' };
		const form = (fields: Record<string, string>, file: Uint8Array) => {
			const data = new FormData();
			for (const [name, value] of Object.entries(fields)) data.set(name, value);
			data.set('file', new File([file as BlobPart], 'cong-van.tusoi'));
			return data;
		};
		const pairing = await farPairing();
		return {
			'GET /dispatches': get('/dispatches'),
			'GET /dispatches/new': get('/dispatches/new'),
			'POST /dispatches/new?/more': post('/dispatches/new?/more', written),
			'POST /dispatches/new?/send': post('/dispatches/new?/send', { ...said, ...written }),
			'GET /dispatches/receive': get('/dispatches/receive'),
			'POST /dispatches/receive': post('/dispatches/receive', form({}, made.file)),
			'GET /dispatches/partners': get('/dispatches/partners'),
			'POST /dispatches/partners?/make': post('/dispatches/partners?/make', { role: 'superior' }),
			'POST /dispatches/partners?/answer': post(
				'/dispatches/partners?/answer',
				form({ pairing: pairing.code }, pairing.file)
			),
			'POST /dispatches/partners?/end': post('/dispatches/partners?/end', { partner: former }),
			'GET /dispatches/pairings/[id=id]/file': get(`/dispatches/pairings/${code}/file`),
			'GET /dispatches/[id=id]': get(`/dispatches/${sent}`),
			'GET /dispatches/[id=id] (received)': get(`/dispatches/${toAside}`),
			'GET /dispatches/[id=id]/file': get(`/dispatches/${sent}/file`),
			'GET /dispatches/[id=id]/verdict': get(`/dispatches/${sent}/verdict?issue=${issue}`),
			'POST /dispatches/[id=id]/verdict': post(`/dispatches/${sent}/verdict?issue=${issue}`, {
				...{ ...said, issue, outcome: 'returned' }
			}),
			'GET /dispatches/[id=id]/withdrawal': get(`/dispatches/${sent}/withdrawal?issue=${other}`),
			'POST /dispatches/[id=id]/withdrawal': post(`/dispatches/${sent}/withdrawal?issue=${other}`, {
				...said,
				issue: other
			}),
			'GET /dispatches/[id=id]/aside': get(`/dispatches/${toAside}/aside`),
			'POST /dispatches/[id=id]/aside': post(`/dispatches/${toAside}/aside`, said),
			'GET /dispatches/[id=id]/taking-in': get(`/dispatches/${toTake}/taking-in?campaign=${made.campaignId}`),
			'POST /dispatches/[id=id]/taking-in?/look': post(
				`/dispatches/${toTake}/taking-in?/look&campaign=${made.campaignId}`,
				{ 'search-0': 'minh' }
			),
			'POST /dispatches/[id=id]/taking-in?/take': post(`/dispatches/${toTake}/taking-in?/take`, {
				'to-0': at
			}),
			'POST /dispatches/[id=id]/taking-in?/note': post(`/dispatches/${toNote}/taking-in?/note`),
			'GET /suggestions/[id=id]/reply': get(`/suggestions/${toReply}/reply`),
			'POST /suggestions/[id=id]/reply': post(`/suggestions/${toReply}/reply`, said)
		};
	}
};

async function exchange(world: World) {
	const office = await world.as('office');
	const { campaignId, reviewOf } = await openCampaign(world, []);
	const reviewId = reviewOf(world.unitId);
	const superior = await farPartner(office, 'superior');
	const subordinate = await farPartner(office, 'subordinate');
	const former = await farPartner(office, 'subordinate');
	const { id: code } = await makePairingCode(office, 'subordinate');
	const bring = async (file: Uint8Array): Promise<Id> => {
		const brought = await receiveFile(office, file);
		return 'dispatchId' in brought ? brought.dispatchId : '';
	};
	const asked = (key: Id) =>
		fileFrom(superior, office.committeeId, 'suggestion', { issues: [{ ...issues[0]!, key }] });
	const takenIn = async (): Promise<{ key: Id; id: Id }> => {
		const key = newId();
		const ids = await suggestions.takeInSuggestions(office, await bring(asked(key)), [{ key, reviewId }]);
		return { key, id: ids[0]! };
	};
	const toWithdraw = await takenIn();
	// Each paper of the superior is another: the same issue of the same paper would be refused.
	await renumber(office, toWithdraw.id);
	const { id: toReply } = await takenIn();
	await suggestions.explainSuggestion(await world.as('secretary'), toReply, explanation);
	await renumber(office, toReply);
	const withdrawn = { key: toWithdraw.key, words: 'Rút', by: 'Thường trực' };

	const { id: sent } = await writeSuggestions(office, { partner: subordinate.id, ...paper, issues });
	const [first, second] = await seeIssues(office, await getDispatch(office, sent));
	const [issue, other] = [first!.issue.key, second!.issue.key];
	const { explainedBy: _, channel: __, ...words } = explanation;
	const item = {
		...words,
		key: issue,
		round: 1,
		explainedBy: 'Bí thư',
		explainedOn: '2026-11-22',
		files: []
	};
	await bring(fileFrom(subordinate, office.committeeId, 'explanation', { items: [item] }));
	return {
		...{ campaignId, code, sent, issue, other, toReply },
		subordinate: subordinate.id,
		former: former.id,
		toAside: await bring(asked(newId())),
		toTake: await bring(asked(newId())),
		toNote: await bring(fileFrom(superior, office.committeeId, 'withdrawal', withdrawn)),
		file: asked(newId()),
		at: `${reviewId} Tập thể`
	};
}

const renumber = (ctx: Context, id: Id) =>
	ctx.db.updateTable('suggestions').set({ number: id }).where('suggestion_id', '=', id).execute();
