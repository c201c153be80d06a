import { openObligation } from '#domain/disclosure/server/index.ts';
import { getPublicAddress } from '#domain/organization/server/index.ts';
import { today } from '#platform/clock.ts';
import { showDate } from '#platform/dates.ts';
import { get, post, type Part } from './part.ts';

/** What the secretary of Thôn Thượng has to post, and one that is closed. */
export const disclosure: Part = {
	table: `
                                                                       office  secretary  inspector  cell leader  other leader  member  other member  neighbour  nobody
GET /publication                                                       yes     yes        yes        yes          yes           yes     yes           yes        in
GET /publication/new                                                   yes     yes        yes        yes          yes           yes     yes           yes        in
POST /publication/new                                                  yes     yes        no         no           no            no      no            yes        in
GET /publication/matrix                                                yes     yes        yes        yes          yes           yes     yes           yes        in
GET /publication/matrix.xlsx                                           yes     yes        yes        yes          yes           yes     yes           yes        in
GET /publication/sheet                                                 yes     yes        yes        yes          yes           yes     yes           yes        in
GET /publication/[id=id]                                               yes     yes        yes        yes          -             -       -             -          in
GET /publication/[id=id]/posting                                       yes     yes        yes        yes          -             -       -             -          in
POST /publication/[id=id]/posting                                      yes     yes        no         yes          -             -       -             -          in
GET /publication/[id=id]/closing                                       yes     yes        yes        yes          -             -       -             -          in
POST /publication/[id=id]/closing                                      yes     yes        no         no           -             -       -             -          in
GET /public/[place]/publication                                        yes     yes        yes        yes          yes           yes     yes           yes        yes
`,
	async requests(world) {
		const office = await world.as('office');
		const owner = world.people.cellSecretary.memberId;
		const day = today(office.clock);
		const open = (title: string) =>
			openObligation(office, {
				...{ content: 'budget', title, reference: null, decidedOn: day, owner, added: [], fromPaper: false }
			});
		const [one, toClose] = [await open('Dự toán'), await open('Sẽ đóng')];
		const posting = {
			...{ form: 'notice-board', place: 'Trụ sở', link: 'https://xa.example', postedOn: showDate(day) },
			postedBy: owner
		};
		return {
			'GET /publication': get('/publication'),
			'GET /publication/new': get('/publication/new'),
			'POST /publication/new': post('/publication/new', {
				...{ content: 'land', title: 'Quy hoạch', decidedOn: showDate(day), owner }
			}),
			'GET /publication/matrix': get('/publication/matrix'),
			'GET /publication/matrix.xlsx': get('/publication/matrix.xlsx'),
			'GET /publication/sheet': get('/publication/sheet'),
			'GET /publication/[id=id]': get(`/publication/${one}`),
			'GET /publication/[id=id]/posting': get(`/publication/${one}/posting`),
			'POST /publication/[id=id]/posting': post(`/publication/${one}/posting`, posting),
			'GET /publication/[id=id]/closing': get(`/publication/${toClose}/closing`),
			'POST /publication/[id=id]/closing': post(`/publication/${toClose}/closing`, { reason: 'Thu hồi' }),
			'GET /public/[place]/publication': get(`/public/${await getPublicAddress(office)}/publication`)
		};
	}
};
