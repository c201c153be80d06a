import { beforeEach, describe, expect, test } from 'vitest';
import { addDays } from '#platform/dates.ts';
import type { Id } from '#platform/id.ts';
import type { Context } from '#platform/server/context.ts';
import { listEvents } from '#platform/server/events.ts';
import { rulesAsOf } from '#domain/rules/server/index.ts';
import { keepCalendarDay } from '#domain/supervision/server/index.ts';
import { makeCustodian } from '../../custody/server/custody-for-tests.ts';
import { useWorld } from '../../../../tests/world.ts';
import { answer, giveNotice, someCase } from './case-for-tests.ts';
import {
	acceptCase,
	caseOfShortcoming,
	changeCaseOwner,
	climbCases,
	closeCase,
	directCase,
	explainDelay,
	extendCase,
	findEarlierCases,
	getCase,
	getLetterPaper,
	listCases,
	listWaiting,
	noteNotReached,
	noteProgress,
	noteResult,
	openShortcoming,
	passCase,
	readCase,
	readOwnLetter,
	resumeCase,
	returnCase,
	saySolved,
	saySolvedFor,
	seeOwnCase,
	suspendCase,
	withdrawCase
} from './index.ts';

const world = useWorld();
/** A moment on a later day, eight in the morning in Việt Nam. */
const on = (day: string) => `${day}T01:00:00Z`;
const citizen = (day = '2026-11-23'): Context => ({ ...world.asPublic(on(day)), inTransaction: true });
const verbs = async (ctx: Context, id: Id) =>
	(await listWaiting(ctx)).filter((item) => item.href.includes(id)).map(({ verb }) => verb);
const acts = async (id: Id) => (await world.actsAbout(id)).map(({ act }) => act);

let office: Context;
let ownerId: Id;
beforeEach(async () => {
	office = await world.as('office');
	ownerId = world.people.deputy.memberId;
});
const accepted = async (more = {}, on = '2026-11-23') => {
	const opened = await someCase(office, more);
	await acceptCase(office, opened.id, { on, ownerId, complexity: 'ordinary', remote: false });
	return { ...opened, key: { reference: opened.code, pin: opened.pin } };
};

describe('at the desk', () => {
	test('a case is accepted: it has an owner and thirty days, and waits on both first pages', async () => {
		const { id } = await someCase(office);
		expect(await verbs(office, id)).toEqual(['Quyết định thụ lý, trả lại hoặc chuyển']);
		await acceptCase(office, id, { on: '2026-11-23', ownerId, complexity: 'ordinary', remote: false });
		expect(await getCase(office, id)).toMatchObject({ state: 'accepted', ownerId, dueOn: '2026-12-23' });
		expect(await verbs(await world.as('deputy'), id)).toContain('Giải quyết vụ việc');
		expect(await verbs(office, id)).toEqual(['Gửi thông báo cho người dân']);
		expect(await world.actsAbout(id)).toContainEqual({
			...{ act: 'case.accepted', actorId: office.actor.memberId, onBehalfOf: null }
		});
	});

	test('it is not accepted twice, nor before it came in, nor given to whom it is about', async () => {
		const { id } = await accepted();
		const again = { on: '2026-11-23', ownerId, complexity: 'ordinary' as const, remote: false };
		await expect(acceptCase(office, id, again)).rejects.toMatchObject({
			code: 'cases.not-now-accept',
			status: 409
		});
		const { id: other } = await someCase(office, { aboutMemberId: ownerId });
		await expect(acceptCase(office, other, again)).rejects.toMatchObject({ code: 'cases.owner-concerned' });
		await expect(acceptCase(office, other, { ...again, on: '2026-11-22' })).rejects.toMatchObject({
			code: 'cases.before-received'
		});
		const member = await world.asMember('ha', 3);
		await expect(acceptCase(member, other, again)).rejects.toMatchObject({ status: 404 });
	});

	test('it is returned with guidance, passed on with what became of it, or withdrawn; the person reads what is meant for them', async () => {
		const returned = await someCase(office);
		await returnCase(office, returned.id, { on: '2026-11-23', words: 'Đến chi nhánh đất đai, mang sổ đỏ.' });
		const passed = await someCase(office);
		await passCase(office, passed.id, {
			on: '2026-11-23',
			passedTo: 'Thanh tra tỉnh',
			words: 'Chờ nơi đó báo.'
		});
		await noteResult(office, passed.id, { on: '2026-11-23', words: 'Đã có kết luận.' });
		const withdrawn = await someCase(office);
		await withdrawCase(office, withdrawn.id, { on: '2026-11-23', words: 'Hai nhà đã hòa giải.' });
		const see = ({ code, pin }: { code: string; pin: string }) =>
			seeOwnCase(citizen(), { reference: code, pin });
		expect(await see(returned)).toMatchObject({ stand: 'returned', dueOn: null });
		expect((await see(returned))!.steps.at(-1)!.words).toContain('chi nhánh đất đai');
		expect(await see(passed)).toMatchObject({ stand: 'passed', passedTo: 'Thanh tra tỉnh' });
		expect((await see(passed))!.steps.at(-1)!.words).toBe('Đã có kết luận.');
		expect(JSON.stringify(await see(withdrawn))).not.toContain('hòa giải');
	});
});

