import {
	adoptRegulation,
	assignDuty,
	beginCommitment,
	decideCommitment,
	handInCommitment,
	readCommitment,
	reportOnCommitment,
	saveItems,
	saveRegulationDraft
} from '#domain/duties/server/index.ts';
import type { World } from '../../world.ts';
import { get, post, type Part } from './part.ts';

/** Duties and regulations of Thôn Thượng, and commitments of its member: one to decide on, one approved and reported on. */
export const duties: Part = {
	table: `
GET /duties                                                             yes     yes        yes        yes          yes           yes     yes           yes        in
GET /duties/[id=id]                                                     yes     yes        yes        yes          -             yes     -             -          in
GET /duties/[id=id]/end                                                 yes     yes        yes        yes          -             yes     -             -          in
POST /duties/[id=id]/end                                                yes     yes        no         yes          -             no      -             -          in
GET /duties/[id=id]/handover                                            yes     yes        yes        yes          -             yes     -             -          in
POST /duties/[id=id]/handover                                           yes     yes        no         yes          -             no      -             -          in
GET /duties/units/[unit=id]                                             yes     yes        yes        yes          -             yes     -             -          in
GET /duties/units/[unit=id]/entry                                       yes     yes        yes        yes          -             yes     -             -          in
POST /duties/units/[unit=id]/entry                                      yes     yes        no         yes          -             no      -             -          in
GET /duties/units/[unit=id]/new                                         yes     yes        yes        yes          -             yes     -             -          in
POST /duties/units/[unit=id]/new                                        yes     yes        no         yes          -             no      -             -          in
GET /duties/units/[unit=id]/sheet                                       yes     yes        yes        yes          -             yes     -             -          in
GET /duties/units/[unit=id]/sheet.[format]                              yes     yes        yes        yes          -             yes     -             -          in
GET /regulations                                                        yes     yes        yes        yes          yes           yes     yes           yes        in
GET /regulations/[id=id]                                                yes     yes        yes        yes          -             yes     -             -          in
GET /regulations/[id=id]/changes                                        yes     yes        yes        yes          -             yes     -             -          in
GET /regulations/[id=id]/paper                                          yes     yes        yes        yes          -             yes     -             -          in
GET /regulations/[id=id]/paper.[format]                                 yes     yes        yes        yes          -             yes     -             -          in
GET /regulations/[id=id]/paper/issuing                                  yes     yes        no         yes          -             no      -             -          in
POST /regulations/[id=id]/paper/issuing?/issue                          yes     yes        no         yes          -             no      -             -          in
POST /regulations/[id=id]/paper/issuing?/correct                        yes     yes        no         yes          -             no      -             -          in
GET /regulations/units/[unit=id]                                        yes     yes        yes        yes          -             yes     -             -          in
GET /regulations/units/[unit=id]/adoption                               yes     yes        no         yes          -             no      -             -          in
POST /regulations/units/[unit=id]/adoption                              yes     yes        no         yes          -             no      -             -          in
GET /regulations/units/[unit=id]/draft                                  yes     yes        no         yes          -             no      -             -          in
POST /regulations/units/[unit=id]/draft?/save                           yes     yes        no         yes          -             no      -             -          in
POST /regulations/units/[unit=id]/draft?/discard                        yes     yes        no         yes          -             no      -             -          in
GET /commitments                                                        yes     yes        yes        yes          yes           yes     yes           yes        in
GET /commitments/new                                                    yes     yes        yes        yes          yes           yes     yes           yes        in
POST /commitments/new                                                   yes     yes        -          yes          -             yes     -             -          in
GET /commitments/sheets                                                 yes     yes        yes        yes          -             -       -             -          in
GET /commitments/[id=id]                                                yes     yes        yes        yes          -             yes     -             -          in
POST /commitments/[id=id]?/takeBack                                     yes     yes        no         yes          -             yes     -             -          in
GET /commitments/[id=id]/sheet                                          yes     yes        yes        yes          -             yes     -             -          in
GET /commitments/[id=id]/writing                                        yes     yes        yes        yes          -             yes     -             -          in
POST /commitments/[id=id]/writing                                       yes     yes        no         yes          -             yes     -             -          in
GET /commitments/[id=id]/decision                                       yes     yes        yes        yes          -             yes     -             -          in
POST /commitments/[id=id]/decision                                      yes     yes        no         yes          -             no      -             -          in
GET /commitments/[id=id]/checks/[round]                                 yes     yes        yes        yes          -             yes     -             -          in
POST /commitments/[id=id]/checks/[round]                                yes     yes        no         yes          -             yes     -             -          in
GET /commitments/[id=id]/checks/[round]/answer                          yes     yes        yes        yes          -             yes     -             -          in
POST /commitments/[id=id]/checks/[round]/answer                         yes     yes        no         yes          -             no      -             -          in
`,
	async requests(world) {
		const unit = world.cells.thuong;
		const member = world.people.member.memberId;
		const leader = await world.as('cellSecretary');
		const duty = await giveDuty(world, 'Thu, nộp đảng phí');
		const toEnd = await giveDuty(world, 'Trông nom nhà văn hóa');
		const regulation = await adopted(world);
		await saveRegulationDraft(leader, unit, { words: 'Điều 1. Phạm vi', fromPaper: false });
		const handedIn = await written(world, 2025);
		const taken = await written(world, 2024);
		const draft = await begun(world, 2023);
		const toReport = await approved(world, 2022);
		const reported = await approved(world, 2026, { reported: true });
		const said = { words: 'Đã xem', givenBy: leader.actor.memberId, givenOn: '01/11/2026' };
		const issue = {
			signer: leader.actor.memberId,
			issuedOn: '23/11/2026',
			seen: 'x',
			revision: '1'
		};
		const [item] = (await readCommitment(leader, toReport)).commitment.items;
		const d = `/duties/${duty}`;
		const u = `/duties/units/${unit}`;
		const r = `/regulations/${regulation}`;
		const ru = `/regulations/units/${unit}`;
		return {
			'GET /duties': get('/duties'),
			'GET /duties/[id=id]': get(d),
			'GET /duties/[id=id]/end': get(`${d}/end`),
			'POST /duties/[id=id]/end': post(`/duties/${toEnd}/end`, { on: '20/11/2026' }),
			'GET /duties/[id=id]/handover': get(`${d}/handover`),
			'POST /duties/[id=id]/handover': post(`${d}/handover`, { memberId: member, on: '20/11/2026' }),
			'GET /duties/units/[unit=id]': get(u),
			'GET /duties/units/[unit=id]/entry': get(`${u}/entry`),
			'POST /duties/units/[unit=id]/entry': post(`${u}/entry`, { from: '20/11/2026' }),
			'GET /duties/units/[unit=id]/new': get(`${u}/new`),
			'POST /duties/units/[unit=id]/new': post(`${u}/new`, { title: 'Việc mới', from: '20/11/2026' }),
			'GET /duties/units/[unit=id]/sheet': get(`${u}/sheet`),
			'GET /duties/units/[unit=id]/sheet.[format]': get(`${u}/sheet.docx`),
			'GET /regulations': get('/regulations'),
			'GET /regulations/[id=id]': get(r),
			'GET /regulations/[id=id]/changes': get(`${r}/changes`),
			'GET /regulations/[id=id]/paper': get(`${r}/paper`),
			'GET /regulations/[id=id]/paper.[format]': get(`${r}/paper.docx`),
			'GET /regulations/[id=id]/paper/issuing': get(`${r}/paper/issuing`),
			'POST /regulations/[id=id]/paper/issuing?/issue': post(`${r}/paper/issuing?/issue`, issue),
			'POST /regulations/[id=id]/paper/issuing?/correct': post(`${r}/paper/issuing?/correct`, {
				...issue,
				reason: 'Ghi sai'
			}),
			'GET /regulations/units/[unit=id]': get(ru),
			'GET /regulations/units/[unit=id]/adoption': get(`${ru}/adoption`),
			'POST /regulations/units/[unit=id]/adoption': post(`${ru}/adoption`, adoptionFields),
			'GET /regulations/units/[unit=id]/draft': get(`${ru}/draft`),
			'POST /regulations/units/[unit=id]/draft?/save': post(`${ru}/draft?/save`, { words: 'Điều 1. A' }),
			'POST /regulations/units/[unit=id]/draft?/discard': post(`${ru}/draft?/discard`),
			'GET /commitments': get('/commitments'),
			'GET /commitments/new': get('/commitments/new'),
			'POST /commitments/new': post('/commitments/new', { memberId: member, year: '2025' }),
			'GET /commitments/sheets': get(`/commitments/sheets?cell=${unit}`),
			'GET /commitments/[id=id]': get(`/commitments/${handedIn}`),
			'POST /commitments/[id=id]?/takeBack': post(`/commitments/${taken}?/takeBack`),
			'GET /commitments/[id=id]/sheet': get(`/commitments/${handedIn}/sheet`),
			'GET /commitments/[id=id]/writing': get(`/commitments/${draft}/writing`),
			'POST /commitments/[id=id]/writing': post(`/commitments/${draft}/writing`, {
				'words-ethics-0': 'Gương mẫu',
				'measure-ethics-0': 'cả năm'
			}),
			'GET /commitments/[id=id]/decision': get(`/commitments/${handedIn}/decision`),
			'POST /commitments/[id=id]/decision': post(`/commitments/${handedIn}/decision`, {
				decision: 'approved',
				...said
			}),
			'GET /commitments/[id=id]/checks/[round]': get(`/commitments/${toReport}/checks/half-year`),
			'POST /commitments/[id=id]/checks/[round]': post(`/commitments/${toReport}/checks/half-year`, {
				[`item-${item!.id}`]: 'Đã làm'
			}),
			'GET /commitments/[id=id]/checks/[round]/answer': get(
				`/commitments/${reported}/checks/half-year/answer`
			),
			'POST /commitments/[id=id]/checks/[round]/answer': post(
				`/commitments/${reported}/checks/half-year/answer`,
				{ answer: 'agreed', ...said }
			)
		};
	}
};

