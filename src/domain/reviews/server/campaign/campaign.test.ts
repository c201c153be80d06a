import { describe, expect, test } from 'vitest';
import { rulesAsOf } from '#domain/rules/server/index.ts';
import { useWorld } from '../../../../../tests/world.ts';
import type { CampaignPlan } from '../../campaign-forms.ts';
import { offeredPhases } from '../../campaign-plan.ts';
import { phasesOf, unitsOf } from './campaign-queries.ts';
import { enrolledIn } from './enrol-queries.ts';
import {
	acknowledgeCampaign,
	cancelCampaign,
	changeCampaign,
	closeCampaign,
	getCampaign,
	leaveOut,
	openCampaign,
	planCampaign,
	reopenCampaign,
	resume
} from './index.ts';
import { planOf, rolledOut } from './plan-for-tests.ts';

const world = useWorld();

const opened = async (change: Partial<CampaignPlan> = {}) => rolledOut(await world.as('office'), change);
const reviewsOf = async (id: string) => enrolledIn(await world.as('office'), id);
const reviewOf = async (id: string, subject: string) =>
	(await reviewsOf(id)).find(({ memberId, collectiveId }) => (memberId ?? collectiveId) === subject)!;
const oneCell = () => ({ unitIds: [world.unitId, world.cells.thuong] });

describe('a plan', () => {
	test('is kept by the rules in force at the end of its period, and only the planners know of it', async () => {
		const ctx = await world.as('office');
		const id = await planCampaign(ctx, await planOf(ctx));
		expect(await getCampaign(ctx, id)).toMatchObject({ state: 'draft', allUnits: true });
		expect((await phasesOf(ctx, id)).map(({ phase }) => phase)).toContain('confer');
		expect(await world.actsAbout(id)).toEqual([
			{ act: 'campaign.planned', actorId: ctx.actor.memberId, onBehalfOf: null }
		]);
		await expect(getCampaign(await world.as('cellSecretary'), id)).rejects.toMatchObject({ status: 404 });
	});
	test('about a time before any rule set is refused', async () => {
		const ctx = await world.as('office');
		const plan = await planOf(ctx, { periodFrom: '2001-01-01', periodTo: '2001-12-31' });
		await expect(planCampaign(ctx, plan)).rejects.toMatchObject({ code: 'rules.none-in-force' });
	});
	test('about the year 2018 follows the rules and prints on the forms of 2018', async () => {
		const ctx = await world.as('office');
		const { id: ruleSetId, rules } = await rulesAsOf(ctx, '2018-12-31');
		const period = { periodFrom: '2018-01-01', periodTo: '2018-12-31' };
		const id = await planCampaign(ctx, {
			...(await planOf(ctx, period)),
			phases: offeredPhases(rules.reviews, '2026-11-20')
		});
		await openCampaign(ctx, id);
		expect((await getCampaign(ctx, id)).ruleSetId).toBe(ruleSetId);
		expect(rules.code).not.toBe('2026');
		const forms = new Set((await reviewsOf(id)).map(({ form }) => form));
		expect(rules.reviews.forms.map(({ code }) => code)).toEqual(expect.arrayContaining([...forms]));
	});
	test('has the steps of its rules and no others', async () => {
		const ctx = await world.as('office');
		const { phases, ...plan } = await planOf(ctx);
		await expect(planCampaign(ctx, { ...plan, phases: phases.slice(1) })).rejects.toMatchObject({
			code: 'reviews.steps-of-other-rules',
			status: 409
		});
	});
	test('can be changed altogether until it is opened; then its period stands', async () => {
		const ctx = await world.as('secretary');
		const id = await planCampaign(ctx, await planOf(ctx));
		await changeCampaign(ctx, id, await planOf(ctx, { title: 'Tên khác', ...oneCell() }));
		expect(await getCampaign(ctx, id)).toMatchObject({ title: 'Tên khác', allUnits: false });
		await openCampaign(ctx, id);
		await changeCampaign(ctx, id, await planOf(ctx, { title: 'Tên khác nữa' }));
		expect(await getCampaign(ctx, id)).toMatchObject({ title: 'Tên khác nữa', allUnits: false });
		await expect(
			changeCampaign(ctx, id, await planOf(ctx, { periodFrom: '2026-02-01' }))
		).rejects.toMatchObject({ code: 'reviews.period-stands' });
	});
	test('is given up before it begins, not after', async () => {
		const ctx = await world.as('office');
		const id = await planCampaign(ctx, await planOf(ctx));
		await cancelCampaign(ctx, id);
		expect((await getCampaign(ctx, id)).state).toBe('cancelled');
		await expect(cancelCampaign(ctx, await opened(oneCell()))).rejects.toMatchObject({
			code: 'reviews.campaign-open'
		});
	});
	test('is made, opened and closed by planners alone', async () => {
		const office = await world.as('office');
		const id = await planCampaign(office, await planOf(office));
		const underWay = await opened(oneCell());
		for (const person of ['inspector', 'cellSecretary', 'member'] as const) {
			const ctx = await world.as(person);
			await expect(planCampaign(ctx, await planOf(office)), person).rejects.toMatchObject({ status: 403 });
			for (const act of [openCampaign, cancelCampaign])
				await expect(act(ctx, id), person).rejects.toMatchObject({ status: 404 });
			await expect(closeCampaign(ctx, underWay), person).rejects.toMatchObject({ status: 403 });
		}
	});
});

