import { momentOf, addDays, dateOf, showDate } from '#platform/dates.ts';
import type { Id } from '#platform/id.ts';
import type { Context } from '#platform/server/context.ts';
import { askLeave } from '#domain/meetings/server/index.ts';
import { fingerprintOf } from '#domain/documents/server/index.ts';
import * as meetings from '#domain/cell-meetings/server/index.ts';
import { called } from '../../../src/domain/cell-meetings/server/cell-meeting-for-tests.ts';
import type { World } from '../../world.ts';
import type { Asked } from '../requests.ts';
import { get, post } from './part.ts';

const words = 'Ghi trong lúc kiểm tra quyền';

/** Meetings of Thôn Thượng in every state, all but the monthly one about a topic, one after the other. */
export async function meetingRequests(world: World): Promise<Record<string, Asked>> {
	const unit = world.cells.thuong;
	const { member, cellSecretary, cellDeputy } = world.people;
	const ctx = await world.as('cellSecretary');
	const today = dateOf(ctx.clock.now());
	const plan = (on: string, from: string, to: string, topic: string) =>
		meetings.planCellMeeting(ctx, unit, {
			...{ kind: topic ? 'thematic' : 'regular', topic, place: words, guests: '' },
			...{ startsAt: momentOf(on, from), endsAt: momentOf(on, to) },
			...{
				chairId: cellSecretary.memberId,
				clerkId: cellDeputy.memberId,
				preparedOn: null,
				preparedWords: ''
			}
		});
	const held = async (on: string, from: string, to: string, topic: string) => {
		const id = await plan(on, from, to, topic);
		await meetings.openCellMeeting(ctx, id);
		return id;
	};
	const earlier = await held(addDays(today, -1), '01:00', '02:00', 'Buổi trước');
	const own = { itemId: null, ownerId: member.memberId, dueOn: addDays(today, 30) };
	const task = await meetings.giveTask(ctx, earlier, { ...own, task: words });
	const [ended, signed] = [
		await ready(ctx, world, await held(addDays(today, -1), '03:00', '04:00', 'Đã họp')),
		await ready(ctx, world, await held(addDays(today, -1), '05:00', '06:00', 'Đã ký'))
	];
	const { paper } = await meetings.previewMeetingPaper(ctx, 'minutes', signed);
	await meetings.signMinutes(ctx, signed, { seen: fingerprintOf(paper), revision: 1 });
	const now = await held(today, '01:00', '02:30', '');
	await called(ctx, world, now);
	const toOpen = await plan(today, '03:00', '04:00', 'Hôm nay');
	await openToMembers(ctx, toOpen);
	const [toTell, toChange, toCancel] = [
		await plan(addDays(today, 9), '19:00', '20:30', 'Sắp tới'),
		await plan(addDays(today, 10), '19:00', '20:30', 'Để sửa'),
		await plan(addDays(today, 11), '19:00', '20:30', 'Để hủy')
	];
	const { items } = await meetings.readRecord(ctx, await meetings.getCellMeeting(ctx, now));
	const [item] = items;
	const listed = items.find(({ source }) => source === 'listed')!;
	const spare = await meetings.addItem(ctx, now, { source: 'own', title: words, words: '' });
	const said = { speakerId: member.memberId, guest: '', words };
	const { opinionId } = await meetings.addOpinion(ctx, now, item!.id, said);
	const counted = { decision: 'ordinary', question: words, agree: 1, disagree: 0 };
	const { voteId } = await meetings.recordVote(ctx, now, item!.id, counted);
	const taskToRemove = await meetings.giveTask(ctx, now, { ...own, task: words });
	await askLeave(await world.as('member'), now, { reason: words });

	const c = `/cell-meetings/${now}`;
	const i = `${c}/items/${item!.id}`;
	const I = '/cell-meetings/[id=id]';
	const planned = {
		...{ kind: 'thematic', topic: words, date: showDate(addDays(today, 20)), start: '19:00', end: '20:30' },
		...{ place: words, chair: cellSecretary.memberId, clerk: cellDeputy.memberId }
	};
	const ending = { began: '01:05', closed: '02:35', guests: '', feesPaid: '3' };
	const issue = {
		signer: cellSecretary.memberId,
		issuedOn: showDate(today),
		seen: 'something else',
		revision: '1'
	};
	const rollMark = { memberId: member.memberId, part: 1, state: 'present', arrived: '', left: '' };
	return {
		'GET /cell-meetings': get('/cell-meetings'),
		'GET /cell-meetings/of/[unit=id]': get(`/cell-meetings/of/${unit}`),
		'GET /cell-meetings/of/[unit=id]/new': get(`/cell-meetings/of/${unit}/new`),
		'POST /cell-meetings/of/[unit=id]/new': post(`/cell-meetings/of/${unit}/new`, planned),
		'GET /cell-meetings/tasks/[id=id]': get(`/cell-meetings/tasks/${task}`),
		'POST /cell-meetings/tasks/[id=id]': post(`/cell-meetings/tasks/${task}`, { outcome: 'not-done', words }),
		[`GET ${I}`]: get(c),
		[`GET ${I} (not told yet)`]: get(`/cell-meetings/${toTell}`),
		[`POST ${I}?/open`]: post(`/cell-meetings/${toOpen}?/open`),
		[`POST ${I}?/resume`]: post(`/cell-meetings/${earlier}?/resume`),
		...pair(`${I}/change`, `/cell-meetings/${toChange}/change`, { ...planned, start: '18:00', end: '19:30' }),
		...pair(`${I}/announcement`, `/cell-meetings/${toTell}/announcement`, {}),
		...pair(`${I}/cancellation`, `/cell-meetings/${toCancel}/cancellation`, { words }),
		...pair(`${I}/correction`, `/cell-meetings/${signed}/correction`, { words }),
		...pair(`${I}/draft`, `${c}/draft`, { 'part-thought': words }),
		...pair(`${I}/ending`, `${c}/ending`, ending),
		...pair(`${I}/last`, `${c}/last`, { [`outcome-${task}`]: 'done' }),
		...pair(`${I}/paper`, `${c}/paper`, ending),
		...pair(`${I}/score`, `${c}/score`, { 'points-conduct': '25' }),
		...pair(`${I}/agenda/[item=id]`, `${c}/agenda/${item!.id}`, { title: words }),
		[`GET ${I}/agenda`]: get(`${c}/agenda`),
		[`POST ${I}/agenda?/add`]: post(`${c}/agenda?/add`, { source: 'own', title: words }),
		[`POST ${I}/agenda?/move`]: post(`${c}/agenda?/move`, { id: item!.id, by: 'down' }),
		[`POST ${I}/agenda?/remove`]: post(`${c}/agenda?/remove`, { id: spare }),
		[`GET ${I}/items/[item=id]`]: get(i),
		[`POST ${I}/items/[item=id]?/reported`]: post(`${i}?/reported`, { reported: words }),
		[`POST ${I}/items/[item=id]?/opinion`]: post(`${i}?/opinion`, { speaker: member.memberId, words }),
		[`POST ${I}/items/[item=id]?/removeOpinion`]: post(`${i}?/removeOpinion`, { id: opinionId }),
		[`POST ${I}/items/[item=id]?/vote`]: post(`${i}?/vote`, { ...counted, agree: '1', disagree: '0' }),
		[`POST ${I}/items/[item=id]?/removeVote`]: post(`${i}?/removeVote`, { id: voteId }),
		[`POST ${I}/items/[item=id]?/listed`]: post(`${c}/items/${listed.id}?/listed`, {
			...{ said: words, conclusion: 'reminded', verdict: words }
		}),
		[`GET ${I}/tasks`]: get(`${c}/tasks`),
		[`POST ${I}/tasks?/give`]: post(`${c}/tasks?/give`, {
			...{ task: words, owner: member.memberId, dueOn: showDate(addDays(today, 30)) }
		}),
		[`POST ${I}/tasks?/remove`]: post(`${c}/tasks?/remove`, { id: taskToRemove }),
		[`GET ${I}/kit`]: get(`${c}/kit`),
		[`GET ${I}/kit.[format]`]: get(`${c}/kit.docx`),
		...Object.fromEntries(
			['minutes', 'resolution'].flatMap((which) => {
				const at = `/cell-meetings/${ended}/${which}`;
				return [
					[`GET ${I}/${which}`, get(at)],
					[`GET ${I}/${which}.[format]`, get(`${at}.docx`)],
					[`GET ${I}/${which}/issuing`, get(`${at}/issuing`)],
					[`POST ${I}/${which}/issuing?/issue`, post(`${at}/issuing?/issue`, issue)],
					[`POST ${I}/${which}/issuing?/correct`, post(`${at}/issuing?/correct`, { ...issue, reason: words })]
				];
			})
		),
		[`GET ${I}/minutes (signed)`]: get(`/cell-meetings/${signed}/minutes`),
		...pair(`${I}/roll`, `${c}/roll`, { [`state-${member.memberId}`]: 'present' }),
		[`POST ${I}/roll/marks`]: post(`${c}/roll/marks`, {
			json: { sentAt: Date.now(), marks: [{ ...rollMark, notedAt: Date.now() }] }
		}),
		[`GET ${I}/roll/sheet`]: get(`${c}/roll/sheet`),
		...pair(`${I}/leave`, `${c}/leave`, { reason: words }),
		...(await leaveRequests(world, ctx, now, unit))
	};
}

