import { describe, expect, test } from 'vitest';
import { sql } from 'kysely';
import { fingerprintOf, listSigners } from '#domain/documents/server/index.ts';
import { getCommittee } from '#domain/organization/server/index.ts';
import { publicActor } from '#platform/actor.ts';
import type { Context } from '#platform/server/context.ts';
import { useWorld } from '../../../../tests/world.ts';
import { figuresSentence } from '../papers/dialogue-papers.ts';
import { announced, fieldsOf, onDay, promised, publicQuestionOf, questionOf } from './dialogue-for-tests.ts';
import {
	announceDialogue,
	answerQuestion,
	askPublicly,
	callOffDialogue,
	carriedPublicly,
	changeDialogue,
	enterQuestion,
	findByCode,
	findPublicResults,
	getMinutes,
	getPublicDialogue,
	groupQuestion,
	holdDialogue,
	judgePromise,
	listCards,
	listPublicDialogues,
	listUntold,
	listWaiting,
	planDialogue,
	previewResults,
	printCards,
	publishResults,
	questionFigures,
	readCourse,
	readNextDue,
	readQuestion,
	reportPromise,
	sayByCode,
	setQuestionAside,
	tellAsker
} from './index.ts';

const world = useWorld();
const refused = (reason: string, status = 409) => ({ code: `dialogues.${reason}`, status });
/** Anybody, on the public pages. */
const anybody = async (day = '2026-11-24'): Promise<Context> => ({
	...(await onDay(world, day)),
	actor: publicActor(world.committeeId)
});
const publish = async (id: string, day = '2026-12-02') => {
	const office = await onDay(world, day);
	const { paper, unitId } = await previewResults(office, id);
	const [signer] = await listSigners(office, 'standing-committee', unitId);
	return publishResults(office, id, {
		...{ seen: fingerprintOf(paper), revision: 1, signer: signer!.memberId, issuedOn: day }
	});
};
const sorted = async (questionId: string, day = '2026-11-30', change = {}) =>
	groupQuestion(await onDay(world, day), questionId, {
		...{ heading: 'Xe chở rác', topic: 'environment', hamlet: null, mergeInto: null },
		...change
	});

describe('a conference', () => {
	test('is planned, announced in time, and stands on the public page from then on; each step with its event', async () => {
		const office = await world.as('office');
		const id = await planDialogue(office, fieldsOf());
		expect(await listPublicDialogues(await anybody(), { limit: 10, offset: 0 })).toEqual([]);
		await expect(getPublicDialogue(await anybody(), '2026-11-30')).rejects.toMatchObject({ status: 404 });
		await changeDialogue(office, id, fieldsOf({ place: 'Hội trường xã' }));
		await announceDialogue(office, id, { lateReason: 'Không cần' });
		const { slug, lateReason, place } = await getPublicDialogue(await anybody(), '2026-11-30');
		expect([slug, lateReason, place]).toEqual(['2026-11-30', null, 'Hội trường xã']);
		await expect(changeDialogue(office, id, fieldsOf())).rejects.toMatchObject(refused('announced-already'));
		const actorId = world.people.office.memberId;
		expect(await world.actsAbout(id)).toEqual(
			['planned', 'changed', 'announced'].map((act) => ({
				act: `dialogue.${act}`,
				actorId,
				onBehalfOf: null
			}))
		);
	});

	test('is announced too late only with the reason, which everybody reads', async () => {
		const office = await world.as('office');
		const id = await planDialogue(office, fieldsOf({ heldOn: '2026-11-27' }));
		await expect(announceDialogue(office, id, { lateReason: null })).rejects.toMatchObject(
			refused('announced-late')
		);
		await announceDialogue(office, id, { lateReason: 'Tránh bão' });
		expect((await getPublicDialogue(await anybody(), '2026-11-27')).lateReason).toBe('Tránh bão');
	});

	test('two on one day have addresses of their own', async () => {
		const office = await world.as('office');
		for (const title of ['Một', 'Hai', 'Ba']) {
			const id = await planDialogue(office, fieldsOf({ title }));
			await announceDialogue(office, id, { lateReason: null });
		}
		const all = await listPublicDialogues(await anybody(), { limit: 10, offset: 0 });
		expect(all.map(({ slug }) => slug).toSorted()).toEqual(['2026-11-30', '2026-11-30-2', '2026-11-30-3']);
	});

	test('that is called off says why in public, and takes no questions', async () => {
		const id = await announced(world);
		await callOffDialogue(await world.as('office'), id, { reason: 'Mưa lũ' });
		expect(await getPublicDialogue(await anybody(), '2026-11-30')).toMatchObject({
			...{ state: 'called-off', calledOffReason: 'Mưa lũ' }
		});
		await expect(askPublicly(await anybody(), '2026-11-30', publicQuestionOf())).rejects.toMatchObject(
			refused('called-off-already')
		);
	});

	test('is said to have been held from its day on', async () => {
		const id = await announced(world);
		const held = { attended: 80, chairedBy: 'Chủ tịch', openedAt: null, closedAt: null, remarks: '' };
		await expect(holdDialogue(await world.as('office'), id, held)).rejects.toMatchObject(
			refused('not-yet-held')
		);
		await expect(
			holdDialogue(await onDay(world, '2026-11-30'), id, { ...held, openedAt: '20:00', closedAt: '19:00' })
		).rejects.toMatchObject({ status: 400 });
		await holdDialogue(await onDay(world, '2026-11-30'), id, held);
		const [due] = await readNextDue(await onDay(world, '2026-12-01'));
		expect(due).toMatchObject({ kind: 'commune', held: 1, dueOn: '2027-12-31' });
	});

	test('is prepared by the office alone', async () => {
		for (const person of ['inspector', 'cellSecretary', 'member'] as const)
			await expect(planDialogue(await world.as(person), fieldsOf())).rejects.toMatchObject(
				refused('kept-by-office', 403)
			);
	});
});

