import { describe, expect, test } from 'vitest';
import type { CastKey } from '#demonstration/cast.ts';
import { newId } from '#platform/id.ts';
import { useWorld } from '../../../../tests/world.ts';
import { paragraph, type Paper } from '../paper.ts';
import {
	fingerprintOf,
	findIssued,
	issuePaper,
	listIssued,
	listSigners,
	newestIssued,
	readIssued,
	type Issue
} from './issue-paper.ts';

const world = useWorld();
const paper = (words: string): Paper => ({
	superior: 'ĐẢNG BỘ TỈNH MINH CHÂU',
	issuer: 'ĐẢNG ỦY XÃ MINH HOẠ',
	place: 'Minh Hoạ',
	title: 'THÔNG BÁO',
	subject: 'kết luận kiểm điểm',
	body: [paragraph(words)],
	signatures: []
});
const subject = { type: 'review', id: newId() };
const notice = (words: string, more: Partial<Issue> = {}): Issue => ({
	kind: 'notice',
	subject,
	type: 'announcement',
	issuer: 'committee',
	unitId: world.unitId,
	signer: world.people.secretary.memberId,
	paper: paper(words),
	seen: fingerprintOf(paper(words)),
	revision: 1,
	...more
});
const issue = async (one: Issue, who: CastKey = 'office') => issuePaper(await world.as(who), one);

describe('a paper that is issued', () => {
	test('gets its number, date and signature, and who issued it stands in the journal', async () => {
		const ctx = await world.as('office');
		const issued = await issue(notice('Kết luận: đi muộn hai buổi.'));
		expect(issued).toMatchObject({ number: '01-TB/ĐU', revision: 1, reason: null, issuedOn: '2026-11-23' });
		expect((await readIssued(ctx, 'notice', subject.id)).content).toMatchObject({
			number: '01-TB/ĐU',
			date: '2026-11-23',
			body: [{ kind: 'paragraph', text: 'Kết luận: đi muộn hai buổi.' }],
			signatures: [{ capacity: 'T/M ĐẢNG ỦY', post: 'BÍ THƯ', name: 'Trần Hữu Phúc' }]
		});
		expect(await world.actsAbout(subject.id)).toEqual([
			{ act: 'paper.issued', actorId: ctx.actor.memberId, onBehalfOf: null }
		]);
	});

	test('is kept from the journal by word: only its fingerprint stands there', async () => {
		await issue(notice('Một câu riêng của bản này.'));
		const ctx = await world.as('office');
		const { content } = await ctx.db
			.selectFrom('events')
			.select('content')
			.where('subject_id', '=', subject.id)
			.executeTakeFirstOrThrow();
		expect(content).not.toContain('Một câu riêng');
		expect(content).toMatch(/"sha256":"[0-9a-f]{64}"/);
	});

	test('twice pressed is issued once', async () => {
		const first = await issue(notice('Một.'));
		expect((await issue(notice('Một.'))).id).toBe(first.id);
		expect(await listIssued(await world.as('office'), [subject.id])).toHaveLength(1);
	});

	test('cannot be changed by anybody any more', async () => {
		const ctx = await world.as('office');
		const { id } = await issue(notice('Một.'));
		await expect(
			ctx.db
				.updateTable('issued_papers')
				.set({ number: '99-TB/ĐU' })
				.where('issued_paper_id', '=', id)
				.execute()
		).rejects.toThrow('permission denied');
	});

	test('is exactly what was previewed, or nothing', async () => {
		await expect(issue(notice('Hai.', { seen: fingerprintOf(paper('Một.')) }))).rejects.toMatchObject({
			code: 'documents.changed-since-preview',
			status: 409
		});
		expect(await listIssued(await world.as('office'), [subject.id])).toEqual([]);
	});

	test('is signed by a holder of a post that may sign it on its day, and bears no day to come', async () => {
		await expect(issue(notice('Một.', { signer: world.people.member.memberId }))).rejects.toMatchObject({
			code: 'documents.signer-not-in-post',
			details: { field: 'signer' }
		});
		await expect(issue(notice('Một.', { issuedOn: '2026-11-24' }))).rejects.toMatchObject({
			code: 'documents.issued-in-the-future',
			details: { field: 'issuedOn' }
		});
	});
});

