import { describe, expect, test } from 'vitest';
import { readIssued } from '#domain/documents/server/index.ts';
import { fingerprintOf } from '#domain/documents/server/index.ts';
import { mergeCells } from '#domain/membership/server/index.ts';
import { openCase } from '#domain/rectification/server/case-for-tests.ts';
import type { Context } from '#platform/server/context.ts';
import { useWorld } from '../../../../../tests/world.ts';
import {
	addItem,
	judgeProgramme,
	openProgramme,
	removeItem,
	submitProgramme
} from '../programme/keep-programme.ts';
import { getProgramme, listOpenItems } from '../programme/read-programme.ts';
import { issueProgrammePaper, previewProgrammePaper } from '../programme/programme-papers.ts';
import { checkAction } from '../rounds/check-action.ts';
import { drawRound } from '../rounds/draw-round.ts';
import { endRound } from '../rounds/end-round.ts';
import { planRound } from '../rounds/plan-round.ts';
import { listChosen, rulesOfRound, getRound } from '../rounds/read-round.ts';
import { drawnRound, roundPlan } from '../rounds/round-for-tests.ts';
import { listWaiting } from '../list-waiting.ts';
import { answerNotice } from './answer-notice.ts';
import { getNoticePaper, issueNoticePaper, previewNoticePaper } from './notice-papers.ts';
import { changeNotice, getNotice, listAnswers, writeNotice } from './write-notice.ts';

const world = useWorld();
const id = (who: keyof typeof world.people) => world.people[who].memberId;
const refused = (reason: string, status = 409) => ({ code: `supervision.${reason}`, status });
const verbs = async (ctx: Context) => (await listWaiting(ctx)).map(({ verb }) => verb);

describe('the programme of a year', () => {
	const item = () => ({
		...{ month: 12, quarter: null, theme: 'Khắc phục sau kiểm điểm' },
		...{ leadId: id('inspector'), unitIds: [world.cells.thuong] }
	});

	test('is drawn up by the inspectors, approved by a leader, and carried out by rounds', async () => {
		const [inspector, secretary] = [await world.as('inspector'), await world.as('secretary')];
		const programmeId = await openProgramme(inspector, { year: 2026, aim: 'Khắc phục thực chất' });
		await expect(openProgramme(inspector, { year: 2026, aim: 'Lại' })).rejects.toMatchObject(
			refused('year-there-already')
		);
		await expect(submitProgramme(inspector, programmeId)).rejects.toMatchObject(refused('programme-empty'));
		const itemId = await addItem(inspector, programmeId, item());
		const other = await addItem(inspector, programmeId, { ...item(), month: null, quarter: 3 } as never);
		await expect(planRound(inspector, { ...roundPlan(world), itemId })).rejects.toMatchObject(
			refused('programme-not-approved')
		);
		await submitProgramme(inspector, programmeId);
		expect(await verbs(secretary)).toContain('Phê duyệt kế hoạch kiểm tra');
		await expect(
			judgeProgramme(inspector, programmeId, { outcome: 'approved', words: null })
		).rejects.toMatchObject(refused('approved-by-a-leader', 403));
		await expect(
			judgeProgramme(secretary, programmeId, { outcome: 'returned', words: null })
		).rejects.toMatchObject(refused('words-missing', 400));
		await judgeProgramme(secretary, programmeId, { outcome: 'returned', words: 'Bỏ đợt quý III' });
		await removeItem(inspector, programmeId, other);
		await submitProgramme(inspector, programmeId);
		await judgeProgramme(secretary, programmeId, { outcome: 'approved', words: null });
		await expect(addItem(inspector, programmeId, item())).rejects.toMatchObject(
			refused('programme-approved')
		);

		expect(await listOpenItems(inspector)).toMatchObject([{ id: itemId }]);
		await openCase(world);
		const { roundId } = await drawnRound(world, { itemId, outsideReason: null, sampleSize: 1 });
		expect(await listOpenItems(inspector)).toEqual([]);
		expect((await getProgramme(inspector, programmeId)).items).toMatchObject([{ standing: 'under-way' }]);
		await lookAtAll(roundId);
		await endRound(inspector, roundId, { words: 'Xong' });
		const { programme, items } = await getProgramme(secretary, programmeId);
		expect(programme).toMatchObject({ state: 'approved', approvedBy: 'Trần Hữu Phúc' });
		expect(items).toMatchObject([{ standing: 'done', rounds: [{ id: roundId }] }]);

		const { paper, revisions } = await previewProgrammePaper(inspector, programmeId);
		const wish = { signer: id('inspector'), seen: fingerprintOf(paper), revision: revisions.length + 1 };
		expect(await issueProgrammePaper(inspector, programmeId, wish)).toMatchObject({
			number: expect.stringMatching(/-KH\/UBKT$/) as string
		});
		expect((await world.actsAbout(programmeId)).map(({ act }) => act.split('.')[1])).toEqual([
			...['opened', 'item-added', 'item-added', 'submitted', 'returned', 'item-removed'],
			...['submitted', 'approved', 'issued']
		]);
	});

	test('is neither changed by others nor known to a neighbour committee', async () => {
		const inspector = await world.as('inspector');
		const programmeId = await openProgramme(inspector, { year: 2027, aim: 'Khắc phục thực chất' });
		await expect(getProgramme(await world.as('member'), programmeId)).rejects.toMatchObject({ status: 403 });
		await expect(addItem(await world.as('member'), programmeId, item())).rejects.toMatchObject(
			refused('not-an-inspector', 403)
		);
		await world.asNeighbour(async (ctx) => {
			for (const attempt of [
				() => getProgramme(ctx, programmeId),
				() => addItem(ctx, programmeId, item()),
				() => submitProgramme(ctx, programmeId)
			])
				await expect(attempt()).rejects.toMatchObject({ status: 404 });
		});
	});
});

