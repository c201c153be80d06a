import type { Issuer } from '#domain/documents/issued-paper.ts';
import { heading, list, paragraph, room, type Paper } from '#domain/documents/paper.ts';
import { titleOf } from '#domain/documents/paper-types.ts';
import type { Committee } from '#domain/organization/unit.ts';
import { paperHead } from '#domain/study/paper-head.ts';
import { officialDate, showDate } from '#platform/dates.ts';
import type { Dialogue } from '../server/dialogue-queries.ts';
import type { PromiseLine } from '../server/promise-queries.ts';
import type { Question } from '../server/question-queries.ts';
import type { CarriedLine, Figures } from '../server/read-dialogue.ts';
import { dialogueWordsVi } from '../words/dialogue-words.ts';
import { carriedBlocks, questionBlocks, type Topic } from './dialogue-blocks.ts';

/** The results are announced by the standing committee: TB/ĐU. */
export const resultsIssuer = { type: 'announcement', issuer: 'standing-committee' } as const satisfies Issuer;
export const resultsKind = 'dialogue-results';

export type ConferenceOnPaper = {
	committee: Pick<Committee, 'name' | 'superiorName' | 'place'>;
	dialogue: Dialogue;
	questions: readonly Question[];
	promises: readonly PromiseLine[];
	figures: Figures;
	carried: { last: { heldOn: string }; lines: readonly CarriedLine[] } | null;
	topics: readonly Topic[];
};

/** The figures of a conference as one sentence; they are counted from its records. */
export const figuresSentence = (one: Figures): string =>
	`Có ${one.asked} câu hỏi, ý kiến: ${one.beforehand} gửi trước, ${one.hall} nêu tại hội nghị; ${one.merged} câu trùng nội dung được ghép; đã trả lời ${one.answered}, hứa giải quyết ${one.promised}, không thuộc phạm vi ${one['set-aside']}, chưa trả lời ${one.open}.`;

/** The minutes, written from the record. */
export const minutesPaper = (one: ConferenceOnPaper): Paper => {
	const { dialogue, figures } = one;
	return {
		...paperHead(one.committee),
		title: titleOf('minutes'),
		subject: dialogue.title,
		date: dialogue.heldOn,
		body: [
			heading(1, 'Thời gian, địa điểm, thành phần'),
			paragraph(
				`Hội nghị họp từ ${dialogue.openedAt ?? dialogue.startsAt}${dialogue.closedAt ? ` đến ${dialogue.closedAt}` : ''}, ${officialDate(dialogue.heldOn)}, tại ${dialogue.place}.`
			),
			list([
				`Chủ trì: ${dialogue.chairedBy}.`,
				`Số người dự: ${dialogue.attended ?? 0}.`,
				`Thông báo ngày ${showDate(dialogue.announcedOn!)}${dialogue.lateReason ? `, chậm so với quy định; lý do: ${dialogue.lateReason}` : ''}.`
			]),
			heading(1, 'Nội dung'),
			paragraph(dialogue.content),
			heading(1, 'Kết quả thực hiện những việc đã hứa lần trước'),
			...carriedBlocks(one.carried),
			heading(1, 'Câu hỏi, ý kiến và trả lời'),
			paragraph(figuresSentence(figures)),
			...questionBlocks(one.questions, one.promises, one.topics),
			...(dialogue.remarks ? [heading(1, 'Ý kiến khác'), paragraph(dialogue.remarks)] : [])
		],
		signatures: [
			{ capacity: 'THƯ KÝ', note: '(Ký, ghi rõ họ tên)' },
			{ capacity: 'CHỦ TRÌ', note: '(Ký, ghi rõ họ tên)' }
		]
	};
};

/** What is announced after the conference: what was answered, what was promised, by whom and by when. */
export const resultsPaper = (one: ConferenceOnPaper): Paper => ({
	...paperHead(one.committee),
	title: titleOf('announcement'),
	subject: `kết quả ${dialogueWordsVi.kinds[one.dialogue.kind].toLocaleLowerCase('vi').replace('nhân dân', 'Nhân dân')} ngày ${showDate(one.dialogue.heldOn)}`,
	body: [
		paragraph(
			`${officialDate(one.dialogue.heldOn).replace('ngày', 'Ngày')}, tại ${one.dialogue.place}, ${one.dialogue.attended ?? 0} người đã dự hội nghị “${one.dialogue.title}” do ${one.dialogue.chairedBy} chủ trì. Kết quả như sau:`
		),
		heading(1, 'Kết quả thực hiện những việc đã hứa lần trước'),
		...carriedBlocks(one.carried),
		heading(1, 'Câu hỏi, trả lời, việc đã hứa'),
		paragraph(figuresSentence(one.figures)),
		...questionBlocks(one.questions, one.promises, one.topics),
		paragraph(
			'Người đã hỏi xem trả lời bằng mã ghi trên phiếu tại trang thông tin của xã, hoặc hỏi tại bộ phận tiếp công dân.'
		)
	],
	signatures: [],
	recipients: {
		to: [
			'Trưởng các thôn, tổ dân phố (để thông báo)',
			'Niêm yết tại trụ sở; hệ thống truyền thanh',
			'Ủy ban Mặt trận Tổ quốc xã'
		],
		filedAt: 'Văn phòng Đảng ủy'
	}
});

/** What lies before the chair: what became of the last promises, then what was asked beforehand, with room to write. */
export const agendaPaper = (one: ConferenceOnPaper, large: boolean): Paper => ({
	...paperHead(one.committee),
	title: 'CHƯƠNG TRÌNH',
	subject: one.dialogue.title,
	body: [
		paragraph(
			`${one.dialogue.startsAt}, ${officialDate(one.dialogue.heldOn)}, tại ${one.dialogue.place}. Chủ trì: ${one.dialogue.chairedBy}.`
		),
		heading(1, 'Báo cáo kết quả thực hiện những việc đã hứa lần trước'),
		...carriedBlocks(one.carried),
		heading(1, 'Câu hỏi gửi trước'),
		...questionBlocks(one.questions, one.promises, one.topics),
		heading(1, 'Câu hỏi tại hội nghị'),
		room(6),
		heading(1, 'Kết luận: việc hứa, ai làm, hạn'),
		room(6)
	],
	signatures: [],
	...(large && { large: true })
});
