import { addAdHocDay, addMatter, nameChairman, startVisit } from '#domain/reception/server/index.ts';
import { today } from '#platform/clock.ts';
import { addDays, showDate } from '#platform/dates.ts';
import { get, post, type Part } from './part.ts';

/** Two days on which the secretary receives, and the desk. */
export const reception: Part = {
	table: `
                                                                       office  secretary  inspector  cell leader  other leader  member  other member  neighbour  nobody
GET /reception                                                         yes     yes        yes        yes          yes           yes     yes           yes        in
GET /reception/plan                                                    yes     yes        no         no           no            no      no            yes        in
POST /reception/plan?/preview                                          yes     yes        no         no           no            no      no            yes        in
POST /reception/plan?/plan                                             yes     yes        no         no           no            no      no            yes        in
GET /reception/chairman                                                yes     yes        no         no           no            no      no            yes        in
POST /reception/chairman                                               yes     yes        no         no           no            no      no            -          in
GET /reception/days/new                                                yes     yes        no         no           no            no      no            yes        in
POST /reception/days/new                                               yes     yes        no         no           no            no      no            yes        in
GET /reception/days/[id=id]                                            yes     yes        yes        yes          yes           yes     yes           -          in
GET /reception/days/[id=id]/move                                       yes     yes        yes        yes          yes           yes     yes           -          in
POST /reception/days/[id=id]/move                                      yes     yes        no         no           no            no      no            -          in
GET /reception/days/[id=id]/cancellation                               yes     yes        yes        yes          yes           yes     yes           -          in
POST /reception/days/[id=id]/cancellation                              yes     yes        no         no           no            no      no            -          in
GET /reception/days/[id=id]/substitute                                 yes     yes        yes        yes          yes           yes     yes           -          in
POST /reception/days/[id=id]/substitute                                yes     yes        no         no           no            no      no            -          in
GET /reception/days/[id=id]/account                                    yes     yes        yes        yes          yes           yes     yes           -          in
POST /reception/days/[id=id]/account                                   yes     yes        no         no           no            no      no            -          in
GET /reception/notice                                                  yes     yes        no         no           no            no      no            yes        in
GET /reception/notice.[format]                                         yes     yes        no         no           no            no      no            yes        in
GET /reception/desk                                                    yes     yes        no         no           no            no      no            yes        in
GET /reception/desk/new                                                yes     yes        no         no           no            no      no            yes        in
POST /reception/desk/new?/start                                        yes     yes        no         no           no            no      no            -          in
POST /reception/desk/new?/look                                         yes     yes        no         no           no            no      no            yes        in
POST /reception/desk/earlier                                           yes     yes        no         no           no            no      no            yes        in
GET /reception/desk/sheet                                              yes     yes        no         no           no            no      no            yes        in
GET /reception/visits/[id=id]                                          yes     yes        -          -            -             -       -             -          in
POST /reception/visits/[id=id]?/minutes                                yes     yes        -          -            -             -       -             -          in
POST /reception/visits/[id=id]?/remove                                 yes     yes        -          -            -             -       -             -          in
GET /reception/visits/[id=id]/matters/new                              yes     yes        -          -            -             -       -             -          in
POST /reception/visits/[id=id]/matters/new                             yes     yes        -          -            -             -       -             -          in
GET /reception/visits/[id=id]/receipt                                  yes     yes        -          -            -             -       -             -          in
POST /reception/visits/[id=id]/receipt                                 yes     yes        -          -            -             -       -             -          in
GET /reception/register                                                yes     yes        no         no           no            no      no            yes        in
GET /reception/register/file                                           yes     yes        no         no           no            no      no            yes        in
GET /hamlets                                                           yes     yes        yes        yes          yes           yes     yes           yes        in
POST /hamlets                                                          yes     yes        no         no           no            no      no            yes        in
GET /public/[place]/reception                                          yes     yes        yes        yes          yes           yes     yes           yes        yes
GET /public/[place]/reception/calendar                                 yes     yes        yes        yes          yes           yes     yes           yes        yes
`,
	async requests(world) {
		const office = await world.as('office');
		const day = today(office.clock);
		const hours = { startsAt: '07:30', endsAt: '11:00', place: 'Trụ sở Đảng ủy' };
		const adHoc = { capacity: 'secretary' as const, ...hours, ground: 'hot', words: '' };
		const on = addDays(day, 2);
		const id = await addAdHocDay(office, { ...adHoc, on });
		const deputy = world.people.deputy.memberId;
		await nameChairman(office, { memberId: deputy, from: '2026-01-01' });
		const visit = {
			...({ company: 'alone', peopleCount: 1, identity: 'withheld' } as const),
			...{ people: [], receivedOn: day, receivedBy: office.actor.memberId },
			...{ takenBy: null, fromPaper: false }
		};
		const visitId = await startVisit(office, visit);
		const matter = {
			...({ kind: 'proposal', decision: 'accepted' } as const),
			...{ topic: 'land', title: 'Làm đường', content: '', words: '', ground: 'competent', ownerId: deputy }
		};
		const matterId = await addMatter(office, visitId, {
			...matter,
			...{ hamletId: null, secret: false, aboutMemberId: null },
			...{ settledBy: null, passedTo: null, remarks: null }
		});
		const desk = `/reception/visits/${visitId}`;
		const plan = {
			...{ capacity: 'secretary', year: day.slice(0, 4), way: 'month-day', monthDays: '28', weekday: '' },
			...hours
		};
		const at = `/reception/days/${id}`;
		return {
			'GET /reception': get('/reception'),
			'GET /reception/plan': get('/reception/plan'),
			'POST /reception/plan?/preview': post('/reception/plan?/preview', plan),
			'POST /reception/plan?/plan': post('/reception/plan?/plan', plan),
			'GET /reception/chairman': get('/reception/chairman'),
			'POST /reception/chairman': post('/reception/chairman', { memberId: deputy, from: showDate(day) }),
			'GET /reception/days/new': get('/reception/days/new'),
			'POST /reception/days/new': post('/reception/days/new', {
				...{ ...adHoc, on: showDate(addDays(day, 3)) }
			}),
			'GET /reception/days/[id=id]': get(at),
			'GET /reception/days/[id=id]/move': get(`${at}/move`),
			'POST /reception/days/[id=id]/move': post(`${at}/move`, {
				...{ on: showDate(addDays(day, 4)), ...hours, words: 'Họp' }
			}),
			'GET /reception/days/[id=id]/cancellation': get(`${at}/cancellation`),
			'POST /reception/days/[id=id]/cancellation': post(`${at}/cancellation`, { words: 'Họp' }),
			'GET /reception/days/[id=id]/substitute': get(`${at}/substitute`),
			'POST /reception/days/[id=id]/substitute': post(`${at}/substitute`, {
				...{ substituteId: deputy, reason: 'called-away', words: '' }
			}),
			'GET /reception/days/[id=id]/account': get(`${at}/account`),
			'POST /reception/days/[id=id]/account': post(`${at}/account`, { held: 'yes', words: '' }),
			'GET /reception/notice': get('/reception/notice'),
			'GET /reception/notice.[format]': get('/reception/notice.docx'),
			'GET /reception/desk': get('/reception/desk'),
			'GET /reception/desk/new': get('/reception/desk/new'),
			'POST /reception/desk/new?/start': post('/reception/desk/new?/start', {
				...{ company: 'alone', identity: 'withheld', receivedOn: showDate(day) },
				receivedBy: office.actor.memberId
			}),
			'POST /reception/desk/new?/look': post('/reception/desk/new?/look', { 'name-1': 'huong' }),
			'POST /reception/desk/earlier': post('/reception/desk/earlier', { 'name-1': 'huong' }),
			'GET /reception/desk/sheet': get('/reception/desk/sheet'),
			'GET /reception/visits/[id=id]': get(desk),
			'POST /reception/visits/[id=id]?/minutes': post(`${desk}?/minutes`, { minutes: 'Bà nói' }),
			'POST /reception/visits/[id=id]?/remove': post(`${desk}?/remove`, { matter: matterId }),
			'GET /reception/visits/[id=id]/matters/new': get(`${desk}/matters/new`),
			'POST /reception/visits/[id=id]/matters/new': post(`${desk}/matters/new`, {
				...{ ...matter, decided: 'accepted:competent' }
			}),
			'GET /reception/visits/[id=id]/receipt': get(`${desk}/receipt`),
			'POST /reception/visits/[id=id]/receipt': post(`${desk}/receipt`),
			'GET /reception/register': get('/reception/register'),
			'GET /reception/register/file': get('/reception/register/file'),
			'GET /hamlets': get('/hamlets'),
			'POST /hamlets': post('/hamlets', { names: 'Thôn Thử' }),
			'GET /public/[place]/reception': get('/public/minh-hoa/reception'),
			'GET /public/[place]/reception/calendar': get('/public/minh-hoa/reception/calendar')
		};
	}
};