describe('the clock', () => {
	test('stands over Tết and goes on after it; the reasons are kept and the person reads them', async () => {
		const day = '2027-01-25';
		const desk = await world.as('office', on(day));
		const opened = await someCase(desk);
		await acceptCase(desk, opened.id, { on: day, ownerId, complexity: 'ordinary', remote: false });
		expect((await getCase(desk, opened.id)).dueOn).toBe('2027-02-24');
		const before = await world.as('office', on('2027-02-04'));
		const stop = { on: '2027-02-04', ground: 'expert', reason: 'Chờ kết quả đo đạc.' };
		expect(await suspendCase(before, opened.id, stop)).toEqual({ dueOn: null });
		expect(await verbs(await world.as('deputy', on('2027-02-05')), opened.id)).not.toContain(
			'Giải quyết vụ việc'
		);
		const after = await world.as('office', on('2027-02-15'));
		expect(await resumeCase(after, opened.id, { on: '2027-02-15', words: 'Đã có kết quả.' })).toEqual({
			dueOn: '2027-03-08'
		});
		const { clocks } = await readCase(after, opened.id);
		expect(clocks.at(-1)!.stops).toMatchObject([
			{ from: '2027-02-04', to: '2027-02-15', reason: 'Chờ kết quả đo đạc.' }
		]);
		const shown = await seeOwnCase(citizen('2027-02-15'), { reference: opened.code, pin: opened.pin });
		expect(shown!.steps.map(({ words }) => words)).toContain('Chờ kết quả đo đạc.');
		expect(await acts(opened.id)).toEqual([
			'case.received',
			'case.accepted',
			'case.suspended',
			'case.resumed'
		]);
	});

	test('is not moved by its owner, nor extended where the kind is never extended, nor after its last day', async () => {
		const { id } = await accepted();
		const deputy = await world.as('deputy');
		const more = { on: '2026-11-23', days: 10, reason: 'Cần thêm' };
		await expect(extendCase(deputy, id, more)).rejects.toMatchObject({
			code: 'cases.own-deadline',
			status: 403
		});
		await expect(extendCase(office, id, more)).rejects.toMatchObject({
			code: 'cases.never-extended',
			status: 409
		});
		const { id: proposal } = await accepted({ kind: 'proposal' });
		const { dueOn } = await getCase(office, proposal);
		const day = addDays(dueOn!, 1);
		const late = await world.as('office', on(day));
		await expect(extendCase(late, proposal, { ...more, on: day })).rejects.toMatchObject({
			code: 'platform.time-is-over',
			status: 409
		});
		await expect(
			suspendCase(late, proposal, { on: day, ground: 'expert', reason: 'Chờ' })
		).rejects.toMatchObject({ code: 'platform.time-is-over' });
		expect(await extendCase(office, proposal, more)).toEqual({ dueOn: '2026-12-28' });
	});

	test('reading, searching and listing never move it', async () => {
		const { id, key } = await accepted();
		const kept = await getCase(office, id);
		const later = await world.as('office', on('2026-12-20'));
		await readCase(later, id);
		await listCases(later, { overdue: true, q: 'ranh gioi' });
		await findEarlierCases(later, 'hoa');
		await listWaiting(later);
		await seeOwnCase(citizen('2026-12-20'), key);
		expect(await getCase(office, id)).toEqual(kept);
		expect(await acts(id)).toEqual(['case.received', 'case.accepted']);
	});

	test('follows a day off that the office enters, and the journal says that the calendar did it', async () => {
		const { id } = await accepted({ kind: 'feedback' });
		expect((await getCase(office, id)).dueOn).toBe('2026-12-14');
		await keepCalendarDay(office, { day: '2026-12-01', kind: 'off', reason: 'Nghỉ bão' } as never);
		expect((await getCase(office, id)).dueOn).toBe('2026-12-14');
		await climbCases(office);
		expect((await getCase(office, id)).dueOn).toBe('2026-12-15');
		expect(await acts(id)).toContain('case.deadline-moved-by-calendar');
		const count = (await acts(id)).length;
		await climbCases(office);
		expect(await acts(id)).toHaveLength(count);
	});
});

