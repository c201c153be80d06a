import { bold, heading, paragraph, plain, type Block, type Paper } from '#domain/documents/paper.ts';
import { showDate } from '#platform/dates.ts';
import type { Explained } from '../self-review.ts';
import { periodOnPaper } from '../self-review-paper.ts';
import type { CaseOnPaper, PapersOfCampaign } from './case-on-paper.ts';
import { sentence } from './conclusion-blocks.ts';
import { issuerOf } from './paper-kinds.ts';
import { subjectInText, unitHead, unitInText } from './unit-head.ts';

/** The reply to what was suggested (BÁO CÁO giải trình): each suggestion with what happened, why, whose responsibility, what follows. */
export function replyPaper(one: CaseOnPaper, common: PapersOfCampaign): Paper {
	const issuer = issuerOf('reply', one, one.unit);
	const senders = [...new Set(one.explained.map(({ senderName }) => senderName))];
	const who = one.subject.isCollective ? unitInText(common.committee, one.unit) : 'tôi';
	return {
		...unitHead(common.committee, one.subject.isCollective ? one.unit : { ...one.unit, isCommittee: false }),
		title: 'BÁO CÁO',
		subject: `giải trình các nội dung được gợi ý kiểm điểm ${periodOnPaper(common.campaign)}${one.subject.isCollective ? '' : ` của ${subjectInText(one.subject)}`}`,
		addressees: senders,
		body: [
			paragraph(
				`Về ${one.explained.length} nội dung được gợi ý kiểm điểm ${periodOnPaper(common.campaign)}, ${who} báo cáo giải trình như sau:`
			),
			...one.explained.flatMap(explainedBlocks)
		],
		signatures: issuer
			? []
			: [{ capacity: 'NGƯỜI GIẢI TRÌNH', note: '(Ký, ghi rõ họ tên)', name: one.subject.name }],
		...(issuer && { recipients: { to: senders, filedAt: one.unit.isCommittee ? 'Đảng ủy' : 'Chi bộ' } })
	};
}

function explainedBlocks({ number, datedOn, senderName, words, explanation }: Explained, i: number): Block[] {
	const asked = [
		heading(1, `Nội dung gợi ý thứ ${i + 1}`),
		paragraph([
			plain(`${senderName} gợi ý tại văn bản số ${number}, ngày ${showDate(datedOn)}: `),
			bold(sentence(words))
		])
	];
	if (!explanation) return [...asked, paragraph('Chưa giải trình.')];
	const parts: [string, string][] = [
		['Sự việc', explanation.happened],
		['Nguyên nhân khách quan', explanation.objectiveCause || 'Không có.'],
		['Nguyên nhân chủ quan', explanation.subjectiveCause || 'Không có.'],
		['Trách nhiệm', explanation.responsibility],
		['Hướng khắc phục', explanation.followUp]
	];
	return [
		...asked,
		...parts.flatMap(([title, said]): Block[] => [
			heading(2, title),
			...said
				.split(/\n+/)
				.filter((line) => line.trim())
				.map((line) => paragraph(sentence(line)))
		])
	];
}
