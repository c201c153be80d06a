import type { Committee } from '#domain/organization/unit.ts';
import type { RuleSet } from '#domain/rules/rule-set.ts';
import {
	groupRow,
	heading,
	paragraph,
	row,
	table,
	totalRow,
	type Block,
	type Column,
	type Paper
} from '#domain/documents/paper.ts';
import type { PostKind } from '#platform/actor.ts';
import { dateOf, showDate, timeOf, type PlainDate } from '#platform/dates.ts';
import { paperHead } from './paper-head.ts';
import {
	figuresByCell,
	figuresOf,
	groupedByCell,
	namedLines,
	showRate,
	type Figures,
	type ResultLine
} from './result.ts';
import type { StudySession } from './session.ts';
import { studyWords } from './words.ts';

/** Everything that the paper about a result is made of. */
export type Published = {
	session: Pick<StudySession, 'title' | 'subject' | 'place' | 'startsAt'>;
	committee: Pick<Committee, 'name' | 'superiorName' | 'place'>;
	result: {
		revision: number;
		reason: string | null;
		paperNumber: string;
		publishedOn: PlainDate;
		signerName: string;
		signerPost: PostKind;
	};
	/** the revision before, when this is a correction */
	replaces?: { paperNumber: string; publishedOn: PlainDate };
	lines: readonly ResultLine[];
	rules: RuleSet;
	/** the day by which cells answer for those listed for the first time; none when there are none */
	answerBy: PlainDate | null;
};

const words = studyWords('vi');

/** The official announcement of a result (THÔNG BÁO, HD 05-HD/VPTW): figures, those listed, what the cells are to do. */
export function resultPaper({
	session,
	committee,
	result,
	replaces,
	lines,
	rules,
	answerBy
}: Published): Paper {
	const about = `kết quả buổi “${session.title}”`;
	return {
		...paperHead(committee),
		number: result.paperNumber,
		date: result.publishedOn,
		title: 'THÔNG BÁO',
		subject: replaces ? `đính chính ${about}` : about,
		body: [
			...(replaces ? [paragraph(replacing(replaces, result.reason ?? ''))] : []),
			paragraph(opening(session, figuresByCell(lines).length)),
			heading(1, 'Kết quả chung'),
			paragraph(inWords(figuresOf(lines))),
			figuresTable(lines),
			heading(1, 'Đảng viên đi muộn, về sớm, vắng mặt'),
			...listed(namedLines(lines, rules)),
			...demand(lines, answerBy, replaces !== undefined)
		],
		signatures: [
			{
				capacity: 'T/M ĐẢNG ỦY',
				post: result.signerPost === 'secretary' ? 'BÍ THƯ' : 'PHÓ BÍ THƯ',
				name: result.signerName
			}
		],
		recipients: { to: ['Ủy ban Kiểm tra Đảng ủy', 'Các chi bộ trực thuộc'], filedAt: 'Đảng ủy' }
	};
}

const replacing = (
	{ paperNumber, publishedOn }: { paperNumber: string; publishedOn: PlainDate },
	reason: string
) =>
	`Thông báo này thay thế Thông báo số ${paperNumber}, ngày ${showDate(publishedOn)}. Lý do đính chính: ${reason.replace(/\.$/, '')}.`;

const opening = ({ title, subject, place, startsAt }: Published['session'], cells: number) =>
	`Đảng ủy đã tổ chức buổi “${title}” vào ${timeOf(startsAt)} ngày ${showDate(dateOf(startsAt))} tại ${place}, cho đảng viên của ${cells} chi bộ. Nội dung: ${subject.replace(/\.$/, '')}. Đảng ủy thông báo kết quả tham gia như sau:`;

const inWords = (figures: Figures): string =>
	`Triệu tập ${figures.expected} đồng chí; có mặt ${figures.present} đồng chí, đạt ${showRate(figures.rate)}, trong đó đi muộn ${figures.late}, về sớm ${figures.leftEarly}. Vắng có phép ${figures.withLeave}, vắng không phép ${figures.withoutLeave}. Không thuộc diện triệu tập (được miễn hoặc đang bị đình chỉ sinh hoạt) ${figures.exempt} đồng chí.`;

const figureColumns: Column[] = [
	{ header: 'Chi bộ', width: 26, names: true },
	...['Triệu tập', 'Có mặt', 'Đi muộn', 'Về sớm', 'Vắng có phép', 'Vắng không phép', 'Không triệu tập'].map(
		(header) => ({ header, width: 9, align: 'center' as const })
	),
	{ header: 'Tỷ lệ', width: 11, align: 'center' }
];

/** A row of figures, in the order of the columns; the same order on the page and in the spreadsheet. */
export const figureCells = (figures: Figures): string[] => [
	...[
		figures.expected,
		figures.present,
		figures.late,
		figures.leftEarly,
		figures.withLeave,
		figures.withoutLeave,
		figures.exempt
	].map(String),
	showRate(figures.rate)
];

const figuresTable = (lines: readonly ResultLine[]): Block =>
	table(
		figureColumns,
		[
			...figuresByCell(lines).map(({ unitName, figures }) => row(unitName, ...figureCells(figures))),
			totalRow('Cộng', ...figureCells(figuresOf(lines)))
		],
		'Kết quả theo chi bộ'
	);

function listed(lines: readonly ResultLine[]): Block[] {
	if (lines.length === 0) return [paragraph('Không có.')];
	let place = 0;
	return [
		table(
			[
				{ header: 'STT', width: 8, align: 'center' },
				{ header: 'Họ và tên', width: 37, names: true },
				{ header: 'Tình trạng', width: 35 },
				{ header: 'Mã theo dõi', width: 20 }
			],
			groupedByCell(lines).flatMap(({ unitName, lines }) => [
				groupRow(unitName),
				...lines.map((line) =>
					row(String(++place), line.fullName, words.statusOf(line), line.reference ?? '')
				)
			])
		)
	];
}

function demand(lines: readonly ResultLine[], answerBy: PlainDate | null, isCorrection: boolean): Block[] {
	if (!lines.some((line) => line.reference)) return [];
	const what =
		'Chi ủy các chi bộ có đảng viên được ghi mã theo dõi nghe đồng chí đó trình bày, xem xét trong chi bộ và trả lời Đảng ủy';
	const kept = 'Các chi bộ khác giữ thời hạn đã thông báo.';
	return [
		heading(1, 'Yêu cầu đối với các chi bộ'),
		paragraph(
			!answerBy
				? `${what} theo thời hạn đã thông báo.`
				: isCorrection
					? `${what}. Chi bộ có đảng viên mới được ghi mã theo dõi trả lời trước hết ngày ${showDate(answerBy)}. ${kept}`
					: `${what} trước hết ngày ${showDate(answerBy)}.`
		)
	];
}
