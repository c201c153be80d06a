import JSZip from 'jszip';
import mammoth from 'mammoth';
import { beforeEach, describe, expect, test } from 'vitest';
import { renderPaper } from '#domain/documents/server/index.ts';
import type { Id } from '#platform/id.ts';
import { openCase } from '../../../rectification/server/case-for-tests.ts';
import { useWorld } from '../../../../../tests/world.ts';
import { openCampaign, type OpenCampaign } from '../campaign/campaign-for-tests.ts';
import { handIn, readForm, readFormsAt, saveSection } from './index.ts';
import { writeAll } from './self-review-for-tests.ts';

const world = useWorld();
let campaign: OpenCampaign;
let own: Id;
beforeEach(async () => {
	campaign = await openCampaign(world);
	own = campaign.reviewOf(world.people.member.memberId);
});
const filled = { filled: true, large: false };
const blank = { filled: false, large: false };
const printed = async (ctx: Parameters<typeof readForm>[0], printing = filled) =>
	JSON.stringify((await readForm(ctx, own, printing)).paper);

describe('the form of one person', () => {
	test('is filled with what the author wrote and what the system knows, for the author', async () => {
		const { reference } = await openCase(world);
		const ctx = await world.as('member');
		await saveSection(ctx, own, { section: 'causes', words: 'Do chủ quan', basedOn: 0, seen: 0 });
		const paper = await printed(ctx);
		expect(paper).toContain('Do chủ quan');
		expect(paper).toContain(reference);
		expect(paper).toContain('05/04/1985');
		expect(await printed(ctx, blank)).not.toContain('Do chủ quan');
	});

	test('shows nothing of what is being written to others, and to everybody what was handed in', async () => {
		const ctx = await world.as('member');
		await openCase(world);
		await writeAll(ctx, own, 'Tự viết');
		for (const other of [
			await world.as('inspector'),
			await world.asMember('thuong', 3),
			await world.as('cellSecretary')
		]) {
			expect(await printed(other)).not.toContain('Tự viết');
			expect(await printed(other)).not.toContain('TS-2026');
		}
		await handIn(ctx, own);
		expect(await printed(await world.asMember('thuong', 3))).toContain('Tự viết: causes');
	});

	test('is not found by another cell or a neighbour', async () => {
		await expect(readForm(await world.as('otherMember'), own, blank)).rejects.toMatchObject({ status: 404 });
		await world.asNeighbour((ctx) =>
			expect(readForm(ctx, own, blank)).rejects.toMatchObject({ status: 404 })
		);
	});
});

describe('the forms of a cell', () => {
	const forms = async (
		person: 'office' | 'cellSecretary' | 'member' | 'otherCellSecretary',
		printing = blank
	) => readFormsAt(await world.as(person), campaign.campaignId, world.cells.thuong, printing);

	test('are one file: everybody on a page of their own, with their names and every heading', async () => {
		const { papers } = await forms('cellSecretary');
		expect(papers).toHaveLength(world.members.thuong.length);
		const bytes = await renderPaper(papers, 'docx');
		const xml = await (await JSZip.loadAsync(bytes)).file('word/document.xml')!.async('text');
		expect(xml.match(/<w:sectPr/g)).toHaveLength(papers.length);
		const { value: text } = await mammoth.extractRawText({ buffer: Buffer.from(bytes) });
		for (const heading of [
			'Ưu điểm, kết quả công tác',
			'Hạn chế, khuyết điểm và nguyên nhân',
			'NGƯỜI TỰ KIỂM ĐIỂM'
		])
			expect(text.split(heading).length - 1, heading).toBe(papers.length);
		expect(text).toContain('Họ và tên: Nguyễn Văn Bình');
		expect(text).toContain('Chi bộ: Chi bộ Thôn Thượng');
	});

	test('are asked for by the cell’s leaders and the office; others are refused', async () => {
		expect((await forms('office', filled)).unitName).toBe('Chi bộ Thôn Thượng');
		await expect(forms('member')).rejects.toMatchObject({ status: 403 });
		await expect(forms('otherCellSecretary')).rejects.toMatchObject({ status: 403 });
		await world.asNeighbour((ctx) =>
			expect(readFormsAt(ctx, campaign.campaignId, world.cells.thuong, blank)).rejects.toMatchObject({
				status: 404
			})
		);
	});

	test('say nothing of who writes alone, and all that the helper may read of the others', async () => {
		const other = campaign.reviewOf(world.members.thuong[3]!);
		await saveSection(await world.as('member'), own, {
			section: 'causes',
			words: 'Viết một mình',
			basedOn: 0,
			seen: 0
		});
		await saveSection(
			await world.as('cellDeputy'),
			other,
			{ section: 'causes', words: 'Theo giấy', basedOn: 0, seen: 0 },
			true
		);
		const text = JSON.stringify((await forms('cellSecretary', filled)).papers);
		expect(text).toContain('Theo giấy');
		expect(text).not.toContain('Viết một mình');
	});

	test('a unit without anybody to review has none to print', async () => {
		const ctx = await world.as('office');
		await expect(readFormsAt(ctx, campaign.campaignId, world.cells.bac, blank)).rejects.toMatchObject({
			code: 'reviews.nobody-to-print',
			status: 409
		});
	});
});
