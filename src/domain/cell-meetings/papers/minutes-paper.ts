import {
	bold,
	heading,
	list,
	paragraph,
	plain,
	row,
	table,
	type Block,
	type Paper
} from '#domain/documents/paper.ts';
import { showDate } from '#platform/dates.ts';
import { stepOf, meetingSteps, type AgendaItem } from '../agenda.ts';
import type { CellRoll, RollPerson } from '../cell-roll.ts';
import type { CellMeetingRecord } from '../server/read-record.ts';
import type { CellTask } from '../task.ts';
import { isTaken, percent } from '../vote.ts';
import { meetingTaskWords, meetingWords } from '../words/meeting-words.ts';
import {
	cellHead,
	clock,
	itemName,
	onDay,
	sentence,
	showPoints,
	timesOf,
	type CommitteeHead
} from './paper-words.ts';

const steps = meetingWords('vi').steps;
const conclusions = meetingTaskWords('vi').listed.conclusions;

/**
 * The minutes of a cell's meeting, written from what was noted: when and where, who came, each item with what was reported,
 * said, counted and concluded, the tasks, the meeting's own score. Signed by who wrote them (left) and who chaired (right).
 */
export function minutesPaper(record: CellMeetingRecord, committee: CommitteeHead): Paper {
	const { meeting } = record;
	return {
		...cellHead(committee, meeting),
		title: 'BIÊN BẢN',
		subject: meeting.title,
		body: [
			heading(1, 'Thời gian, địa điểm, thành phần'),
			list(whereAndWho(record)),
			heading(1, 'Chương trình'),
			list(
				record.items.map((item) => itemName(item)),
				'numbers'
			),
			heading(1, 'Diễn biến'),
			...meetingSteps.flatMap((step) => stepBlocks(record, step)),
			heading(1, 'Kết luận, phân công'),
			...taskBlocks(record.tasks),
			heading(1, 'Tự chấm điểm buổi sinh hoạt'),
			paragraph(scoreLine(record)),
			paragraph(closing(record))
		],
		signatures: [
			{ capacity: 'NGƯỜI GHI BIÊN BẢN', name: meeting.clerk },
			{ capacity: 'CHỦ TRÌ', name: meeting.chair }
		],
		recipients: { to: ['Đảng ủy'], filedAt: 'Chi bộ' }
	};
}

function whereAndWho({ meeting, roll }: CellMeetingRecord): string[] {
	const { began, closed } = timesOf(meeting);
	return [
		`Bắt đầu lúc ${clock(began)} ${onDay(began)}${closed ? `; kết thúc lúc ${clock(closed)}` : ''}.`,
		`Địa điểm: ${sentence(meeting.place)}`,
		`Chủ trì: đồng chí ${meeting.chair}. Thư ký: đồng chí ${meeting.clerk}.`,
		...(meeting.guests.trim() ? [`Khách mời, cấp ủy viên dự: ${sentence(meeting.guests)}`] : []),
		...rollLines(roll),
		...(meeting.feesPaid === null ? [] : [`Đã đóng đảng phí: ${meeting.feesPaid} đồng chí.`])
	];
}

/** Figures, and names of those absent; why somebody was absent stands nowhere. */
function rollLines(roll: CellRoll): string[] {
	const named = (status: RollPerson['status'], count: number, what: string) => {
		const names = roll.people.filter((person) => person.status === status).map(({ name }) => name);
		return `${what}: ${count} đồng chí${names.length ? ` (${names.join(', ')})` : ''}.`;
	};
	return [
		`Tổng số đảng viên: ${roll.members} đồng chí (chính thức ${roll.official}, dự bị ${roll.probationary}); được miễn công tác và sinh hoạt đảng: ${roll.exempt} đồng chí.`,
		`Phải dự: ${roll.obliged} đồng chí; có mặt: ${roll.present} đồng chí, đạt ${percent(roll.present, roll.obliged)}; trong đó chính thức: ${roll.officialPresent} đồng chí.`,
		named('absent-with-leave', roll.withLeave, 'Vắng có lý do'),
		named('absent-without-leave', roll.withoutLeave, 'Vắng không có lý do'),
		...(roll.notCalled ? [`Chưa điểm danh: ${roll.notCalled} đồng chí.`] : [])
	];
}

function stepBlocks(record: CellMeetingRecord, step: (typeof meetingSteps)[number]): Block[] {
	const items = record.items.filter((item) => stepOf(item) === step);
	if (items.length === 0) return [];
	return [heading(2, steps[step]), ...items.flatMap((item) => itemBlocks(record, item))];
}

