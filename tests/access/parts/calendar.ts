import { get, post, type Part } from './part.ts';

/** When the cells meet: the cell of the member, Thôn Thượng. */
export const calendar: Part = {
	table: `
GET /calendar                                                          yes     yes        yes        yes          yes           yes     yes           yes        in
GET /calendar/habits/sheet                                             yes     yes        no         no           no            no      no            yes        in
GET /calendar/habits                                                   yes     yes        no         no           no            no      no            yes        in
POST /calendar/habits                                                  yes     yes        no         no           no            no      no            -          in
GET /calendar/thematic                                                 yes     yes        yes        yes          yes           no      no            yes        in
GET /calendar/subscription                                             yes     yes        yes        yes          yes           yes     yes           yes        in
POST /calendar/subscription?/renew                                     yes     yes        yes        yes          yes           yes     yes           yes        in
POST /calendar/subscription?/stop                                      yes     yes        yes        yes          yes           yes     yes           yes        in
GET /calendar/file                                                     yes     yes        yes        yes          yes           yes     yes           yes        in
GET /calendar/feeds/[committee=id]/[token]                             -       -          -          -            -             -       -             -          -
GET /cells/[id=id]/meeting-habit                                       yes     yes        yes        yes          yes           yes     no            -          in
POST /cells/[id=id]/meeting-habit                                      yes     yes        no         yes          no            no      no            -          in
GET /cells/[id=id]/meeting-habit/move                                  yes     yes        no         yes          no            no      no            -          in
POST /cells/[id=id]/meeting-habit/move                                 yes     yes        no         yes          no            no      no            -          in
GET /cells/[id=id]/thematic                                            yes     yes        no         yes          no            no      no            -          in
POST /cells/[id=id]/thematic                                           yes     yes        no         yes          no            no      no            -          in
`,
	async requests(world, things) {
		const { thuong } = world.cells;
		const at = `/cells/${thuong}`;
		const habit = { startsAt: '19:30', place: 'Nhà văn hóa' };
		const month = `${things.soon.slice(0, 7)}-01`;
		return {
			'GET /calendar': get('/calendar'),
			'GET /calendar/habits': get('/calendar/habits'),
			'GET /calendar/habits/sheet': get('/calendar/habits/sheet'),
			'POST /calendar/habits': post('/calendar/habits', {
				[`day-${thuong}`]: 'd3',
				[`hour-${thuong}`]: habit.startsAt,
				[`place-${thuong}`]: habit.place
			}),
			'GET /calendar/thematic': get('/calendar/thematic'),
			'GET /calendar/subscription': get('/calendar/subscription'),
			'POST /calendar/subscription?/renew': post('/calendar/subscription?/renew', { scope: 'own' }),
			'POST /calendar/subscription?/stop': post('/calendar/subscription?/stop', { scope: 'own' }),
			'GET /calendar/file': get('/calendar/file?scope=own'),
			'GET /calendar/feeds/[committee=id]/[token]': get(
				`/calendar/feeds/${world.committeeId}/nobodys-secret`
			),
			'GET /cells/[id=id]/meeting-habit': get(`${at}/meeting-habit`),
			'POST /cells/[id=id]/meeting-habit': post(`${at}/meeting-habit`, {
				...habit,
				rhythm: 'd5',
				from: things.soon
			}),
			'GET /cells/[id=id]/meeting-habit/move': get(`${at}/meeting-habit/move`),
			'POST /cells/[id=id]/meeting-habit/move': post(`${at}/meeting-habit/move`, { month, how: 'none' }),
			'GET /cells/[id=id]/thematic': get(`${at}/thematic`),
			'POST /cells/[id=id]/thematic': post(`${at}/thematic`, { year: month.slice(0, 4), month4: '1' })
		};
	}
};
