import { beforeEach, describe, expect, test } from 'vitest';
import { rollOf, saveMarks } from '#domain/meetings/server/index.ts';
import { momentOf } from '#platform/dates.ts';
import type { Id } from '#platform/id.ts';
import { useWorld } from '../../../../../tests/world.ts';
import { openCampaign, type OpenCampaign } from '../campaign/campaign-for-tests.ts';
import {
	called,
	concluded,
	criticised,
	during,
	handedIn,
	inSession,
	suggested
} from './conference-for-tests.ts';
import {
	addSpeech,
	askToSpeak,
	callConference,
	callReview,
	cancelConference,
	changeConference,
	correctTally,
	endConference,
	endSpeech,
	followConference,
	getConference,
	getConferenceRecord,
	giveFloor,
	listConferences,
	openConference,
	recordTally,
	resumeConference,
	watchConference,
	withdrawFromList,
	writeDownSpeech
} from './index.ts';

const world = useWorld();
let campaign: OpenCampaign;
let thuong: Id;
const chair = () => world.as('cellSecretary', during);

beforeEach(async () => {
	campaign = await openCampaign(world);
	thuong = world.cells.thuong;
});

const plan = (change: object = {}) => ({
	title: 'Hội nghị kiểm điểm',
	place: 'Nhà văn hoá',
	startsAt: momentOf('2026-11-24', '19:00'),
	endsAt: momentOf('2026-11-24', '21:30'),
	breakStartsAt: null,
	breakEndsAt: null,
	chairId: world.people.cellSecretary.memberId,
	clerkId: world.people.cellDeputy.memberId,
	guests: 'Đồng chí Lê Thị Thanh Hà, Phó Bí thư Đảng ủy',
	...change
});

describe('a conference', () => {
	test('is called by a leader of the unit; its people are expected', async () => {
		const ctx = await chair();
		const id = await callConference(ctx, campaign.campaignId, thuong, plan());
		expect(await getConference(ctx, id)).toMatchObject({
			unitName: 'Chi bộ Thôn Thượng',
			ofCommittee: false,
			chair: 'Dương Ngọc Vân',
			clerk: 'Đặng Xuân Phong',
			state: 'planned'
		});
		expect((await rollOf(ctx, id)).map(({ memberId }) => memberId).toSorted()).toEqual(
			[...world.members.thuong].toSorted()
		);
		expect(await world.actsAbout(id)).toContainEqual({
			act: 'conference.called',
			actorId: world.people.cellSecretary.memberId,
			onBehalfOf: null
		});
	});

	test('of the committee lists those who hold a leading post there, and not its office', async () => {
		const id = await called(world, campaign.campaignId, {
			unitId: world.unitId,
			chair: 'secretary',
			clerk: 'office'
		});
		const roll = await rollOf(await world.as('secretary', during), id);
		const names = roll.map(({ fullName }) => fullName);
		expect(names).toEqual(expect.arrayContaining(['Trần Hữu Phúc', 'Lê Thị Thanh Hà', 'Phạm Đức Minh']));
		expect(names).not.toContain('Nguyễn Thị Lan Anh');
		expect(new Set(names).size).toBe(names.length);
		const { roll: figures } = await getConferenceRecord(await world.as('office', during), id);
		expect(figures).toMatchObject({ members: roll.length, notCalled: roll.length - figures.exempt });
	});

	test('is not called by a member, nor by another cell, nor before the campaign, nor chaired by its clerk', async () => {
		for (const person of ['member', 'inspector'] as const)
			await expect(
				callConference(await world.as(person, during), campaign.campaignId, thuong, plan())
			).rejects.toMatchObject({ code: 'reviews.not-the-chair', status: 403 });
		await expect(
			callConference(await world.as('otherCellSecretary', during), campaign.campaignId, thuong, plan())
		).rejects.toMatchObject({ status: 404 });
		const call = async (change: object) =>
			callConference(await chair(), campaign.campaignId, thuong, plan(change));
		await expect(call({ clerkId: world.people.cellSecretary.memberId })).rejects.toMatchObject({
			code: 'reviews.chair-is-clerk'
		});
		await expect(call({ clerkId: world.people.otherMember.memberId })).rejects.toMatchObject({
			code: 'reviews.not-at-this-table'
		});
		const early = { startsAt: momentOf('2026-11-19', '08:00'), endsAt: momentOf('2026-11-19', '11:00') };
		await expect(call(early)).rejects.toMatchObject({ code: 'reviews.before-the-campaign' });
	});

	test('is changed or called off until it is opened, opened from its day on, ended, and gone on with', async () => {
		const ctx = await chair();
		const id = await callConference(ctx, campaign.campaignId, thuong, plan());
		await expect(openConference(ctx, id)).rejects.toMatchObject({ code: 'reviews.before-its-day' });
		await changeConference(ctx, id, plan({ place: 'Trường học' }));
		expect((await getConference(ctx, id)).place).toBe('Trường học');
		const onTheDay = await world.as('cellSecretary', '2026-11-24T12:00:00Z');
		await openConference(onTheDay, id);
		await expect(cancelConference(onTheDay, id, 'Mưa bão')).rejects.toMatchObject({
			code: 'reviews.conference-in-session'
		});
		await endConference(onTheDay, id);
		await resumeConference(onTheDay, id);
		expect(await getConference(ctx, id)).toMatchObject({ state: 'in-session', endedAt: null });
		const second = await callConference(ctx, campaign.campaignId, thuong, plan());
		await cancelConference(ctx, second, 'Mưa bão');
		expect(await listConferences(ctx, campaign.campaignId, thuong)).toMatchObject([
			{ id, state: 'in-session' },
			{ id: second, state: 'cancelled', cancelledWords: 'Mưa bão' }
		]);
		await expect(
			saveMarks(onTheDay, second, thuong, [mark(world.people.member.memberId)])
		).rejects.toMatchObject({ code: 'meetings.cancelled' });
	});

	test('is known to those who are called; another cell and the neighbour find nothing', async () => {
		const id = await called(world, campaign.campaignId);
		expect((await getConference(await world.as('member', during), id)).id).toBe(id);
		await expect(getConference(await world.as('otherMember', during), id)).rejects.toMatchObject({
			status: 404
		});
		await expect(getConferenceRecord(await world.as('otherMember', during), id)).rejects.toMatchObject({
			status: 404
		});
		await world.asNeighbour(async (ctx) => {
			await expect(getConference(ctx, id)).rejects.toMatchObject({ status: 404 });
			await expect(openConference(ctx, id)).rejects.toMatchObject({ status: 404 });
		});
	});
});

