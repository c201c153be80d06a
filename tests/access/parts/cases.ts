import {
	acceptCase,
	getCase,
	issueLetter,
	previewLetter,
	receiveCase,
	writeAnswer,
	writeNotice
} from '#domain/cases/server/index.ts';
import { fingerprintOf } from '#domain/documents/server/index.ts';
import { rulesAsOf } from '#domain/rules/server/index.ts';
import { today } from '#platform/clock.ts';
import { showDate } from '#platform/dates.ts';
import { get, post, type Part } from './part.ts';

/** Cases that the cell leader owns, and one that has just come in. */
export const cases: Part = {
	table: `
                                                                       office  secretary  inspector  cell leader  other leader  member  other member  neighbour  nobody
GET /cases                                                             yes     yes        yes        yes          yes           yes     yes           yes        in
POST /cases?/find                                                      yes     yes        no         no           no            no      no            yes        in
GET /cases/new                                                         yes     yes        no         no           no            no      no            yes        in
POST /cases/new                                                        yes     yes        no         no           no            no      no            yes        in
GET /cases/sheet                                                       yes     yes        no         no           no            no      no            yes        in
GET /cases/[id=id]                                                     yes     yes        -          yes          -             -       -             -          in
GET /cases/[id=id] (that nobody decided on)                            yes     yes        -          -            -             -       -             -          in
GET /cases/[id=id]/[act=caseAct]                                       yes     yes        -          yes          -             -       -             -          in
GET /cases/[id=id]/[act=caseAct]/sheet                                 yes     yes        -          yes          -             -       -             -          in
POST /cases/[id=id]/[act=caseAct] (acceptance)                         yes     yes        -          -            -             -       -             -          in
POST /cases/[id=id]/[act=caseAct] (progress)                           yes     yes        -          yes          -             -       -             -          in
POST /cases/[id=id]/[act=caseAct] (suspension)                         yes     yes        -          no           -             -       -             -          in
POST /cases/[id=id]/[act=caseAct] (extension)                          yes     yes        -          no           -             -       -             -          in
POST /cases/[id=id]/[act=caseAct] (direction)                          no      yes        -          no           -             -       -             -          in
POST /cases/[id=id]/[act=caseAct] (transfer)                           yes     yes        -          no           -             -       -             -          in
GET /cases/[id=id]/notice                                              yes     yes        -          yes          -             -       -             -          in
POST /cases/[id=id]/notice                                             yes     yes        -          yes          -             -       -             -          in
GET /cases/[id=id]/answer                                              yes     yes        -          yes          -             -       -             -          in
POST /cases/[id=id]/answer                                             yes     yes        -          yes          -             -       -             -          in
GET /cases/[id=id]/letters/[letter=id]                                 yes     yes        -          yes          -             -       -             -          in
GET /cases/[id=id]/letters/[letter=id].[format]                        yes     yes        -          yes          -             -       -             -          in
GET /cases/[id=id]/letters/[letter=id]/issuing                         yes     yes        -          yes          -             -       -             -          in
POST /cases/[id=id]/letters/[letter=id]/issuing?/issue                 yes     yes        -          yes          -             -       -             -          in
POST /cases/[id=id]/letters/[letter=id]/issuing?/correct               yes     yes        -          yes          -             -       -             -          in
GET /cases/[id=id]/word                                                yes     yes        -          yes          -             -       -             -          in
GET /cases/[id=id]/word/sheet                                          yes     yes        -          yes          -             -       -             -          in
POST /cases/[id=id]/word                                               yes     yes        -          yes          -             -       -             -          in
GET /cases/[id=id]/shortcoming                                         yes     yes        -          yes          -             -       -             -          in
POST /cases/[id=id]/shortcoming                                        yes     yes        -          yes          -             -       -             -          in
GET /public/[place]/case                                               yes     yes        yes        yes          yes           yes     yes           yes        yes
POST /public/[place]/case?/look                                        yes     yes        yes        yes          yes           yes     yes           yes        yes
POST /public/[place]/case?/say                                         yes     yes        yes        yes          yes           yes     yes           yes        yes
POST /public/[place]/case/letter                                       yes     yes        yes        yes          yes           yes     yes           yes        yes
`,
	async requests(world) {
		const office = await world.as('office');
		const day = today(office.clock);
		const on = showDate(day);
		const ownerId = world.people.cellSecretary.memberId;
		const signer = world.people.secretary.memberId;
		const open = () =>
			receiveCase(office, {
				...{ kind: 'proposal', topic: 'land', title: 'Mương tiêu nước', content: 'Xin nạo vét.' },
				...{ origin: 'desk', people: [{ role: 'person' as const, name: 'Đỗ Thị Lụa' }] }
			});
		const accept = async () => {
			const opened = await open();
			await acceptCase(office, opened.id, { on: day, ownerId, complexity: 'ordinary', remote: false });
			return opened;
		};
		const letter = {
			layout: 'party',
			body: 'Sẽ nạo vét.',
			stateNumber: null,
			signerName: null,
			signerPost: null
		} as const;
		const wish = async (id: string, letterId: string) => ({
			...{ seen: fingerprintOf((await previewLetter(office, id, letterId)).paper), revision: 1, signer }
		});
		const [received, owned, written, answered] = [
			await open(),
			await accept(),
			await accept(),
			await accept()
		];
		const draft = await writeNotice(office, written.id, letter);
		const answer = await writeAnswer(office, answered.id, letter);
		await issueLetter(office, answered.id, answer, await wish(answered.id, answer));
		const key = { reference: answered.code, pin: answered.pin };
		const act = (what: string, body: Record<string, string>, { id } = owned) =>
			[
				`POST /cases/[id=id]/[act=caseAct] (${what})`,
				post(`/cases/${id}/${what}`, { on, words: 'Đã xem', ...body })
			] as const;
		const { rules } = await rulesAsOf(office, day);
		const criterion = rules.rectification.criteria.value.find(({ subject }) => subject !== 'member')!.code;
		const fault = { description: 'Để đơn quá hạn', cause: 'Không theo dõi', responsibility: 'Chi ủy' };
		const letters = `/cases/${written.id}/letters/${draft}`;
		const answers = `/cases/${answered.id}/letters/${answer}`;
		const issued = await getCase(office, answered.id);
		return {
			'GET /cases': get('/cases'),
			'POST /cases?/find': post('/cases?/find', { words: 'Lụa' }),
			'GET /cases/new': get('/cases/new'),
			'POST /cases/new': post('/cases/new', {
				...{ kind: 'feedback', topic: 'land', title: 'Đèn đường hỏng', content: 'Ngõ tối.', origin: 'desk' },
				...{ receivedOn: on, peopleCount: '1' }
			}),
			'GET /cases/[id=id]': get(`/cases/${owned.id}`),
			'GET /cases/[id=id] (that nobody decided on)': get(`/cases/${received.id}`),
			'GET /cases/[id=id]/[act=caseAct]': get(`/cases/${owned.id}/progress`),
			'GET /cases/[id=id]/[act=caseAct]/sheet': get(`/cases/${owned.id}/suspension/sheet`),
			...Object.fromEntries([
				act('acceptance', { ownerId: signer, complexity: 'ordinary' }, received),
				...[act('progress', {}), act('suspension', { ground: 'expert' }), act('extension', { days: '5' })],
				...[act('direction', {}), act('transfer', { passedTo: 'Thanh tra tỉnh' }, await accept())]
			]),
			'GET /cases/[id=id]/notice': get(`/cases/${owned.id}/notice`),
			'POST /cases/[id=id]/notice': post(`/cases/${owned.id}/notice`, { layout: 'party' }),
			'GET /cases/[id=id]/answer': get(`/cases/${owned.id}/answer`),
			'POST /cases/[id=id]/answer': post(`/cases/${owned.id}/answer`, {
				layout: 'party',
				body: 'Sẽ nạo vét.'
			}),
			'GET /cases/[id=id]/letters/[letter=id]': get(letters),
			'GET /cases/[id=id]/letters/[letter=id].[format]': get(`${letters}.docx`),
			'GET /cases/[id=id]/letters/[letter=id]/issuing': get(`${letters}/issuing`),
			'POST /cases/[id=id]/letters/[letter=id]/issuing?/issue': post(`${letters}/issuing?/issue`, {
				...{ seen: (await wish(written.id, draft)).seen, revision: '1', signer, issuedOn: on }
			}),
			'POST /cases/[id=id]/letters/[letter=id]/issuing?/correct': post(`${answers}/issuing?/correct`, {
				...{ seen: 'something else', revision: '2', signer, issuedOn: on, reason: 'Sai ngày' }
			}),
			'GET /cases/sheet': get('/cases/sheet'),
			'GET /cases/[id=id]/word/sheet': get(`/cases/${issued.id}/word/sheet`),
			'GET /cases/[id=id]/word': get(`/cases/${issued.id}/word`),
			'POST /cases/[id=id]/word': post(`/cases/${issued.id}/word`, { solved: 'yes', channel: 'on-behalf' }),
			'GET /cases/[id=id]/shortcoming': get(`/cases/${owned.id}/shortcoming`),
			'POST /cases/[id=id]/shortcoming': post(`/cases/${owned.id}/shortcoming`, {
				...{ subject: `unit:${world.cells.ha}`, criterion, ...fault }
			}),
			'GET /public/[place]/case': get('/public/minh-hoa/case'),
			'POST /public/[place]/case?/look': post('/public/minh-hoa/case?/look', key),
			'POST /public/[place]/case?/say': post('/public/minh-hoa/case?/say', {
				...{ ...key, solved: 'yes', words: '' }
			}),
			'POST /public/[place]/case/letter': post('/public/minh-hoa/case/letter', {
				...{ ...key, letter: answer, format: 'docx' }
			})
		};
	}
};
