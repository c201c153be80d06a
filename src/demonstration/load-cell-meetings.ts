import * as meetings from '#domain/cell-meetings/server/index.ts';
import { fingerprintOf } from '#domain/documents/server/index.ts';
import { saveMarks } from '#domain/meetings/server/index.ts';
import { addDays, momentOf } from '#platform/dates.ts';
import type { Id } from '#platform/id.ts';
import type { CellKey } from './cast.ts';
import type { Stage } from './stage.ts';

/** What a month's meeting concluded: the task, and whether the next meeting heard that it is done. */
const concluded = [
	'Vận động các hộ dọn đường làng trước ngày 20',
	'Lập danh sách hộ khó khăn cần thăm dịp Tết'
];

/**
 * Meetings of two cells: one signed with its resolution, whose tasks are under way; one held whose minutes wait to be signed.
 * Both over a month ago, so that the month at hand is free for whoever tries it out.
 */
export async function loadCellMeetings(stage: Stage): Promise<void> {
	const signed = await hold(stage, 'trung', 41);
	await sign(stage, 'trung', 40, signed);
	await hold(stage, 'dong', 38);
}

async function hold(stage: Stage, key: CellKey, daysAgo: number): Promise<Id> {
	const unitId = stage.loaded.cells[key];
	const chairId = stage.secretaryOf(unitId);
	const members = stage.loaded.members[key].filter((id) => id !== chairId);
	const on = addDays(stage.today, -daysAgo);
	const earlier = await stage.at(chairId, daysAgo + 4, '20:00');
	const id = await meetings.planCellMeeting(earlier, unitId, {
		...{ kind: 'regular', topic: '', place: 'Nhà văn hoá thôn', guests: '' },
		...{ startsAt: momentOf(on, '19:30'), endsAt: momentOf(on, '21:00'), chairId, clerkId: members[0]! },
		...{ preparedOn: addDays(on, -4), preparedWords: 'Thống nhất chương trình và dự thảo nghị quyết' }
	});
	await meetings.addItem(earlier, id, {
		...{ source: 'issue', title: 'Thu gom rác thải sinh hoạt', words: 'Hai điểm tập kết đã quá tải' }
	});
	await meetings.announceCellMeeting(earlier, id);
	const ctx = await stage.at(chairId, daysAgo, '19:32');
	await meetings.openCellMeeting(ctx, id);
	await saveMarks(
		ctx,
		id,
		unitId,
		stage.loaded.members[key].map((memberId, i) => ({
			...{ memberId, part: 1 as const, present: i % 9 !== 5, arrivedAt: null, leftAt: null }
		}))
	);
	await note(stage, key, daysAgo, id, [chairId, ...members.slice(0, 3)]);
	return id;
}

async function note(stage: Stage, key: CellKey, daysAgo: number, id: Id, [chairId, ...speakers]: Id[]) {
	const ctx = await stage.at(chairId!, daysAgo, '20:55');
	const { items, rules, roll } = await meetings.readRecord(ctx, await meetings.getCellMeeting(ctx, id));
	const at = (code: string) => items.find((item) => item.code === code)!.id;
	const said = [
		'Đường ra đồng hỏng hai đoạn, đề nghị sớm sửa',
		'Nhất trí với dự thảo nghị quyết',
		'Loa đầu thôn hỏng'
	];
	for (const [i, speakerId] of speakers.entries())
		await meetings.addOpinion(ctx, id, at('people-say'), { speakerId, guest: '', words: said[i]! });
	await meetings.recordVote(ctx, id, at('closing'), {
		...{
			decision: 'ordinary',
			question: 'Thông qua nghị quyết tháng',
			agree: roll.officialPresent,
			disagree: 0
		}
	});
	const dueOn = addDays(stage.today, -daysAgo + 25);
	for (const [i, task] of concluded.entries())
		await meetings.giveTask(ctx, id, { itemId: null, task, ownerId: speakers[i]!, dueOn });
	await meetings.saveParts(ctx, id, { thought: 'Đảng viên và nhân dân yên tâm lao động, sản xuất.' });
	await meetings.scoreMeeting(
		ctx,
		id,
		rules.scoreSheet.value.map(({ code, kind, max, steps, mayNotApply }) => ({
			...{ criterion: code, applies: !mayNotApply },
			points: kind === 'ladder' ? steps[0]!.points : kind === 'points' ? max - 1 : max
		}))
	);
	await meetings.endCellMeeting(ctx, id, {
		began: '19:32',
		closed: '21:05',
		guests: '',
		feesPaid: roll.present
	});
}

/** The minutes the next day, and the resolution from the same record. */
async function sign(stage: Stage, key: CellKey, daysAgo: number, id: Id): Promise<void> {
	const signer = stage.secretaryOf(stage.loaded.cells[key]);
	const ctx = await stage.at(signer, daysAgo, '08:10');
	const seen = async (which: 'minutes' | 'resolution') =>
		fingerprintOf((await meetings.previewMeetingPaper(ctx, which, id)).paper);
	await meetings.signMinutes(ctx, id, { seen: await seen('minutes'), revision: 1 });
	await meetings.issueResolution(ctx, id, { signer, seen: await seen('resolution'), revision: 1 });
}
