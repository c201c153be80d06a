import { expect, test } from 'vitest';
import { useWorld } from '../../../../tests/world.ts';
import { contextOfPublic, fileOf, hamletsFor, openFor } from './dossier-for-tests.ts';
import {
	bookAmount,
	changeHead,
	closeDispute,
	findOwnFile,
	givePlot,
	keepPapers,
	mergeFiles,
	moveFiles,
	openDispute,
	returnFile,
	seeFile,
	splitFile,
	takePlotBack
} from './index.ts';

const world = useWorld();
const on = '2026-11-20';
const paper = { on, channel: 'paper' } as const;
const begin = async () => {
	const office = await world.as('office');
	const hamlets = await hamletsFor(office);
	const id = await openFor(office, world.people.member.memberId);
	return { office, owner: await world.as('member'), id, hamlets };
};
const everyPaper = ['application', 'identity', 'recovery-decision'];
const move = (change: Partial<Parameters<typeof moveFiles>[2]> = {}) => ({
	stage: 'listed',
	hamletId: null,
	picked: null,
	on,
	why: 'Biên bản 4',
	papersSeen: false,
	...change
});

test('several households move on at once; each that may not stays, with the reason', async () => {
	const { owner, office, id, hamlets } = await begin();
	const complete = await fileOf(owner, id, hamlets[0]!, { number: '1', papers: everyPaper });
	const lacking = await fileOf(owner, id, hamlets[0]!, { number: '2' });
	const disputed = await fileOf(owner, id, hamlets[1]!, { number: '3', papers: everyPaper });
	await openDispute(owner, disputed, { about: 'ranh giới với hộ liền kề', ...paper });
	expect(await moveFiles(owner, id, move())).toEqual({
		moved: 1,
		refused: expect.arrayContaining([
			{ id: lacking, number: '2', code: 'dossiers.held-by-paper', details: {} },
			{ id: disputed, number: '3', code: 'dossiers.held-by-dispute', details: {} }
		])
	});
	expect((await seeFile(owner, complete)).file).toMatchObject({ stage: 'posted', stageSince: on });
	expect(await moveFiles(office, id, move({ hamletId: hamlets[0]!, papersSeen: true }))).toEqual({
		moved: 1,
		refused: []
	});
	const { file, papers } = await seeFile(office, lacking);
	expect(file.stage).toBe('posted');
	expect(papers.map(({ who }) => who)).toEqual(everyPaper.map(() => office.actor.name));
	expect(await moveFiles(owner, id, move({ picked: [complete] }))).toMatchObject({
		moved: 0,
		refused: [{ code: 'dossiers.moved-meanwhile' }]
	});
	expect(await world.actsAbout(id)).toEqual(
		expect.arrayContaining([
			{ act: 'dossier-files.moved', actorId: owner.actor.memberId, onBehalfOf: null },
			{ act: 'dossier-files.moved', actorId: office.actor.memberId, onBehalfOf: null }
		])
	);
});