describe('a deadline that passed', () => {
	test('climbs the ladder of the supervisors once a rung; the owner explains, the leaders direct', async () => {
		const { id } = await accepted();
		const days = ['2026-12-24', '2026-12-25', '2027-01-08', '2027-01-25', '2027-02-19', '2027-03-20'];
		for (const day of days) await climbCases(await world.as('office', on(day)));
		const taken = (await acts(id)).filter((act) => act === 'case.rung-taken').length;
		expect(taken).toBeGreaterThan(1);
		const [deputy, secretary] = [
			await world.as('deputy', on('2027-03-21')),
			await world.as('secretary', on('2027-03-21'))
		];
		expect(await verbs(deputy, id)).toContain('Giải trình vì sao chậm');
		await explainDelay(deputy, id, { words: 'Chờ bản đồ.' });
		expect(await verbs(deputy, id)).not.toContain('Giải trình vì sao chậm');
		expect(await verbs(secretary, id)).toContain('Vụ việc quá hạn lâu, cho ý kiến chỉ đạo');
		await directCase(secretary, id, { words: 'Xong trong tuần này.' });
		expect(await verbs(secretary, id)).not.toContain('Vụ việc quá hạn lâu, cho ý kiến chỉ đạo');
	});

	test('there is nothing to explain before it passed', async () => {
		const { id } = await accepted();
		await expect(explainDelay(await world.as('deputy'), id, { words: 'Sớm' })).rejects.toMatchObject({
			code: 'cases.not-late'
		});
	});
});

describe('notice and answer', () => {
	test('are papers: the name is put in for those who work on it, and what is kept holds nobody’s', async () => {
		const { id, key } = await accepted();
		const { letterId, issued } = await giveNotice(office, id);
		expect(issued.number).toMatch(/^\d+-TB\/ĐU$/);
		expect((await getCase(office, id)).noticeGivenOn).toBe('2026-11-23');
		const { paper } = await getLetterPaper(office, id, letterId);
		expect(paper.addressees).toEqual(['Ông (bà) Nguyễn Thị Hòa']);
		const own = await readOwnLetter(citizen(), key, letterId);
		expect(JSON.stringify(own)).not.toContain('Hòa');
		expect(JSON.stringify(own)).toContain('23/12/2026');
		expect(await readOwnLetter(citizen(), { ...key, pin: '000000000000' }, letterId)).toBeNull();
		await expect(giveNotice(office, id)).rejects.toMatchObject({ code: 'cases.notice-given-already' });
	});

	test('before anything is decided there is nothing to give notice of, and nothing to answer', async () => {
		const { id } = await someCase(office);
		await expect(giveNotice(office, id)).rejects.toMatchObject({ code: 'cases.notice-before-decision' });
		await expect(answer(office, id)).rejects.toMatchObject({ code: 'cases.not-now-answer' });
	});

	test('an answer on the State’s layout bears the number that its register gave it', async () => {
		const { id } = await accepted();
		const { letterId, issued } = await answer(office, id, 'Đã đo lại.', {
			...{ layout: 'state', stateNumber: '125/UBND', signerName: 'Lê Văn Tám', signerPost: 'Chủ tịch' }
		});
		expect(issued.number).toBe('125/UBND');
		const { paper } = await getLetterPaper(office, id, letterId);
		expect(paper).toMatchObject({ layout: 'state', issuer: 'XÃ MINH HOẠ' });
		expect(paper.signatures).toEqual([
			{ capacity: 'TM. ỦY BAN NHÂN DÂN', post: 'CHỦ TỊCH', name: 'Lê Văn Tám' }
		]);
		expect(await getCase(office, id)).toMatchObject({
			state: 'answered',
			dueOn: null,
			answeredOn: '2026-11-23'
		});
	});
});

