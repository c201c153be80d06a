import {
	bold,
	heading,
	italic,
	list,
	paragraph,
	plain,
	room,
	row,
	table,
	totalRow,
	type Block
} from '#domain/documents/paper.ts';
import { rectificationWords } from '#domain/rectification/words.ts';
import type { FormPart, FormSection } from '#domain/rules/rule-set.ts';
import { showDate } from '#platform/dates.ts';
import type { Locale } from '#platform/words.ts';
import type { Carried } from './carried.ts';
import { readMarks, showPoints, type Content, type Explained, type Level } from './self-review.ts';

/** How a part without words is printed: with lines to write on by hand, or with a word that nothing was written. */
export type WhenEmpty = 'lines' | 'words';

/** What stands on paper under the heading of one part. */
export function partBlocks(
	part: FormPart,
	content: Content | null,
	levels: readonly Level[],
	empty: WhenEmpty
): Block[] {
	const words = content?.texts[part.code]?.trim() ?? '';
	switch (part.kind) {
		case 'text':
			return [
				...(words || empty === 'words' ? [] : paragraphs(content?.known?.[part.code] ?? '')),
				...written(words, linesFor(part), empty)
			];
		case 'carried':
			return [
				...carriedBlocks(content?.carried ?? []),
				...more(words, content?.carried.length ? 2 : 4, empty, content?.carried.length !== 0)
			];
		case 'suggestions':
			return [
				...(content?.explained ?? []).flatMap((one) => explainedBlocks(one, empty)),
				...more(words, content?.explained.length ? 0 : 4, empty, content?.explained.length !== 0)
			];
		case 'score':
			return scoreBlocks(part, words);
		case 'grades':
			return levelBlocks(words, part.options ?? []);
		case 'level':
			return levelBlocks(words, levels);
	}
}

/** Words as paragraphs: each line that the author broke stays one. */
const paragraphs = (words: string): Block[] =>
	words.split(/\n+/).flatMap((line) => (line.trim() ? [paragraph(line.trim())] : []));

const written = (words: string, lines: number, empty: WhenEmpty): Block[] =>
	words ? paragraphs(words) : empty === 'lines' ? [room(lines)] : [paragraph('Không ghi.')];

/** The author's own words below what wrote itself; where neither is, that is said. */
function more(words: string, lines: number, empty: WhenEmpty, somethingAbove: boolean): Block[] {
	if (words) return paragraphs(words);
	if (empty === 'lines') return lines ? [room(lines)] : [];
	return somethingAbove ? [] : [paragraph('Không có.')];
}

const linesFor = (part: FormPart): number => (part.shortcomings ? 8 : 6);

/** What was found before, and what has become of each of them. */
export const carriedBlocks = (carried: readonly Carried[]): Block[] =>
	carried.length
		? [
				table(
					[
						{ header: 'TT', width: 7, align: 'center' },
						{ header: 'Hạn chế, khuyết điểm', width: 43, names: true },
						{ header: 'Việc khắc phục', width: 27 },
						{ header: 'Kết quả đến nay', width: 23 }
					],
					carried.map((one, i) =>
						row(
							String(i + 1),
							`${one.description.replace(/[.\s]+$/, '')} (${one.reference}, phát hiện ngày ${showDate(one.foundOn)}${one.recurs ? ', tái diễn' : ''})`,
							one.actions.map(({ task, dueOn }) => `${task} (hạn ${showDate(dueOn)})`).join('\n'),
							becameOf(one)
						)
					)
				)
			]
		: [];

/** What has become of a shortcoming, in a few words with its day: the same on every page and paper. */
export function becameOf(
	{ stage, endedOn, isOverdue, dueOn, actions }: Carried,
	locale: Locale = 'vi'
): string {
	const register = rectificationWords(locale);
	if (stage === 'holds' || stage === 'withdrawn') return `${register.stages[stage]}, ${showDate(endedOn!)}`;
	const latest = (days: (string | null)[]) =>
		days
			.filter((day) => day !== null)
			.sort()
			.at(-1);
	const on =
		stage === 'verified'
			? latest(actions.map(({ verifiedOn }) => verifiedOn))
			: stage === 'reported'
				? latest(actions.map(({ reportedOn }) => reportedOn))
				: undefined;
	const since = on ? `, ${showDate(on)}` : '';
	const late = isOverdue && dueOn ? `; ${register.overdue.toLocaleLowerCase('vi')}, ${showDate(dueOn)}` : '';
	return `${register.stages[stage]}${since}${late}`;
}

function explainedBlocks(
	{ number, datedOn, senderName, words, explanation }: Explained,
	empty: WhenEmpty
): Block[] {
	const asked = paragraph([
		bold(`Gợi ý số ${number}, ngày ${showDate(datedOn)}, của ${senderName}: `),
		plain(words)
	]);
	if (!explanation) return [asked, empty === 'lines' ? room(5) : paragraph([italic('Chưa giải trình.')])];
	return [
		asked,
		list([
			`Sự việc: ${explanation.happened}`,
			`Nguyên nhân khách quan: ${explanation.objectiveCause || 'không'}`,
			`Nguyên nhân chủ quan: ${explanation.subjectiveCause || 'không'}`,
			`Trách nhiệm: ${explanation.responsibility}`,
			`Hướng khắc phục: ${explanation.followUp}`
		])
	];
}

function scoreBlocks(part: FormPart, words: string): Block[] {
	const marks = readMarks(words);
	const items = part.items ?? [];
	const total = items.reduce((sum, { code }) => sum + Number(marks[code] ?? 0), 0);
	return [
		table(
			[
				{ header: 'Nội dung', width: 56, names: true },
				{ header: 'Điểm tối đa', width: 22, align: 'center' },
				{ header: 'Tự chấm', width: 22, align: 'center' }
			],
			[
				...items.map(({ code, title, max }) => row(title, String(max), showPoints(marks[code]))),
				totalRow(
					'Cộng',
					String(items.reduce((sum, { max }) => sum + max, 0)),
					Object.keys(marks).length ? showPoints(String(total)) : ''
				)
			]
		)
	];
}

/** The signs are those that the papers' own font has: it knows no ☐ and no ☒. */
const levelBlocks = (chosen: string, levels: readonly Pick<Level, 'code' | 'vi'>[]): Block[] =>
	levels.map(({ code, vi }) => paragraph(code === chosen ? [bold(`■ ${vi}`)] : `□ ${vi}`, 'left'));

/** The headings of a form with what stands under each: the body of every paper that repeats a self-review. */
export const formBlocks = (
	form: { sections: readonly FormSection[] },
	content: Content | null,
	levels: readonly Level[],
	empty: WhenEmpty
): Block[] =>
	form.sections.flatMap((section) => [
		...(section.above ? [paragraph([bold(`${section.above.mark} ${section.above.title}`)], 'left')] : []),
		heading(1, section.title, section.mark),
		...section.parts.flatMap((part) => [
			...(part.mark || section.parts.length > 1 ? [heading(2, part.title, part.mark)] : []),
			...partBlocks(part, content, levels, empty)
		])
	]);
