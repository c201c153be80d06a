import type { PlainDate } from '#platform/dates.ts';
import type { Id } from '#platform/id.ts';
import type { Context } from '#platform/server/context.ts';
import type { World } from '../../../../tests/world.ts';
import {
	planCorrectiveAction,
	recheckCorrectiveAction,
	recordShortcoming,
	reportCorrectiveAction,
	verifyCorrectiveAction,
	type NewShortcoming
} from './index.ts';

/** A shortcoming of the cast's member in their cell, found in August, as its cell's secretary records it. */
export const found = (world: World, change: Partial<NewShortcoming> = {}): NewShortcoming => ({
	subject: { memberId: world.people.member.memberId },
	criterion: 'study-attendance',
	description: 'Vắng không phép buổi học ngày 18/8/2026',
	cause: 'Chưa sắp xếp công việc gia đình',
	responsibility: 'Trách nhiệm của cá nhân',
	source: 'cell-meeting',
	foundOn: '2026-08-20',
	...change
});

/** The same with a corrective action, owned by the person concerned unless somebody else is named. */
export async function openCase(
	world: World,
	{
		change,
		owner = 'member',
		dueOn = '2026-12-20'
	}: { change?: Partial<NewShortcoming>; owner?: keyof World['people']; dueOn?: PlainDate } = {}
) {
	const office = await world.as('office');
	const shortcoming = await recordShortcoming(office, found(world, change));
	const actionId = await planCorrectiveAction(office, shortcoming.id, {
		task: 'Dự đủ các buổi học trong quý IV',
		expectedProduct: 'Có mặt đúng giờ ba buổi liền',
		ownerId: world.people[owner].memberId,
		dueOn
	});
	return { ...shortcoming, actionId };
}

/** Steps as people take them, each on a day. */
export const steps = {
	report: (ctx: Context, id: Id, doneOn = '2026-09-01') =>
		reportCorrectiveAction(ctx, id, { words: 'Đã dự đủ ba buổi', doneOn }),
	verify: (ctx: Context, id: Id, doneOn = '2026-09-05', inspectorId?: Id) =>
		verifyCorrectiveAction(ctx, id, { outcome: 'verified', words: 'Đúng như báo cáo', doneOn, inspectorId }),
	giveBack: (ctx: Context, id: Id, doneOn = '2026-09-05', inspectorId?: Id) =>
		verifyCorrectiveAction(ctx, id, { outcome: 'returned', words: 'Mới dự hai buổi', doneOn, inspectorId }),
	hold: (ctx: Context, id: Id, doneOn = '2026-11-20', inspectorId?: Id) =>
		recheckCorrectiveAction(ctx, id, { outcome: 'held', words: 'Vẫn dự đủ', doneOn, inspectorId }),
	recur: (ctx: Context, id: Id, doneOn = '2026-11-20', newDueOn: PlainDate | null = '2026-12-31') =>
		recheckCorrectiveAction(ctx, id, { outcome: 'recurred', words: 'Lại vắng', doneOn, newDueOn })
};
