import { exampleVariant } from '#domain/rules/example-variant.ts';
import { seeMember, suspendMember } from '#domain/membership/server/index.ts';
import { listRuleSets } from '#domain/rules/server/index.ts';
import type { World } from '../../world.ts';
import { get, post, type Part } from './part.ts';

/** Rules, which everybody reads and the office loads; and two dated facts, of a cell and of a member, which the office keeps. */
export const rules: Part = {
	table: `
                                                                       office  secretary  inspector  cell leader  other leader  member  other member  neighbour  nobody
GET /rules                                                             yes     yes        yes        yes          yes           yes     yes           yes        in
GET /rules/[id=id]                                                     yes     yes        yes        yes          yes           yes     yes           -          in
GET /rules/[id=id]/file                                                yes     yes        yes        yes          yes           yes     yes           -          in
GET /rules/new                                                         yes     yes        no         no           no            no      no            yes        in
POST /rules/new?/check                                                 yes     yes        no         no           no            no      no            yes        in
POST /rules/new?/confirm                                               yes     yes        no         no           no            no      no            yes        in
GET /cells/kinds                                                       yes     yes        no         no           no            no      no            yes        in
POST /cells/kinds                                                      yes     yes        no         no           no            no      no            yes        in
GET /cells/[id=id]/kind                                                yes     yes        no         no           no            no      no            -          in
POST /cells/[id=id]/kind                                               yes     yes        no         no           no            no      no            -          in
GET /members/[id=id]/suspension                                        yes     yes        no         -            -             -       -             -          in
POST /members/[id=id]/suspension?/suspend                              yes     yes        no         -            -             -       -             -          in
POST /members/[id=id]/suspension?/end                                  yes     yes        no         -            -             -       -             -          in
`,
	async requests(world, { cell, stranger, soon }) {
		const office = await world.as('office');
		const [latest] = await listRuleSets(office);
		const suspended = await suspendSomebody(world);
		const file = new FormData();
		file.set('file', new File([exampleVariant('qd-366')], 'quy-dinh.json'));
		return {
			'GET /rules': get('/rules'),
			'GET /rules/[id=id]': get(`/rules/${latest!.id}`),
			'GET /rules/[id=id]/file': get(`/rules/${latest!.id}/file`),
			'GET /rules/new': get('/rules/new'),
			'POST /rules/new?/check': post('/rules/new?/check', file),
			'POST /rules/new?/confirm': post('/rules/new?/confirm', {
				content: exampleVariant('qd-366'),
				against: latest!.id
			}),
			'GET /cells/kinds': get('/cells/kinds'),
			'POST /cells/kinds': post('/cells/kinds', { [`kind-${cell}`]: 'village' }),
			'GET /cells/[id=id]/kind': get(`/cells/${cell}/kind`),
			'POST /cells/[id=id]/kind': post(`/cells/${cell}/kind`, { kind: 'agency', from: soon }),
			'GET /members/[id=id]/suspension': get(`/members/${stranger}/suspension`),
			'POST /members/[id=id]/suspension?/suspend': post(`/members/${stranger}/suspension?/suspend`, {
				from: soon
			}),
			'POST /members/[id=id]/suspension?/end': post(`/members/${suspended.id}/suspension?/end`, {
				id: suspended.suspension,
				on: soon
			})
		};
	}
};

/** Somebody of a cell of whom nobody of the cast is. */
async function suspendSomebody(world: World) {
	const office = await world.as('office');
	const id = world.members.nam[2]!;
	await suspendMember(office, id, { from: '2026-01-05', until: null });
	return { id, suspension: (await seeMember(office, id)).suspensions[0]!.id };
}
