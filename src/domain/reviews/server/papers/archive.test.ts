import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import JSZip from 'jszip';
import mammoth from 'mammoth';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Id } from '#platform/id.ts';
import { notFound } from '#platform/refusal.ts';
import type { Context } from '#platform/server/context.ts';
import { openFiles, type Files } from '#platform/server/files.ts';
import { useWorld } from '../../../../../tests/world.ts';
import { saveUnderWay } from './archive-queries.ts';
import {
	askArchive,
	fetchArchive,
	getArchive,
	isArchiveLeftBehind,
	listArchives,
	makeArchive,
	type ArchiveWish
} from './index.ts';
import { reviewedCell, type ReviewedCell } from './papers-for-tests.ts';

const world = useWorld();
let folder: string;
let files: Files;
let cell: ReviewedCell;
beforeAll(async () => {
	folder = await mkdtemp(join(tmpdir(), 'tusoi-archives-'));
	files = openFiles(folder);
});
afterAll(() => rm(folder, { recursive: true, force: true }));
beforeEach(async () => {
	cell = await reviewedCell(world);
});

const all: ArchiveWish = {
	unitId: null,
	kinds: ['form', 'notice', 'minutes', 'campaign-report'],
	format: 'docx'
};
const at = (day: number) => `2026-11-${day}T01:00:00Z`;
const office = (day = 24) => world.as('office', at(day));

async function made(ctx: Context, wish: Partial<ArchiveWish> = {}): Promise<Id> {
	const id = await askArchive(ctx, cell.campaignId, { ...all, ...wish });
	await makeArchive(ctx, files, id);
	return id;
}
const open = async (ctx: Context, id: Id) =>
	JSZip.loadAsync(await buffer((await fetchArchive(ctx, files, id)).stream));
const nameIn = (zip: JSZip) => Object.keys(zip.files);
const kept = async () => (await readdir(join(folder, 'files', world.committeeId, 'archives'))).sort();

describe('an archive of a campaign’s papers', () => {
	test('holds every paper that there is, a folder a cell, each named after whose it is', async () => {
		const ctx = await office();
		const id = await made(ctx);
		const zip = await open(ctx, id);
		expect(nameIn(zip)).toEqual([
			'Chi bộ Thôn Thượng/Báo cáo kiểm điểm tập thể (dự thảo).docx',
			'Chi bộ Thôn Thượng/Nguyễn Văn Bình - Mẫu 2C.docx',
			'Chi bộ Thôn Thượng/Đặng Xuân Phong - Mẫu 2C.docx',
			'Chi bộ Thôn Thượng/Dương Ngọc Vân - Mẫu 2C.docx',
			'Chi bộ Thôn Thượng/Thông báo kết luận tập thể (dự thảo).docx',
			'Chi bộ Thôn Thượng/Nguyễn Văn Bình - Thông báo kết luận (dự thảo).docx',
			'Chi bộ Thôn Thượng/Đặng Xuân Phong - Thông báo kết luận (dự thảo).docx',
			'Chi bộ Thôn Thượng/Dương Ngọc Vân - Thông báo kết luận (dự thảo).docx',
			'Chi bộ Thôn Thượng/Biên bản hội nghị ngày 23-11-2026 (dự thảo).docx',
			'Báo cáo kết quả kiểm điểm (dự thảo).docx'
		]);
		const form = await zip.file('Chi bộ Thôn Thượng/Nguyễn Văn Bình - Mẫu 2C.docx')!.async('nodebuffer');
		const { value } = await mammoth.extractRawText({ buffer: form });
		expect(value).toContain('Bản thân tự nhận: shortcomings');
		expect(value).toContain(cell.reference);
		expect(await getArchive(ctx, id)).toMatchObject({ state: 'done', total: 10, made: 10, failure: null });
	});

	test('is asked for, made and fetched in the journal, with who did', async () => {
		const ctx = await office();
		const id = await made(ctx, { kinds: ['minutes'] });
		await open(ctx, id);
		const who = { actorId: ctx.actor.memberId, onBehalfOf: null };
		expect(await world.actsAbout(id)).toEqual([
			{ act: 'paper-archive.asked', ...who },
			{ act: 'paper-archive.made', ...who },
			{ act: 'paper-archive.fetched', ...who }
		]);
	});

	test('asked for twice while it is being made is made once', async () => {
		const ctx = await office();
		const first = await askArchive(ctx, cell.campaignId, all);
		expect(await askArchive(ctx, cell.campaignId, { ...all, kinds: [...all.kinds].reverse() })).toBe(first);
		expect(await askArchive(ctx, cell.campaignId, { ...all, format: 'pdf' })).not.toBe(first);
	});

	test('of nothing is refused with what would help', async () => {
		await expect(
			askArchive(await office(), cell.campaignId, { ...all, unitId: world.cells.ha })
		).rejects.toMatchObject({ code: 'reviews.archive-empty', status: 409 });
	});
});