/** An inspector looks at everything in a round. */
async function lookAtAll(roundId: string) {
	const inspector = await world.as('inspector');
	const { checklist } = await rulesOfRound(inspector, await getRound(inspector, roundId));
	for (const { actionId } of await listChosen(inspector, roundId))
		await checkAction(inspector, roundId, actionId, {
			answers: Object.fromEntries(checklist.value.map(({ code }) => [code, 'no' as const])),
			...{ outcome: 'noted', words: 'Sổ chưa có chữ ký', doneOn: '2026-11-23' },
			...{ newDueOn: null, inspectorId: null }
		});
}

describe('the notice of conclusion', () => {
	const text = {
		...{ assessment: 'Chi bộ có cố gắng, sổ chưa đủ', requests: 'Bổ sung sổ' },
		answerDueOn: '2026-12-23'
	};

	async function written(to: 'unit' | 'member' = 'unit') {
		await openCase(world);
		const { roundId } = await drawnRound(world, { sampleSize: 1 });
		await lookAtAll(roundId);
		const addressee = to === 'unit' ? { unitId: world.cells.thuong } : { memberId: id('member') };
		return {
			roundId,
			noticeId: await writeNotice(await world.as('inspector'), roundId, { ...text, addressee })
		};
	}

	async function issue(noticeId: string) {
		const inspector = await world.as('inspector');
		const { paper, revisions } = await previewNoticePaper(inspector, noticeId);
		const wish = { signer: id('inspector'), seen: fingerprintOf(paper), revision: revisions.length + 1 };
		return issueNoticePaper(inspector, noticeId, wish);
	}

	test('is written from the record, issued, and then read and answered by its cell', async () => {
		const { noticeId } = await written();
		const cell = await world.as('cellSecretary');
		await expect(getNotice(cell, noticeId)).rejects.toMatchObject({ status: 404 });
		await changeNotice(await world.as('inspector'), noticeId, { ...text, requests: 'Bổ sung sổ, có chữ ký' });
		const issued = await issue(noticeId);
		expect(issued.number).toMatch(/-TB\/UBKT$/);
		const paper = JSON.stringify((await readIssued(cell, 'inspection-notice', noticeId)).content);
		for (const said of ['đã kiểm tra 1 việc', 'Sổ chưa có chữ ký', 'Bổ sung sổ, có chữ ký', '23/12/2026'])
			expect(paper).toContain(said);
		expect(await verbs(cell)).toContain('Trả lời thông báo kết luận kiểm tra');
		await answerNotice(cell, noticeId, { words: 'Đã bổ sung', answeredBy: null });
		expect(await verbs(cell)).not.toContain('Trả lời thông báo kết luận kiểm tra');
		expect(await listAnswers(cell, noticeId)).toMatchObject([
			{ words: 'Đã bổ sung', answeredBy: 'Dương Ngọc Vân', channel: 'self' }
		]);
		expect((await world.actsAbout(noticeId)).map(({ act }) => act)).toEqual([
			...['inspection-notice.written', 'inspection-notice.changed'],
			...['paper.issued', 'inspection-notice.answered']
		]);
		expect((await getNoticePaper(cell, noticeId)).mayIssue).toBeNull();
	});

	test('late, it waits for the inspectors; from paper the office enters the answer for who gave it', async () => {
		const { noticeId } = await written();
		const office = await world.as('office');
		await expect(answerNotice(office, noticeId, { words: 'x', answeredBy: null })).rejects.toMatchObject(
			refused('notice-not-issued')
		);
		await issue(noticeId);
		const late = await world.as('inspector', '2026-12-24T01:00:00Z');
		expect(await verbs(late)).toContain('Quá hạn chưa trả lời thông báo kết luận');
		const said = { words: 'Đã bổ sung', channel: 'paper' as const };
		await expect(answerNotice(office, noticeId, { ...said, answeredBy: null })).rejects.toMatchObject(
			refused('speaker-missing', 400)
		);
		await answerNotice(office, noticeId, { ...said, answeredBy: id('cellDeputy') });
		expect((await world.actsAbout(noticeId)).at(-1)).toEqual({
			...{ act: 'inspection-notice.answered', actorId: id('office'), onBehalfOf: id('cellDeputy') }
		});
	});

	test('of a cell that was merged into another, whoever leads that one reads it, answers it, and is inspected', async () => {
		const { noticeId, roundId } = await written();
		await issue(noticeId);
		await mergeCells(await world.as('office'), world.cells.thuong, {
			...{ into: world.cells.ha, on: '2026-11-24', decision: 'NQ 12' }
		});
		const heirs = await world.as('otherCellSecretary', '2026-11-25T01:00:00Z');
		expect(await getRound(heirs, roundId)).toMatchObject({ id: roundId });
		expect(await verbs(heirs)).toContain('Trả lời thông báo kết luận kiểm tra');
		await answerNotice(heirs, noticeId, { words: 'Chi bộ mới tiếp tục làm', answeredBy: null });
		const inspector = await world.as('inspector', '2026-11-25T01:00:00Z');
		const next = await planRound(inspector, roundPlan(world, { unitIds: [world.cells.ha] }));
		expect(await drawRound(inspector, next)).toHaveLength(1);
		// What was said of the old cell still reads as it was.
		const { content } = await readIssued(inspector, 'inspection-notice', noticeId);
		expect(content.subject).toContain('Chi bộ Thôn Thượng');
	});

	test('to one person, it is read by them and their cell’s leaders, and by nobody else', async () => {
		const { noticeId, roundId } = await written('member');
		await issue(noticeId);
		expect(await verbs(await world.as('member'))).toContain('Trả lời thông báo kết luận kiểm tra');
		await getNotice(await world.as('cellSecretary'), noticeId);
		await expect(getNotice(await world.as('otherMember'), noticeId)).rejects.toMatchObject({ status: 404 });
		await answerNotice(await world.as('member'), noticeId, { words: 'Tôi nhận', answeredBy: null });
		const inspector = await world.as('inspector');
		const write = (addressee: { unitId: string } | { memberId: string }, answerDueOn = text.answerDueOn) =>
			writeNotice(inspector, roundId, { ...text, answerDueOn, addressee });
		await expect(write({ memberId: id('member') })).rejects.toMatchObject(refused('notice-there-already'));
		await expect(write({ memberId: id('otherMember') })).rejects.toMatchObject(
			refused('addressee-unfit', 400)
		);
		await expect(write({ unitId: world.cells.nam })).rejects.toMatchObject(refused('addressee-unfit', 400));
		await expect(write({ unitId: world.cells.ha }, '2026-11-23')).rejects.toMatchObject(
			refused('due-in-the-past', 400)
		);
		await world.asNeighbour(async (ctx) => {
			for (const attempt of [
				() => getNotice(ctx, noticeId),
				() => getNoticePaper(ctx, noticeId),
				() => changeNotice(ctx, noticeId, text),
				() => answerNotice(ctx, noticeId, { words: 'Chào', answeredBy: null })
			])
				await expect(attempt()).rejects.toMatchObject({ status: 404 });
		});
	});
});
