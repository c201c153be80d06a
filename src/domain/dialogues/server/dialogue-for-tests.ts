import { listHamlets } from '#domain/organization/server/index.ts';
import { momentOf, type PlainDate } from '#platform/dates.ts';
import { newId, type Id } from '#platform/id.ts';
import type { World } from '../../../../tests/world.ts';
import type { DialogueFields, NewQuestion, PublicQuestion } from '../forms.ts';
import { announceDialogue, enterQuestion, holdDialogue, makePromise, planDialogue } from './index.ts';

/** A conference as the tests plan it: announced on 23/11/2026, held on 30/11. */
export const fieldsOf = (change: Partial<DialogueFields> = {}): DialogueFields => ({
	...{ kind: 'commune', ground: 'regular', title: 'Đối thoại về rác thải', heldOn: '2026-11-30' },
	...{ startsAt: '19:30', place: 'Nhà văn hóa Thôn Thượng', content: 'Thu gom rác, đường thôn' },
	...{ howToAttend: 'Ai cũng được dự', chairedBy: 'Chủ tịch Ủy ban nhân dân xã' },
	...change
});

/** Somebody of the cast on the morning of a day. */
export const onDay = (world: World, day: PlainDate, who: Parameters<World['as']>[0] = 'office') =>
	world.as(who, momentOf(day, '08:00').toISOString());

export async function announced(world: World, change: Partial<DialogueFields> = {}): Promise<Id> {
	const office = await world.as('office');
	const id = await planDialogue(office, fieldsOf(change));
	await announceDialogue(office, id, { lateReason: null });
	return id;
}

export const questionOf = (change: Partial<NewQuestion> = {}): NewQuestion => ({
	...{ entry: newId(), words: 'Bao giờ có xe chở rác?', hamlet: null, name: '', reach: '', topic: null },
	...{ source: 'beforehand', cardCode: null, answer: null, givenBy: '' },
	...change
});

export const publicQuestionOf = (change: Partial<PublicQuestion> = {}): PublicQuestion => ({
	...{ entry: newId(), words: 'Đường thôn bao giờ làm?', hamlet: null, name: '', reach: '', topic: null },
	...change
});

/** A conference that was held on 30/11, with one question of somebody who can be reached and the promise of the cell's secretary. */
export async function promised(world: World, dueOn = '2026-12-10', owner?: Id) {
	const dialogueId = await announced(world);
	const office = await onDay(world, '2026-11-30');
	const question = questionOf({ source: 'hall', name: 'Bà Hoa', reach: '0912 000 000' });
	const code = await enterQuestion(office, dialogueId, question);
	const promiseId = await makePromise(office, question.entry, {
		...{ words: 'Tăng hai chuyến xe mỗi tuần.', owner: owner ?? world.people.cellSecretary.memberId },
		...{ unit: world.cells.thuong, dueOn, action: null }
	});
	await holdDialogue(office, dialogueId, {
		...{ attended: 86, chairedBy: 'Chủ tịch', openedAt: '19:35', closedAt: '21:40', remarks: '' }
	});
	return { dialogueId, questionId: question.entry, promiseId, code };
}

/** The first hamlet of the tests' committee, if there is any. */
export const someHamlet = async (world: World) =>
	(await listHamlets(await world.as('office')))[0]?.id ?? null;