const adoptionFields = {
	adoptedBy: 'Hội nghị chi bộ',
	adoptedOn: '20/11/2026',
	effectiveFrom: '20/11/2026',
	convened: '5',
	present: '5',
	votesFor: '5',
	votesAgainst: '0',
	reason: 'Bổ sung'
};

const giveDuty = async (world: World, title: string) =>
	assignDuty(await world.as('cellSecretary'), world.cells.thuong, {
		title,
		memberId: world.people.cellDeputy.memberId,
		detail: null,
		from: '2026-11-01',
		channel: 'self'
	});

/** The second version of a cell's regulations. */
async function adopted(world: World) {
	const leader = await world.as('cellSecretary');
	const one = { adoptedBy: 'Hội nghị', adoptedOn: '2026-11-01', effectiveFrom: '2026-11-01' };
	const vote = { convened: 5, present: 5, votesFor: 5, votesAgainst: 0 };
	await saveRegulationDraft(leader, world.cells.thuong, { words: 'Điều 1. Phạm vi', fromPaper: false });
	await adoptRegulation(leader, world.cells.thuong, { ...one, ...vote, reason: null });
	await saveRegulationDraft(leader, world.cells.thuong, { words: 'Điều 1. Nguyên tắc', fromPaper: false });
	return adoptRegulation(leader, world.cells.thuong, { ...one, ...vote, reason: 'Bổ sung' });
}

/** Begun for the member by the deputy of the cell, so that its leaders see it too. */
async function begun(world: World, year: number) {
	const id = await beginCommitment(await world.as('cellDeputy'), {
		memberId: world.people.member.memberId,
		year,
		channel: 'paper'
	});
	await saveItems(await world.as('member'), id, [
		{ heading: 'ethics', words: 'Dự đủ các buổi', measure: '12 buổi' }
	]);
	return id;
}

async function written(world: World, year: number) {
	const id = await begun(world, year);
	await handInCommitment(await world.as('member'), id);
	return id;
}

async function approved(world: World, year: number, { reported = false } = {}) {
	const id = await written(world, year);
	const leader = await world.as('cellSecretary');
	const given = { words: '', givenBy: null, givenOn: '2026-11-01' };
	await decideCommitment(leader, id, { decision: 'approved', ...given });
	if (!reported) return id;
	const { commitment } = await readCommitment(leader, id);
	const reports = commitment.items.map((item) => ({ itemId: item.id, words: 'Đã làm' }));
	await reportOnCommitment(await world.as('member'), id, 'half-year', { reports, channel: 'paper' });
	return id;
}
