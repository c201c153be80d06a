import { bold, list, paragraph, plain, type Paper } from '#domain/documents/paper.ts';
import type { Committee } from '#domain/organization/unit.ts';
import { paperHead, weekdayOf } from '#domain/study/paper-head.ts';
import { dateOf, showDate, timeOf } from '#platform/dates.ts';
import type { Campaign } from './campaign.ts';
import type { Conference } from './conference.ts';
import type { Turn } from './order.ts';

type Called = Pick<
	Conference,
	'title' | 'place' | 'startsAt' | 'endsAt' | 'unitName' | 'ofCommittee' | 'chair'
>;

/** `8:00 đến 11:30, thứ Hai, ngày 23/11/2026` */
const timesOf = ({ startsAt, endsAt }: Called): string => {
	const date = dateOf(startsAt);
	return `${timeOf(startsAt)} đến ${timeOf(endsAt)}, ${weekdayOf(date)}, ngày ${showDate(date)}`;
};

/** The notice that calls a unit to its review conference, in large type. An invitation bears no number. */
export function conferenceNotice(
	conference: Called,
	campaign: Pick<Campaign, 'title'>,
	committee: Pick<Committee, 'name' | 'superiorName' | 'place'>,
	turns: readonly Pick<Turn, 'name' | 'rank' | 'state'>[]
): Paper {
	const { ofCommittee, unitName } = conference;
	const reviewed = turns.filter(({ state }) => state !== 'exempt' && state !== 'not-reviewed');
	const named = reviewed.filter(({ rank }) => rank < 3).map(({ name }) => name);
	const others = reviewed.length - named.length;
	return {
		...paperHead(committee),
		...(!ofCommittee && {
			superior: committee.name.toLocaleUpperCase('vi'),
			issuer: unitName.toLocaleUpperCase('vi')
		}),
		title: 'GIẤY MỜI',
		subject: `dự ${conference.title.charAt(0).toLocaleLowerCase('vi')}${conference.title.slice(1)}`,
		body: [
			paragraph(`${ofCommittee ? 'Đảng ủy' : unitName} trân trọng mời đồng chí dự hội nghị kiểm điểm:`),
			list(
				[
					[bold('Nội dung: '), plain(campaign.title)],
					[bold('Thời gian: '), plain(timesOf(conference))],
					[bold('Địa điểm: '), plain(conference.place)],
					[
						bold('Thành phần: '),
						plain(
							ofCommittee
								? 'các đồng chí giữ chức vụ lãnh đạo trong Đảng ủy'
								: `toàn thể đảng viên ${unitName}`
						)
					],
					[bold('Chủ trì: '), plain(`đồng chí ${conference.chair}`)],
					[
						bold('Thứ tự kiểm điểm: '),
						plain([...named, ...(others ? [`các đồng chí khác (${others} đồng chí)`] : [])].join('; '))
					]
				],
				'dash'
			),
			paragraph(
				'Đề nghị đồng chí chuẩn bị bản tự kiểm điểm, ý kiến góp ý và có mặt đúng giờ. Đồng chí nào không dự được xin báo trước với người chủ trì.'
			)
		],
		signatures: [{ capacity: ofCommittee ? 'T/M ĐẢNG ỦY' : 'T/M CHI BỘ', note: '(Ký, ghi rõ họ tên)' }],
		recipients: {
			to: [ofCommittee ? 'Các đồng chí được mời' : 'Đảng viên trong chi bộ'],
			filedAt: ofCommittee ? 'Đảng ủy' : 'Chi bộ'
		},
		large: true
	};
}
