import { fingerprintOf } from '#domain/documents/server/index.ts';
import {
	addItem,
	climbLadders,
	drawRound,
	handPick,
	issueNoticePaper,
	judgeProgramme,
	keepCalendarDay,
	listChosen,
	openProgramme,
	planRound,
	previewNoticePaper,
	previewProgrammePaper,
	rulesOfRound,
	submitProgramme,
	writeNotice,
	getRound
} from '#domain/supervision/server/index.ts';
import { today } from '#platform/clock.ts';
import { addDays, momentOf } from '#platform/dates.ts';
import { openCase } from '../../../src/domain/rectification/server/case-for-tests.ts';
import type { World } from '../../world.ts';

/** A programme in every state, rounds in every state, notices, and an action far up the ladder. */
export async function makeInspection(world: World) {
	const inspector = await world.as('inspector');
	const secretary = await world.as('secretary');
	const day = today(inspector.clock);
	const programmeOf = async (year: number) => {
		const id = await openProgramme(inspector, { year, aim: 'Khắc phục bền' });
		const item = await addItem(inspector, id, {
			...{ month: null, quarter: 2, theme: 'Sau kiểm điểm', leadId: inspector.actor.memberId },
			unitIds: [world.cells.thuong]
		});
		return { id, item };
	};
	const [approved, submitted, draft] = [
		await programmeOf(2041),
		await programmeOf(2042),
		await programmeOf(2043)
	];
	for (const { id } of [approved, submitted]) await submitProgramme(inspector, id);
	await judgeProgramme(secretary, approved.id, { outcome: 'approved', words: null });
	const cases = [];
	for (const cause of ['mất sổ', 'chưa giao', 'ốm', 'xa nhà'])
		cases.push((await openCase(world, { change: { cause }, dueOn: addDays(day, 20) })).actionId);
	const plan = (title: string) =>
		planRound(inspector, {
			...{ itemId: null, outsideReason: 'Đột xuất', title, startsOn: day, endsOn: addDays(day, 7) },
			...{ leadId: inspector.actor.memberId, inspectorIds: [], unitIds: [world.cells.thuong] },
			sampleSize: 1
		});
	const [drawn, planned, toCancel] = [await plan('Đã bốc'), await plan('Chưa bốc'), await plan('Sẽ hủy')];
	const [first] = await drawRound(inspector, drawn);
	// What the lot draws may be somebody's of whom the office is not apart: what is checked here is picked by hand.
	const [spare, pickable, toCheck] = cases.filter((id) => id !== first) as [string, string, string];
	for (const id of [spare, toCheck]) await handPick(inspector, drawn, id, 'Có phản ánh');
	const answerDueOn = addDays(day, 30);
	const text = { assessment: 'Tốt', requests: 'Giữ vững', answerDueOn };
	const notice = await writeNotice(inspector, drawn, { ...text, addressee: { unitId: world.cells.thuong } });
	const { paper } = await previewNoticePaper(inspector, notice);
	const seen = { seen: fingerprintOf(paper), revision: 1 };
	await issueNoticePaper(inspector, notice, { ...seen, signer: inspector.actor.memberId });
	const owner = (await listChosen(inspector, drawn)).find(({ actionId }) => actionId === spare)!.action
		.ownerId;
	const draftNotice = await writeNotice(inspector, drawn, {
		...text,
		addressee: { memberId: owner }
	});
	const overdue = (await openCase(world, { change: { cause: 'bận mùa' }, dueOn: addDays(day, -9) })).actionId;
	const ofTheHead = { change: { cause: 'họp nhiều' }, owner: 'secretary' as const, dueOn: addDays(day, -9) };
	const overdueOfHead = (await openCase(world, ofTheHead)).actionId;
	for (const after of [1, 12, 45])
		await climbLadders(await world.as('inspector', momentOf(addDays(day, after), '08:00').toISOString()));
	await keepCalendarDay(await world.as('office'), { day: '2027-12-09', kind: 'off', reason: 'Nghỉ bù' });
	const { checklist } = await rulesOfRound(inspector, await getRound(inspector, drawn));
	return {
		...{ day, drawn, planned, toCancel, spare, pickable, notice, draftNotice, overdue },
		overdueOfHead,
		toCheck,
		...{ programme: approved.id, item: approved.item, submitted: submitted.id, draft: draft.id },
		marks: Object.fromEntries(checklist.value.map(({ code }) => [`item-${code}`, 'yes'])),
		seenProgramme: fingerprintOf((await previewProgrammePaper(inspector, approved.id)).paper)
	};
}