describe('when it is opened', () => {
	test('every unit is told, and everybody has a review or an exemption with its ground', async () => {
		const id = await opened();
		const ctx = await world.as('office');
		expect(await unitsOf(ctx, id)).toHaveLength(19);
		const reviews = await reviewsOf(id);
		const everybody = Object.values(world.members).flat();
		expect(reviews.filter(({ memberId }) => memberId)).toHaveLength(everybody.length);
		expect(await reviewOf(id, world.members.thuong.at(-1)!)).toMatchObject({
			state: 'exempt',
			ground: 'exempt'
		});
		expect(await reviewOf(id, world.cells.thuong)).toMatchObject({
			state: 'exempt',
			ground: 'no-cell-committee'
		});
		expect(await reviewOf(id, world.unitId)).toMatchObject({ state: 'writing', form: '01' });
		expect((await world.actsAbout(id)).at(-1)).toMatchObject({
			act: 'campaign.opened',
			actorId: ctx.actor.memberId
		});
	});
	test('a leader is reviewed in the cell and in the leading collective, with the form for leaders', async () => {
		const id = await opened();
		const { memberId } = world.people.deputy;
		expect(await reviewOf(id, memberId)).toMatchObject({
			form: '2B',
			places: expect.arrayContaining([
				{ unitId: world.cells['uy-ban'], rank: 3 },
				{ unitId: world.unitId, rank: 2 }
			])
		});
	});
});

describe('a unit', () => {
	test('says that it knows and when it meets', async () => {
		const id = await opened(oneCell());
		const ctx = await world.as('cellSecretary');
		await acknowledgeCampaign(ctx, id, world.cells.thuong, { conferenceOn: '2026-12-16', fromPaper: false });
		expect((await unitsOf(ctx, id)).find(({ unitId }) => unitId === world.cells.thuong)).toMatchObject({
			conferenceOn: '2026-12-16',
			seenChannel: 'self'
		});
		expect((await world.actsAbout(id)).at(-1)).toEqual({
			act: 'campaign.acknowledged',
			actorId: ctx.actor.memberId,
			onBehalfOf: null
		});
	});
	test('is spoken for by the office, in the name of its secretary', async () => {
		const id = await opened(oneCell());
		const ctx = await world.as('office');
		await acknowledgeCampaign(ctx, id, world.cells.thuong, { conferenceOn: null, fromPaper: true });
		expect((await world.actsAbout(id)).at(-1)).toMatchObject({
			actorId: ctx.actor.memberId,
			onBehalfOf: world.people.cellSecretary.memberId
		});
	});
	test('meets on a day of the conferences', async () => {
		const id = await opened(oneCell());
		const ctx = await world.as('cellSecretary');
		const answer = { conferenceOn: '2026-11-25', fromPaper: false };
		await expect(acknowledgeCampaign(ctx, id, world.cells.thuong, answer)).rejects.toMatchObject({
			code: 'reviews.outside-conference-days',
			details: { from: '15/12/2026', to: '24/12/2026', field: 'conferenceOn' }
		});
		const other = await world.as('otherCellSecretary');
		await expect(acknowledgeCampaign(other, id, world.cells.thuong, answer)).rejects.toMatchObject({
			status: 403
		});
		await expect(acknowledgeCampaign(other, id, world.cells.ha, answer)).rejects.toMatchObject({
			status: 404
		});
	});
});

