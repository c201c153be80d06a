import { expect, test } from 'vitest';
import { fingerprintOf, renderPaper } from '#domain/documents/server/index.ts';
import { notFound } from '#platform/refusal.ts';
import { useWorld } from '../../../../tests/world.ts';
import { readDutyPaperFor } from './papers-for-tests.ts';
import {
	adoptRegulation,
	enterDutySheet,
	getRegulationPaper,
	issueRegulationPaper,
	previewRegulationPaper,
	saveRegulationDraft
} from './index.ts';

const world = useWorld();

test('adopted working regulations are issued by the cell under its own number, as they stood in the preview', async () => {
	const cell = world.cells.thuong;
	const secretary = await world.as('cellSecretary');
	await saveRegulationDraft(secretary, cell, {
		words: 'Điều 1. Nguyên tắc\nTập trung dân chủ.',
		fromPaper: false
	});
	const id = await adoptRegulation(secretary, cell, {
		...{ adoptedBy: 'Hội nghị chi bộ', adoptedOn: '2026-11-05', effectiveFrom: '2026-11-05', reason: null },
		...{ convened: 5, present: 5, votesFor: 5, votesAgainst: 0 }
	});
	const member = await world.as('member');
	expect(await getRegulationPaper(member, id)).toMatchObject({
		issued: null,
		mayIssue: null,
		paper: { draft: true }
	});
	await expect(previewRegulationPaper(member, id)).rejects.toMatchObject({ status: 403 });
	const { paper } = await previewRegulationPaper(secretary, id);
	const wish = { signer: secretary.actor.memberId, revision: 1, seen: fingerprintOf(paper) };
	await expect(issueRegulationPaper(secretary, id, { ...wish, seen: 'x' })).rejects.toMatchObject({
		status: 409
	});
	expect(await issueRegulationPaper(secretary, id, wish)).toMatchObject({ number: '01-QC/CB' });
	const issued = await getRegulationPaper(member, id);
	expect(JSON.stringify(issued.paper)).toContain('với 5 trên 5 đồng chí được triệu tập tán thành');
	expect((await world.actsAbout(id)).at(-1)).toMatchObject({
		act: 'paper.issued',
		actorId: world.people.cellSecretary.memberId
	});
	await world.asNeighbour((ctx) => expect(getRegulationPaper(ctx, id)).rejects.toEqual(notFound()));
	expect((await renderPaper(issued.paper, 'docx')).length).toBeGreaterThan(1000);
});

test('the duty sheet prints what stands in it with room to sign; blank, only the names', async () => {
	const cell = world.cells.thuong;
	const secretary = await world.as('cellSecretary');
	const [memberId] = world.members.thuong as [string];
	await enterDutySheet(secretary, cell, {
		lines: [{ memberId, text: 'Thu, nộp đảng phí (tổ 3)' }],
		from: '2026-11-01',
		fromPaper: true
	});
	const filled = JSON.stringify(await readDutyPaperFor(secretary, cell, { filled: true, large: false }));
	expect(filled).toContain('Thu, nộp đảng phí (tổ 3)');
	expect(filled).toContain('Ký nhận');
	const blank = JSON.stringify(await readDutyPaperFor(secretary, cell, { filled: false, large: true }));
	expect(blank).not.toContain('Thu, nộp đảng phí');
	expect(blank).toContain('Dương Ngọc Vân');
});
