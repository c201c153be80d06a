import type { Issuer } from '#domain/documents/issued-paper.ts';
import { bold, paragraph, type Block, type Paper } from '#domain/documents/paper.ts';
import { showDate } from '#platform/dates.ts';
import type { Article, Regulation } from '../regulation.ts';
import { unitHead, unitInText, type CommitteeHead, type UnitOnPaper } from './unit-head.ts';

/** In whose name working regulations are issued, under which kind of number (QC). */
export const regulationIssuer = ({ isCommittee }: Pick<UnitOnPaper, 'isCommittee'>): Issuer => ({
	type: 'working-regulations',
	issuer: isCommittee ? 'committee' : 'cell'
});

type OnPaper = {
	committee: CommitteeHead;
	unit: UnitOnPaper;
	regulation: Regulation & { opening: string };
	articles: readonly Article[];
};

/** Adopted working regulations as an official paper (QUY CHẾ), without number and signature: those come when it is issued. */
export const regulationPaper = ({ committee, unit, regulation, articles }: OnPaper): Paper => ({
	...unitHead(committee, unit),
	title: 'QUY CHẾ',
	subject: `làm việc của ${unitInText(committee, unit)}`,
	body: [...lines(regulation.opening), paragraph(adopted(regulation)), ...articles.flatMap(articleBlocks)],
	signatures: [],
	recipients: unit.isCommittee
		? {
				to: ['Cấp trên trực tiếp (báo cáo)', 'Các đồng chí đảng ủy viên', 'Các chi bộ trực thuộc'],
				filedAt: 'Đảng ủy'
			}
		: { to: ['Đảng ủy (báo cáo)', 'Đảng viên trong chi bộ'], filedAt: 'chi bộ' }
});

const adopted = ({ adoptedBy, adoptedOn, effectiveFrom, votesFor, convened }: Regulation): string =>
	`Quy chế này được thông qua tại ${adoptedBy}, ngày ${showDate(adoptedOn)}, với ${votesFor} trên ${convened} đồng chí được triệu tập tán thành; có hiệu lực từ ngày ${showDate(effectiveFrom)}.`;

const articleBlocks = ({ number, title, words, chapter }: Article): Block[] => [
	...(chapter ? chapter.split('\n').map((line) => paragraph([bold(line)], 'center')) : []),
	paragraph([bold(`Điều ${number}.${title ? ` ${title}` : ''}`)]),
	...lines(words)
];

const lines = (text: string): Block[] =>
	text
		.split(/\n+/)
		.filter((line) => line.trim())
		.map((line) => paragraph(line.trim()));
