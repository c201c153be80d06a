import { heading, paragraph, type Block, type Paper } from '#domain/documents/paper.ts';
import { addDays, showDate } from '#platform/dates.ts';
import { periodOnPaper } from '../self-review-paper.ts';
import { allConclusions, tellingPlace, type CaseOnPaper, type PapersOfCampaign } from './case-on-paper.ts';
import { conclusionBlocks, sentence } from './conclusion-blocks.ts';
import { collectiveInText, subjectInText, unitHead, unitInText } from './unit-head.ts';

/** The notice of what was concluded, to the person or the collective (THÔNG BÁO): summary, items, what is asked of them. */
export function noticePaper(one: CaseOnPaper, common: PapersOfCampaign): Paper {
	const { unit } = tellingPlace(one);
	const subject = subjectInText(one.subject);
	const period = periodOnPaper(common.campaign);
	return {
		...unitHead(common.committee, unit),
		title: 'THÔNG BÁO',
		subject: `kết luận kiểm điểm ${period} đối với ${subject}`,
		body: [
			paragraph(opening(one, common, subject)),
			heading(1, 'Nhận xét chung'),
			...summaries(one),
			heading(1, 'Kết luận từng nội dung'),
			...conclusionBlocks(allConclusions(one)),
			...saidToIt(one, subject),
			heading(1, 'Yêu cầu'),
			...asked(one, common, subject)
		],
		signatures: [],
		recipients: recipients(one, unit.isCommittee)
	};
}

const opening = (one: CaseOnPaper, { committee, campaign }: PapersOfCampaign, subject: string): string => {
	const { unit, concludedOn } = tellingPlace(one);
	const who = unitInText(committee, unit);
	return `Căn cứ kết quả hội nghị kiểm điểm${concludedOn ? `, kết luận ngày ${showDate(concludedOn)}` : ''}, ${who} thông báo kết luận kiểm điểm ${periodOnPaper(campaign)} đối với ${subject} như sau:`;
};

/** The words of each place; where only one concluded, its words alone. */
function summaries({ places }: CaseOnPaper): Block[] {
	const said = places.filter(({ summary }) => summary.trim());
	if (said.length === 0) return [paragraph('Hội nghị nhất trí với bản tự kiểm điểm.')];
	return said.flatMap(({ unit, summary }) => [
		...(said.length > 1 ? [heading(2, unit.isCommittee ? 'Đảng ủy' : unit.name)] : []),
		...summary
			.split(/\n+/)
			.filter((line) => line.trim())
			.map((line) => paragraph(sentence(line)))
	]);
}

/** A disagreement stands in the notice with what became of it: both sides are told. */
function saidToIt({ signature }: CaseOnPaper, subject: string): Block[] {
	if (!signature || signature.agrees) return [];
	const decided =
		signature.decision === 'upheld'
			? ` Cấp có thẩm quyền đã xem xét và giữ nguyên kết luận. ${sentence(signature.decisionWords)}`
			: ' Ý kiến này được chuyển cấp có thẩm quyền xem xét.';
	return [
		heading(1, 'Ý kiến chưa nhất trí'),
		paragraph(
			`Ngày ${showDate(signature.signedOn)}, ${subject} chưa nhất trí với kết luận: ${sentence(signature.words)}${decided}`.trim()
		)
	];
}

function asked(one: CaseOnPaper, { planWithin }: PapersOfCampaign, subject: string): Block[] {
	const hasFault = allConclusions(one).some(({ outcome }) => outcome === 'shortcoming');
	const on = one.concludedOn ?? tellingPlace(one).concludedOn;
	const until = on ? ` trước hết ngày ${showDate(addDays(on, planWithin))}` : '';
	return [
		paragraph(
			hasFault
				? `Đề nghị ${subject} lập kế hoạch khắc phục các hạn chế, khuyết điểm nêu trên${until}, thực hiện đúng thời hạn và báo cáo kết quả theo mã theo dõi.`
				: `Đề nghị ${subject} tiếp tục phát huy ưu điểm, thực hiện những nội dung đã tự nêu trong bản kiểm điểm.`
		),
		paragraph(
			'Nếu chưa nhất trí với kết luận, có quyền nêu ý kiến; ý kiến được ghi nhận và chuyển cấp trên xem xét.'
		)
	];
}

const recipients = ({ subject, places }: CaseOnPaper, byCommittee: boolean): Paper['recipients'] => ({
	to: [
		subject.isCollective ? collectiveInText(subject.name, subject.isCommittee) : `Đồng chí ${subject.name}`,
		...(byCommittee
			? [
					...places.filter(({ unit }) => !unit.isCommittee).map(({ unit }) => unit.name),
					'Ủy ban Kiểm tra Đảng ủy'
				]
			: ['Đảng ủy'])
	],
	filedAt: byCommittee ? 'Đảng ủy' : 'Chi bộ'
});
