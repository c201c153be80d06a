import type { Committee } from '#domain/organization/unit.ts';
import { bold, heading, paragraph, plain, room, type Block, type Paper } from '#domain/documents/paper.ts';
import { dateOf, showDate, type PlainDate } from '#platform/dates.ts';
import { paperHead } from './paper-head.ts';
import type { ResultLine } from './result.ts';
import type { StudySession } from './session.ts';
import { studyWords } from './words.ts';

const words = studyWords('vi');

/** A sheet in large type on which a cell writes by hand what each listed member said and what was concluded. */
export const answerSheet = (
	session: Pick<StudySession, 'title' | 'startsAt'>,
	committee: Pick<Committee, 'name' | 'superiorName' | 'place'>,
	cell: { unitName: string; people: readonly ResultLine[]; dueOn: PlainDate }
): Paper => ({
	superior: paperHead(committee).issuer,
	issuer: cell.unitName.toLocaleUpperCase('vi'),
	place: committee.place,
	title: 'PHIẾU GHI Ý KIẾN VÀ KẾT LUẬN',
	subject: `về đảng viên có tên trong kết quả buổi “${session.title}”, ngày ${showDate(dateOf(session.startsAt))}`,
	body: [
		paragraph(
			`Nghe từng đồng chí trình bày trước, chi bộ kết luận sau. Nhập vào hệ thống trước hết ngày ${showDate(cell.dueOn)}.`
		),
		...cell.people.flatMap(ofPerson)
	],
	signatures: [
		{ capacity: 'NGƯỜI GHI', note: '(Ký, ghi rõ họ tên)' },
		{ capacity: 'T/M CHI BỘ', note: '(Ký, ghi rõ họ tên)' }
	],
	large: true
});

const ofPerson = (line: ResultLine): Block[] => [
	heading(1, `${line.fullName} (${line.reference ?? ''})`),
	paragraph([bold('Đã công bố: '), plain(`${words.statusOf(line)}.`)]),
	paragraph([bold('Ý kiến của đồng chí: ')]),
	room(3),
	paragraph([bold('Chi bộ kết luận: '), plain('□ chấp nhận   □ nhắc nhở   □ ghi nhận hạn chế, khuyết điểm')]),
	room(2)
];
