import { expect, test } from 'vitest';
import { useWorld } from '../../../../tests/world.ts';
import { addDays } from '#platform/dates.ts';
import {
	bookOf,
	bringIn,
	contextOfPublic,
	fileOf,
	hamletsFor,
	listOf,
	openFor
} from './dossier-for-tests.ts';
import {
	appointWorkers,
	dossierFigures,
	getDossier,
	listOverviews,
	listPublished,
	listWaiting,
	listWorkers,
	moveFiles,
	previewPublication,
	publishProgress,
	seeDossier,
	seePublished
} from './index.ts';

const world = useWorld();
const begin = async () => {
	const office = await world.as('office');
	return { office, id: await openFor(office, world.people.member.memberId) };
};

test('a dossier is opened by the office, with its own stages, under the rules of the day', async () => {
	const { office, id } = await begin();
	expect(await getDossier(office, id)).toMatchObject({
		kind: 'service-land',
		slug: 'dat-dich-vu-dong-say',
		ownerName: 'Nguyễn Văn Bình',
		hasMoney: true
	});
	expect(await world.actsAbout(id)).toEqual([
		{ act: 'dossier.opened', actorId: office.actor.memberId, onBehalfOf: null }
	]);
	const again = await getDossier(office, await openFor(office, world.people.member.memberId));
	expect(again.slug).toBe('dat-dich-vu-dong-say-2');
	await expect(openFor(await world.as('inspector'), world.people.member.memberId)).rejects.toMatchObject({
		code: 'dossiers.office-opens'
	});
	await expect(
		openFor(office, world.people.member.memberId, { openedOn: '2027-01-01' })
	).rejects.toMatchObject({
		code: 'dossiers.day-to-come'
	});
});

test('who works on it is said by the office; who did before stays readable', async () => {
	const { office, id } = await begin();
	const [member, other] = [world.people.member.memberId, world.people.otherMember.memberId];
	const later = await world.as('office', '2026-12-01T02:00:00Z');
	await appointWorkers(later, id, { owner: other, workers: [member] });
	expect((await listWorkers(later, id)).map(({ memberId, duty, to }) => [memberId, duty, to])).toEqual([
		[other, 'owner', null],
		[member, 'worker', null],
		[member, 'owner', '2026-12-01']
	]);
	await appointWorkers(later, id, { owner: other, workers: [member] });
	expect((await world.actsAbout(id)).map(({ act }) => act)).toEqual([
		'dossier.opened',
		'dossier.workers-appointed'
	]);
	await expect(
		appointWorkers(await world.as('member'), id, { owner: member, workers: [] })
	).rejects.toMatchObject({
		code: 'dossiers.office-opens'
	});
	expect(await listOverviews(await world.as('cellSecretary'))).toEqual([]);
	expect((await listOverviews(await world.as('inspector'))).map((one) => one.id)).toContain(id);
	expect(office.actor.memberId).not.toBe(other);
});