describe('a correction', () => {
	const correction = (more: Partial<Issue> = {}) =>
		notice('Hai.', { revision: 2, reason: 'Ghi nhầm ngày.', ...more });

	test('is the next revision, with its own number; the earlier one reads as it did', async () => {
		const ctx = await world.as('office');
		await issue(notice('Một.'));
		expect(await issue(correction())).toMatchObject({ number: '02-TB/ĐU', revision: 2 });
		const first = await readIssued(ctx, 'notice', subject.id, 1);
		expect(first.content.body).toEqual([{ kind: 'paragraph', text: 'Một.' }]);
		const [newest] = await newestIssued(ctx, ['notice'], [subject.id]);
		expect(newest!.content.body).toEqual([
			{
				kind: 'paragraph',
				text: 'Văn bản này thay thế văn bản số 01-TB/ĐU, ngày 23/11/2026. Lý do đính chính: Ghi nhầm ngày.'
			},
			{ kind: 'paragraph', text: 'Hai.' }
		]);
		expect((await world.actsAbout(subject.id)).map(({ act }) => act)).toEqual([
			'paper.issued',
			'paper.corrected'
		]);
	});

	test('twice pressed is issued once; one of somebody who had not seen the newest is refused', async () => {
		await issue(notice('Một.'));
		const second = await issue(correction());
		expect((await issue(correction())).id).toBe(second.id);
		await expect(issue(correction({ reason: 'Lý do khác.' }))).rejects.toMatchObject({
			code: 'documents.issued-meanwhile',
			status: 409
		});
		await expect(issue(notice('Ba.'))).rejects.toMatchObject({ code: 'documents.issued-meanwhile' });
	});

	test('bears no day before what it corrects', async () => {
		await issue(notice('Một.'));
		await expect(issue(correction({ issuedOn: '2026-11-22' }))).rejects.toMatchObject({
			code: 'documents.issued-before-the-last'
		});
	});
});

test('a paper that nobody was chosen to sign is not issued; minutes, signed by who wrote them, are', async () => {
	await expect(issue(notice('Một.', { signer: null }))).rejects.toMatchObject({
		code: 'documents.signer-missing',
		details: { field: 'signer' }
	});
	const signed = {
		...paper('Một.'),
		signatures: [{ capacity: 'NGƯỜI GHI BIÊN BẢN' }, { capacity: 'CHỦ TRÌ' }]
	};
	await issue(
		notice('', {
			type: 'minutes',
			signedAlready: true,
			signer: null,
			paper: signed,
			seen: fingerprintOf(signed)
		})
	);
	const { content } = await readIssued(await world.as('office'), 'notice', subject.id);
	expect(content).toMatchObject({ number: '01-BB/ĐU', signatures: signed.signatures });
});

test('who may sign for a cell are its own leaders, the secretary first', async () => {
	const ctx = await world.as('office');
	const ofCell = await listSigners(ctx, 'cell', world.cells.thuong);
	expect(ofCell.map(({ name }) => name)).toEqual(['Dương Ngọc Vân', 'Đặng Xuân Phong']);
	const ofCommittee = await listSigners(ctx, 'committee', world.unitId);
	expect(ofCommittee.map(({ name }) => name)).toEqual(['Trần Hữu Phúc', 'Lê Thị Thanh Hà']);
});

test('a cell’s paper is numbered among the cell’s own', async () => {
	await issue(notice('Một.'));
	const own = await issue(
		notice('Một.', {
			subject: { type: 'review', id: newId() },
			issuer: 'cell',
			unitId: world.cells.thuong,
			signer: world.people.cellSecretary.memberId
		}),
		'cellSecretary'
	);
	expect(own.number).toBe('01-TB/CB');
});

test('the neighbour committee learns nothing of it', async () => {
	await issue(notice('Một.'));
	expect(await world.asNeighbour((ctx) => findIssued(ctx, 'notice', subject.id))).toBeUndefined();
	expect(await world.asNeighbour((ctx) => listIssued(ctx, [subject.id]))).toEqual([]);
});