describe('questions', () => {
	test('are asked by anybody without an account; sent twice they are kept once; the name is kept apart and out of the journal', async () => {
		const id = await announced(world);
		const asked = publicQuestionOf({ name: 'Trần Thị Bí Mật', reach: '0987 654 321' });
		const code = await askPublicly(await anybody(), '2026-11-30', asked);
		expect(await askPublicly(await anybody(), '2026-11-30', asked)).toBe(code);
		const office = await world.as('office');
		const { questions } = await readCourse(office, id);
		expect(questions).toHaveLength(1);
		expect(JSON.stringify(questions)).not.toContain('Bí Mật');
		expect((await readQuestion(office, asked.entry)).asker).toEqual({ name: asked.name, reach: asked.reach });
		expect((await readQuestion(await world.as('inspector'), asked.entry)).asker).toBeNull();
		const { rows } = await sql<{ content: string }>`select content from events`.execute(office.db);
		expect(rows.some(({ content }) => /Bí Mật|0987 654|Đường thôn/.test(content))).toBe(false);
		expect(await world.actsAbout(asked.entry)).toEqual([
			{ act: 'dialogue-question.asked', actorId: publicActor(world.committeeId).memberId, onBehalfOf: null }
		]);
	});

	test('from a card keep its code; no card is entered twice, and none of another conference', async () => {
		const id = await announced(world);
		const office = await world.as('office');
		expect(await printCards(office, id, 8)).toBe(1);
		expect(await printCards(office, id, 4)).toBe(9);
		const [card] = await listCards(office, id);
		const hall = await onDay(world, '2026-11-30');
		const question = questionOf({ source: 'hall', cardCode: card!.code });
		expect(await enterQuestion(hall, id, question)).toBe(card!.code);
		await expect(enterQuestion(hall, id, questionOf({ cardCode: card!.code }))).rejects.toMatchObject(
			refused('card-used')
		);
		await expect(enterQuestion(hall, id, questionOf({ cardCode: '000000001' }))).rejects.toMatchObject(
			refused('card-unknown')
		);
	});

	test('that ask the same are put together: who asked the other finds the answer, too', async () => {
		const id = await announced(world);
		const [one, two, three] = [questionOf(), questionOf(), questionOf()];
		const office = await world.as('office');
		const codes = [];
		for (const question of [one, two, three]) codes.push(await enterQuestion(office, id, question));
		await sorted(three.entry, '2026-11-23', { mergeInto: two.entry });
		await sorted(two.entry, '2026-11-23', { mergeInto: one.entry });
		await expect(sorted(one.entry, '2026-11-23', { mergeInto: two.entry })).rejects.toMatchObject(
			refused('merged-into-merged')
		);
		await answerQuestion(await onDay(world, '2026-11-30'), one.entry, {
			...{
				words: 'Từ tháng 12.',
				givenBy: 'Chủ tịch xã',
				on: '2026-11-30',
				kind: 'on-the-spot',
				fromPaper: true
			}
		});
		for (const code of codes)
			expect(await findByCode(await anybody(), code)).toMatchObject({ answer: 'Từ tháng 12.' });
		await expect(setQuestionAside(office, one.entry, { reason: 'Trùng' })).rejects.toMatchObject(
			refused('question-answered')
		);
		const figures = await questionFigures(office, '2026-11-01', '2026-11-30');
		expect(figures.map(({ firstAnsweredOn }) => firstAnsweredOn)).toEqual(Array(3).fill('2026-11-30'));
	});

	test('who left a way to be reached is told once of each answer, and may say whether it is solved', async () => {
		const { dialogueId, questionId, promiseId, code } = await promised(world);
		const owner = await onDay(world, '2026-12-05', 'cellSecretary');
		await reportPromise(owner, promiseId, { words: 'Đã tăng chuyến', on: '2026-12-05' });
		await judgePromise(await onDay(world, '2026-12-06', 'inspector'), promiseId, {
			...{ outcome: 'kept', words: 'Xe đã chạy thêm hai chuyến.' }
		});
		const office = await onDay(world, '2026-12-07');
		expect(await listUntold(office, dialogueId)).toMatchObject([{ asker: { name: 'Bà Hoa' } }]);
		const told = { way: 'phone', on: '2026-12-07', verdict: 'not-said' } as const;
		await tellAsker(office, questionId, told);
		await tellAsker(office, questionId, told);
		expect(await listUntold(office, dialogueId)).toEqual([]);
		expect(await sayByCode(await anybody('2026-12-08'), code, 'solved')).toMatchObject({
			...{ answer: 'Xe đã chạy thêm hai chuyến.', verdict: 'solved' }
		});
		expect(await sayByCode(await anybody(), '999999999', 'solved')).toBeNull();
		expect(await questionFigures(office, '2026-11-01', '2026-11-30')).toEqual([
			{
				...{ topic: null, hamletId: null, askedOn: '2026-11-30', firstAnsweredOn: '2026-11-30' },
				...{ endedOn: '2026-12-06', saidSolved: true }
			}
		]);
		const acts = (await world.actsAbout(questionId)).map(({ act }) => act);
		expect(acts.filter((act) => act === 'dialogue-question.asker-told')).toHaveLength(1);
		expect(acts.at(-1)).toBe('dialogue-question.verdict-said');
	});

	test('a topic or hamlet that nobody could choose is refused; what is no question is set aside with the reason', async () => {
		const id = await announced(world);
		const office = await world.as('office');
		await expect(enterQuestion(office, id, questionOf({ topic: 'no-such' }))).rejects.toMatchObject(
			refused('topic-missing', 400)
		);
		await expect(enterQuestion(office, id, questionOf({ hamlet: world.cells.thuong }))).rejects.toMatchObject(
			refused('hamlet-unknown', 400)
		);
		const question = questionOf();
		const code = await enterQuestion(office, id, question);
		await setQuestionAside(office, question.entry, { reason: 'Là đơn tố cáo' });
		expect(await findByCode(await anybody(), code)).toMatchObject({ setAsideReason: 'Là đơn tố cáo' });
	});
});

