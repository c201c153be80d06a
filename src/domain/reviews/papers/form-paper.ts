import {
	bold,
	heading,
	paragraph,
	plain,
	room,
	type Block,
	type Paper,
	type Signature
} from '#domain/documents/paper.ts';
import { showDate } from '#platform/dates.ts';
import { periodOnPaper, selfReviewBody } from '../self-review-paper.ts';
import type { CaseOnPaper, PapersOfCampaign, PlaceOnPaper } from './case-on-paper.ts';
import { conclusionBlocks, sentence } from './conclusion-blocks.ts';
import { isFinal, issuerOf, type Moment } from './paper-kinds.ts';
import { unitHead } from './unit-head.ts';

/**
 * The prescribed form as it stands at the end: what was handed in, what was concluded about it, and whether the person agrees.
 * A collective's is a report that is issued (its issuer signs then); a person's bears their own signature and their cell's.
 */
export function formPaper(one: CaseOnPaper, common: PapersOfCampaign): Paper {
	const issuer = issuerOf('form', one, one.unit);
	return {
		...unitHead(common.committee, one.subject.isCollective ? one.unit : { ...one.unit, isCommittee: false }),
		form: one.form.label,
		title: one.form.title.toLocaleUpperCase('vi'),
		subject: periodOnPaper(common.campaign),
		body: [
			...selfReviewBody({
				...common,
				form: one.form,
				subject: one.subject,
				content: one.content,
				empty: 'words'
			}),
			...one.places.filter(({ concludedOn }) => concludedOn).flatMap(concludedBlocks),
			...(one.places.some(({ concludedOn }) => concludedOn) ? saidBlocks(one) : [])
		],
		signatures: issuer ? [] : signatures(one),
		...(issuer && { recipients: recipients(one, common) })
	};
}

const concludedBlocks = ({ unit, concludedOn, summary, conclusions }: PlaceOnPaper): Block[] => [
	heading(1, `Nhận xét, kết luận của ${unit.isCommittee ? 'Đảng ủy' : unit.name}`, ''),
	...(summary ? summary.split(/\n+/).map((line) => paragraph(sentence(line))) : []),
	...conclusionBlocks(conclusions),
	paragraph([plain('Kết luận ngày '), plain(showDate(concludedOn!)), plain('.')])
];

/** What the person said to the conclusion; room for it while they have not signed. */
function saidBlocks({ signature, subject }: CaseOnPaper): Block[] {
	const who = subject.isCollective ? 'tập thể được kiểm điểm' : 'người được kiểm điểm';
	return [heading(1, `Ý kiến của ${who} về kết luận`, ''), ...(signature ? said(signature) : [room(3)])];
}

const said = ({
	agrees,
	words,
	signedBy,
	signedOn,
	decision,
	decisionWords
}: NonNullable<CaseOnPaper['signature']>): Block[] => [
	paragraph([
		bold(agrees ? 'Nhất trí với kết luận. ' : 'Chưa nhất trí với kết luận. '),
		plain(`${sentence(words)} ${signedBy} đã ký nhận ngày ${showDate(signedOn)}.`.trim())
	]),
	...(decision
		? [
				paragraph(
					`Cấp có thẩm quyền đã xem xét: ${decision === 'upheld' ? 'giữ nguyên kết luận' : 'kiểm điểm lại'}. ${sentence(decisionWords)}`.trim()
				)
			]
		: [])
];

const note = '(Ký, ghi rõ họ tên)';

function signatures({ subject, places }: CaseOnPaper): Signature[] {
	const isLeader = places.some(({ unit }) => unit.isCommittee);
	return [
		...(isLeader ? [{ capacity: 'T/M ĐẢNG ỦY', note }] : []),
		{ capacity: 'NGƯỜI TỰ KIỂM ĐIỂM', note, name: subject.name },
		{ capacity: 'T/M CHI BỘ', note }
	];
}

const recipients = ({ unit }: CaseOnPaper, { superior }: PapersOfCampaign) =>
	unit.isCommittee
		? { to: [superior, 'Ủy ban Kiểm tra Đảng ủy'], filedAt: 'Đảng ủy' }
		: { to: ['Đảng ủy'], filedAt: 'Chi bộ' };

/** Whether the person's form may be signed as it is: it is a draft until the conclusion stands in it. */
export const isDraftForm = (moment: Moment): boolean => !isFinal('form', moment).allowed;
