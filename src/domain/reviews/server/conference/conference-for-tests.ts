import { momentOf, type PlainDate } from '#platform/dates.ts';
import { newId, type Id } from '#platform/id.ts';
import type { CastKey } from '#demonstration/cast.ts';
import type { World } from '../../../../../tests/world.ts';
import type { Fault } from '../../conference-items.ts';
import { callConference, concludeItem, concludePlace, openConference, readItems } from './index.ts';

/** The morning of the conference, at which tests act when they do not say otherwise. */
export const during = '2026-11-23T02:00:00Z';

const at = (date: PlainDate, time: string) => momentOf(date, time);

/** A conference of a unit on 23/11/2026, 8:00–11:30 with a break, called by the office; chaired by the cast's people. */
export async function called(
	world: World,
	campaignId: Id,
	{
		unitId = world.cells.thuong,
		chair = 'cellSecretary',
		clerk = 'cellDeputy',
		date = '2026-11-23'
	}: { unitId?: Id; chair?: CastKey; clerk?: CastKey; date?: PlainDate } = {}
): Promise<Id> {
	return callConference(await world.as('office', '2026-11-20T03:00:00Z'), campaignId, unitId, {
		title: 'Hội nghị kiểm điểm năm 2026',
		place: 'Nhà văn hoá thôn',
		startsAt: at(date, '08:00'),
		endsAt: at(date, '11:30'),
		breakStartsAt: at(date, '09:30'),
		breakEndsAt: at(date, '09:45'),
		chairId: world.people[chair].memberId,
		clerkId: world.people[clerk].memberId,
		guests: ''
	});
}

/** The same, opened. */
export async function inSession(world: World, campaignId: Id, how: Parameters<typeof called>[2] = {}) {
	const id = await called(world, campaignId, how);
	await openConference(await world.as('office', during), id);
	return id;
}

/** Reviews as if their authors had handed them in. */
export const handedIn = async (world: World, ...reviewIds: Id[]) =>
	(await world.as('office', during)).db
		.updateTable('reviews')
		.set({ state: 'handed-in', handed_in_at: new Date(during) })
		.where('review_id', 'in', reviewIds)
		.execute();

/** A suggestion as if the committee had sent it; explained unless it says otherwise. */
export async function suggested(world: World, reviewId: Id, state: 'sent' | 'explained' = 'explained') {
	const ctx = await world.as('office', during);
	const id = newId();
	await ctx.db
		.insertInto('suggestions')
		.values({
			...{ committee_id: ctx.committeeId, suggestion_id: id, review_id: reviewId },
			...{ sender: 'committee', sender_name: 'Đảng ủy xã', number: '12-CV/ĐU', dated_on: '2026-11-20' },
			...{ words: 'Việc dự sinh hoạt chi bộ', due_on: '2026-11-25', state },
			...{ entered_by: ctx.actor.memberId, channel: 'self', entered_at: ctx.clock.now() }
		})
		.execute();
	return id;
}

/** A criticism as if the deputy had raised it; answered unless it says otherwise. */
export async function criticised(world: World, reviewId: Id, state: 'raised' | 'answered' = 'answered') {
	const ctx = await world.as('cellDeputy', during);
	const id = newId();
	await ctx.db
		.insertInto('criticisms')
		.values({
			...{ committee_id: ctx.committeeId, criticism_id: id, review_id: reviewId },
			...{ author_id: ctx.actor.memberId, fact: 'Vắng buổi lao động 5/9', happened_when: '5/9/2026' },
			...{ place: 'Đường làng', ask: 'Dự đủ các buổi sau', state },
			answer: state === 'answered' ? 'Tôi nhận thiếu sót' : null,
			...{ entered_by: ctx.actor.memberId, channel: 'self', entered_at: ctx.clock.now() }
		})
		.execute();
	return id;
}

export const fault = (world: World, change: Partial<Fault> = {}): Fault => ({
	criterion: 'study-attendance',
	description: 'Vắng nhiều buổi sinh hoạt',
	cause: 'Chưa sắp xếp việc nhà',
	responsibility: 'Trách nhiệm của cá nhân',
	task: 'Dự đủ các buổi trong quý I',
	expectedProduct: 'Có mặt ba buổi liền',
	ownerId: world.people.member.memberId,
	dueOn: '2027-03-31',
	...change
});

/** Concludes a review at a place without a fault, as somebody who may. */
export async function concluded(world: World, reviewId: Id, unitId: Id, who: CastKey = 'cellDeputy') {
	const ctx = await world.as(who, during);
	const review = await ctx.db
		.selectFrom('reviews')
		.select(['review_id as id', 'round'])
		.where('review_id', '=', reviewId)
		.executeTakeFirstOrThrow();
	for (const item of await readItems(ctx, review, unitId))
		if (item.isRequired && !item.conclusion)
			await concludeItem(ctx, reviewId, unitId, item.id, { outcome: 'no-fault', words: 'Đã giải trình rõ' });
	return concludePlace(ctx, reviewId, unitId, { summary: 'Nhất trí với bản tự kiểm điểm' });
}
