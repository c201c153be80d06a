import type { World } from '../world.ts';
import type { Things } from './things.ts';

/** What is asked for: an address, and for a form what is sent with it. Each form is one that the office could send. */
export type Asked = { path: string; body?: Record<string, string> | FormData | { json: unknown } };

const words = 'Ghi trong lúc kiểm tra quyền';

/** How each line of the table is asked for, with real things of the committee. */
export function requests(
	world: World,
	things: Things,
	yesterday: string,
	list: Uint8Array
): Record<string, Asked> {
	const { thuong, ha } = world.cells;
	const member = world.people.member.memberId;
	const { announced, published, draft, shortcoming, inHand, reported, verified, stranger, cell } = things;
	const listed = `/sessions/${published}/cells/${thuong}/answer`;
	const said = { words, doneOn: yesterday };
	const judged = { inspectorId: world.people.inspector.memberId };
	const facts = { fullName: 'Người Thêm Vào' };
	const session = {
		title: words,
		subject: words,
		date: things.soon,
		start: '19:30',
		end: '21:00',
		place: words,
		units: thuong
	};
	const get = (path: string): Asked => ({ path });
	const post = (path: string, body: Asked['body'] = {}): Asked => ({ path, body });
	const file = new FormData();
	file.set('file', new File([list as BlobPart], 'danh-sach.xlsx'));
	return {
		'GET /': get('/'),
		'GET /account': get('/account'),
		'POST /account?/password': post('/account?/password'),
		'POST /account?/everywhere': post('/account?/everywhere'),
		'GET /accounts': get('/accounts'),
		'POST /accounts': post('/accounts', { 'members[]': stranger }),
		'GET /activate': get('/activate'),
		'POST /activate': post('/activate'),
		'GET /attachments/[id=id]': get(`/attachments/${things.attachment}`),
		'GET /cells': get('/cells'),
		'GET /cells/[id=id]': get(`/cells/${thuong}`),
		'GET /cells/[id=id]/name': get(`/cells/${cell}/name`),
		'POST /cells/[id=id]/name': post(`/cells/${cell}/name`, { name: 'Chi bộ Thôn Bắc Hạ', from: yesterday }),
		'GET /cells/[id=id]/closure': get(`/cells/${cell}/closure`),
		'POST /cells/[id=id]/closure': post(`/cells/${cell}/closure`, { on: things.soon }),
		'GET /cells/[id=id]/merger': get(`/cells/${cell}/merger`),
		'POST /cells/[id=id]/merger': post(`/cells/${cell}/merger`, {
			into: thuong,
			on: things.soon,
			decision: words
		}),
		'GET /cells/new': get('/cells/new'),
		'POST /cells/new': post('/cells/new', { name: 'Chi bộ Thôn Mới Lập', from: yesterday }),
		'GET /corrective-actions/[id=id]': get(`/corrective-actions/${inHand}`),
		'GET /corrective-actions/[id=id]/sheet': get(`/corrective-actions/${inHand}/sheet`),
		...Object.fromEntries(
			(
				[
					['progress', inHand, { ...said, channel: 'paper' }],
					['report', things.toReport, { ...said, channel: 'paper' }],
					['verification', reported, { ...said, ...judged, outcome: 'verified' }],
					['recheck', verified, { ...said, ...judged, outcome: 'held' }],
					['extension', inHand, { newDueOn: '20/12/2030', words }],
					['owner', inHand, { newOwner: world.people.cellSecretary.memberId, words }]
				] as const
			).flatMap(([task, id, body]) => [
				[`GET /corrective-actions/[id=id]/${task}`, get(`/corrective-actions/${id}/${task}`)],
				[`POST /corrective-actions/[id=id]/${task}`, post(`/corrective-actions/${id}/${task}`, body)]
			])
		),
		'GET /healthz': get('/healthz'),
		'POST /language': post('/language', { language: 'vi', back: '/' }),
		'GET /members': get('/members'),
		'GET /members/[id=id]': get(`/members/${member}`),
		'GET /members/[id=id]/change': get(`/members/${stranger}/change`),
		'POST /members/[id=id]/change': post(`/members/${stranger}/change`, facts),
		'GET /members/[id=id]/cell': get(`/members/${stranger}/cell`),
		'POST /members/[id=id]/cell': post(`/members/${stranger}/cell`, { unitId: ha, from: things.soon }),
		'GET /members/[id=id]/exemption': get(`/members/${stranger}/exemption`),
		'POST /members/[id=id]/exemption?/exempt': post(`/members/${stranger}/exemption?/exempt`, {
			from: things.soon
		}),
		'POST /members/[id=id]/exemption?/end': post(`/members/${world.members.bac.at(-1)}/exemption?/end`, {
			id: things.exemption,
			on: things.soon
		}),
		'GET /members/[id=id]/posts': get(`/members/${stranger}/posts`),
		'POST /members/[id=id]/posts?/appoint': post(`/members/${stranger}/posts?/appoint`, {
			kind: 'cell-deputy',
			from: yesterday
		}),
		'POST /members/[id=id]/posts?/end': post(`/members/${things.strangersPost.memberId}/posts?/end`, {
			id: things.strangersPost.id,
			on: things.soon
		}),
		'GET /members/import': get('/members/import'),
		'POST /members/import': post('/members/import', file),
		'GET /members/import/[id=id]': get(`/members/import/${things.list}`),
		'GET /members/import/[id=id]/columns': get(`/members/import/${things.list}/columns`),
		'POST /members/import/[id=id]/columns': post(`/members/import/${things.list}/columns`, {
			asOf: yesterday
		}),
		'GET /members/import/[id=id]/confirmation': get(`/members/import/${things.listToConfirm}/confirmation`),
		'POST /members/import/[id=id]/confirmation': post(`/members/import/${things.listToConfirm}/confirmation`),
		'GET /members/import/[id=id]/progress': get(`/members/import/${things.list}/progress`),
		'GET /members/import/[id=id]/refused': get(`/members/import/${things.list}/refused`),
		'GET /members/import/template': get('/members/import/template'),
		'GET /members/new': get('/members/new'),
		'POST /members/new': post('/members/new', { ...facts, unitId: cell, from: yesterday }),
		'GET /members/workbook': get('/members/workbook'),
		'GET /metrics': get('/metrics'),
		'GET /readyz': get('/readyz'),
		'GET /sessions': get('/sessions'),
		'GET /sessions/[id=id]': get(`/sessions/${published}`),
		'GET /sessions/[id=id] (a draft)': get(`/sessions/${draft}`),
		'GET /sessions/[id=id]/announcement': get(`/sessions/${things.draftToAnnounce}/announcement`),
		'POST /sessions/[id=id]/announcement': post(`/sessions/${things.draftToAnnounce}/announcement`),
		'GET /sessions/[id=id]/cancellation': get(`/sessions/${announced}/cancellation`),
		'POST /sessions/[id=id]/cancellation': post(`/sessions/${things.draftToCancel}/cancellation`, {
			reason: words
		}),
		'GET /sessions/[id=id]/cells/[unit=id]/acknowledgement': get(
			`/sessions/${announced}/cells/${thuong}/acknowledgement`
		),
		'POST /sessions/[id=id]/cells/[unit=id]/acknowledgement': post(
			`/sessions/${announced}/cells/${thuong}/acknowledgement`,
			{ toldOn: yesterday, toldHow: words }
		),
		'GET /sessions/[id=id]/cells/[unit=id]/answer': get(listed),
		'GET /sessions/[id=id]/cells/[unit=id]/answer/[member=id]': get(`${listed}/${member}`),
		'POST /sessions/[id=id]/cells/[unit=id]/answer/[member=id]?/words': post(`${listed}/${member}?/words`, {
			said: 'words',
			words
		}),
		'POST /sessions/[id=id]/cells/[unit=id]/answer/[member=id]?/conclude': post(
			`${listed}/${member}?/conclude`,
			{ conclusion: 'reminded', words }
		),
		'GET /sessions/[id=id]/cells/[unit=id]/answer/[member=id]/shortcoming': get(
			`${listed}/${member}/shortcoming`
		),
		'POST /sessions/[id=id]/cells/[unit=id]/answer/[member=id]/shortcoming': post(
			`${listed}/${member}/shortcoming`,
			{ criterion: 'study-attendance', description: words, cause: words, responsibility: words }
		),
		'GET /sessions/[id=id]/cells/[unit=id]/answer/sheet': get(`${listed}/sheet`),
		'GET /sessions/[id=id]/cells/[unit=id]/answer/sheet.[format]': get(`${listed}/sheet.docx`),
		'GET /sessions/[id=id]/change': get(`/sessions/${draft}/change`),
		'POST /sessions/[id=id]/change': post(`/sessions/${draft}/change`, session),
		'GET /sessions/[id=id]/leave': get(`/sessions/${announced}/leave`),
		'POST /sessions/[id=id]/leave': post(`/sessions/${announced}/leave`, { reason: words }),
		'GET /sessions/[id=id]/leave/[unit=id]': get(`/sessions/${announced}/leave/${thuong}`),
		'GET /sessions/[id=id]/leave/[unit=id]/[request=id]': get(
			`/sessions/${announced}/leave/${thuong}/${things.request}`
		),
		'POST /sessions/[id=id]/leave/[unit=id]/[request=id]': post(
			`/sessions/${announced}/leave/${thuong}/${things.request}`,
			{ verdict: 'granted' }
		),
		'GET /sessions/[id=id]/leave/[unit=id]/new': get(`/sessions/${announced}/leave/${thuong}/new`),
		'POST /sessions/[id=id]/leave/[unit=id]/new': post(`/sessions/${announced}/leave/${thuong}/new`, {
			member: world.members.thuong.at(-2)!,
			reason: words,
			how: 'paper'
		}),
		'GET /sessions/[id=id]/my-words': get(`/sessions/${published}/my-words`),
		'POST /sessions/[id=id]/my-words': post(`/sessions/${published}/my-words`, { said: 'words', words }),
		'GET /sessions/[id=id]/notice': get(`/sessions/${announced}/notice`),
		'GET /sessions/[id=id]/notice.[format]': get(`/sessions/${announced}/notice.docx`),
		'GET /sessions/[id=id]/publication': get(`/sessions/${published}/publication`),
		'POST /sessions/[id=id]/publication?/publish': post(`/sessions/${published}/publication?/publish`, {
			signer: world.people.secretary.memberId,
			seen: 'something else'
		}),
		'POST /sessions/[id=id]/publication?/correct': post(`/sessions/${published}/publication?/correct`, {
			signer: world.people.secretary.memberId,
			seen: 'something else',
			reason: words
		}),
		'GET /sessions/[id=id]/results/[revision]': get(`/sessions/${published}/results/1`),
		'GET /sessions/[id=id]/results/[revision]/paper.[format]': get(
			`/sessions/${published}/results/1/paper.docx`
		),
		'GET /sessions/[id=id]/results/[revision]/result.xlsx': get(
			`/sessions/${published}/results/1/result.xlsx`
		),
		'GET /sessions/[id=id]/roll': get(`/sessions/${announced}/roll`),
		'GET /sessions/[id=id]/roll/[unit=id]': get(`/sessions/${announced}/roll/${thuong}`),
		'POST /sessions/[id=id]/roll/[unit=id]': post(`/sessions/${things.begun}/roll/${thuong}`),
		'POST /sessions/[id=id]/roll/[unit=id]/marks': post(`/sessions/${things.begun}/roll/${thuong}/marks`, {
			json: { sentAt: 0, marks: [] }
		}),
		'GET /sessions/[id=id]/roll/[unit=id]/sheet': get(`/sessions/${announced}/roll/${thuong}/sheet`),
		'GET /sessions/new': get('/sessions/new'),
		'POST /sessions/new': post('/sessions/new', session),
		'GET /setup': get('/setup'),
		'POST /setup': post('/setup'),
		'POST /setup/demonstration': post('/setup/demonstration'),
		'GET /shortcomings': get('/shortcomings'),
		'GET /shortcomings/[id=id]': get(`/shortcomings/${shortcoming}`),
		'GET /shortcomings/[id=id]/actions/new': get(`/shortcomings/${shortcoming}/actions/new`),
		'POST /shortcomings/[id=id]/actions/new': post(`/shortcomings/${shortcoming}/actions/new`, {
			task: words,
			expectedProduct: words,
			owner: world.people.cellDeputy.memberId,
			dueOn: '20/12/2030'
		}),
		'GET /shortcomings/[id=id]/answer': get(`/shortcomings/${shortcoming}/answer`),
		'POST /shortcomings/[id=id]/answer': post(`/shortcomings/${shortcoming}/answer`, {
			words,
			channel: 'paper'
		}),
		'GET /shortcomings/new': get('/shortcomings/new'),
		'POST /shortcomings/new': post('/shortcomings/new', {
			subject: `member:${member}`,
			criterion: 'study-attendance',
			description: words,
			cause: words,
			responsibility: words,
			source: 'cell-meeting',
			foundOn: yesterday
		}),
		'GET /shortcomings/workbook': get('/shortcomings/workbook'),
		'GET /sign-in': get('/sign-in'),
		'POST /sign-in': post('/sign-in'),
		'POST /sign-in/demonstration': post('/sign-in/demonstration', { username: 'vandn' }),
		'POST /sign-out': post('/sign-out'),
		'GET /trail/[reference]': get(`/trail/${things.reference}`)
	};
}
