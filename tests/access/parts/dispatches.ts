import { inject } from 'vitest';
import { findActor } from '#domain/accounts/server/index.ts';
import {
	answerPairing,
	getReceivedDispatch,
	makePairingCode,
	writeSuggestions
} from '#domain/dispatches/server/index.ts';
import { addressee } from '#domain/reviews/suggestion-forms.ts';
import { clockAt } from '#platform/clock.ts';
import type { Context } from '#platform/server/context.ts';
import { issues, paper } from '../../../src/domain/dispatches/server/dispatch-for-tests.ts';
import { openCampaign } from '../../../src/domain/reviews/server/campaign/campaign-for-tests.ts';
import { suggest } from '../../../src/domain/reviews/server/suggestion/suggestion-for-tests.ts';
import type { World } from '../../world.ts';
import { get, post, type Part } from './part.ts';

/**
 * What the secretary withdraws, or ends, the office no longer finds after them; no explanation has come that could be judged. The neighbour is
 * first our superior, whose papers have come, and then our subordinate, to whom we have written.
 */
export const dispatches: Part = {
	table: `
                                          office  secretary  inspector  cell leader  other leader  member  other member  neighbour  nobody
GET /dispatches                           yes     yes        no         no           no            no      no            yes        in
GET /dispatches/[id=id] (between us and the neighbour)  yes  yes  no  no  no  no  no  yes  in
GET /dispatches/[id=id]/file              yes     yes        no         no           no            no      no            -          in
GET /dispatches/[id=id]/taking-in         yes     yes        no         no           no            no      no            -          in
POST /dispatches/[id=id]/taking-in?/look  yes     yes        no         no           no            no      no            -          in
POST /dispatches/[id=id]/taking-in?/take  yes     yes        no         no           no            no      no            -          in
POST /dispatches/[id=id]/taking-in?/note  yes     yes        no         no           no            no      no            -          in
GET /dispatches/[id=id]/aside             yes     yes        no         no           no            no      no            -          in
POST /dispatches/[id=id]/aside            yes     yes        no         no           no            no      no            -          in
GET /dispatches/[id=id]/verdict           yes     yes        no         no           no            no      no            -          in
POST /dispatches/[id=id]/verdict  -  -  no  no  no  no  no  -  in
GET /dispatches/[id=id]/withdrawal        yes     yes        no         no           no            no      no            -          in
POST /dispatches/[id=id]/withdrawal  -  yes  no  no  no  no  no  -  in
GET /dispatches/new                       yes     yes        no         no           no            no      no            yes        in
POST /dispatches/new?/more  yes  yes  no  no  no  no  no  yes  in
POST /dispatches/new?/send  yes  yes  no  no  no  no  no  yes  in
GET /dispatches/receive                   yes     yes        no         no           no            no      no            yes        in
POST /dispatches/receive  yes  yes  no  no  no  no  no  yes  in
GET /dispatches/partners                  yes     yes        no         no           no            no      no            yes        in
POST /dispatches/partners?/make           yes     yes        no         no           no            no      no            yes        in
POST /dispatches/partners?/answer         yes     yes        no         no           no            no      no            yes        in
POST /dispatches/partners?/end  -  yes  no  no  no  no  no  -  in
GET /dispatches/pairings/[id=id]/file     yes     yes        no         no           no            no      no            -          in
GET /suggestions/[id=id]/reply            yes     yes        yes        yes          -             yes     -             -          in
POST /suggestions/[id=id]/reply           yes     yes        no         no           -             no      -             -          in
`,
	async requests(world) {
		const [ours, theirs] = [await world.as('office'), await officeOfNeighbour(world)];
		await answerPairing(ours, (await makePairingCode(theirs, 'subordinate')).code);
		const sendDown = () => writeSuggestions(theirs, { partner: world.committeeId, ...paper, issues });
		const [received, toTake, toPutAside] = [await sendDown(), await sendDown(), await sendDown()];
		const { reviewOf } = await openCampaign(world, ['thuong', 'dang']);
		const reply = `/suggestions/${await suggest(world, reviewOf(world.people.member.memberId))}/reply`;
		await answerPairing(theirs, (await makePairingCode(ours, 'subordinate')).code);
		const sent = await writeSuggestions(ours, { partner: theirs.committeeId, ...paper, issues });
		const pairing = await makePairingCode(ours, 'superior');
		const { envelope } = await getReceivedDispatch(theirs, sent.id);
		const issue = 'issues' in envelope.content ? envelope.content.issues[0]!.key : '';
		const words = 'Ghi trong lúc kiểm tra quyền';
		const dated = { number: '9-CV/ĐU', datedOn: '21/11/2026' };
		const to = addressee(reviewOf(world.unitId), 'Đảng bộ xã');
		const file = new FormData();
		file.set('file', new File(['không phải công văn'], 'la.tusoi'));
		const at = `/dispatches/${sent.id}`;
		return {
			'GET /dispatches': get('/dispatches'),
			'GET /dispatches/[id=id] (between us and the neighbour)': get(`/dispatches/${received.id}`),
			'GET /dispatches/[id=id]/file': get(`${at}/file`),
			'GET /dispatches/[id=id]/taking-in': get(`/dispatches/${received.id}/taking-in`),
			'POST /dispatches/[id=id]/taking-in?/look': post(`/dispatches/${received.id}/taking-in?/look`, {
				look: '0'
			}),
			'POST /dispatches/[id=id]/taking-in?/take': post(`/dispatches/${toTake.id}/taking-in?/take`, {
				'to-0': to,
				'to-1': to
			}),
			'POST /dispatches/[id=id]/taking-in?/note': post(`/dispatches/${received.id}/taking-in?/note`),
			'GET /dispatches/[id=id]/aside': get(`/dispatches/${received.id}/aside`),
			'POST /dispatches/[id=id]/aside': post(`/dispatches/${toPutAside.id}/aside`, { words }),
			'GET /dispatches/[id=id]/verdict': get(`${at}/verdict?issue=${issue}`),
			'POST /dispatches/[id=id]/verdict': post(`${at}/verdict`, {
				...{ ...dated, issue, words },
				outcome: 'accepted'
			}),
			'GET /dispatches/[id=id]/withdrawal': get(`${at}/withdrawal?issue=${issue}`),
			'POST /dispatches/[id=id]/withdrawal': post(`${at}/withdrawal`, { ...dated, issue, words }),
			'GET /dispatches/new': get('/dispatches/new'),
			'POST /dispatches/new?/more': post('/dispatches/new?/more', { 'words-0': words }),
			'POST /dispatches/new?/send': post('/dispatches/new?/send', {
				...{ ...dated, partner: theirs.committeeId },
				...{ 'words-0': words, 'dueOn-0': '20/12/2030', 'to-0': 'collective' }
			}),
			'GET /dispatches/receive': get('/dispatches/receive'),
			'POST /dispatches/receive': post('/dispatches/receive', file),
			'GET /dispatches/partners': get('/dispatches/partners'),
			'POST /dispatches/partners?/make': post('/dispatches/partners?/make', { role: 'superior' }),
			'POST /dispatches/partners?/answer': post('/dispatches/partners?/answer', { pairing: 'XXXX-XXXX' }),
			'POST /dispatches/partners?/end': post('/dispatches/partners?/end', { partner: theirs.committeeId }),
			'GET /dispatches/pairings/[id=id]/file': get(`/dispatches/pairings/${pairing.id}/file`),
			'GET /suggestions/[id=id]/reply': get(reply),
			'POST /suggestions/[id=id]/reply': post(reply, dated)
		};
	}
};

/** The office of the other committee, acting now. */
async function officeOfNeighbour(world: World): Promise<Context> {
	const { neighbour } = inject('testDatabase');
	const { committeeId } = neighbour;
	const { memberId, accountId } = neighbour.people.office;
	const db = world.database.forCommittee(committeeId);
	const clock = clockAt(new Date().toISOString());
	const actor = await findActor(db, { id: accountId, committeeId, memberId }, clock);
	return { committeeId, actor: actor!, clock, locale: 'vi', db, inTransaction: false };
}