describe('results', () => {
	test('are published as a paper and on the public page; pressed twice they are told once', async () => {
		const { dialogueId, questionId } = await promised(world);
		await expect(publish(dialogueId)).rejects.toMatchObject(refused('headings-missing'));
		await sorted(questionId);
		expect(await findPublicResults(await anybody(), '2026-11-30')).toBeNull();
		expect(await publish(dialogueId)).toEqual({ first: true });
		expect(await publish(dialogueId)).toEqual({ first: false });
		const paper = JSON.stringify(await findPublicResults(await anybody(), '2026-11-30'));
		expect(paper).toContain('Xe chở rác');
		expect(paper).not.toMatch(/Bà Hoa|0912 000|Bao giờ có xe/);
		const acts = (await world.actsAbout(dialogueId)).map(({ act }) => act);
		expect(acts.filter((act) => act === 'dialogue.results-published')).toHaveLength(1);
		expect(acts.filter((act) => act === 'paper.issued')).toHaveLength(1);
		await expect(sorted(questionId, '2026-12-03')).rejects.toMatchObject(
			refused('results-published-already')
		);
	});

	test('and minutes say what the records say', async () => {
		const { dialogueId } = await promised(world);
		const office = await onDay(world, '2026-11-30');
		const answer = { answer: 'Mỗi tuần hai lần.', givenBy: 'Chủ tịch' };
		await enterQuestion(office, dialogueId, questionOf({ source: 'hall', ...answer }));
		await enterQuestion(office, dialogueId, questionOf());
		const later = { words: 'Ba tuần sau mới rõ', givenBy: 'Phòng Kinh tế', on: '2026-12-01' } as const;
		const { questions } = await readCourse(office, dialogueId);
		await answerQuestion(await onDay(world, '2026-12-01'), questions.find(({ answer }) => answer)!.id, {
			...{ ...later, kind: 'later', fromPaper: false }
		});
		const { paper } = await getMinutes(office, dialogueId);
		expect(JSON.stringify(paper)).toContain('Mỗi tuần hai lần.');
		expect(JSON.stringify(paper)).not.toContain(later.words);
		const { figures } = await readCourse(office, dialogueId);
		const { rows } = await sql<{ state: string; n: number }>`select state::text, count(*)::int as n
			from dialogue_questions where dialogue_id = ${dialogueId} group by state`.execute(office.db);
		const counted = Object.fromEntries(rows.map(({ state, n }) => [state, n]));
		expect(counted).toEqual({ open: 1, answered: 1, promised: 1 });
		expect(figures).toMatchObject({ asked: 3, hall: 2, beforehand: 1, ...counted });
		expect(JSON.stringify(paper)).toContain(figuresSentence(figures));
		expect(JSON.stringify(paper)).toContain('Số người dự: 86.');
	});

	test('the next conference opens with what became of the last one’s promises', async () => {
		const { promiseId } = await promised(world);
		await reportPromise(await onDay(world, '2026-12-05', 'cellSecretary'), promiseId, {
			...{ words: 'Xong', on: '2026-12-05' }
		});
		await judgePromise(await onDay(world, '2026-12-06', 'inspector'), promiseId, {
			...{ outcome: 'kept', words: 'Đã có xe.' }
		});
		const office = await onDay(world, '2026-12-10');
		const next = await planDialogue(office, fieldsOf({ heldOn: '2026-12-20' }));
		await announceDialogue(office, next, { lateReason: null });
		expect(await carriedPublicly(await anybody('2026-12-11'), next)).toMatchObject({
			...{ heldOn: '2026-11-30', lines: [{ state: 'kept', result: 'Đã có xe.', isOverdue: false }] }
		});
	});
});

