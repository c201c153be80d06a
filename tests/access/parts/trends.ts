import { get, type Part } from './part.ts';

export const trends: Part = {
	table: `
                                                                       office  secretary  inspector  cell leader  other leader  member  other member  neighbour  nobody
GET /trends                                                            yes     yes        yes        no           no            no      no            yes        in
GET /trends/workbook                                                   yes     yes        yes        no           no            no      no            yes        in
`,
	requests: async () => ({
		'GET /trends': get('/trends'),
		'GET /trends/workbook': get('/trends/workbook?quarters=4')
	})
};