test('what happens to a file is kept with the day and who did it; a wrong step is taken back with its reason', async () => {
	const { owner, id, hamlets } = await begin();
	const file = await fileOf(owner, id, hamlets[0]!, { papers: everyPaper });
	await moveFiles(owner, id, move());
	await returnFile(owner, id, file, { to: 'listed', on, why: 'Thiếu chữ ký' });
	await keepPapers(owner, file, { present: ['application', 'identity'], because: 'Bản sao mờ', ...paper });
	await expect(keepPapers(owner, file, { present: [], because: '', ...paper })).rejects.toMatchObject({
		code: 'dossiers.why-missing'
	});
	await bookAmount(owner, file, { kind: 'due', dong: 9_000_000, why: '', ...paper });
	await bookAmount(owner, file, { kind: 'paid', dong: 5_000_000, why: '', ...paper });
	await bookAmount(owner, file, { kind: 'paid', dong: -1_000_000, why: 'Ghi nhầm', ...paper });
	await expect(
		bookAmount(owner, file, { kind: 'paid', dong: -9_000_000, why: 'x', ...paper })
	).rejects.toMatchObject({ code: 'dossiers.below-nought' });
	await givePlot(owner, file, { number: 'A7', area: 8_250, position: 'Khu A', ...paper });
	await givePlot(owner, file, { number: 'A8', area: 1_000, position: '', ...paper });
	const before = await seeFile(owner, file);
	const small = before.plots.find(({ number }) => number === 'A8')!.id;
	await takePlotBack(owner, file, { plot: small, why: 'Trùng lô', ...paper });
	await openDispute(owner, file, { about: 'ranh giới', ...paper });
	const [dispute] = (await seeFile(owner, file)).disputes;
	await closeDispute(owner, file, { dispute: dispute!.id, outcome: 'Hòa giải thành', ...paper });
	await changeHead(owner, file, {
		...{ reason: 'succession', head: 'Trần Văn Kế', address: 'Ngõ 3', phone: null, others: 'hai người con' },
		...{ why: 'Chủ hộ mất ngày 2/11', ...paper }
	});
	const seen = await seeFile(owner, file);
	expect(seen.file).toMatchObject({
		stage: 'listed',
		papers: ['application', 'identity'],
		due: 9_000_000,
		paid: 4_000_000,
		area: 8_250,
		openDisputes: 0
	});
	expect(seen.steps.map(({ kind, who }) => [kind, who])).toEqual(
		['opened', 'moved', 'returned'].map((kind) => [kind, owner.actor.name])
	);
	expect(seen.heads.map(({ head }) => head)).toEqual(['Trần Văn Kế', 'Nguyễn Thị Lụa']);
	const acts = (await world.actsAbout(file)).map(({ act }) => act);
	for (const act of [
		'papers-kept',
		'amount-booked',
		'plot-given',
		'plot-taken-back',
		'dispute-closed',
		'head-succession'
	])
		expect(acts).toContain(`dossier-file.${act}`);
});

test('the journal never holds a name, an address or words about persons', async () => {
	const { owner, id, hamlets } = await begin();
	const file = await fileOf(owner, id, hamlets[0]!);
	await openDispute(owner, file, { about: 'lời lẽ riêng tư', ...paper });
	await changeHead(owner, file, {
		...{
			reason: 'transfer',
			head: 'Phan Thị Thoa',
			address: 'Xóm Giữa',
			phone: '0912345678',
			others: 'con gái'
		},
		...{ why: 'Bán cho người khác', ...paper }
	});
	const events = await owner.db.selectFrom('events').select('content').execute();
	const journal = events.map(({ content }) => content).join('\n');
	for (const word of ['Lụa', 'Ngõ 3', 'riêng tư', 'Thoa', 'Xóm Giữa', '0912345678', 'con gái', 'Bán cho'])
		expect(journal).not.toContain(word);
});

test('a file is divided: the whole is kept, the old code leads on, nothing counts as moved', async () => {
	const { owner, id, hamlets } = await begin();
	const file = await fileOf(owner, id, hamlets[0]!, { number: '12', papers: everyPaper, due: 10 });
	await givePlot(owner, file, { number: 'A1', area: 300, position: '', on: '2026-03-01', channel: 'self' });
	const part = { address: '', phone: null, others: '', paid: 0, position: '' };
	const parts = [
		{ ...part, head: 'Con Cả', due: 4, area: 100, plotNumber: 'A1a' },
		{ ...part, head: 'Con Thứ', due: 6, area: 200, plotNumber: 'A1b' }
	];
	await expect(
		splitFile(owner, file, { parts: [parts[0]!, { ...parts[1]!, due: 5 }], why: 'x', ...paper })
	).rejects.toMatchObject({ code: 'dossiers.parts-differ-in-due' });
	await splitFile(owner, file, { parts, why: 'Chia thừa kế', ...paper });
	const old = await seeFile(owner, file);
	expect(old.file).toMatchObject({ state: 'split', due: 10, area: 300 });
	expect(old.heirs.map(({ number }) => number)).toEqual(['12/1', '12/2']);
	const heirs = await Promise.all(old.heirs.map((heir) => seeFile(owner, heir.id)));
	expect(
		heirs.map(({ file: { due, area, stage, stageSince, papers } }) => [due, area, stage, stageSince, papers])
	).toEqual([
		[4, 100, 'listed', '2026-02-01', everyPaper],
		[6, 200, 'listed', '2026-02-01', everyPaper]
	]);
	const everybody = contextOfPublic(owner);
	expect(await findOwnFile(everybody, old.file.code)).toMatchObject({
		went: 'split',
		wentOn: on,
		files: [{}, {}]
	});
	expect(await findOwnFile(everybody, heirs[0]!.file.code)).toMatchObject({ went: null, files: [{}] });
	await expect(bookAmount(owner, file, { kind: 'due', dong: 1, why: '', ...paper })).rejects.toMatchObject({
		code: 'dossiers.file-split'
	});
	const moved = await moveFiles(owner, id, move());
	expect(moved).toEqual({ moved: 2, refused: [] });
});

