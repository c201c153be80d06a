import {
	bold,
	groupRow,
	heading,
	list,
	paragraph,
	plain,
	row,
	table,
	totalRow,
	type Paper
} from './paper.ts';
import { paperNumber, titleOf } from './paper-types.ts';

const people = Array.from({ length: 45 }, (_, i) =>
	row(String(i + 1), `Nguyễn Thị Quỳnh ${i + 1}`, i % 2 ? 'Vắng không phép' : `Đi muộn ${10 + i} phút`)
);

/** A paper with everything that a paper may have, for tests and for looking at. */
export const examplePaper: Paper = {
	superior: 'ĐẢNG BỘ TỈNH PHÚ THỌ',
	issuer: 'ĐẢNG ỦY XÃ VĨNH PHÚ',
	number: paperNumber(5, 'announcement', 'ĐU'),
	place: 'Vĩnh Phú',
	date: '2026-02-05',
	title: titleOf('announcement'),
	subject: 'kết quả học tập, quán triệt nghị quyết',
	body: [
		paragraph('Ngày 02/02/2026, Đảng ủy xã tổ chức học tập cho 18 chi bộ.'),
		heading(1, 'Kết quả chung'),
		paragraph([bold('Có mặt: '), plain('410 đồng chí')]),
		heading(2, 'Đánh giá'),
		list(['nề nếp', 'đúng giờ'], 'letters'),
		heading(1, 'Danh sách'),
		table(
			[
				{ header: 'STT', width: 10, align: 'center' },
				{ header: 'Họ và tên', width: 50, names: true },
				{ header: 'Trạng thái', width: 40 }
			],
			[groupRow('Chi bộ thôn Đông'), ...people, totalRow('', 'Cộng', '45')],
			'Đảng viên vắng, đi muộn, về sớm'
		)
	],
	signatures: [{ capacity: 'T/M BAN THƯỜNG VỤ', post: 'BÍ THƯ', name: 'Nguyễn Văn Ưởng' }],
	recipients: { to: ['Các chi bộ trực thuộc'], filedAt: 'Đảng ủy' }
};