const pair = (line: string, path: string, body: Record<string, string>): Record<string, Asked> => ({
	[`GET ${line}`]: get(path),
	[`POST ${line}`]: post(path, body)
});

/** Held, with a full roll and a full sheet, waiting to be signed. */
async function ready(ctx: Context, world: World, id: Id): Promise<Id> {
	await called(ctx, world, id);
	const { scoreSheet } = await meetings.meetingRulesOf(ctx, await meetings.getCellMeeting(ctx, id));
	await meetings.scoreMeeting(
		ctx,
		id,
		scoreSheet.value.map(({ code, max, kind, steps }) => ({
			...{ criterion: code, applies: true, points: kind === 'ladder' ? steps[0]!.points : max }
		}))
	);
	const facts = { began: '03:00', closed: '04:00', guests: '', feesPaid: null };
	await meetings.endCellMeeting(ctx, id, facts);
	return id;
}

/** Its time is over by the clock of the test: it is told as if it had been before. */
const openToMembers = (ctx: Context, id: Id) =>
	ctx.db
		.updateTable('cell_meetings')
		.set({ state: 'announced', announced_at: ctx.clock.now() })
		.where('meeting_id', '=', id)
		.execute();

/** Leave from the meeting: the member's request, and one that is entered for somebody else. */
async function leaveRequests(world: World, ctx: Context, meetingId: Id, unit: Id) {
	const { leave_request_id } = await ctx.db
		.selectFrom('leave_requests')
		.select('leave_request_id')
		.where('meeting_id', '=', meetingId)
		.executeTakeFirstOrThrow();
	const at = `/cell-meetings/${meetingId}/leave/${unit}`;
	const line = '/cell-meetings/[id=id]/leave/[unit=id]';
	return {
		[`GET ${line}`]: get(at),
		...pair(`${line}/[request=id]`, `${at}/${leave_request_id}`, { verdict: 'granted' }),
		...pair(`${line}/new`, `${at}/new`, { member: world.members.thuong[3]!, reason: words, how: 'told' })
	};
}
