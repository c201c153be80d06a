import {
	bold,
	heading,
	list,
	pageBreak,
	paragraph,
	plain,
	room,
	row,
	table,
	type Block,
	type Paper
} from '#domain/documents/paper.ts';
import { showDate } from '#platform/dates.ts';
import type { OpenAction } from '../server/know-beforehand.ts';
import type { CellMeetingRecord } from '../server/read-record.ts';
import { cellHead, clock, itemName, onDay, showPoints, type CommitteeHead } from './paper-words.ts';

/** A numbered row with room for a hand's writing. */
const emptyRow = (i: number) => row(`${i + 1}.\n `, ' ', ' ');

/** How many lines there are to write on by hand, on the sheet and on the page on which it is entered. */
export const kitLines = { opinions: 6, votes: 2, tasks: 4 } as const;

/**
 * The meeting on one sheet of paper. The front is read by the chair: the agenda, what became of the last conclusions, what is
 * still to be mended, who is to be reviewed. The back is filled in by the clerk: roll, opinions, votes, tasks, score.
 */
export const kitPaper = (
	record: CellMeetingRecord,
	actions: readonly OpenAction[],
	committee: CommitteeHead
): Paper => ({
	...cellHead(committee, record.meeting),
	title: 'BỘ TÀI LIỆU SINH HOẠT CHI BỘ',
	subject: `${record.meeting.title}, ${clock(record.meeting.startsAt)} ${onDay(record.meeting.startsAt)}, ${record.meeting.place}`,
	body: [...front(record, actions), pageBreak, ...back(record)],
	signatures: [
		{ capacity: 'NGƯỜI GHI', note: '(Ký, ghi rõ họ tên)' },
		{ capacity: 'CHỦ TRÌ', note: '(Ký, ghi rõ họ tên)' }
	],
	large: true
});

function front({ items, heard }: CellMeetingRecord, actions: readonly OpenAction[]): Block[] {
	return [
		heading(1, 'Chương trình'),
		list(
			items.map(({ title, words }) =>
				words.trim() ? [plain(`${itemName({ title })}: `), plain(words.trim())] : itemName({ title })
			),
			'numbers'
		),
		heading(1, 'Kết luận lần trước: hỏi từng việc, đánh dấu'),
		...(heard.length
			? [
					table(
						[
							{ header: 'Việc, người làm, hạn', width: 60, names: true },
							{ header: 'Đã xong', width: 14, align: 'center' },
							{ header: 'Chưa xong, vì sao', width: 26 }
						],
						heard.map(({ task, owner, standing }) =>
							row(`${task} (${owner}, ${showDate(standing.dueOn)})`, '□', '□')
						),
						'Kết luận lần trước'
					)
				]
			: [paragraph('Không có việc nào từ lần trước.')]),
		heading(1, 'Việc khắc phục còn mở'),
		actions.length
			? list(
					actions.map(
						({ reference, task, owner, dueOn, isOverdue }) =>
							`${reference}: ${task} (${owner}, hạn ${showDate(dueOn)}${isOverdue ? ', quá hạn' : ''})`
					)
				)
			: paragraph('Không còn việc nào mở.')
	];
}

function back({ roll, rules, items, score }: CellMeetingRecord): Block[] {
	const names = roll.people.map(({ name, exempt }) => `□ ${name}${exempt ? ' (miễn)' : ''}`);
	const third = Math.ceil(names.length / 3);
	const column = { header: 'Đánh dấu người VẮNG', width: 34, names: true } as const;
	const listed = items.filter(({ source }) => source === 'listed');
	return [
		heading(1, `Điểm danh (${roll.members} đồng chí)`),
		table(
			[column, { header: 'người VẮNG', width: 33 }, { header: 'người VẮNG', width: 33 }],
			Array.from({ length: third }, (_, i) =>
				row(names[i] ?? '', names[i + third] ?? '', names[i + 2 * third] ?? '')
			),
			'Điểm danh'
		),
		paragraph('Bắt đầu lúc: ………… Kết thúc lúc: ………… Số đồng chí đã đóng đảng phí: ………… Khách: …………………'),
		...listed.flatMap((item): Block[] => [
			paragraph([bold(`${itemName(item)}: `), plain('□ chấp nhận   □ nhắc nhở   □ khuyết điểm')]),
			room(2)
		]),
		heading(1, 'Ý kiến: ai, về nội dung số mấy, nói gì'),
		room(kitLines.opinions),
		heading(1, 'Biểu quyết'),
		table(
			[
				{ header: 'Về việc gì', width: 52, names: true },
				{ header: 'Đồng ý', width: 24, align: 'center' },
				{ header: 'Không đồng ý', width: 24, align: 'center' }
			],
			Array.from({ length: kitLines.votes }, (_, i) => emptyRow(i)),
			'Biểu quyết'
		),
		heading(1, 'Kết luận, phân công'),
		table(
			[
				{ header: 'Việc', width: 52, names: true },
				{ header: 'Ai làm', width: 28 },
				{ header: 'Hạn', width: 20 }
			],
			Array.from({ length: kitLines.tasks }, (_, i) => emptyRow(i)),
			'Kết luận, phân công'
		),
		heading(1, 'Nội dung nghị quyết'),
		...rules.resolution.value.flatMap(({ kind, vi }): Block[] =>
			kind === 'text' ? [paragraph([bold(`${vi}:`)]), room(1)] : []
		),
		heading(1, 'Tự chấm điểm (mục máy tự tính thì để trống)'),
		table(
			[
				{ header: 'Tiêu chí', width: 66, names: true },
				{ header: 'Tối đa', width: 16, align: 'center' },
				{ header: 'Điểm', width: 18, align: 'center' }
			],
			rules.scoreSheet.value.map(({ vi, max, reckoned }) =>
				row(vi, showPoints(max), reckoned ? 'máy tính' : ' ')
			),
			`Tự chấm điểm${score ? '' : ' buổi sinh hoạt'}`
		)
	];
}
