import {
	answerRequest,
	assignFollowers,
	expectVisit,
	readVisit,
	sendVisitReport
} from '#domain/accompaniment/server/index.ts';
import { today } from '#platform/clock.ts';
import { addDays, showDate } from '#platform/dates.ts';
import { newId } from '#platform/id.ts';
import { reportOf, requestOf } from '../../../src/domain/accompaniment/server/visit-for-tests.ts';
import { get, post, type Part } from './part.ts';

/** The inspector, who sits on the committee, follows the cell of Thôn Thượng and reported of its meeting. */
export const accompaniment: Part = {
	table: `
                                                                       office  secretary  inspector  cell leader  other leader  member  other member  neighbour  nobody
GET /following                                                         yes     yes        yes        yes          yes           yes     yes           yes        in
GET /following (of another)                                            yes     yes        yes        no           no            no      no            -          in
POST /following?/expect                                                no      yes        yes        no           no            no      no            no         in
GET /following/assignments                                             yes     yes        yes        yes          yes           yes     yes           yes        in
POST /following/assignments                                            yes     yes        no         no           no            no      no            yes        in
GET /following/handover                                                yes     yes        no         no           no            no      no            yes        in
POST /following/handover                                               yes     yes        no         no           no            no      no            yes        in
GET /visits                                                            yes     yes        yes        yes          yes           no      no            yes        in
GET /visits/new                                                        yes     yes        yes        no           no            no      no            yes        in
GET /visits/without-network                                            no      yes        yes        no           no            no      no            no         in
POST /visits/new?/send                                                 yes     yes        yes        no           no            no      no            yes        in
POST /visits/new?/draft                                                yes     yes        yes        no           no            no      no            -          in
POST /visits/new?/discard                                              yes     yes        yes        no           no            no      no            yes        in
POST /visits/sent                                                      yes     yes        yes        no           no            no      no            yes        in
GET /visits/sheet                                                      yes     yes        yes        yes          yes           no      no            yes        in
GET /visits/[id=id]                                                    yes     yes        yes        yes          -             -       -             -          in
GET /visits/[id=id]/correction                                         yes     yes        yes        no           -             -       -             -          in
POST /visits/[id=id]/correction                                        yes     yes        yes        no           -             -       -             -          in
GET /visits/[id=id]/reply                                              yes     yes        yes        yes          -             -       -             -          in
POST /visits/[id=id]/reply                                             yes     yes        no         yes          -             -       -             -          in
GET /visits/[id=id]/not-made                                           yes     yes        yes        yes          -             -       -             -          in
POST /visits/[id=id]/not-made                                          yes     yes        yes        no           -             -       -             -          in
GET /visits/[id=id]/requests/new                                       yes     yes        yes        yes          -             -       -             -          in
POST /visits/[id=id]/requests/new                                      yes     yes        yes        no           -             -       -             -          in
GET /visits/[id=id]/shortcomings/new                                   yes     yes        yes        no           -             -       -             -          in
POST /visits/[id=id]/shortcomings/new                                  yes     yes        yes        no           -             -       -             -          in
GET /visits/[id=id]/sheet                                              yes     yes        yes        yes          -             -       -             -          in
GET /cell-requests                                                     yes     yes        yes        yes          yes           no      no            yes        in
GET /cell-requests/[id=id]                                             yes     yes        yes        yes          -             -       -             -          in
POST /cell-requests/[id=id]                                            yes     yes        yes        yes          -             -       -             -          in
GET /cell-requests/[id=id]/answer                                      yes     yes        yes        yes          -             -       -             -          in
POST /cell-requests/[id=id]/answer                                     yes     yes        yes        no           -             -       -             -          in
GET /cell-requests/[id=id]/withdrawal                                  yes     yes        yes        yes          -             -       -             -          in
POST /cell-requests/[id=id]/withdrawal                                 yes     yes        yes        yes          -             -       -             -          in
GET /cells/[id=id]/visits                                              yes     yes        yes        yes          yes           no      no            -          in
`,
	async requests(world) {
		const office = await world.as('office');
		const inspector = await world.as('inspector');
		const { memberId } = inspector.actor;
		const { thuong, ha, trung } = world.cells;
		const day = addDays(today(office.clock), -1);
		await assignFollowers(office, {
			from: '2026-01-01',
			cells: [thuong, trung].map((unitId) => ({ unitId, memberId }))
		});
		const report = reportOf(thuong, { visitedOn: day, requests: [requestOf, requestOf, requestOf] });
		await sendVisitReport(inspector, report);
		const [toAnswer, toWithdraw, answered] = (await readVisit(inspector, report.id)).requests;
		await answerRequest(inspector, answered!.id, {
			...{ words: 'Đã ghi vào kế hoạch năm sau', on: day, answeredBy: null, fromPaper: false }
		});
		const expected = await expectVisit(inspector, { cell: thuong, visitedOn: day, kind: 'thematic' });
		const at = `/visits/${report.id}`;
		const request = (id: string) => `/cell-requests/${id}`;
		const fields = { visitedOn: showDate(day), kind: 'regular', 'mark-order': 'yes', remarks: 'Đúng giờ' };
		const begun = { visit: newId(), cell: ha };
		const words = 'Ghi trong lúc kiểm tra quyền';
		const fault = { criterion: 'cell-meetings', description: words, cause: words, responsibility: words };
		return {
			'GET /following': get('/following'),
			'GET /following (of another)': get(`/following?member=${memberId}`),
			'POST /following?/expect': post('/following?/expect', {
				...{ cell: ha, visitedOn: showDate(addDays(day, 9)), kind: 'regular' }
			}),
			'GET /following/assignments': get('/following/assignments'),
			'POST /following/assignments': post('/following/assignments', {
				from: showDate(day),
				[`follower-${ha}`]: memberId
			}),
			'GET /following/handover': get(`/following/handover?from=${memberId}`),
			'POST /following/handover': post('/following/handover', {
				...{ from: memberId, cells: trung, to: world.people.deputy.memberId, on: showDate(day) }
			}),
			'GET /visits': get('/visits'),
			'GET /visits/new': get('/visits/new'),
			'GET /visits/without-network': get('/visits/without-network'),
			'POST /visits/new?/send': post('/visits/new?/send', { ...fields, visit: newId(), cell: ha }),
			'POST /visits/new?/draft': post('/visits/new?/draft', begun),
			'POST /visits/new?/discard': post('/visits/new?/discard', begun),
			'POST /visits/sent': post('/visits/sent', {
				json: { ...fields, visit: newId(), cell: world.cells.dong, waited: 'yes' }
			}),
			'GET /visits/sheet': get('/visits/sheet'),
			'GET /visits/[id=id]': get(at),
			'GET /visits/[id=id]/correction': get(`${at}/correction`),
			'POST /visits/[id=id]/correction': post(`${at}/correction`, { ...fields, reason: words }),
			'GET /visits/[id=id]/reply': get(`${at}/reply`),
			'POST /visits/[id=id]/reply': post(`${at}/reply`, { words }),
			'GET /visits/[id=id]/not-made': get(`/visits/${expected}/not-made`),
			'POST /visits/[id=id]/not-made': post(`/visits/${expected}/not-made`, { reason: words }),
			'GET /visits/[id=id]/requests/new': get(`${at}/requests/new`),
			'POST /visits/[id=id]/requests/new': post(`${at}/requests/new`, { words, addressee: 'office' }),
			'GET /visits/[id=id]/shortcomings/new': get(`${at}/shortcomings/new`),
			'POST /visits/[id=id]/shortcomings/new': post(`${at}/shortcomings/new`, {
				...fault,
				subject: `unit:${thuong}`
			}),
			'GET /visits/[id=id]/sheet': get(`${at}/sheet`),
			'GET /cell-requests': get('/cell-requests'),
			'GET /cell-requests/[id=id]': get(request(toAnswer!.id)),
			'POST /cell-requests/[id=id]': post(request(answered!.id)),
			'GET /cell-requests/[id=id]/answer': get(`${request(toAnswer!.id)}/answer`),
			'POST /cell-requests/[id=id]/answer': post(`${request(toAnswer!.id)}/answer`, {
				words,
				on: showDate(day)
			}),
			'GET /cell-requests/[id=id]/withdrawal': get(`${request(toWithdraw!.id)}/withdrawal`),
			'POST /cell-requests/[id=id]/withdrawal': post(`${request(toWithdraw!.id)}/withdrawal`, {
				reason: words
			}),
			'GET /cells/[id=id]/visits': get(`/cells/${thuong}/visits`)
		};
	}
};
