import { heading, list, paragraph, row, table, type Block } from '#domain/documents/paper.ts';
import { showDate } from '#platform/dates.ts';
import type { CarriedLine } from '../server/read-dialogue.ts';
import type { PromiseLine } from '../server/promise-queries.ts';
import type { Question } from '../server/question-queries.ts';
import { promiseWordsVi } from '../words/promise-words.ts';

export type Topic = { code: string; vi: string };

/** Where a promise stands, in the words of a paper. */
export const standing = (one: Pick<CarriedLine, 'state' | 'isOverdue'>): string =>
	one.isOverdue ? 'Quá hạn, chưa thực hiện' : promiseWordsVi.states[one.state];

/** What became of what was promised last time: with this every conference opens. */
export const carriedBlocks = (
	carried: { last: { heldOn: string }; lines: readonly CarriedLine[] } | null
): Block[] =>
	!carried
		? [paragraph('Đây là hội nghị đầu tiên được ghi trong hệ thống, không có lời hứa nào từ lần trước.')]
		: carried.lines.length === 0
			? [paragraph(`Hội nghị ngày ${showDate(carried.last.heldOn)} không có lời hứa nào.`)]
			: [
					table(
						[
							{ header: 'TT', width: 6, align: 'center' },
							{ header: 'Nội dung đã hứa', width: 44, names: true },
							{ header: 'Người chịu trách nhiệm, hạn', width: 26 },
							{ header: 'Kết quả', width: 24 }
						],
						carried.lines.map((line, i) =>
							row(
								String(i + 1),
								line.promise,
								`${line.ownerName}, ${showDate(line.dueOn)}`,
								line.result ? `${standing(line)}. ${line.result}` : standing(line)
							)
						),
						`Việc đã hứa tại hội nghị ngày ${showDate(carried.last.heldOn)}`
					)
				];

const byTopic = (questions: readonly Question[], topics: readonly Topic[]) => {
	const groups = Map.groupBy(questions, ({ topic }) => topic ?? '');
	return [...topics.map(({ code, vi }) => ({ code, name: vi })), { code: '', name: 'Nội dung khác' }].flatMap(
		({ code, name }) => (groups.has(code) ? [{ name, questions: groups.get(code)! }] : [])
	);
};

/** Questions are printed under the words that the office gave them, never as they were written: those may name somebody. */
const title = ({ heading: words, merged }: Question): string =>
	`${words ?? 'Câu hỏi chưa được tóm tắt'}${merged ? ` (${merged + 1} người cùng hỏi)` : ''}`;

/** What was asked, topic by topic, each with what was answered or promised. */
export const questionBlocks = (
	questions: readonly Question[],
	promises: readonly PromiseLine[],
	topics: readonly Topic[]
): Block[] => {
	const shown = questions.filter(({ state }) => state !== 'merged' && state !== 'set-aside');
	if (shown.length === 0) return [paragraph('Không có câu hỏi nào.')];
	const promised = new Map(promises.map((one) => [one.questionId, one]));
	return byTopic(shown, topics).flatMap(({ name, questions }): Block[] => [
		heading(2, name),
		...questions.flatMap((one): Block[] => {
			const promise = promised.get(one.id);
			const lines = [
				...(one.answer ? [`Trả lời (${one.givenBy}, ngày ${showDate(one.answeredOn!)}): ${one.answer}`] : []),
				...(promise
					? [
							`Hứa: ${promise.words} Người chịu trách nhiệm: ${promise.ownerName}${promise.unitName ? `, ${promise.unitName}` : ''}; hạn ${showDate(promise.dueOn)}.`
						]
					: []),
				...(!one.answer && !promise ? ['Chưa có trả lời.'] : [])
			];
			return [paragraph(title(one)), list(lines)];
		})
	]);
};
