import { get, type Part } from './part.ts';

/** The public pages: everybody may read them, signed in or not, and nobody is asked who they are. */
export const publicPages: Part = {
	table: `
                                                                       office  secretary  inspector  cell leader  other leader  member  other member  neighbour  nobody
GET /public                                                            yes     yes        yes        yes          yes           yes     yes           yes        yes
GET /public/[place]                                                    yes     yes        yes        yes          yes           yes     yes           yes        yes
GET /public/[place] (that nobody has)                                  -       -          -          -            -             -       -             -          -
`,
	async requests() {
		return {
			'GET /public': get('/public'),
			'GET /public/[place]': get('/public/minh-hoa'),
			'GET /public/[place] (that nobody has)': get('/public/nowhere')
		};
	}
};
