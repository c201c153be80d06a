import { describe, expect, test } from 'vitest';
import {
	addMembers,
	appointMember,
	exemptMember,
	joinCells,
	moveMember
} from '#domain/membership/server/index.ts';
import { closeCell, openCell } from '#domain/organization/server/index.ts';
import type { ReviewState } from '../../review.ts';
import { newId, type Id } from '#platform/id.ts';
import type { Context } from '#platform/server/context.ts';
import { useWorld } from '../../../../../tests/world.ts';
import { writeAll } from '../self-review/self-review-for-tests.ts';
import { enrolledIn } from './enrol-queries.ts';
import {
	closeCampaign,
	countLeftOut,
	getCampaign,
	leaveOut,
	listChanges,
	listPeople,
	listUnits,
	openCampaign,
	planCampaign,
	resume,
	seeBoard,
	updateParticipants
} from './index.ts';
import { planOf, rolledOut } from './plan-for-tests.ts';

const world = useWorld();
const day = '2026-11-23';
const everybody = { q: '', words: [], unit: null, state: null, waits: null, who: null };

const reviewOf = async (id: Id, subject: Id) =>
	(await enrolledIn(await world.as('office'), id)).find(
		({ memberId, collectiveId }) => (memberId ?? collectiveId) === subject
	)!;
const changesOf = async (id: Id) => {
	const ctx = await world.as('office');
	return (await listChanges(ctx, await getCampaign(ctx, id), day)).map(({ kind, name }) => [kind, name]);
};
const textsOf = async (reviewId: Id) =>
	(await world.as('office')).db
		.selectFrom('section_texts')
		.select(['section', 'words'])
		.where('review_id', '=', reviewId)
		.orderBy('section_text_id')
		.execute();
const nameOf = async (memberId: Id) =>
	(
		await (
			await world.as('office')
		).db
			.selectFrom('members')
			.select('full_name')
			.where('member_id', '=', memberId)
			.executeTakeFirstOrThrow()
	).full_name;

describe('a campaign under way follows what happens', () => {
	test('who moved cell is reviewed in the new one, and what they wrote goes with them', async () => {
		const office = await world.as('office');
		const id = await rolledOut(office);
		const { memberId } = world.people.member;
		const { reviewId } = await reviewOf(id, memberId);
		await writeAll(await world.as('member'), reviewId);
		const texts = await textsOf(reviewId);
		await moveMember(office, memberId, { unitId: world.cells.ha, from: day });
		expect(await changesOf(id)).toEqual([['moved', 'Nguyễn Văn Bình']]);
		await updateParticipants(office, id);
		expect(await reviewOf(id, memberId)).toMatchObject({
			reviewId,
			state: 'writing',
			unitId: world.cells.ha,
			places: [{ unitId: world.cells.ha, rank: 3 }]
		});
		expect(await changesOf(id)).toEqual([]);
		expect(texts.length).toBeGreaterThan(0);
		expect(await textsOf(reviewId)).toEqual(texts);
		expect((await world.actsAbout(id)).at(-1)).toEqual({
			act: 'campaign.participants-updated',
			actorId: office.actor.memberId,
			onBehalfOf: null
		});
	});
	test('a place where it was concluded stays: nobody is reviewed twice in a cell', async () => {
		const office = await world.as('office');
		const id = await rolledOut(office);
		const { memberId } = world.people.deputy;
		const { reviewId } = await reviewOf(id, memberId);
		await office.db
			.updateTable('review_places')
			.set({ concluded_on: day, concluded_by: office.actor.memberId })
			.where('review_id', '=', reviewId)
			.where('unit_id', '=', world.cells['uy-ban'])
			.execute();
		await set(office, reviewId, 'handed-in');
		await moveMember(office, memberId, { unitId: world.cells.dang, from: day });
		await updateParticipants(office, id);
		expect((await reviewOf(id, memberId)).places.map(({ unitId }) => unitId).sort()).toEqual(
			[world.cells['uy-ban'], world.unitId].sort()
		);
	});
	test('who came, was given a post, was exempted or left is found, named and brought into it', async () => {
		const office = await world.as('office');
		const id = await rolledOut(office);
		const [, , a, b, c] = world.members.bac as [Id, Id, Id, Id, Id];
		const newcomer = newId();
		await addMembers(office, [{ id: newcomer, fullName: 'Người Mới Về', admittedOn: '2010-01-01' }]);
		await joinCells(office, [{ memberId: newcomer, unitId: world.cells.bac, from: day }]);
		await appointMember(office, a, { kind: 'committee-member', from: day });
		await exemptMember(office, b, { from: day, until: null });
		await moveMember(office, c, { unitId: null, from: day });
		expect(await changesOf(id)).toEqual(
			expect.arrayContaining([
				['added', 'Người Mới Về'],
				['posts', await nameOf(a)],
				['exempted', await nameOf(b)]
			])
		);
		await updateParticipants(office, id);
		expect(await reviewOf(id, newcomer)).toMatchObject({ state: 'writing', form: '2C' });
		expect(await reviewOf(id, a)).toMatchObject({ form: '2B' });
		expect((await reviewOf(id, a)).places).toHaveLength(2);
		expect(await reviewOf(id, b)).toMatchObject({ state: 'exempt', ground: 'exempt' });
		expect((await reviewOf(id, c)).ground).toMatch(/left|exempt/);
		expect(await changesOf(id)).toEqual([]);
	});
	test('whoever is reviewed although exempt is not taken out again', async () => {
		const office = await world.as('office');
		const id = await rolledOut(office);
		const exempt = world.members.thuong.at(-1)!;
		await resume(office, (await reviewOf(id, exempt)).reviewId);
		expect(await changesOf(id)).toEqual([]);
	});
	test('a cell that is closed and one that is opened: nobody falls between them', async () => {
		const office = await world.as('office');
		const id = await rolledOut(office);
		const merged = await openCell(office, 'Chi bộ Thôn Mới Nhập', day);
		for (const memberId of world.members.moi)
			await moveMember(office, memberId, { unitId: merged, from: day });
		await closeCell(office, world.cells.moi, day);
		await updateParticipants(office, id);
		expect(await reviewOf(id, world.cells.moi)).toMatchObject({
			ground: expect.stringMatching(/unit-closed|no-cell/)
		});
		expect(await reviewOf(id, merged)).toBeDefined();
		expect((await listUnits(office, id)).map(({ unitId }) => unitId)).toContain(merged);
		for (const memberId of world.members.moi) expect((await reviewOf(id, memberId)).unitId).toBe(merged);
	});
	test('is brought up to date by planners alone, and closed only when it is', async () => {
		const office = await world.as('office');
		const id = await rolledOut(office, { coversCollectives: false, unitIds: [world.cells.ha] });
		const chief = await world.as('secretary');
		for (const { reviewId, state } of await enrolledIn(office, id))
			if (state === 'writing') await leaveOut(chief, reviewId, { ground: 'away', words: '' });
		await moveMember(office, world.people.member.memberId, { unitId: world.cells.ha, from: day });
		await expect(closeCampaign(office, id)).rejects.toMatchObject({
			code: 'reviews.changes-to-apply',
			details: { count: 1 }
		});
		await expect(updateParticipants(await world.as('cellSecretary'), id)).rejects.toMatchObject({
			status: 403
		});
		await world.asNeighbour(async (ctx) => {
			await expect(updateParticipants(ctx, id)).rejects.toMatchObject({ status: 404 });
		});
	});
});

