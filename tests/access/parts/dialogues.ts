import {
	announceDialogue,
	answerQuestion,
	climbPromises,
	enterQuestion,
	getPublicDialogue,
	holdDialogue,
	makePromise,
	planDialogue,
	reportPromise
} from '#domain/dialogues/server/index.ts';
import { getPublicAddress } from '#domain/organization/server/index.ts';
import { today } from '#platform/clock.ts';
import { addDays, momentOf, showDate, type PlainDate } from '#platform/dates.ts';
import { newId, type Id } from '#platform/id.ts';
import { fieldsOf, questionOf } from '../../../src/domain/dialogues/server/dialogue-for-tests.ts';
import type { World } from '../../world.ts';
import { get, post, type Part } from './part.ts';

/** Conferences planned, announced and held; questions of the last, one promised by the secretary of Thôn Thượng in each state. */
export const dialogues: Part = {
	table: `
                                                                       office  secretary  inspector  cell leader  other leader  member  other member  neighbour  nobody
GET /dialogues                                                         yes     yes        yes        yes          yes           yes     yes           yes        in
GET /dialogues/new                                                     yes     yes        yes        yes          yes           yes     yes           yes        in
POST /dialogues/new                                                    yes     yes        no         no           no            no      no            yes        in
GET /dialogues/[id=id]                                                 yes     yes        yes        yes          yes           yes     yes           -          in
GET /dialogues/[id=id] (only planned)                                  yes     yes        -          -            -             -       -             -          in
GET /dialogues/[id=id]/change                                          yes     yes        -          -            -             -       -             -          in
POST /dialogues/[id=id]/change                                         yes     yes        -          -            -             -       -             -          in
GET /dialogues/[id=id]/announcement                                    yes     yes        -          -            -             -       -             -          in
POST /dialogues/[id=id]/announcement                                   yes     yes        -          -            -             -       -             -          in
GET /dialogues/[id=id]/calling-off                                     yes     yes        yes        yes          yes           yes     yes           -          in
POST /dialogues/[id=id]/calling-off                                    yes     yes        no         no           no            no      no            -          in
GET /dialogues/[id=id]/notice                                          yes     yes        yes        yes          yes           yes     yes           -          in
GET /dialogues/[id=id]/cards                                           yes     yes        no         no           no            no      no            -          in
POST /dialogues/[id=id]/cards                                          yes     yes        no         no           no            no      no            -          in
GET /dialogues/[id=id]/holding                                         yes     yes        yes        yes          yes           yes     yes           -          in
POST /dialogues/[id=id]/holding                                        yes     yes        no         no           no            no      no            -          in
GET /dialogues/[id=id]/agenda                                          yes     yes        yes        no           no            no      no            -          in
GET /dialogues/[id=id]/agenda.[format]                                 yes     yes        yes        no           no            no      no            -          in
GET /dialogues/[id=id]/minutes                                         yes     yes        yes        no           no            no      no            -          in
GET /dialogues/[id=id]/minutes.[format]                                yes     yes        yes        no           no            no      no            -          in
GET /dialogues/[id=id]/results                                         yes     yes        yes        -            -             -       -             -          in
GET /dialogues/[id=id]/results.[format]                                yes     yes        yes        -            -             -       -             -          in
GET /dialogues/[id=id]/results/issuing                                 yes     yes        no         no           no            no      no            -          in
POST /dialogues/[id=id]/results/issuing?/issue                         yes     yes        no         no           no            no      no            -          in
POST /dialogues/[id=id]/results/issuing?/correct                       yes     yes        no         no           no            no      no            -          in
GET /dialogues/[id=id]/questions                                       yes     yes        yes        no           no            no      no            -          in
GET /dialogues/[id=id]/questions/new                                   yes     yes        yes        yes          yes           yes     yes           -          in
POST /dialogues/[id=id]/questions/new                                  yes     yes        no         no           no            no      no            -          in
GET /dialogues/[id=id]/telling                                         yes     yes        no         no           no            no      no            -          in
GET /dialogues/questions/[id=id]                                       yes     yes        yes        yes          -             -       -             -          in
GET /dialogues/questions/[id=id]/grouping                              yes     yes        yes        yes          -             -       -             -          in
POST /dialogues/questions/[id=id]/grouping                             yes     yes        no         no           -             -       -             -          in
GET /dialogues/questions/[id=id]/answer                                yes     yes        yes        yes          -             -       -             -          in
POST /dialogues/questions/[id=id]/answer                               yes     yes        no         no           -             -       -             -          in
GET /dialogues/questions/[id=id]/promise                               yes     yes        yes        yes          -             -       -             -          in
POST /dialogues/questions/[id=id]/promise                              yes     yes        no         -            -             -       -             -          in
GET /dialogues/questions/[id=id]/setting-aside                         yes     yes        yes        yes          -             -       -             -          in
POST /dialogues/questions/[id=id]/setting-aside                        yes     yes        no         -            -             -       -             -          in
GET /dialogues/questions/[id=id]/telling                               yes     yes        yes        yes          -             -       -             -          in
POST /dialogues/questions/[id=id]/telling                              yes     yes        no         yes          -             -       -             -          in
GET /dialogues/promises                                                yes     yes        yes        yes          yes           yes     yes           yes        in
GET /dialogues/promises/[id=id]                                        yes     yes        yes        yes          -             -       -             -          in
GET /dialogues/promises/[id=id]/report                                 yes     yes        yes        yes          -             -       -             -          in
POST /dialogues/promises/[id=id]/report                                yes     yes        no         yes          -             -       -             -          in
GET /dialogues/promises/[id=id]/verdict                                yes     yes        yes        yes          -             -       -             -          in
POST /dialogues/promises/[id=id]/verdict                               yes     yes        yes        no           -             -       -             -          in
GET /dialogues/promises/[id=id]/extension                              yes     yes        yes        yes          -             -       -             -          in
POST /dialogues/promises/[id=id]/extension                             yes     yes        yes        no           -             -       -             -          in
GET /dialogues/promises/[id=id]/owner                                  yes     yes        yes        yes          -             -       -             -          in
POST /dialogues/promises/[id=id]/owner                                 yes     yes        yes        no           -             -       -             -          in
GET /dialogues/promises/[id=id]/explanation                            yes     yes        yes        yes          -             -       -             -          in
POST /dialogues/promises/[id=id]/explanation                           yes     yes        no         yes          -             -       -             -          in
GET /dialogues/promises/[id=id]/decision                               yes     yes        yes        yes          -             -       -             -          in
POST /dialogues/promises/[id=id]/decision                              no      yes        no         no           -             -       -             -          in
GET /dialogues/promises/[id=id]/breach                                 yes     yes        yes        yes          -             -       -             -          in
POST /dialogues/promises/[id=id]/breach                                yes     yes        yes        no           -             -       -             -          in
GET /public/[place]/dialogues                                          yes     yes        yes        yes          yes           yes     yes           yes        yes
GET /public/[place]/dialogues/answer                                   yes     yes        yes        yes          yes           yes     yes           yes        yes
POST /public/[place]/dialogues/answer                                  yes     yes        yes        yes          yes           yes     yes           yes        yes
GET /public/[place]/dialogues/calendar.ics                             yes     yes        yes        yes          yes           yes     yes           yes        yes
GET /public/[place]/dialogues/[code]                                   yes     yes        yes        yes          yes           yes     yes           yes        yes
GET /public/[place]/dialogues/[code]/question                          yes     yes        yes        yes          yes           yes     yes           yes        yes
POST /public/[place]/dialogues/[code]/question                         yes     yes        yes        yes          yes           yes     yes           yes        yes
`,
	async requests(world) {
		const made = await makeDialogues(world);
		const { member, cellSecretary, deputy, inspector } = world.people;
		const at = (id: Id) => `/dialogues/${id}`;
		const held = at(made.held);
		const question = `/dialogues/questions/${made.question}`;
		const promise = (of: keyof typeof made.promises) => `/dialogues/promises/${made.promises[of]}`;
		const fields = {
			...{ kind: 'commune', ground: 'needed', title: 'Đối thoại về quyền', startsAt: '19:30' },
			...{ heldOn: showDate(addDays(made.now, 40)), place: 'Hội trường', content: 'Quyền' },
			...{ howToAttend: 'Ai cũng được', chairedBy: 'Chủ tịch' }
		};
		const day = showDate(made.now);
		const issue = { signer: inspector.memberId, issuedOn: day, revision: '1', seen: 'khác' };
		const asked = { entry: newId(), words: 'Bao giờ?' };
		return {
			'GET /dialogues': get('/dialogues'),
			...both('/dialogues/new', '/dialogues/new', fields),
			'GET /dialogues/[id=id]': get(held),
			'GET /dialogues/[id=id] (only planned)': get(at(made.planned)),
			...both('/dialogues/[id=id]/change', `${at(made.planned)}/change`, fields),
			...both('/dialogues/[id=id]/announcement', `${at(made.toAnnounce)}/announcement`),
			...both('/dialogues/[id=id]/calling-off', `${at(made.toCallOff)}/calling-off`, { reason: 'Bão' }),
			'GET /dialogues/[id=id]/notice': get(`${held}/notice`),
			...both('/dialogues/[id=id]/cards', `${at(made.announced)}/cards`, { count: '2' }),
			...both('/dialogues/[id=id]/holding', `${held}/holding`, { attended: '40', chairedBy: 'Chủ tịch' }),
			'GET /dialogues/[id=id]/agenda': get(`${held}/agenda`),
			'GET /dialogues/[id=id]/agenda.[format]': get(`${held}/agenda.pdf`),
			'GET /dialogues/[id=id]/minutes': get(`${held}/minutes`),
			'GET /dialogues/[id=id]/minutes.[format]': get(`${held}/minutes.docx`),
			'GET /dialogues/[id=id]/results': get(`${held}/results`),
			'GET /dialogues/[id=id]/results.[format]': get(`${held}/results.pdf`),
			'GET /dialogues/[id=id]/results/issuing': get(`${held}/results/issuing`),
			'POST /dialogues/[id=id]/results/issuing?/issue': post(`${held}/results/issuing?/issue`, issue),
			'POST /dialogues/[id=id]/results/issuing?/correct': post(`${held}/results/issuing?/correct`, {
				...{ ...issue, reason: 'Sai chính tả' }
			}),
			'GET /dialogues/[id=id]/questions': get(`${held}/questions`),
			...both('/dialogues/[id=id]/questions/new', `${held}/questions/new`, { ...asked, source: 'hall' }),
			'GET /dialogues/[id=id]/telling': get(`${held}/telling`),
			'GET /dialogues/questions/[id=id]': get(question),
			...both('/dialogues/questions/[id=id]/grouping', `${question}/grouping`, {
				...{ heading: 'Xe rác', topic: made.topic }
			}),
			...both('/dialogues/questions/[id=id]/answer', `${question}/answer`, {
				...{ words: 'Có', givenBy: 'Chủ tịch', on: day, kind: 'later' }
			}),
			'GET /dialogues/questions/[id=id]/promise': get(`${question}/promise`),
			'POST /dialogues/questions/[id=id]/promise': post(`/dialogues/questions/${made.toPromise}/promise`, {
				...{ words: 'Sẽ làm', owner: deputy.memberId, dueOn: showDate(addDays(made.now, 9)) }
			}),
			'GET /dialogues/questions/[id=id]/setting-aside': get(`${question}/setting-aside`),
			'POST /dialogues/questions/[id=id]/setting-aside': post(
				`/dialogues/questions/${made.toSetAside}/setting-aside`,
				{ reason: 'Không phải câu hỏi' }
			),
			...both('/dialogues/questions/[id=id]/telling', `${question}/telling`, {
				...{ way: 'phone', on: day, verdict: 'not-said' }
			}),
			'GET /dialogues/promises': get('/dialogues/promises'),
			'GET /dialogues/promises/[id=id]': get(promise('open')),
			...both('/dialogues/promises/[id=id]/report', promise('open') + '/report', { words: 'Xong', on: day }),
			...both('/dialogues/promises/[id=id]/verdict', promise('reported') + '/verdict', {
				...{ outcome: 'kept', words: 'Đạt' }
			}),
			...both('/dialogues/promises/[id=id]/extension', promise('toSteer') + '/extension', {
				...{ newDueOn: showDate(addDays(made.now, 30)), reason: 'Chờ' }
			}),
			...both('/dialogues/promises/[id=id]/owner', promise('toSteer') + '/owner', {
				...{ owner: member.memberId, reason: 'Phân công lại' }
			}),
			...both('/dialogues/promises/[id=id]/explanation', promise('late') + '/explanation', { words: 'Ốm' }),
			...both('/dialogues/promises/[id=id]/decision', promise('late') + '/decision', { words: 'Giao kèm' }),
			...both('/dialogues/promises/[id=id]/breach', promise('broken') + '/breach', {
				...{ subject: `member:${cellSecretary.memberId}`, criterion: 'working-style' },
				...{ description: 'Không làm', cause: 'Quên', responsibility: 'Bí thư', told: 'Chưa làm được' }
			}),
			'GET /public/[place]/dialogues': get(`${made.public}`),
			...both('/public/[place]/dialogues/answer', `${made.public}/answer`, { code: made.code }),
			'GET /public/[place]/dialogues/calendar.ics': get(`${made.public}/calendar.ics`),
			'GET /public/[place]/dialogues/[code]': get(`${made.public}/${made.slug}`),
			...both('/public/[place]/dialogues/[code]/question', `${made.public}/${made.slug}/question`, {
				...{ entry: newId(), words: 'Đường bao giờ làm?' }
			})
		};
	}
};