test('files become one: money and plots add up, what one lacks the whole lacks, both old codes lead on', async () => {
	const { owner, id, hamlets } = await begin();
	const one = await fileOf(owner, id, hamlets[0]!, { number: '12', papers: everyPaper, due: 10 });
	const two = await fileOf(owner, id, hamlets[0]!, {
		number: '13',
		papers: ['identity'],
		due: 5,
		on: '2024-01-02'
	});
	await givePlot(owner, one, { number: 'A1', area: 300, position: '', ...paper });
	await givePlot(owner, two, { number: 'A2', area: 50, position: '', ...paper });
	const head = { head: 'Nguyễn Thị Lụa', address: '', phone: null, others: '' };
	await expect(
		mergeFiles(owner, id, { ...head, numbers: ['12', '99'], why: 'x', ...paper })
	).rejects.toMatchObject({ code: 'dossiers.number-unknown', details: { number: '99' } });
	const id3 = await mergeFiles(owner, id, { ...head, numbers: ['13', '12'], why: 'Ghép lô', ...paper });
	const merged = await seeFile(owner, id3);
	expect(merged.file).toMatchObject({
		number: '12+13',
		due: 15,
		area: 350,
		papers: ['identity'],
		stageSince: '2024-01-02'
	});
	for (const old of [one, two]) {
		const { file } = await seeFile(owner, old);
		expect(file.state).toBe('merged');
		expect(await findOwnFile(contextOfPublic(owner), file.code)).toMatchObject({
			went: 'merged',
			files: [{}]
		});
	}
	// Divided again after the merger: the oldest code still finds both.
	const part = { ...head, paid: 0, position: '' };
	await splitFile(owner, id3, {
		parts: [
			{ ...part, due: 15, area: 0, plotNumber: '' },
			{ ...part, due: 0, area: 350, plotNumber: 'A12' }
		],
		why: 'Tách lại',
		...paper
	});
	const { file } = await seeFile(owner, one);
	expect((await findOwnFile(contextOfPublic(owner), file.code))?.files).toHaveLength(2);
});

test('a household reads where it stands, what is missing, what comes next, and nothing of who it is', async () => {
	const { owner, id, hamlets } = await begin();
	const file = await fileOf(owner, id, hamlets[0]!, { papers: ['identity'], due: 77 });
	const { code } = (await seeFile(owner, file)).file;
	const own = await findOwnFile(contextOfPublic(owner), code.toLowerCase());
	expect(own).toMatchObject({
		title: 'Đất dịch vụ Đồng Sậy',
		files: [
			{
				place: 1,
				stages: 10,
				isDone: false,
				missing: [{ vi: 'Đơn của hộ gia đình' }, { vi: 'Quyết định thu hồi đất' }],
				next: { name: { vi: 'Niêm yết công khai' } }
			}
		]
	});
	for (const word of ['Lụa', 'Ngõ', 'Thượng', '77', file]) expect(JSON.stringify(own)).not.toContain(word);
	for (const wrong of ['', 'AAAA-AAAA-AAAA', 'x', 'A'.repeat(100_000)])
		expect(await findOwnFile(contextOfPublic(owner), wrong)).toBeNull();
	await world.asNeighbour(async (ctx) => expect(await findOwnFile(contextOfPublic(ctx), code)).toBeNull());
});

test('a neighbour, and who does not work on it, learn nothing of a household', async () => {
	const { owner, id, hamlets } = await begin();
	const file = await fileOf(owner, id, hamlets[0]!);
	const nobody = async (ctx: typeof owner) => {
		await expect(seeFile(ctx, file)).rejects.toMatchObject({ status: 404 });
		await expect(bookAmount(ctx, file, { kind: 'due', dong: 1, why: '', ...paper })).rejects.toMatchObject({
			status: 404
		});
		await expect(moveFiles(ctx, id, move())).rejects.toMatchObject({ status: 404 });
	};
	await world.asNeighbour(nobody);
	for (const person of ['cellSecretary', 'otherMember'] as const) await nobody(await world.as(person));
	await expect(seeFile(await world.as('inspector'), file)).rejects.toMatchObject({ status: 403 });
});
