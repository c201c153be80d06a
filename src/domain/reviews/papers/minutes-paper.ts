import {
	heading,
	list,
	paragraph,
	plain,
	bold,
	row,
	table,
	type Block,
	type Paper
} from '#domain/documents/paper.ts';
import type { Committee } from '#domain/organization/unit.ts';
import { dateOf, showDate, timeOf } from '#platform/dates.ts';
import type { ConferenceRecord, RecordedTurn, RollFigures } from '../conference-record.ts';
import { conclusionBlocks, inline, sentence } from './conclusion-blocks.ts';
import { collectiveInText, unitHead } from './unit-head.ts';

/**
 * The minutes of a review conference, written from what was noted there: when and where, who came, who spoke, what was asked
 * and answered, how it was voted and concluded. Signed by who wrote them (left) and who chaired (right).
 */
export function minutesPaper(
	record: ConferenceRecord,
	committee: Pick<Committee, 'name' | 'superiorName' | 'place'>
): Paper {
	const { conference, turns, speeches } = record;
	return {
		...unitHead(committee, { name: conference.unitName, isCommittee: conference.ofCommittee }),
		title: 'BIÊN BẢN',
		subject: conference.title,
		body: [
			heading(1, 'Thời gian, địa điểm, thành phần'),
			...whereAndWho(record),
			heading(1, 'Chương trình'),
			agenda(record),
			heading(1, 'Diễn biến và kết luận'),
			...discussion(record, null),
			...turns.flatMap((turn) => turnBlocks(record, turn)),
			...(turns.length || speeches.length ? [] : [paragraph('Chưa ghi nội dung nào.')]),
			...votes(record),
			paragraph(closing(record))
		],
		signatures: [
			{ capacity: 'NGƯỜI GHI BIÊN BẢN', name: conference.clerk },
			{ capacity: 'CHỦ TRÌ', name: conference.chair }
		],
		recipients: conference.ofCommittee
			? { to: ['Ủy ban Kiểm tra Đảng ủy'], filedAt: 'Đảng ủy' }
			: { to: ['Đảng ủy'], filedAt: 'Chi bộ' }
	};
}

/** `19 giờ 30 phút`, `8 giờ`. */
export const clock = (at: Date): string => {
	const [hour, minute] = timeOf(at).split(':').map(Number) as [number, number];
	return `${hour} giờ${minute ? ` ${String(minute).padStart(2, '0')} phút` : ''}`;
};

const onDay = (at: Date): string => `ngày ${showDate(dateOf(at))}`;

function whereAndWho({ conference, roll }: ConferenceRecord): Block[] {
	const { began, ended } = timesOf(conference);
	const lines = [
		`Bắt đầu lúc ${clock(began)} ${onDay(began)}${ended ? `; kết thúc lúc ${clock(ended)}${sameDay(began, ended) ? ' cùng ngày' : ` ${onDay(ended)}`}` : ''}.`,
		`Địa điểm: ${sentence(conference.place)}`,
		`Chủ trì: đồng chí ${conference.chair}.`,
		`Ghi biên bản: đồng chí ${conference.clerk}.`,
		...(conference.guests.trim() ? [`Khách mời, đại biểu: ${sentence(conference.guests)}`] : []),
		...rollLines(roll, conference.ofCommittee)
	];
	return [list(lines)];
}

/** When it was held. What was entered from paper on a later day was held at the time it was called for. */
function timesOf({ state, openedAt, endedAt, startsAt, endsAt }: ConferenceRecord['conference']) {
	const onItsDay = openedAt !== null && sameDay(openedAt, startsAt);
	return {
		began: onItsDay ? openedAt : startsAt,
		ended: state === 'ended' ? (onItsDay && endedAt ? endedAt : endsAt) : null
	};
}

const sameDay = (a: Date, b: Date) => dateOf(a) === dateOf(b);

