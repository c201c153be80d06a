import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { newId } from '#platform/id.ts';
import { notFound, Refusal } from '#platform/refusal.ts';
import type { Context } from '#platform/server/context.ts';
import { openFiles, type Files } from '#platform/server/files.ts';
import { useWorld } from '../../../../tests/world.ts';
import { largestAttachment } from '../attachment.ts';
import { examplePaper } from '../example-paper.ts';
import { keepAttachment, listAttachments, openAttachment, type AttachmentOwners } from './attachments.ts';
import { inspectUpload } from './inspect-upload.ts';
import { renderPdf } from './render-pdf.ts';

const world = useWorld();
let folder: string;
let files: Files;
beforeAll(async () => {
	folder = await mkdtemp(join(tmpdir(), 'tusoi-files-'));
	files = openFiles(folder);
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const png = Buffer.from(
	'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
	'base64'
);
const pdf = async (name = 'Biên bản.pdf', paper = examplePaper) => new File([await renderPdf(paper)], name);
/** Owners of whatever kind of record who all answer alike. */
const answering = (answer: () => Promise<unknown>) =>
	new Proxy({}, { get: () => answer }) as AttachmentOwners;
const everybody = answering(async () => {});
const nobody = answering(() => Promise.reject(notFound()));
const keep = async (ctx: Context, file: File, id = newId()) =>
	keepAttachment(ctx, files, await inspectUpload(file), { type: 'action-step', id });

describe('a file attached to a record', () => {
	test('is kept as it came, under the committee, with who entered it and what it was', async () => {
		const ctx = await world.as('office');
		const step = newId();
		const kept = await keep(ctx, await pdf(), step);
		expect(await listAttachments(ctx, [step])).toEqual([kept]);
		expect(kept).toMatchObject({
			name: 'Biên bản.pdf',
			type: 'application/pdf',
			enteredBy: ctx.actor.memberId
		});
		expect(await readdir(join(folder, 'files', ctx.committeeId))).toContain(kept.id);
		expect(await world.actsAbout(kept.id)).toEqual([
			{ act: 'attachment.kept', actorId: ctx.actor.memberId, onBehalfOf: null }
		]);
	});

	test('is handed over to be kept, never shown as a page', async () => {
		const ctx = await world.as('office');
		const { id } = await keep(ctx, new File(['<script>alert(1)</script>'], 'trang.html'));
		const answer = await openAttachment(ctx, files, id, everybody);
		expect(answer.headers.get('content-type')).toBe('text/plain; charset=utf-8');
		expect(answer.headers.get('content-disposition')).toMatch(/^attachment; filename="trang\.html\.txt"/);
		expect(answer.headers.get('x-content-type-options')).toBe('nosniff');
		expect(answer.headers.get('content-security-policy')).toContain('sandbox');
		expect(await answer.text()).toBe('<script>alert(1)</script>');
	});

	test('is shown in place when it is a picture', async () => {
		const ctx = await world.as('office');
		const { id } = await keep(ctx, new File([png], 'Ảnh hội trường.png'));
		const answer = await openAttachment(ctx, files, id, everybody);
		expect(answer.headers.get('content-disposition')).toMatch(/^inline; .*%E1%BA%A2nh%20h%E1%BB%99i/);
		expect(Buffer.from(await answer.arrayBuffer()).equals(png)).toBe(true);
	});

	test('is found only by those who may see the record to which it belongs', async () => {
		const ctx = await world.as('office');
		const { id } = await keep(ctx, await pdf());
		await expect(openAttachment(ctx, files, id, nobody)).rejects.toMatchObject({ status: 404 });
		await expect(openAttachment(ctx, files, newId(), everybody)).rejects.toMatchObject({ status: 404 });
	});

	test('is unknown to a neighbour committee', async () => {
		const step = newId();
		const { id } = await keep(await world.as('office'), await pdf(), step);
		await world.asNeighbour(async (ctx) => {
			expect(await listAttachments(ctx, [step])).toEqual([]);
			await expect(openAttachment(ctx, files, id, everybody)).rejects.toMatchObject({ status: 404 });
		});
	});

	test('is not handed over when somebody changed it in the folder', async () => {
		const ctx = await world.as('office');
		const { id } = await keep(ctx, await pdf());
		await writeFile(join(folder, 'files', ctx.committeeId, id), 'something else');
		await expect(openAttachment(ctx, files, id, everybody)).rejects.toThrow('not the one that was kept');
	});

	test('leaves no row when the folder cannot take it', async () => {
		const ctx = await world.as('office');
		const step = newId();
		const full = { put: () => Promise.reject(new Error('no room')) } as unknown as Files;
		const file = await inspectUpload(await pdf());
		await expect(keepAttachment(ctx, full, file, { type: 'action-step', id: step })).rejects.toThrow(
			'no room'
		);
		expect(await listAttachments(ctx, [step])).toEqual([]);
	});
});

describe('a file that may not be kept', () => {
	const refusal = async (file: File) => {
		const error = await inspectUpload(file, 'evidence').catch((error: unknown) => error);
		expect(error).toBeInstanceOf(Refusal);
		expect((error as Refusal).details.field).toBe('evidence');
		return { code: (error as Refusal).code, ...(error as Refusal).details };
	};

	test('bears a marking of secrecy in its name or at its head', async () => {
		expect(await refusal(await pdf('CV 12 (TUYỆT MẬT).pdf'))).toMatchObject({
			code: 'documents.attachment-secret',
			mark: 'TUYỆT MẬT'
		});
		const marked = await pdf('Công văn.pdf', { ...examplePaper, number: '05-TB/ĐU\nMẬT' });
		expect(await refusal(marked)).toMatchObject({ code: 'documents.attachment-secret', mark: 'MẬT' });
	});

	test('is larger than ten megabytes, or empty', async () => {
		const large = new File([new Uint8Array(largestAttachment + 1)], 'lớn.pdf');
		expect((await refusal(large)).code).toBe('documents.attachment-too-large');
		expect((await refusal(new File([], 'rỗng.pdf'))).code).toBe('documents.attachment-empty');
	});

	test('is not what its name says', async () => {
		const program = new File([new Uint8Array([0x4d, 0x5a, 0x90, 0, 3, 0, 0, 0])], 'bao-cao.pdf');
		expect((await refusal(program)).code).toBe('documents.attachment-type');
		const vector = new File(['<?xml version="1.0"?><svg xmlns="http://www.w3.org/2000/svg"/>'], 'anh.png');
		expect((await refusal(vector)).code).toBe('documents.attachment-type');
	});

	test('is broken', async () => {
		const picture = new File([png.subarray(0, 40)], 'ảnh.png');
		expect((await refusal(picture)).code).toBe('documents.attachment-unreadable');
		const document = new File([(await renderPdf(examplePaper)).subarray(0, 400)], 'biên bản.pdf');
		expect((await refusal(document)).code).toBe('documents.attachment-unreadable');
	});
});
