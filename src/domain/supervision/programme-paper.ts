import type { Issuer } from '#domain/documents/issued-paper.ts';
import { heading, list, paragraph, row, table, type Paper } from '#domain/documents/paper.ts';
import { titleOf } from '#domain/documents/paper-types.ts';
import type { Committee } from '#domain/organization/unit.ts';
import type { ProgrammeItem } from './programme.ts';

/** The inspectors' programme is a plan of the inspection committee: KH/UBKT. */
export const programmeIssuer = { type: 'plan', issuer: 'inspection' } as const satisfies Issuer;

const upper = (text: string) => text.toLocaleUpperCase('vi');

/** In which name the inspection committee writes, under its committee. */
export const inspectionHead = (committee: Pick<Committee, 'name' | 'superiorName' | 'place'>) => ({
	superior: upper(committee.name.replace(/^Đảng bộ/, 'Đảng ủy')),
	issuer: 'ỦY BAN KIỂM TRA',
	place: committee.place
});

/** The programme of a year as the paper that the inspection committee issues. */
export const programmePaper = (
	committee: Pick<Committee, 'name' | 'superiorName' | 'place'>,
	{ year, aim }: { year: number; aim: string },
	items: readonly Pick<ProgrammeItem, 'month' | 'quarter' | 'theme' | 'leadName' | 'units'>[]
): Paper => ({
	...inspectionHead(committee),
	title: titleOf('plan'),
	subject: `kiểm tra, giám sát việc khắc phục hạn chế, khuyết điểm năm ${year}`,
	body: [
		heading(1, 'Mục đích, yêu cầu'),
		paragraph(aim),
		heading(1, 'Nội dung, thời gian, nơi được kiểm tra'),
		table(
			[
				{ header: 'TT', width: 8, align: 'center' },
				{ header: 'Thời gian', width: 16 },
				{ header: 'Nội dung', width: 32, names: true },
				{ header: 'Nơi được kiểm tra', width: 26 },
				{ header: 'Chủ trì', width: 18 }
			],
			items.map((item, i) =>
				row(
					String(i + 1),
					item.month ? `Tháng ${item.month}` : `Quý ${roman[item.quarter! - 1]}`,
					item.theme,
					item.units.map(({ name }) => name).join('; '),
					item.leadName
				)
			)
		),
		heading(1, 'Tổ chức thực hiện'),
		list([
			'Việc khắc phục được kiểm tra trong mỗi đợt do bốc thăm mà chọn; việc chọn thêm phải ghi rõ lý do.',
			'Nơi được kiểm tra chuẩn bị minh chứng, bố trí người làm việc với đoàn.',
			'Việc phát sinh ngoài kế hoạch thì mở đợt đột xuất, nêu rõ lý do và báo cáo Thường trực Đảng ủy.'
		])
	],
	signatures: [],
	recipients: {
		to: ['Thường trực Đảng ủy', 'Các chi bộ có tên trong kế hoạch', 'Thành viên Ủy ban Kiểm tra'],
		filedAt: 'Ủy ban Kiểm tra'
	}
});

const roman = ['I', 'II', 'III', 'IV'];
