import { heading, paragraph, room, row, table, type Block, type Paper } from '#domain/documents/paper.ts';
import type { CommitmentItem } from '../commitment.ts';
import { unitHead, type CommitteeHead } from './unit-head.ts';

type OnPaper = {
	committee: CommitteeHead;
	cellName: string;
	name: string;
	year: number;
	headings: readonly { code: string; vi: string }[];
	/** none: a blank form, to be filled in by hand */
	items: readonly (CommitmentItem & { halfYear: string | null; yearEnd: string | null })[] | null;
};

/** A person's commitment of a year as a paper; blank, with room to write under each heading. */
export const commitmentPaper = (
	{ committee, cellName, name, year, headings, items }: OnPaper,
	{ large }: { large: boolean }
): Paper => ({
	...unitHead(committee, { name: cellName, isCommittee: false }),
	title: 'BẢN CAM KẾT',
	subject: `tu dưỡng, rèn luyện, phấn đấu, nêu gương năm ${year}`,
	body: [
		paragraph(`Họ và tên: ${name || '……………………………………………'}`),
		paragraph(`Sinh hoạt tại: ${cellName}`),
		paragraph(`Trong năm ${year}, tôi cam kết thực hiện những việc sau:`),
		...headings.flatMap(({ code, vi }) => [
			heading(1, vi),
			...(items ? written(items.filter((one) => one.heading === code)) : toFillIn)
		]),
		paragraph('Tôi tự kiểm việc thực hiện vào giữa năm và cuối năm, báo cáo trước chi bộ.')
	],
	signatures: [
		{ capacity: 'T/M CHI BỘ', post: 'BÍ THƯ', note: '(Duyệt, ký, ghi rõ họ tên)' },
		{ capacity: 'NGƯỜI CAM KẾT', note: '(Ký, ghi rõ họ tên)', ...(name && { name }) }
	],
	large
});

const toFillIn: Block[] = [paragraph('Việc cam kết, và cách nhận biết là đã làm được:'), room(4)];

function written(items: NonNullable<OnPaper['items']>): Block[] {
	if (items.length === 0) return [paragraph('Không ghi.')];
	const withResults = items.some(({ halfYear, yearEnd }) => halfYear || yearEnd);
	return [
		table(
			[
				{ header: 'TT', width: 8, align: 'center' },
				{ header: 'Việc cam kết', width: withResults ? 36 : 52, names: true },
				{ header: 'Cách nhận biết', width: withResults ? 26 : 40 },
				...(withResults ? [{ header: 'Kết quả', width: 30 }] : [])
			],
			items.map(({ words, measure, halfYear, yearEnd }, at) =>
				row(String(at + 1), words, measure, ...(withResults ? [yearEnd ?? halfYear ?? ''] : []))
			)
		)
	];
}
