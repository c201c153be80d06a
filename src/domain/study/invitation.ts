import type { Committee } from '#domain/organization/unit.ts';
import { unissuedNumber } from '#domain/documents/paper-types.ts';
import { bold, list, paragraph, plain, type Paper } from '#domain/documents/paper.ts';
import { dateOf, showDate, timeOf } from '#platform/dates.ts';
import { paperHead, weekdayOf } from './paper-head.ts';
import type { StudySession } from './session.ts';

type Invited = Pick<StudySession, 'title' | 'subject' | 'place' | 'startsAt' | 'endsAt'>;

/** `19:30 đến 21:30, thứ Hai, 23/11/2026` */
const timesOf = ({ startsAt, endsAt }: Invited): string => {
	const date = dateOf(startsAt);
	return `${timeOf(startsAt)} đến ${timeOf(endsAt)}, ${weekdayOf(date)}, ngày ${showDate(date)}`;
};

/** The text with which a cell tells its members in its chat group. It is Vietnamese whatever the page is. */
export const chatText = (session: Invited, unitName: string): string =>
	[
		`Kính gửi các đồng chí đảng viên ${unitName},`,
		'',
		`Mời các đồng chí dự buổi: ${session.title}.`,
		`Nội dung: ${session.subject}`,
		`Thời gian: ${timesOf(session)}.`,
		`Địa điểm: ${session.place}.`,
		'',
		'Đồng chí nào không dự được xin báo sớm cho chi ủy. Đề nghị các đồng chí đến đúng giờ.'
	].join('\n');

/** The notice to hang up or to hand out, in large type. It has no number of its own: the office writes one in when it issues it. */
export const noticePaper = (
	session: Invited,
	committee: Pick<Committee, 'name' | 'superiorName' | 'place'>,
	unitNames: readonly string[],
	isForAll: boolean
): Paper => ({
	...paperHead(committee),
	number: unissuedNumber('announcement', 'ĐU'),
	title: 'THÔNG BÁO',
	subject: `về việc ${lowerFirst(session.title)}`,
	body: [
		paragraph('Đảng ủy thông báo để các đồng chí đảng viên biết và tham dự:'),
		list(
			[
				[bold('Nội dung: '), plain(session.subject)],
				[bold('Thời gian: '), plain(timesOf(session))],
				[bold('Địa điểm: '), plain(session.place)],
				[
					bold('Thành phần: '),
					plain(
						isForAll ? 'đảng viên của tất cả các chi bộ trực thuộc' : `đảng viên của ${unitNames.join('; ')}`
					)
				]
			],
			'dash'
		),
		paragraph(
			'Đề nghị các đồng chí có mặt đúng giờ, dự hết buổi. Đồng chí nào không dự được xin báo lý do trước với chi ủy.'
		)
	],
	signatures: [{ capacity: 'T/M ĐẢNG ỦY', note: '(Ký, ghi rõ họ tên)' }],
	recipients: { to: ['Các chi bộ', 'Đảng viên'], filedAt: 'Đảng ủy' },
	large: true
});

const lowerFirst = (text: string): string => text.charAt(0).toLocaleLowerCase('vi') + text.slice(1);
