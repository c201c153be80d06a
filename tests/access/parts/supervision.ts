import { addDays, showDate } from '#platform/dates.ts';
import { makeInspection } from './supervision-things.ts';
import { get, post, type Part } from './part.ts';

/** A draft and an approved programme; rounds planned, drawn and to be cancelled in Thôn Thượng; notices; a deadline that passed. */
export const supervision: Part = {
	table: `
                                                                       office  secretary  inspector  cell leader  other leader  member  other member  neighbour  nobody
GET /inspection                                                        yes     yes        yes        yes          yes           yes     yes           yes        in
GET /inspection/due                                                    yes     yes        yes        yes          yes           yes     yes           yes        in
GET /inspection/ladders                                                yes     yes        yes        no           no            no      no            yes        in
GET /inspection/ladders/[id=id]                                        yes     yes        yes        yes          -             yes     -             -          in
GET /inspection/ladders/[id=id]/report                                 yes     yes        yes        -            -             -       -             -          in
GET /inspection/ladders/[id=id]/explanation                            yes     yes        yes        yes          -             yes     -             -          in
POST /inspection/ladders/[id=id]/explanation                           yes     yes        no         yes          -             yes     -             -          in
GET /inspection/ladders/[id=id]/decision                               yes     yes        yes        yes          -             yes     -             -          in
POST /inspection/ladders/[id=id]/decision                              no      yes        no         no           -             no      -             -          in
GET /inspection/ladders/[id=id]/pause                                  yes     yes        yes        yes          -             yes     -             -          in
POST /inspection/ladders/[id=id]/pause                                 yes     yes        yes        no           -             no      -             -          in
GET /inspection/ladders/[id=id]/resumption                             yes     yes        yes        yes          -             yes     -             -          in
POST /inspection/ladders/[id=id]/resumption                            yes     yes        yes        no           -             no      -             -          in
GET /inspection/programmes/new                                         yes     yes        yes        yes          yes           yes     yes           yes        in
POST /inspection/programmes/new                                        yes     yes        yes        no           no            no      no            yes        in
GET /inspection/programmes/[id=id]                                     yes     yes        yes        no           no            no      no            -          in
GET /inspection/programmes/[id=id]/items/new                           yes     yes        yes        no           no            no      no            -          in
POST /inspection/programmes/[id=id]/items/new                          yes     yes        yes        no           no            no      no            -          in
GET /inspection/programmes/[id=id]/items/[item=id]/removal             yes     yes        yes        no           no            no      no            -          in
POST /inspection/programmes/[id=id]/items/[item=id]/removal            yes     yes        yes        no           no            no      no            -          in
GET /inspection/programmes/[id=id]/submission                          yes     yes        yes        no           no            no      no            -          in
POST /inspection/programmes/[id=id]/submission                         yes     yes        yes        no           no            no      no            -          in
GET /inspection/programmes/[id=id]/approval                            yes     yes        yes        no           no            no      no            -          in
POST /inspection/programmes/[id=id]/approval                           no      yes        no         no           no            no      no            -          in
GET /inspection/programmes/[id=id]/paper                               yes     yes        yes        no           no            no      no            -          in
GET /inspection/programmes/[id=id]/paper.[format]                      yes     yes        yes        no           no            no      no            -          in
GET /inspection/programmes/[id=id]/paper/issuing                       no      no         yes        no           no            no      no            -          in
POST /inspection/programmes/[id=id]/paper/issuing?/issue               no      no         yes        no           no            no      no            -          in
POST /inspection/programmes/[id=id]/paper/issuing?/correct             no      no         yes        no           no            no      no            -          in
GET /inspection/rounds/new                                             no      no         yes        no           no            no      no            no         in
POST /inspection/rounds/new                                            no      no         yes        no           no            no      no            no         in
GET /inspection/rounds/[id=id]                                         yes     yes        yes        yes          -             -       -             -          in
GET /inspection/rounds/[id=id]/draw                                    yes     yes        yes        yes          -             -       -             -          in
POST /inspection/rounds/[id=id]/draw                                   no      no         yes        no           -             -       -             -          in
GET /inspection/rounds/[id=id]/proof                                   yes     yes        yes        yes          -             -       -             -          in
GET /inspection/rounds/[id=id]/sheet                                   yes     yes        yes        yes          -             -       -             -          in
GET /inspection/rounds/[id=id]/selection                               yes     yes        yes        yes          -             -       -             -          in
POST /inspection/rounds/[id=id]/selection                              no      no         yes        no           -             -       -             -          in
GET /inspection/rounds/[id=id]/removal/[action=id]                     yes     yes        yes        yes          -             -       -             -          in
POST /inspection/rounds/[id=id]/removal/[action=id]                    no      no         yes        no           -             -       -             -          in
GET /inspection/rounds/[id=id]/checks/[action=id]                      yes     yes        yes        yes          -             -       -             -          in
POST /inspection/rounds/[id=id]/checks/[action=id]                     yes     yes        yes        no           -             -       -             -          in
GET /inspection/rounds/[id=id]/findings/new                            yes     yes        yes        yes          -             -       -             -          in
POST /inspection/rounds/[id=id]/findings/new                           no      no         yes        no           -             -       -             -          in
GET /inspection/rounds/[id=id]/notices/new                             yes     yes        yes        yes          -             -       -             -          in
POST /inspection/rounds/[id=id]/notices/new                            no      no         yes        no           -             -       -             -          in
GET /inspection/rounds/[id=id]/closure                                 yes     yes        yes        yes          -             -       -             -          in
POST /inspection/rounds/[id=id]/closure                                no      no         yes        no           -             -       -             -          in
GET /inspection/rounds/[id=id]/cancellation                            yes     yes        yes        yes          -             -       -             -          in
POST /inspection/rounds/[id=id]/cancellation                           no      no         yes        no           -             -       -             -          in
GET /inspection/notices/[id=id]                                        yes     yes        yes        yes          -             -       -             -          in
GET /inspection/notices/[id=id] (a draft)                              yes     yes        yes        -            -             -       -             -          in
GET /inspection/notices/[id=id]/change                                 yes     yes        yes        yes          -             -       -             -          in
POST /inspection/notices/[id=id]/change                                no      no         yes        -            -             -       -             -          in
GET /inspection/notices/[id=id]/paper                                  yes     yes        yes        yes          -             -       -             -          in
GET /inspection/notices/[id=id]/paper.[format]                         yes     yes        yes        yes          -             -       -             -          in
GET /inspection/notices/[id=id]/paper/issuing                          no      no         yes        no           -             -       -             -          in
POST /inspection/notices/[id=id]/paper/issuing?/issue                  no      no         yes        no           -             -       -             -          in
POST /inspection/notices/[id=id]/paper/issuing?/correct                no      no         yes        no           -             -       -             -          in
GET /inspection/notices/[id=id]/sheet                                  yes     yes        yes        yes          -             -       -             -          in
GET /inspection/notices/[id=id]/answer                                 yes     yes        yes        yes          -             -       -             -          in
POST /inspection/notices/[id=id]/answer                                yes     yes        no         yes          -             -       -             -          in
GET /calendar-days                                                     yes     yes        yes        yes          yes           yes     yes           yes        in
GET /calendar-days/new                                                 yes     yes        yes        yes          yes           yes     yes           yes        in
POST /calendar-days/new                                                yes     yes        no         no           no            no      no            yes        in
GET /calendar-days/removal                                             yes     yes        yes        yes          yes           yes     yes           -          in
POST /calendar-days/removal                                            yes     yes        no         no           no            no      no            yes        in
`,
	async requests(world) {
		const made = await makeInspection(world);
		const { programme, draft, submitted, item, drawn, planned, toCancel, toCheck, spare, notice } = made;
		const ladder = `/inspection/ladders/${made.overdue}`;
		const at = (id: string) => `/inspection/programmes/${id}`;
		const round = `/inspection/rounds/${drawn}`;
		const note = `/inspection/notices/${notice}`;
		const { member, inspector, cellSecretary } = world.people;
		const planItem = { when: 'quarter:1', theme: 'Sau kiểm điểm', lead: inspector.memberId };
		const text = { assessment: 'Tốt', requests: 'Giữ vững', answerDueOn: showDate(addDays(made.day, 30)) };
		const issue = { signer: inspector.memberId, issuedOn: showDate(made.day), revision: '1' };
		return {
			...both('/inspection/ladders/[id=id]/explanation', `${ladder}/explanation`, { words: 'Ốm' }),
			...both('/inspection/ladders/[id=id]/decision', `${ladder}/decision`, { words: 'Giao kèm' }),
			...both('/inspection/ladders/[id=id]/pause', `${ladder}/pause`, { reason: 'Chờ' }),
			...both('/inspection/ladders/[id=id]/resumption', `${ladder}/resumption`, { words: 'Tiếp' }),
			'GET /inspection': get('/inspection'),
			'GET /inspection/due': get('/inspection/due'),
			'GET /inspection/ladders': get('/inspection/ladders'),
			'GET /inspection/ladders/[id=id]': get(ladder),
			'GET /inspection/ladders/[id=id]/report': get(`/inspection/ladders/${made.overdueOfHead}/report`),
			...both('/inspection/programmes/new', '/inspection/programmes/new', { year: '2044', aim: 'Bền' }),
			'GET /inspection/programmes/[id=id]': get(at(programme)),
			...both('/inspection/programmes/[id=id]/items/new', `${at(draft)}/items/new`, {
				...planItem,
				units: world.cells.thuong
			}),
			...both(
				'/inspection/programmes/[id=id]/items/[item=id]/removal',
				`${at(programme)}/items/${item}/removal`
			),
			...both('/inspection/programmes/[id=id]/submission', `${at(programme)}/submission`),
			...both('/inspection/programmes/[id=id]/approval', `${at(submitted)}/approval`, {
				outcome: 'approved'
			}),
			...papers('/inspection/programmes/[id=id]/paper', `${at(programme)}/paper`, {
				...issue,
				seen: made.seenProgramme
			}),
			...both('/inspection/rounds/new', '/inspection/rounds/new', {
				...{ outsideReason: 'Đột xuất', title: 'Kiểm tra quyền', lead: inspector.memberId, size: '2' },
				...{ startsOn: showDate(made.day), endsOn: showDate(made.day) },
				...{ inspectors: inspector.memberId, units: world.cells.thuong }
			}),
			'GET /inspection/rounds/[id=id]': get(round),
			...both('/inspection/rounds/[id=id]/draw', `/inspection/rounds/${planned}/draw`),
			'GET /inspection/rounds/[id=id]/proof': get(`${round}/proof`),
			'GET /inspection/rounds/[id=id]/sheet': get(`${round}/sheet`),
			...both('/inspection/rounds/[id=id]/selection', `${round}/selection`, {
				...{ action: made.pickable, reason: 'Có phản ánh' }
			}),
			...both('/inspection/rounds/[id=id]/removal/[action=id]', `${round}/removal/${spare}`, {
				reason: 'Nằm viện'
			}),
			...both('/inspection/rounds/[id=id]/checks/[action=id]', `${round}/checks/${toCheck}`, {
				...made.marks,
				...{ outcome: 'noted', words: 'Đã xem', doneOn: showDate(made.day), inspector: inspector.memberId }
			}),
			...both('/inspection/rounds/[id=id]/findings/new', `${round}/findings/new`, {
				...{ subject: `unit:${world.cells.thuong}`, criterion: 'working-style' },
				...{ description: 'Không mở sổ', cause: 'Chưa giao ai', responsibility: 'Chi ủy' },
				foundOn: showDate(made.day)
			}),
			...both('/inspection/rounds/[id=id]/notices/new', `${round}/notices/new`, {
				...text,
				addressee: `member:${member.memberId}`
			}),
			...both('/inspection/rounds/[id=id]/closure', `${round}/closure`, { words: 'Xong' }),
			...both('/inspection/rounds/[id=id]/cancellation', `/inspection/rounds/${toCancel}/cancellation`, {
				reason: 'Trùng lịch'
			}),
			'GET /inspection/notices/[id=id]': get(note),
			'GET /inspection/notices/[id=id] (a draft)': get(`/inspection/notices/${made.draftNotice}`),
			'GET /inspection/notices/[id=id]/change': get(`${note}/change`),
			'POST /inspection/notices/[id=id]/change': post(`/inspection/notices/${made.draftNotice}/change`, text),
			...papers('/inspection/notices/[id=id]/paper', `${note}/paper`, { ...issue, seen: 'khác' }),
			'GET /inspection/notices/[id=id]/sheet': get(`${note}/sheet`),
			...both('/inspection/notices/[id=id]/answer', `${note}/answer`, {
				...{ words: 'Đã làm', answeredBy: cellSecretary.memberId, channel: 'paper' }
			}),
			'GET /calendar-days': get('/calendar-days'),
			...both('/calendar-days/new', '/calendar-days/new', {
				...{ day: '08/12/2027', kind: 'off', reason: 'Nghỉ bù' }
			}),
			...both('/calendar-days/removal', '/calendar-days/removal?day=2027-12-09')
		};
	}
};

const both = (line: string, path: string, body: Record<string, string> = {}) => ({
	[`GET ${line}`]: get(path),
	[`POST ${line}`]: post(path, body)
});

const papers = (line: string, path: string, issue: Record<string, string>) => ({
	[`GET ${line}`]: get(path),
	[`GET ${line}.[format]`]: get(`${path}.pdf`),
	[`GET ${line}/issuing`]: get(`${path}/issuing`),
	[`POST ${line}/issuing?/issue`]: post(`${path}/issuing?/issue`, issue),
	[`POST ${line}/issuing?/correct`]: post(`${path}/issuing?/correct`, { ...issue, reason: 'Sai chính tả' })
});