const mark = (memberId: Id) => ({ memberId, part: 1 as const, present: true, arrivedAt: null, leftAt: null });

describe('at the conference', () => {
	let id: Id;
	beforeEach(async () => {
		id = await inSession(world, campaign.campaignId);
	});

	test('reviews are called in the order of turns, when they are handed in', async () => {
		const ctx = await chair();
		const cell = campaign.reviewOf(thuong);
		const head = campaign.reviewOf(world.people.cellSecretary.memberId);
		await expect(callReview(ctx, id, cell)).rejects.toMatchObject({ code: 'reviews.review-writing' });
		await handedIn(world, cell, head);
		await expect(callReview(ctx, id, head)).rejects.toMatchObject({ code: 'reviews.not-their-turn' });
		await callReview(ctx, id, cell);
		expect((await getConference(ctx, id)).reviewId).toBe(cell);
		await concluded(world, cell, thuong);
		await callReview(ctx, id, head);
		await expect(callReview(await world.as('member', during), id, head)).rejects.toMatchObject({
			status: 403
		});
		const stranger = campaign.reviewOf(world.people.otherMember.memberId);
		await expect(callReview(ctx, id, stranger)).rejects.toMatchObject({ status: 404 });
	});

	test('whoever is called asks for the floor; the chair gives it; the words stand in the record', async () => {
		const ctx = await chair();
		const member = await world.as('member', during);
		const first = await askToSpeak(member, id, member.actor.memberId);
		expect(await askToSpeak(member, id, member.actor.memberId)).toBe(first);
		const second = await askToSpeak(ctx, id, world.members.thuong[3]!);
		await expect(askToSpeak(member, id, world.members.thuong[4]!)).rejects.toMatchObject({ status: 403 });
		await giveFloor(ctx, id, first);
		expect(await getConference(ctx, id)).toMatchObject({
			speakerId: member.actor.memberId,
			speakingSince: ctx.clock.now()
		});
		await giveFloor(ctx, id, second);
		await expect(giveFloor(ctx, id, first)).rejects.toMatchObject({ code: 'reviews.has-spoken' });
		await writeDownSpeech(ctx, id, first, 'Đề nghị làm rõ việc dự họp');
		await endSpeech(ctx, id);
		await expect(endSpeech(ctx, id)).rejects.toMatchObject({ code: 'reviews.nobody-speaks' });
		const waiting = await askToSpeak(member, id, member.actor.memberId);
		await withdrawFromList(member, id, waiting);
		await askToSpeak(member, id, member.actor.memberId);
		await endConference(ctx, id);
		await addSpeech(ctx, id, { speakerId: world.members.thuong[4]!, reviewId: null, words: 'Nhất trí' });
		const { speeches } = await getConferenceRecord(ctx, id);
		expect(speeches.map(({ words, endedAt }) => [words, endedAt !== null])).toEqual([
			['Đề nghị làm rõ việc dự họp', true],
			['', true],
			['Nhất trí', false]
		]);
		const events = await world.actsAbout(id);
		expect(events.map(({ act }) => act)).toContain('conference.speech-noted');
	});

	test('a vote is kept as figures that add up, and corrected in the journal’s sight', async () => {
		const ctx = await chair();
		const counted = {
			question: 'Thông qua báo cáo kiểm điểm',
			reviewId: campaign.reviewOf(thuong),
			...{ convened: 5, issued: 4, collected: 4, valid: 4, agree: 3, disagree: 1 }
		};
		await expect(recordTally(ctx, id, { ...counted, agree: 4 })).rejects.toMatchObject({
			code: 'reviews.tally-does-not-add-up',
			status: 400
		});
		await expect(recordTally(await world.as('member', during), id, counted)).rejects.toMatchObject({
			status: 403
		});
		const tallyId = await recordTally(ctx, id, counted);
		await correctTally(ctx, id, tallyId, { ...counted, agree: 2, disagree: 2 });
		const { tallies } = await getConferenceRecord(ctx, id);
		expect(tallies).toEqual([
			{ ...counted, id: tallyId, agree: 2, disagree: 2, subjectName: 'Chi bộ Thôn Thượng' }
		]);
		expect((await world.actsAbout(id)).map(({ act }) => act)).toEqual(
			expect.arrayContaining(['conference.tallied', 'conference.tally-corrected'])
		);
	});

	test('the figures of the record come from the roll, without any reason', async () => {
		const ctx = await chair();
		const [, second, third] = world.members.thuong;
		await saveMarks(ctx, id, thuong, [mark(second!), { ...mark(third!), present: false }]);
		const { roll } = await getConferenceRecord(ctx, id);
		expect(roll).toMatchObject({ members: 5, present: 1, withLeave: 0, withoutLeave: 1 });
		expect(roll.people.find(({ memberId }) => memberId === third)).toMatchObject({
			status: 'absent-without-leave'
		});
	});

	test('the screen in the hall shows who is reviewed, who speaks and who is next, and no criticism by name', async () => {
		const ctx = await chair();
		const cell = campaign.reviewOf(thuong);
		await handedIn(world, cell);
		await suggested(world, cell, 'sent');
		await criticised(world, cell, 'raised');
		await callReview(ctx, id, cell);
		const [, , third, fourth] = world.members.thuong;
		await giveFloor(ctx, id, await askToSpeak(ctx, id, third!));
		await askToSpeak(ctx, id, fourth!);
		const seen = await watchConference(await world.as('member', during), id);
		expect(seen).toMatchObject({
			now: { name: 'Chi bộ Thôn Thượng' },
			speaking: { speakerId: third },
			open: [{ where: '12-CV/ĐU, 20/11/2026' }],
			unanswered: 1,
			agenda: { others: { done: 0 } }
		});
		expect(seen.next).toHaveLength(1);
		expect(JSON.stringify(seen)).not.toContain('Vắng buổi lao động');
		const { silent } = await followConference(ctx, id);
		expect(silent).toMatchObject({ byRoll: false });
		expect(silent.people.map(({ memberId }) => memberId)).not.toContain(third);
		await world.asNeighbour((ctx) => expect(watchConference(ctx, id)).rejects.toMatchObject({ status: 404 }));
	});
});