describe('an archive that was stopped half way', () => {
	test('is taken up again and made anew', async () => {
		const ctx = await office();
		const id = await askArchive(ctx, cell.campaignId, all);
		await saveUnderWay(ctx, id, { state: 'making', total: 10, made: 4 });
		expect(await isArchiveLeftBehind(ctx, id)).toBe(true);
		await makeArchive(ctx, files, id);
		expect(nameIn(await open(ctx, id))).toHaveLength(10);
		expect(await isArchiveLeftBehind(ctx, id)).toBe(false);
	});

	test('once made is not made again, however often it is sent', async () => {
		const ctx = await office();
		const id = await made(ctx, { kinds: ['minutes'] });
		const before = await getArchive(ctx, id);
		await makeArchive(await office(25), files, id);
		expect(await getArchive(ctx, id)).toEqual(before);
	});

	test('that cannot be made says why, and leaves nothing to fetch', async () => {
		const ctx = await office();
		const id = await askArchive(ctx, cell.campaignId, all);
		const broken = { putStream: () => Promise.reject(new Error('the disk is full')) } as unknown as Files;
		await expect(makeArchive(ctx, broken, id)).rejects.toThrow('the disk is full');
		expect(await getArchive(ctx, id)).toMatchObject({ state: 'failed', failure: 'reviews.archive-failed' });
		await expect(fetchArchive(ctx, files, id)).rejects.toMatchObject({ code: 'reviews.archive-failed' });
	});
});

describe('who may fetch', () => {
	test('the whole campaign: the office and the leaders; a cell: its own leaders too', async () => {
		const id = await made(await office());
		for (const who of ['cellSecretary', 'inspector', 'member'] as const)
			await expect(getArchive(await world.as(who, at(24)), id)).rejects.toEqual(notFound());
		expect((await getArchive(await world.as('secretary', at(24)), id)).id).toBe(id);

		const secretary = await world.as('cellSecretary', at(24));
		await expect(askArchive(secretary, cell.campaignId, all)).rejects.toMatchObject({
			code: 'reviews.archive-of-all',
			status: 403
		});
		const own = await made(secretary, { unitId: world.cells.thuong, kinds: ['form', 'minutes'] });
		expect(nameIn(await open(secretary, own))).toHaveLength(5);
		expect((await listArchives(secretary, cell.campaignId)).map((one) => one.id)).toEqual([own]);
		await expect(
			askArchive(secretary, cell.campaignId, { ...all, unitId: world.cells.ha })
		).rejects.toMatchObject({ code: 'reviews.not-your-cell' });
		await expect(getArchive(await world.as('otherCellSecretary', at(24)), own)).rejects.toEqual(notFound());
	});

	test('a neighbour committee learns nothing', async () => {
		const id = await made(await office(), { kinds: ['minutes'] });
		await world.asNeighbour((ctx) => expect(getArchive(ctx, id)).rejects.toEqual(notFound()));
	});
});

describe('a file is kept no longer than it is needed', () => {
	test('seven days, then it is removed, and can be made again', async () => {
		const ctx = await office(20);
		const id = await made(ctx, { kinds: ['minutes'] });
		expect((await open(await office(26), id)).files).toBeTruthy();
		await expect(fetchArchive(await office(27), files, id)).rejects.toMatchObject({
			code: 'reviews.archive-removed',
			status: 409
		});
		const again = await made(await office(27), { kinds: ['form'] });
		expect(await kept()).not.toContain(`${id}.zip`);
		expect((await getArchive(ctx, id)).storageKey).toBeNull();
		expect(await kept()).toContain(`${again}.zip`);
		expect((await world.actsAbout(id)).at(-1)!.act).toBe('paper-archive.removed');
	});

	test('until the same is made anew', async () => {
		const id = await made(await office(24), { kinds: ['minutes'] });
		await made(await office(25), { kinds: ['minutes'] });
		await expect(fetchArchive(await office(25), files, id)).rejects.toMatchObject({
			code: 'reviews.archive-removed'
		});
	});
});