test('what waits: to hold one, to announce it, to enter how it went, to deal with questions, to publish, to tell', async () => {
	const ids = async (day: string) => (await listWaiting(await onDay(world, day))).map(({ id }) => id);
	expect(await ids('2026-11-23')).toContain('dialogue-due-commune');
	const { dialogueId } = await promised(world);
	const office = await onDay(world, '2026-11-30');
	await enterQuestion(office, dialogueId, questionOf({ source: 'hall' }));
	const waiting = await listWaiting(office);
	expect(waiting.find(({ id }) => id === `dialogue-results-${dialogueId}`)?.dueOn).toBe('2026-12-10');
	expect(waiting.map(({ id }) => id)).toContain(`dialogue-open-${dialogueId}`);
	expect(waiting.map(({ id }) => id)).not.toContain('dialogue-due-commune');
});

test('a neighbour committee learns nothing', async () => {
	const { dialogueId, questionId, code } = await promised(world);
	await world.asNeighbour(async (ctx) => {
		for (const attempt of [
			() => getMinutes(ctx, dialogueId),
			() => readQuestion(ctx, questionId),
			() => getPublicDialogue(ctx, '2026-11-30'),
			() => enterQuestion(ctx, dialogueId, questionOf())
		])
			await expect(attempt()).rejects.toMatchObject({ status: 404 });
		expect(await findByCode(ctx, code)).toBeNull();
		expect((await getCommittee(ctx)).id).not.toBe(world.committeeId);
	});
});