test('progress is published once a day however often one presses, frozen, and read by everybody', async () => {
	const { office, id } = await begin();
	const everybody = contextOfPublic(office);
	await expect(publishProgress(office, id, { message: '' })).rejects.toMatchObject({
		code: 'dossiers.nothing-to-publish'
	});
	const few = await openFor(office, world.people.member.memberId, { title: 'Ít hộ' });
	await bringIn(office, few, await bookOf(listOf(4)));
	await expect(publishProgress(office, few, { message: '' })).rejects.toMatchObject({
		code: 'dossiers.too-few-to-publish'
	});
	await bringIn(office, id, await bookOf(listOf(200)));
	expect(await listPublished(everybody)).toEqual([]);
	await expect(seePublished(everybody, 'dat-dich-vu-dong-say')).rejects.toMatchObject({ status: 404 });
	const first = await publishProgress(office, id, { message: 'Tháng sau niêm yết' });
	expect(await publishProgress(office, id, { message: 'Tháng sau niêm yết' })).toEqual({
		...first,
		isNew: false
	});
	const acts = await world.actsAbout(id);
	expect(acts.filter(({ act }) => act === 'dossier.progress-published')).toHaveLength(1);
	expect(await listPublished(everybody)).toEqual([
		{ title: 'Đất dịch vụ Đồng Sậy', slug: 'dat-dich-vu-dong-say', asOf: '2026-11-23' }
	]);
	const before = await seePublished(everybody, 'dat-dich-vu-dong-say');
	expect(before).toMatchObject({ revision: 1, message: 'Tháng sau niêm yết', older: [] });
	expect(before.figures.total).toBe(200);
	expect(JSON.stringify(before)).not.toContain('Hộ Thứ');
	await moveFiles(office, id, {
		...{ stage: 'listed', hamletId: null, picked: null, on: '2026-11-23', why: '', papersSeen: true }
	});
	expect((await seePublished(everybody, 'dat-dich-vu-dong-say')).figures).toEqual(before.figures);
	expect((await publishProgress(office, id, { message: '' })).isNew).toBe(true);
	expect(await seePublished(everybody, 'dat-dich-vu-dong-say')).toMatchObject({
		revision: 2,
		older: [{ asOf: '2026-11-23', revision: 1 }]
	});
	await expect(publishProgress(await world.as('member'), id, { message: '' })).rejects.toMatchObject({
		code: 'dossiers.office-publishes'
	});
	await world.asNeighbour(async (ctx) => {
		expect(await listPublished(contextOfPublic(ctx))).toEqual([]);
		await expect(seePublished(contextOfPublic(ctx), 'dat-dich-vu-dong-say')).rejects.toMatchObject({
			status: 404
		});
	});
});

test('hamlets with small numbers are published together', async () => {
	const { office, id } = await begin();
	const hamlets = await hamletsFor(office);
	await bringIn(office, id, await bookOf(listOf(200)));
	await fileOf(office, id, hamlets[0]!, { number: 'a', stage: 'draw' });
	const { figures } = await previewPublication(office, id);
	expect(figures.together?.names).toHaveLength(2);
	expect(figures.hamlets.flatMap(({ counts }) => counts).filter((count) => count > 0 && count < 5)).toEqual(
		[]
	);
});

test('its owner is told of households that have not moved for a year; reading changes nothing', async () => {
	const { office, id } = await begin();
	const owner = await world.as('member');
	const hamlets = await hamletsFor(office);
	await fileOf(office, id, hamlets[0]!, { number: '1', on: '2025-11-23' });
	await fileOf(office, id, hamlets[0]!, { number: '2', on: '2025-11-24' });
	await fileOf(office, id, hamlets[0]!, { number: '3', on: '2020-01-01', stage: 'done' });
	const events = async () =>
		(
			await office.db
				.selectFrom('events')
				.select(({ fn }) => fn.countAll().as('n'))
				.executeTakeFirstOrThrow()
		).n;
	const before = await events();
	expect(await listWaiting(owner)).toMatchObject([
		{ thing: 'Đất dịch vụ Đồng Sậy', forWhom: '1 hộ', href: `/dossiers/${id}/files?only=still` }
	]);
	expect(await listWaiting(office)).toEqual([]);
	expect((await seeDossier(office, id)).figures.still.total).toBe(1);
	expect(await events()).toBe(before);
});

test('figures for others: files, moves between two days, what stands still, by hamlet, without names', async () => {
	const { office, id } = await begin();
	await bringIn(office, id, await bookOf(listOf(40)));
	await moveFiles(office, id, {
		...{ stage: 'listed', hamletId: null, picked: null, on: '2026-11-20', why: '', papersSeen: true }
	});
	const figures = await dossierFigures(office, '2026-11-20', '2026-11-20');
	expect(figures).toMatchObject({ dossiers: 1, files: 40, moved: 14, done: 0 });
	expect(figures.byHamlet.reduce((sum, { files }) => sum + files, 0)).toBe(40);
	expect(figures.byHamlet.reduce((sum, { notMovedForAYear }) => sum + notMovedForAYear, 0)).toBe(
		figures.notMovedForAYear
	);
	expect((await dossierFigures(office, addDays('2026-11-20', 1), '2026-11-30')).moved).toBe(0);
});
