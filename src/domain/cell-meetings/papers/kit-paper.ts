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
const emptyRow = (i: number) => row(`${i + 1}.`, ' ', ' ');

/** Whether a roll is too long for the back together with all that is written there: then room is saved, and it begins on the front. */
const isLong = ({ members }: { members: number }): boolean => members > 32;

/** How many lines there are to write on by hand, on the sheet and on the page on which it is entered. */
export const kitLines = { opinions: 4, votes: 2, tasks: 4 } as const;

/**
 * The meeting on one sheet of paper. The front is read by the chair: the agenda, what became of the last conclusions, what is
 * still to be mended, who is to be reviewed. The back is filled in by the clerk: roll, opinions, votes, tasks, score. In larger
 * type for weak eyes it takes more than the one sheet.
 */
export const kitPaper = (
	record: CellMeetingRecord,
	actions: readonly OpenAction[],
	committee: CommitteeHead,
	{ large = false } = {}
): Paper => ({
	...cellHead(committee, record.meeting),
	title: 'BỘ TÀI LIỆU SINH HOẠT CHI BỘ',
	subject: `${record.meeting.title}, ${clock(record.meeting.startsAt)} ${onDay(record.meeting.startsAt)}, ${record.meeting.place}`,
	// A long roll begins on the front: the whole stays one sheet.
	body: [...front(record, actions), ...(isLong(record.roll) ? [] : [pageBreak]), ...back(record)],
	signatures: [],
	...(large && { large })
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

function back({ roll, rules, items, listed }: CellMeetingRecord): Block[] {
	const nth = (itemId: string) => items.findIndex(({ id }) => id === itemId) + 1;
	const tick = ({ name, exempt }: { name: string; exempt: boolean }) =>
		`□\u00a0${name}${exempt ? ' (miễn)' : ''}`;
	const texts = rules.resolution.value.flatMap(({ kind, vi }) =>
		kind === 'text' ? [[bold(`${vi}: `), plain(`${dots(9)} `)]] : []
	);
	const byHand = rules.scoreSheet.value.filter(({ reckoned }) => reckoned === null);
	return [
		paragraph([
			bold(`Điểm danh ${roll.members} đồng chí, đánh dấu người VẮNG: `),
			plain(
				`${roll.people.map(tick).join('; ')}. Bắt đầu: ${dots(5)} Kết thúc: ${dots(5)} Số đã đóng đảng phí: ${dots(3)}`
			)
		]),
		...listed.flatMap(({ itemId, name }) => [
			paragraph([bold(`Mục ${nth(itemId)}, ${name}: `), plain('□ chấp nhận   □ nhắc nhở   □ khuyết điểm')]),
			paragraph(dots(30), 'left')
		]),
		paragraph([bold('Ý kiến: ai, về nội dung số mấy, nói gì')]),
		room(kitLines.opinions),
		table(
			[
				{ header: 'Biểu quyết về', width: 52, names: true },
				{ header: 'Đồng ý', width: 24, align: 'center' },
				{ header: 'Không đồng ý', width: 24, align: 'center' }
			],
			Array.from({ length: kitLines.votes }, (_, i) => emptyRow(i))
		),
		table(
			[
				{ header: 'Kết luận: việc cần làm', width: 52, names: true },
				{ header: 'Ai làm', width: 28 },
				{ header: 'Hạn', width: 20 }
			],
			Array.from({ length: kitLines.tasks }, (_, i) => emptyRow(i))
		),
		...(isLong(roll) ? [paragraph(texts.flat())] : texts.map((text) => paragraph(text))),
		paragraph([
			bold('Tự chấm điểm: '),
			plain(
				`${byHand.map(({ vi, max }) => `${vi.split(':')[0]!} (${showPoints(max)}): ${dots(2)}`).join('; ')}.`
			)
		]),
		paragraph([bold('Thư ký ký: '), plain(dots(8)), bold(' Chủ trì ký: '), plain(dots(8))])
	];
}

/** Room to write on within a line. */
const dots = (count: number): string => '…'.repeat(count);