function itemBlocks(record: CellMeetingRecord, item: AgendaItem): Block[] {
	const opinions = record.opinions.filter(({ itemId }) => itemId === item.id);
	return [
		heading(3, itemName(item)),
		...(item.reported.trim() ? [paragraph(sentence(item.reported))] : []),
		...(item.code === 'previous-resolution' ? heardBlocks(record) : []),
		...listedBlocks(record, item),
		...opinions.map(({ speaker, guest, words }) =>
			paragraph([bold(`Đồng chí ${speaker ?? guest}: `), plain(sentence(words))])
		),
		...voteBlocks(record, item)
	];
}

/** What became of the last conclusions: figures, and each task in a line. */
function heardBlocks({ heard }: CellMeetingRecord): Block[] {
	if (heard.length === 0) return [paragraph('Không có việc nào từ lần trước.')];
	const done = heard.filter(({ standing }) => standing.outcome === 'done').length;
	return [
		paragraph(`Đã xong ${done} trong ${heard.length} việc (${percent(done, heard.length)}).`),
		resultsTable(heard)
	];
}

/** The tasks that a meeting heard about, each with what became of it. */
export const resultsTable = (heard: CellMeetingRecord['heard']): Block =>
	table(
		[
			{ header: 'Việc', width: 40, names: true },
			{ header: 'Người làm', width: 22 },
			{ header: 'Hạn', width: 16, align: 'center' },
			{ header: 'Kết quả', width: 22 }
		],
		heard.map(({ task, owner, standing }) =>
			row(
				task,
				owner,
				showDate(standing.dueOn),
				standing.outcome === 'done'
					? 'Đã xong'
					: standing.outcome === 'not-done'
						? `Chưa xong: ${standing.words}`
						: 'Chưa báo'
			)
		),
		'Kết quả thực hiện kết luận lần trước'
	);

function listedBlocks({ listed }: CellMeetingRecord, item: AgendaItem): Block[] {
	const outcome = listed.find(({ itemId }) => itemId === item.id);
	if (!outcome) return [];
	return [
		paragraph(
			outcome.conclusion
				? `Chi bộ kết luận: ${conclusions[outcome.conclusion].toLocaleLowerCase('vi')}. ${sentence(outcome.words)}`
				: 'Chưa kết luận.'
		)
	];
}

function voteBlocks({ votes, rules }: CellMeetingRecord, item: AgendaItem): Block[] {
	return votes
		.filter(({ itemId }) => itemId === item.id)
		.map((vote) => {
			const { question, entitled, agree, disagree, other } = vote;
			const taken = isTaken(vote, rules) ? 'Thông qua' : 'Không thông qua';
			return paragraph([
				bold(`Biểu quyết (${itemName({ title: question })}): `),
				plain(
					`được biểu quyết ${entitled} đồng chí; đồng ý ${agree} (${percent(agree, entitled)}), không đồng ý ${disagree}, ý kiến khác ${other}. ${taken}.`
				)
			]);
		});
}

function taskBlocks(tasks: readonly CellTask[]): Block[] {
	return tasks.length ? [tasksTable(tasks)] : [paragraph('Không giao việc mới.')];
}

/** Who does what, by when. */
export const tasksTable = (tasks: readonly CellTask[]): Block =>
	table(
		[
			{ header: 'TT', width: 8, align: 'center' },
			{ header: 'Việc', width: 46, names: true },
			{ header: 'Người làm', width: 28 },
			{ header: 'Hạn', width: 18, align: 'center' }
		],
		tasks.map(({ task, reference, owner, firstDueOn }, i) =>
			row(String(i + 1), reference ? `${task} (${reference})` : task, owner, showDate(firstDueOn))
		),
		'Phân công'
	);

/** `87 trên 100 điểm, xếp loại Khá.` */
export const scoreLine = ({ score }: Pick<CellMeetingRecord, 'score'>): string =>
	!score || score.total === null || !score.grade
		? 'Chưa chấm điểm.'
		: `${showPoints(score.total)} trên ${showPoints(score.max)} điểm, xếp loại ${score.grade.vi}.`;

function closing({ meeting }: CellMeetingRecord): string {
	const { closed } = timesOf(meeting);
	return closed
		? `Biên bản đã được đọc lại trước chi bộ. Buổi sinh hoạt kết thúc lúc ${clock(closed)} ${onDay(closed)}.`
		: 'Buổi sinh hoạt chưa kết thúc.';
}