describe('leaving out', () => {
	test('is noted with a ground of the rule set, and can be taken back', async () => {
		const id = await opened(oneCell());
		const { reviewId } = await reviewOf(id, world.people.member.memberId);
		const ctx = await world.as('cellSecretary');
		await leaveOut(ctx, reviewId, { ground: 'away', words: '' });
		expect(await reviewOf(id, world.people.member.memberId)).toMatchObject({
			state: 'not-reviewed',
			ground: 'away'
		});
		await resume(ctx, reviewId);
		expect(await reviewOf(id, world.people.member.memberId)).toMatchObject({
			state: 'writing',
			ground: null
		});
		expect((await world.actsAbout(reviewId)).map(({ act }) => act)).toEqual([
			'review.left-out',
			'review.resumed'
		]);
	});
	test('is never said about oneself, nor by somebody of another place', async () => {
		const id = await opened();
		const ground = { ground: 'away', words: '' };
		const own = await reviewOf(id, world.people.cellSecretary.memberId);
		await expect(leaveOut(await world.as('cellSecretary'), own.reviewId, ground)).rejects.toMatchObject({
			code: 'reviews.about-oneself'
		});
		const member = await reviewOf(id, world.people.member.memberId);
		await expect(leaveOut(await world.as('member'), member.reviewId, ground)).rejects.toMatchObject({
			status: 403
		});
		await expect(
			leaveOut(await world.as('otherCellSecretary'), member.reviewId, ground)
		).rejects.toMatchObject({ status: 404 });
		await expect(
			leaveOut(await world.as('office'), member.reviewId, { ground: 'holiday', words: '' })
		).rejects.toMatchObject({ code: 'reviews.ground-not-chosen' });
	});
});

describe('closing', () => {
	test('waits until every review is settled, and says how many are not', async () => {
		const id = await opened({ ...oneCell(), coversCollectives: false });
		const ctx = await world.as('secretary');
		const reviews = (await reviewsOf(id)).filter(({ state }) => state === 'writing');
		await expect(closeCampaign(ctx, id)).rejects.toMatchObject({
			code: 'reviews.unsettled',
			details: { count: reviews.length }
		});
		const office = await world.as('office');
		for (const { reviewId, memberId } of reviews)
			await leaveOut(memberId === office.actor.memberId ? ctx : office, reviewId, {
				ground: 'did-not-write',
				words: ''
			});
		await closeCampaign(ctx, id);
		expect(await getCampaign(await world.as('member'), id)).toMatchObject({
			state: 'closed',
			closedOn: '2026-11-23'
		});
		await reopenCampaign(ctx, id, 'Còn một đồng chí viết bổ sung');
		expect(await getCampaign(ctx, id)).toMatchObject({ state: 'open', closedOn: null });
		expect((await world.actsAbout(id)).slice(-2).map(({ act }) => act)).toEqual([
			'campaign.closed',
			'campaign.reopened'
		]);
	});
});

test('a neighbour committee learns nothing of it', async () => {
	const id = await opened(oneCell());
	const { reviewId } = await reviewOf(id, world.people.member.memberId);
	await world.asNeighbour(async (ctx) => {
		for (const act of [
			() => getCampaign(ctx, id),
			() => openCampaign(ctx, id),
			() => closeCampaign(ctx, id),
			() => acknowledgeCampaign(ctx, id, world.cells.thuong, { conferenceOn: null, fromPaper: false }),
			() => leaveOut(ctx, reviewId, { ground: 'away', words: '' }),
			() => resume(ctx, reviewId)
		])
			await expect(act()).rejects.toMatchObject({ status: 404 });
	});
});
