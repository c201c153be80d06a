import { paragraph, row, table, type Paper } from '#domain/documents/paper.ts';
import { showDate, type PlainDate } from '#platform/dates.ts';
import { showLine } from '../duty.ts';
import { unitHead, unitInText, type CommitteeHead, type UnitOnPaper } from './unit-head.ts';

type OnSheet = {
	committee: CommitteeHead;
	unit: UnitOnPaper;
	date: PlainDate;
	people: readonly { id: string; fullName: string }[];
	duties: readonly { title: string; holders: readonly { memberId: string; detail: string | null }[] }[];
};

/** The duty sheet of a unit as a paper with room to sign; blank, it is filled in by hand and entered afterwards. */
export function dutySheetPaper(
	{ committee, unit, date, people, duties }: OnSheet,
	{ filled, large }: { filled: boolean; large: boolean }
): Paper {
	const of = (id: string) =>
		duties
			.flatMap(({ title, holders }) =>
				holders.filter(({ memberId }) => memberId === id).map(({ detail }) => showLine({ title, detail }))
			)
			.join('; ');
	const unheld = duties.filter(({ holders }) => holders.length === 0);
	return {
		...unitHead(committee, unit),
		title: 'BẢNG PHÂN CÔNG NHIỆM VỤ',
		subject: filled
			? `của ${unitInText(committee, unit)}, tính đến ngày ${showDate(date)}`
			: `của ${unitInText(committee, unit)}, áp dụng từ ngày …… /…… /…………`,
		...(filled && { date }),
		body: [
			table(
				[
					{ header: 'TT', width: 8, align: 'center' },
					{ header: 'Họ và tên', width: 30, names: true },
					{ header: 'Nhiệm vụ được phân công', width: 40 },
					{ header: 'Ký nhận', width: 22 }
				],
				people.map(({ id, fullName }, at) => row(String(at + 1), fullName, filled ? of(id) : '', ''))
			),
			...(filled && unheld.length
				? [paragraph(`Nhiệm vụ chưa có người đảm nhận: ${unheld.map(({ title }) => title).join('; ')}.`)]
				: [])
		],
		signatures: [
			unit.isCommittee
				? { capacity: 'T/M ĐẢNG ỦY', post: 'BÍ THƯ', note: '(Ký, ghi rõ họ tên)' }
				: { capacity: 'T/M CHI BỘ', post: 'BÍ THƯ', note: '(Ký, ghi rõ họ tên)' }
		],
		large
	};
}