/** Figures and names; why somebody was absent is not kept, and stands nowhere. */
function rollLines(roll: RollFigures, ofCommittee: boolean): string[] {
	const named = (...statuses: (string | null)[]) =>
		roll.people.filter(({ status }) => statuses.includes(status)).map(({ name }) => name);
	const counted = (what: string, count: number, names: string[]) =>
		`${what}: ${count} đồng chí${names.length ? ` (${names.join(', ')})` : ''}.`;
	const kinds = roll.probationary ? ` (chính thức ${roll.official}, dự bị ${roll.probationary})` : '';
	return [
		`Tổng số ${ofCommittee ? 'thành viên' : 'đảng viên'}: ${roll.members} đồng chí${kinds}; được miễn công tác và sinh hoạt đảng: ${roll.exempt} đồng chí.`,
		`Triệu tập: ${roll.convened} đồng chí; có mặt: ${roll.present} đồng chí${roll.convened ? `, đạt ${percent(roll.present, roll.convened)}` : ''}.`,
		counted('Vắng có lý do', roll.withLeave, named('absent-with-leave')),
		counted('Vắng không có lý do', roll.withoutLeave, named('absent-without-leave')),
		...(roll.notCalled ? [counted('Chưa điểm danh', roll.notCalled, [])] : [])
	];
}

/** `87,5%`. */
export const percent = (part: number, whole: number): string =>
	`${(Math.round((part * 1000) / whole) / 10).toLocaleString('vi-VN')}%`;

const agenda = ({ conference, turns }: ConferenceRecord): Block =>
	turns.length
		? list(
				turns.map((turn) => `${about(turn, conference)}${turn === turns.at(-1) ? '.' : ';'}`),
				'numbers'
			)
		: paragraph('Trao đổi chung.');

const about = (
	{ name, subjectUnitId }: RecordedTurn,
	{ ofCommittee }: ConferenceRecord['conference']
): string =>
	subjectUnitId ? `Kiểm điểm tập thể ${collectiveInText(name, ofCommittee)}` : `Kiểm điểm đồng chí ${name}`;

function turnBlocks(record: ConferenceRecord, turn: RecordedTurn): Block[] {
	const items = turn.conclusions.filter(({ answer, from }) => answer !== null || from !== '');
	return [
		heading(2, about(turn, record.conference)),
		...discussion(record, turn.reviewId),
		...(items.length
			? [
					paragraph('Các nội dung được xem xét:'),
					...items.map((one) =>
						paragraph([
							bold(`${one.from}${one.where ? ` (${one.where})` : ''}: `),
							plain(inline(one.itemWords)),
							...(one.answer ? [plain(` Trả lời: ${inline(one.answer)}`)] : [])
						])
					)
				]
			: []),
		heading(3, 'Kết luận', ''),
		...(turn.closed?.summary ? [paragraph(sentence(turn.closed.summary))] : []),
		...(turn.conclusions.length ? conclusionBlocks(turn.conclusions, 3) : []),
		...(turn.closed?.summary || turn.conclusions.length
			? []
			: [paragraph(turn.closed ? 'Nhất trí với bản kiểm điểm.' : 'Chưa kết luận trong phiên này.')])
	];
}

/** What was said about one review, or about none: who, from when to when, in what words. */
const discussion = ({ speeches }: ConferenceRecord, reviewId: string | null): Block[] =>
	speeches
		.filter((speech) => speech.reviewId === reviewId)
		.map(({ speaker, startedAt, endedAt, words }) => {
			const when = startedAt ? ` (${timeOf(startedAt)}${endedAt ? `–${timeOf(endedAt)}` : ''})` : '';
			return paragraph([
				bold(`Đồng chí ${speaker}${when}: `),
				plain(words.trim() ? sentence(words) : 'phát biểu ý kiến.')
			]);
		});

function votes({ tallies }: ConferenceRecord): Block[] {
	if (tallies.length === 0) return [];
	const count = (header: string) => ({ header, width: 10, align: 'center' as const });
	return [
		heading(1, 'Kết quả biểu quyết'),
		table(
			[
				{ header: 'Nội dung', width: 34, names: true },
				count('Triệu tập'),
				count('Phát ra'),
				count('Thu về'),
				count('Hợp lệ'),
				{ header: 'Đồng ý (so với triệu tập)', width: 16, align: 'center' },
				count('Không đồng ý')
			],
			tallies.map((one) =>
				row(
					one.subjectName ? `${one.question} (${one.subjectName})` : one.question,
					...[one.convened, one.issued, one.collected, one.valid].map(String),
					one.convened ? `${one.agree} (${percent(one.agree, one.convened)})` : String(one.agree),
					String(one.disagree)
				)
			)
		)
	];
}

function closing({ conference }: ConferenceRecord): string {
	const { ended } = timesOf(conference);
	return ended ? `Hội nghị kết thúc lúc ${clock(ended)} ${onDay(ended)}.` : 'Hội nghị chưa kết thúc.';
}
