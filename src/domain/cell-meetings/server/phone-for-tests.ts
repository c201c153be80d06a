import type { Id } from '#platform/id.ts';
import type { World } from '../../../../tests/world.ts';
import { called, evening, planned } from './cell-meeting-for-tests.ts';
import * as meetings from './index.ts';

/** An October meeting whose two tasks the November one hears about. */
export async function october(world: World): Promise<Id[]> {
	const at = '2026-10-23T13:00:00Z';
	const ctx = await world.as('cellSecretary', at);
	const id = await planned(world, { on: '2026-10-23', preparedOn: null });
	await meetings.openCellMeeting(ctx, id);
	const owner = world.people.member.memberId;
	const ids = [];
	for (const task of ['Vận động ba hộ di dời chuồng trại', 'Sửa loa truyền thanh'])
		ids.push(await meetings.giveTask(ctx, id, { itemId: null, task, ownerId: owner, dueOn: '2026-11-20' }));
	return ids;
}

/** The agenda's items, by their code or name. */
export const itemsOf = async (world: World, id: Id) => {
	const ctx = await world.as('cellSecretary', evening);
	const { items } = await meetings.readRecord(ctx, await meetings.getCellMeeting(ctx, id));
	return Object.fromEntries(items.map((item) => [item.code ?? item.title, item.id]));
};

export const typedScore = { time: 5, preparation: 8.5, conduct: 27, principles: 5, closing: 4 };
export const parts = {
	thought: 'Đảng viên yên tâm, nhân dân đồng tình',
	direction: 'Hoàn thành thu quỹ vì người nghèo'
};
export const facts = { began: '19:35', closed: '21:10', guests: 'Đồng chí Lê Thị Thanh Hà', feesPaid: 4 };
export const vote = { decision: 'ordinary', question: 'Thông qua nghị quyết tháng', disagree: 0 };

/** The meeting as its deputy secretary writes it down on a phone. */
export async function onPhone(world: World, id: Id, [first, second]: Id[]) {
	const ctx = await world.as('cellDeputy', evening);
	const item = await itemsOf(world, id);
	const { memberId } = world.people.member;
	const size = world.members.thuong.length;
	await called(ctx, world, id, [world.members.thuong.at(-2)!]);
	await meetings.noteReported(ctx, id, item['local-life']!, 'Thôn có 12 hộ khá giả');
	await meetings.reportTaskAt(ctx, id, first!, { outcome: 'done', words: '', newDueOn: null });
	await meetings.reportTaskAt(ctx, id, second!, {
		...{ outcome: 'not-done', words: 'Chưa mua được vật tư', newDueOn: '2026-12-10' }
	});
	await meetings.addOpinion(ctx, id, item['people-say']!, {
		...{ speakerId: memberId, guest: '', words: 'Đường thôn hỏng hai đoạn' }
	});
	await meetings.addOpinion(ctx, id, item['people-say']!, {
		...{ speakerId: null, guest: 'Nguyễn Văn Khách', words: 'Xã sẽ xem xét' }
	});
	await meetings.recordVote(ctx, id, item['closing']!, { ...vote, agree: size - 2 });
	await meetings.giveTask(ctx, id, {
		...{ itemId: item['people-say']!, task: 'Vá hai đoạn đường', ownerId: memberId, dueOn: '2026-12-15' }
	});
	await meetings.saveParts(ctx, id, parts);
	await meetings.scoreMeeting(ctx, id, [
		...Object.entries(typedScore).map(([criterion, points]) => ({ criterion, applies: true, points })),
		{ criterion: 'thematic', applies: false, points: 0 }
	]);
	await meetings.endCellMeeting(ctx, id, facts);
}
