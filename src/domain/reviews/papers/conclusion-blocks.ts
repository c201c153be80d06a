import { heading, list, paragraph, row, table, type Block } from '#domain/documents/paper.ts';
import { showDate } from '#platform/dates.ts';
import type { RecordedConclusion, RecordedShortcoming } from '../conference-record.ts';

export type OnPaper = Pick<
	RecordedConclusion,
	'item' | 'from' | 'where' | 'itemWords' | 'answer' | 'outcome' | 'words' | 'shortcoming'
> & {
	/** the same for what several places concluded about one item */
	itemKey: string;
};

/** What was concluded, item by item: what is a shortcoming with what follows from it, what is none, what is to be found out. */
export function conclusionBlocks(
	conclusions: readonly Omit<OnPaper, 'itemKey'>[],
	level: 2 | 3 = 2
): Block[] {
	const of = (outcome: OnPaper['outcome']) => conclusions.filter((one) => one.outcome === outcome);
	const faults = of('shortcoming').flatMap(({ shortcoming }) => shortcoming ?? []);
	return [
		...(faults.length ? [named(level, 'Hạn chế, khuyết điểm'), shortcomingsTable(faults)] : []),
		...listed(level, 'Nội dung đã làm rõ, không có khuyết điểm', of('no-fault')),
		...listed(level, 'Nội dung chuyển Ủy ban Kiểm tra xác minh', of('to-verify')),
		...(conclusions.length ? [] : [paragraph('Không có nội dung phải kết luận riêng.')])
	];
}

/** Numbered below a heading of their own; within minutes, where conclusions follow one another, named only. */
const named = (level: 2 | 3, title: string): Block =>
	level === 2 ? heading(2, title) : heading(3, title, '');

const listed = (level: 2 | 3, title: string, conclusions: readonly Omit<OnPaper, 'itemKey'>[]): Block[] =>
	conclusions.length ? [named(level, title), list(conclusions.map(inOneLine))] : [];

/** Words of several lines as one. */
export const inline = (words: string): string =>
	words
		.split(/\n+/)
		.map((line) => sentence(line))
		.filter(Boolean)
		.join(' ');

/** The item and what was concluded about it. Who raised a criticism is not repeated on papers that leave the conference. */
const inOneLine = ({ itemWords, words }: Pick<OnPaper, 'itemWords' | 'words'>): string =>
	words ? `${inline(itemWords)} Kết luận: ${inline(words)}` : inline(itemWords);

/** Shortcomings with cause, responsibility and remedy, and the reference under which each is followed. */
export const shortcomingsTable = (shortcomings: readonly RecordedShortcoming[]): Block =>
	table(
		[
			{ header: 'TT', width: 7, align: 'center' },
			{ header: 'Hạn chế, khuyết điểm', width: 28, names: true },
			{ header: 'Nguyên nhân, trách nhiệm', width: 27 },
			{ header: 'Biện pháp, người thực hiện, thời hạn', width: 38 }
		],
		shortcomings.map((one, i) =>
			row(
				String(i + 1),
				`${sentence(one.description)}\nMã theo dõi:\n${one.reference}`,
				`${sentence(one.cause)}\n${sentence(one.responsibility)}`,
				one.actions.map(remedy).join('\n')
			)
		)
	);

const remedy = ({ task, expectedProduct, owner, dueOn }: RecordedShortcoming['actions'][number]): string =>
	`${sentence(task)}${expectedProduct ? ` Kết quả: ${sentence(expectedProduct)}` : ''} Người thực hiện: ${owner}; hạn ${showDate(dueOn)}.`;

/** Words that end as a sentence does. */
export const sentence = (words: string): string => {
	const said = words.trim();
	return said === '' || /[.!?…]$/.test(said) ? said : `${said}.`;
};