describe('what the person says', () => {
	test('solved closes it; four weeks later they are asked once more', async () => {
		const { id, code, key } = await accepted();
		await noteProgress(await world.as('deputy'), id, { on: '2026-11-23', words: 'Đã xuống xem.' });
		await answer(office, id);
		expect(await seeOwnCase(citizen(), key)).toMatchObject({
			stand: 'answered',
			maySay: true,
			askedAgain: false
		});
		await saySolved(citizen(), code, { solved: true, words: null });
		expect(await getCase(office, id)).toMatchObject({
			state: 'closed',
			saidSolved: true,
			askAgainOn: '2026-12-21'
		});
		await expect(saySolved(citizen(), code, { solved: true, words: null })).rejects.toMatchObject({
			code: 'cases.nothing-to-say-yet'
		});
		const later = await world.as('deputy', on('2026-12-21'));
		expect(await verbs(later, id)).toEqual(['Gọi hỏi lại người dân: việc có thật sự xong không']);
		expect(await seeOwnCase(citizen('2026-12-21'), key)).toMatchObject({ maySay: true, askedAgain: true });
		await noteNotReached(later, id, { words: 'Gọi hai lần.' });
		expect(await verbs(later, id)).toEqual([]);
		expect(await seeOwnCase(citizen('2026-12-22'), key)).toMatchObject({ maySay: false });
	});

	test('not solved opens it again and tells the level above, the second time too', async () => {
		const { id, code, key } = await accepted();
		const [secretary, deputy] = [await world.as('secretary'), await world.as('deputy')];
		await answer(deputy, id);
		await expect(saySolved(citizen(), code, { solved: false, words: null })).rejects.toMatchObject({
			code: 'cases.what-is-not-solved'
		});
		await saySolved(citizen(), code, { solved: false, words: 'Mốc vẫn chưa cắm.' });
		expect(await getCase(office, id)).toMatchObject({ state: 'settling', round: 2, dueOn: '2026-12-14' });
		expect(await verbs(secretary, id)).toContain(
			'Người dân cho biết chưa được giải quyết, cho ý kiến chỉ đạo'
		);
		await directCase(secretary, id, { words: 'Cắm mốc trong tuần.' });
		expect(await verbs(secretary, id)).not.toContain(
			'Người dân cho biết chưa được giải quyết, cho ý kiến chỉ đạo'
		);
		await answer(deputy, id, 'Đã cắm mốc.');
		await saySolvedFor(office, id, { solved: false, words: 'Mốc sai chỗ.', channel: 'on-behalf' });
		expect(await getCase(office, id)).toMatchObject({ state: 'settling', round: 3, saidSolved: false });
		expect(await verbs(secretary, id)).toContain(
			'Người dân lại cho biết chưa được giải quyết, cho ý kiến chỉ đạo'
		);
		expect((await seeOwnCase(citizen(), key))!.stand).toBe('settling-again');
		const events = await listEvents(office, [id]);
		expect(events.filter(({ act }) => act === 'case.said-not-solved')).toHaveLength(2);
		const journal = JSON.stringify(events);
		for (const said of ['Mốc', 'Hòa', 'cắm']) expect(journal).not.toContain(said);
	});

	test('weeks after the end, not solved still opens it again', async () => {
		const { id, code } = await accepted();
		await answer(office, id);
		await saySolved(citizen(), code, { solved: true, words: null });
		await saySolved(citizen('2026-12-22'), code, { solved: false, words: 'Lại lấn sang.' });
		expect(await getCase(office, id)).toMatchObject({
			state: 'settling',
			round: 2,
			endedOn: null,
			askAgainOn: null
		});
	});

	test('who says nothing may still speak for thirty days; then the owner closes it', async () => {
		const { id } = await accepted();
		await answer(office, id);
		await expect(closeCase(await world.as('deputy'), id, { words: 'Không có ý kiến' })).rejects.toMatchObject(
			{
				code: 'cases.may-still-speak'
			}
		);
		const later = await world.as('deputy', on('2026-12-23'));
		expect(await verbs(later, id)).toEqual(['Kết thúc vụ việc, người dân không có ý kiến thêm']);
		await closeCase(later, id, { words: 'Không có ý kiến' });
		expect(await getCase(office, id)).toMatchObject({
			state: 'closed',
			saidSolved: null,
			askAgainOn: '2027-01-20'
		});
	});

	test('a wrong PIN, a wrong code and the neighbour open nothing', async () => {
		const { key } = await accepted();
		expect(await seeOwnCase(citizen(), { ...key, pin: '123456789012' })).toBeNull();
		expect(await seeOwnCase(citizen(), { reference: 'VV-2026-9999', pin: key.pin })).toBeNull();
		expect(await seeOwnCase(citizen(), { reference: "' or 1=1", pin: 'x' })).toBeNull();
		await world.asNeighbour(async (ctx) => {
			expect(await seeOwnCase(ctx, key)).toBeNull();
		});
	});
});

