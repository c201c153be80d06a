import { today } from '#platform/clock.ts';
import { showDate } from '#platform/dates.ts';
import { getPublicAddress } from '#domain/organization/server/index.ts';
import {
	getDossier,
	givePlot,
	lookAtList,
	openDispute,
	publishProgress,
	seeFile
} from '#domain/dossiers/server/index.ts';
import {
	bookOf,
	fileOf,
	hamletsFor,
	listOf,
	openFor
} from '../../../src/domain/dossiers/server/dossier-for-tests.ts';
import { get, post, type Part } from './part.ts';

/** The member of Thôn Thượng answers for a dossier; who acts for the committee sees its figures, the office its households. */
export const dossiers: Part = {
	table: `
                                                                       office  secretary  inspector  cell leader  other leader  member  other member  neighbour  nobody
GET /dossiers                                                          yes     yes        yes        yes          yes           yes     yes           yes        in
GET /dossiers/new                                                      yes     yes        no         no           no            no      no            yes        in
POST /dossiers/new                                                     yes     yes        no         no           no            no      no            -          in
GET /dossiers/[id=id]                                                  yes     yes        yes        -            -             yes     -             -          in
GET /dossiers/[id=id]/files                                            yes     yes        no         -            -             yes     -             -          in
GET /dossiers/[id=id]/files/new                                        yes     yes        no         -            -             yes     -             -          in
GET /dossiers/[id=id]/move                                             yes     yes        no         -            -             yes     -             -          in
GET /dossiers/[id=id]/merge                                            yes     yes        no         -            -             yes     -             -          in
GET /dossiers/[id=id]/lists                                            yes     yes        no         -            -             yes     -             -          in
GET /dossiers/[id=id]/lists/template                                   yes     yes        no         -            -             yes     -             -          in
GET /dossiers/[id=id]/slips                                            yes     yes        no         -            -             yes     -             -          in
GET /dossiers/[id=id]/sheet                                            yes     yes        no         -            -             yes     -             -          in
GET /dossiers/[id=id]/workbook                                         yes     yes        no         -            -             yes     -             -          in
POST /dossiers/[id=id]/files/new                                       yes     yes        no         -            -             yes     -             -          in
POST /dossiers/[id=id]/move                                            yes     yes        no         -            -             yes     -             -          in
POST /dossiers/[id=id]/merge                                           yes     yes        no         -            -             yes     -             -          in
POST /dossiers/[id=id]/lists                                           yes     yes        no         -            -             yes     -             -          in
GET /dossiers/[id=id]/workers                                          yes     yes        no         -            -             no      -             -          in
POST /dossiers/[id=id]/workers                                         yes     yes        no         -            -             no      -             -          in
GET /dossiers/[id=id]/publication                                      yes     yes        yes        -            -             yes     -             -          in
POST /dossiers/[id=id]/publication                                     yes     yes        no         -            -             no      -             -          in
GET /dossiers/lists/[id=id]                                            yes     yes        no         -            -             yes     -             -          in
POST /dossiers/lists/[id=id]                                           yes     yes        no         -            -             yes     -             -          in
GET /dossiers/lists/[id=id]/refused                                    yes     yes        no         -            -             yes     -             -          in
GET /dossiers/files/[id=id]                                            yes     yes        no         -            -             yes     -             -          in
POST /dossiers/files/[id=id]                                           yes     yes        no         -            -             yes     -             -          in
GET /dossiers/files/[id=id]/papers                                     yes     yes        no         -            -             yes     -             -          in
GET /dossiers/files/[id=id]/money                                      yes     yes        no         -            -             yes     -             -          in
GET /dossiers/files/[id=id]/plot                                       yes     yes        no         -            -             yes     -             -          in
GET /dossiers/files/[id=id]/dispute                                    yes     yes        no         -            -             yes     -             -          in
GET /dossiers/files/[id=id]/head                                       yes     yes        no         -            -             yes     -             -          in
GET /dossiers/files/[id=id]/split                                      yes     yes        no         -            -             yes     -             -          in
GET /dossiers/files/[id=id]/return                                     yes     yes        no         -            -             yes     -             -          in
GET /dossiers/files/[id=id]/slip                                       yes     yes        no         -            -             yes     -             -          in
GET /dossiers/files/[id=id]/sheet                                      yes     yes        no         -            -             yes     -             -          in
POST /dossiers/files/[id=id]/papers                                    yes     yes        no         -            -             yes     -             -          in
POST /dossiers/files/[id=id]/money                                     yes     yes        no         -            -             yes     -             -          in
POST /dossiers/files/[id=id]/plot?/give                                yes     yes        no         -            -             yes     -             -          in
POST /dossiers/files/[id=id]/plot?/back                                yes     yes        no         -            -             yes     -             -          in
POST /dossiers/files/[id=id]/dispute?/open                             yes     yes        no         -            -             yes     -             -          in
POST /dossiers/files/[id=id]/dispute?/close                            yes     yes        no         -            -             yes     -             -          in
POST /dossiers/files/[id=id]/head                                      yes     yes        no         -            -             yes     -             -          in
POST /dossiers/files/[id=id]/split                                     yes     yes        no         -            -             yes     -             -          in
POST /dossiers/files/[id=id]/return                                    yes     yes        no         -            -             yes     -             -          in
GET /public/[place]/dossiers                                           yes     yes        yes        yes          yes           yes     yes           yes        yes
GET /public/[place]/dossiers/[slug]                                    yes     yes        yes        yes          yes           yes     yes           yes        yes
GET /public/[place]/dossiers/own                                       yes     yes        yes        yes          yes           yes     yes           yes        yes
POST /public/[place]/dossiers/own                                      yes     yes        yes        yes          yes           yes     yes           yes        yes
`,
	async requests(world) {
		const office = await world.as('office');
		const day = today(office.clock);
		const on = showDate(day);
		const owner = world.people.member.memberId;
		const [hamlet] = await hamletsFor(office);
		const id = await openFor(office, owner);
		const [file, toSplit] = await Promise.all(
			['f1', 'f2'].map((number) => fileOf(office, id, hamlet!, { number }))
		);
		await fileOf(office, id, hamlet!, { number: 'f3' });
		await fileOf(office, id, hamlet!, { number: 'f4' });
		const later = await fileOf(office, id, hamlet!, { number: 'f5', stage: 'posted' });
		await givePlot(office, later, { number: 'A', area: 100, position: '', on: day, channel: 'self' });
		await openDispute(office, later, { about: 'ranh giới', on: day, channel: 'self' });
		const seen = await seeFile(office, later);
		const list = await lookAtList(office, id, { name: 'x.xlsx', bytes: await bookOf(listOf(3)) });
		await publishProgress(office, id, { message: '' });
		const { slug } = await getDossier(office, id);
		const everybody = `/public/${await getPublicAddress(office)}/dossiers`;
		const at = `/dossiers/${id}`;
		const one = `/dossiers/files/${file}`;
		const head = { head: 'Lê Thị Nụ', address: 'Ngõ 1', others: '', phone: '' };
		const csv = new File(['Số hộ;Chủ hộ;Thôn\n77;Lê Bảy;Thôn Hạ\n'], 'x.csv');
		const form = new FormData();
		form.set('file', csv);
		const pages = (base: string, route: string, names: string[]) =>
			Object.fromEntries(names.map((name) => [`GET ${route}/${name}`, get(`${base}/${name}`)]));
		return {
			'GET /dossiers': get('/dossiers'),
			'GET /dossiers/new': get('/dossiers/new?kind=service-land'),
			'POST /dossiers/new': post('/dossiers/new', {
				...{ kind: 'other', title: 'Việc chung', ground: 'Thông báo 3', openedOn: on, owner }
			}),
			'GET /dossiers/[id=id]': get(at),
			...pages(at, '/dossiers/[id=id]', [
				...['files', 'files/new', 'move', 'merge', 'lists', 'lists/template', 'slips', 'sheet'],
				...['workbook', 'workers', 'publication']
			]),
			'POST /dossiers/[id=id]/files/new': post(`${at}/files/new`, {
				...{ ...head, number: 'n1', hamlet: hamlet!, stage: 'listed', on }
			}),
			'POST /dossiers/[id=id]/move': post(`${at}/move?stage=listed`, { which: 'all', on }),
			'POST /dossiers/[id=id]/merge': post(`${at}/merge`, { ...head, numbers: 'f3, f4', on, why: 'Ghép' }),
			'POST /dossiers/[id=id]/lists': post(`${at}/lists`, form),
			'POST /dossiers/[id=id]/workers': post(`${at}/workers`, { owner }),
			'POST /dossiers/[id=id]/publication': post(`${at}/publication`, { message: '' }),
			'GET /dossiers/lists/[id=id]': get(`/dossiers/lists/${list}`),
			'POST /dossiers/lists/[id=id]': post(`/dossiers/lists/${list}`),
			'GET /dossiers/lists/[id=id]/refused': get(`/dossiers/lists/${list}/refused`),
			'GET /dossiers/files/[id=id]': get(one),
			'POST /dossiers/files/[id=id]': post(one),
			...pages(one, '/dossiers/files/[id=id]', [
				...['papers', 'money', 'plot', 'dispute', 'head', 'split', 'return', 'slip', 'sheet']
			]),
			'POST /dossiers/files/[id=id]/papers': post(`${one}/papers`, { papers: 'identity', on }),
			'POST /dossiers/files/[id=id]/money': post(`${one}/money`, { kind: 'due', dong: '5.000', on }),
			'POST /dossiers/files/[id=id]/plot?/give': post(`${one}/plot?/give`, { number: 'B', area: '80', on }),
			'POST /dossiers/files/[id=id]/plot?/back': post(`/dossiers/files/${later}/plot?/back`, {
				...{ plot: seen.plots[0]!.id, why: 'Trùng lô', on }
			}),
			'POST /dossiers/files/[id=id]/dispute?/open': post(`${one}/dispute?/open`, { about: 'ranh giới', on }),
			'POST /dossiers/files/[id=id]/dispute?/close': post(`/dossiers/files/${later}/dispute?/close`, {
				...{ dispute: seen.disputes[0]!.id, outcome: 'Hòa giải', on }
			}),
			'POST /dossiers/files/[id=id]/head': post(`${one}/head`, {
				...{ ...head, reason: 'corrected', why: 'Ghi sai tên', on }
			}),
			'POST /dossiers/files/[id=id]/split': post(`/dossiers/files/${toSplit}/split`, {
				...{ 'head-1': 'Con Cả', 'head-2': 'Con Thứ', why: 'Chia', on }
			}),
			'POST /dossiers/files/[id=id]/return': post(`/dossiers/files/${later}/return`, {
				...{ to: 'listed', why: 'Nhầm', on }
			}),
			'GET /public/[place]/dossiers': get(everybody),
			'GET /public/[place]/dossiers/[slug]': get(`${everybody}/${slug}`),
			'GET /public/[place]/dossiers/own': get(`${everybody}/own`),
			'POST /public/[place]/dossiers/own': post(`${everybody}/own`, { own: seen.file.code })
		};
	}
};