const both = (line: string, path: string, body: Record<string, string> = {}) => ({
	[`GET ${line}`]: get(path),
	[`POST ${line}`]: post(path, body)
});

async function makeDialogues(world: World) {
	const now = today({ now: () => new Date() });
	const on = (daysAgo: number, who: 'office' | 'cellSecretary' = 'office') =>
		world.as(who, momentOf(addDays(now, -daysAgo), '08:00').toISOString());
	const plan = async (heldOn: PlainDate) =>
		planDialogue(await on(60), fieldsOf({ heldOn, title: `Đối thoại ngày ${showDate(heldOn)}` }));
	const announce = async (heldOn: PlainDate) => {
		const id = await plan(heldOn);
		await announceDialogue(await on(60), id, { lateReason: null });
		return id;
	};
	const held = await announce(addDays(now, -50));
	const announced = await announce(addDays(now, 20));
	const then = await on(50);
	const owner = world.people.cellSecretary.memberId;
	let code = '';
	const ask = async () => {
		const question = questionOf({ source: 'hall', name: 'Bà Hoa', reach: '0912 000 000' });
		code = await enterQuestion(then, held, question);
		return question.entry;
	};
	const promise = async (dueOn: PlainDate) => {
		const question = await ask();
		const wish = { words: 'Sẽ làm', owner, unit: null, dueOn, action: null };
		return { question, id: await makePromise(then, question, wish) };
	};
	const [open, reported, toSteer] = [
		await promise(addDays(now, 9)),
		await promise(addDays(now, 9)),
		await promise(addDays(now, 9))
	];
	const [late, broken] = [await promise(addDays(now, -45)), await promise(addDays(now, -45))];
	for (const days of [43, 30, 5]) await climbPromises(await on(days));
	await reportPromise(await on(1, 'cellSecretary'), reported.id, { words: 'Xong', on: addDays(now, -1) });
	await holdDialogue(then, held, {
		...{ attended: 40, chairedBy: 'Chủ tịch', openedAt: null, closedAt: null, remarks: '' }
	});
	await answerQuestion(then, open.question, {
		...{ words: 'Sẽ có', givenBy: 'Chủ tịch', on: addDays(now, -50), kind: 'on-the-spot', fromPaper: true }
	});
	return {
		...{ now, held, announced, code, question: open.question },
		planned: await plan(addDays(now, 30)),
		toAnnounce: await plan(addDays(now, 31)),
		toCallOff: await announce(addDays(now, 33)),
		toPromise: await ask(),
		toSetAside: await ask(),
		topic: 'land',
		promises: {
			...{ open: open.id, reported: reported.id, toSteer: toSteer.id, late: late.id, broken: broken.id }
		},
		slug: (await getPublicDialogue(then, addDays(now, 20))).slug,
		public: `/public/${await getPublicAddress(then)}/dialogues`
	};
}