test('who denounces is sealed: nobody finds the name, not even the desk', async () => {
	const about = world.people.inspectorWithTwoPosts.memberId;
	const denunciation = { kind: 'denunciation', topic: 'conduct', aboutMemberId: about } as const;
	await expect(someCase(office, denunciation)).rejects.toThrow(/custody\.too-few/);
	await makeCustodian(world, 'inspector');
	await makeCustodian(world, 'secretary');
	const { id } = await someCase(office, denunciation);
	expect((await readCase(office, id)).people).toEqual([]);
	expect((await findEarlierCases(office, 'hoa nguyen')).map((one) => one.id)).not.toContain(id);
	await expect(getCase(await world.as('inspectorWithTwoPosts'), id)).rejects.toMatchObject({ status: 404 });
	expect(await acts(id)).toContain('identity.sealed');
});

test('another owner takes a case over with its deadline; the one before no longer sees it', async () => {
	const member = await world.asMember('uy-ban', 3);
	const { id } = await someCase(office);
	await acceptCase(office, id, {
		on: '2026-11-23',
		ownerId: member.actor.memberId,
		complexity: 'ordinary',
		remote: false
	});
	expect((await readCase(member, id)).people).toHaveLength(1);
	await changeCaseOwner(office, id, { ownerId, words: 'Đi học' });
	await expect(getCase(member, id)).rejects.toMatchObject({ status: 404 });
	expect(await getCase(office, id)).toMatchObject({ ownerId, dueOn: '2026-12-23' });
	await expect(changeCaseOwner(office, id, { ownerId, words: 'Lại' })).rejects.toMatchObject({
		code: 'cases.same-owner'
	});
});

test('a case that shows a fault opens a shortcoming, linked both ways', async () => {
	const { id } = await accepted();
	const { rules } = await rulesAsOf(office, '2026-11-23');
	const criterion = rules.rectification.criteria.value.find(({ subject }) => subject !== 'member')!.code;
	const fault = {
		criterion,
		description: 'Để đơn quá hạn',
		cause: 'Không theo dõi',
		responsibility: 'Chi ủy'
	};
	const shortcoming = await openShortcoming(office, id, {
		...fault,
		subject: { unitId: world.cells['uy-ban'] }
	});
	expect((await readCase(office, id)).shortcomings).toMatchObject([{ id: shortcoming.id }]);
	expect(await caseOfShortcoming(office, shortcoming.id)).toMatchObject({ id });
	expect(await caseOfShortcoming(await world.asMember('ha', 3), shortcoming.id)).toBeUndefined();
});