const set = (ctx: Context, reviewId: Id, state: ReviewState) =>
	ctx.db.updateTable('reviews').set({ state }).where('review_id', '=', reviewId).execute();

test('everybody who was a member at some time of the period is in the list, with a state or a reason', async () => {
	const office = await world.as('office');
	const [gone] = world.members.nam.slice(-1);
	await moveMember(office, gone!, { unitId: null, from: '2026-06-01' });
	const id = await rolledOut(office);
	const late = newId();
	await addMembers(office, [{ id: late, fullName: 'Người Về Sau', admittedOn: '2010-01-01' }]);
	await joinCells(office, [{ memberId: late, unitId: world.cells.nam, from: day }]);
	const campaign = await getCampaign(office, id);
	const people = await listPeople(office, campaign, everybody);
	const during = await office.db.selectFrom('memberships').select('member_id').distinct().execute();
	expect(people.flatMap(({ memberId }) => memberId ?? []).sort()).toEqual(
		during.map(({ member_id }) => member_id).sort()
	);
	const leftOut = await listPeople(office, campaign, { ...everybody, state: 'left-out' });
	expect(leftOut.every(({ ground }) => ground !== null)).toBe(true);
	expect(leftOut.find(({ memberId }) => memberId === gone)?.ground).toBe('left-before');
	expect(leftOut.find(({ memberId }) => memberId === late)?.ground).toBe('joined-later');
	expect(await countLeftOut(office, campaign)).toBe(leftOut.length);
	const { persons, collectives } = await seeBoard(office, campaign);
	expect(persons.leftOut + collectives.leftOut + 2).toBe(leftOut.length);
});

test('five hundred members are rolled out to in as many questions as fifty', async () => {
	const office = await world.as('office');
	const cells = Object.values(world.cells);
	const more = Array.from({ length: 450 }, (_, i) => ({ id: newId(), fullName: `Đảng Viên ${i}` }));
	await addMembers(office, more);
	await joinCells(
		office,
		more.map(({ id }, i) => ({ memberId: id, unitId: cells[i % cells.length]!, from: '2020-01-01' }))
	);
	const counted = counting(office);
	const plan = await planOf(office);
	const id = await planCampaign(counted.ctx, plan);
	counted.restart();
	await openCampaign(counted.ctx, id);
	expect(counted.queries()).toBeLessThan(25);
	expect((await enrolledIn(office, id)).filter(({ memberId }) => memberId).length).toBeGreaterThanOrEqual(
		500
	);

	await moveMember(office, more[0]!.id, { unitId: cells[5]!, from: day });
	counted.restart();
	await updateParticipants(counted.ctx, id);
	expect(counted.queries()).toBeLessThan(30);
	counted.restart();
	await seeBoard(counted.ctx, await getCampaign(office, id));
	expect(counted.queries()).toBeLessThan(8);
});

/** The same context, in which every question to the database is counted. */
function counting(ctx: Context) {
	let asked = 0;
	const db = ctx.db.withPlugin({
		transformQuery: ({ node }) => {
			asked++;
			return node;
		},
		transformResult: async ({ result }) => result
	});
	return { ctx: { ...ctx, db }, queries: () => asked, restart: () => (asked = 0) };
}
