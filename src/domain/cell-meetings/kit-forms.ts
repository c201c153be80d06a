import * as v from 'valibot';
import { isId } from '#platform/id.ts';
import { optionalDate, words } from '#platform/form-fields.ts';
import { endingForm, listedForm, opinionForm, rowOfTask, say, voteForm } from './meeting-forms.ts';
import { kitLines } from './papers/kit-paper.ts';
import type { ScoreLine } from './score.ts';
import { taskOutcomes } from './task.ts';

/** Forms of many lines, whose fields are named by the line: `points-attendance`, `outcome-<task>`, `opinion-3-words`. */
type Fields = Record<string, unknown>;
const many = v.record(v.string(), v.unknown());
const typed = (fields: Fields, name: string): string =>
	typeof fields[name] === 'string' ? fields[name].trim() : '';
const ids = (value: unknown): string[] =>
	[value].flat().filter((one): one is string => typeof one === 'string' && isId(one));

/** The fields of one row under their own names. */
const rowOf = (fields: Fields, prefix: string): Fields =>
	Object.fromEntries(
		Object.entries(fields).flatMap(([name, value]) =>
			name.startsWith(prefix) ? [[name.slice(prefix.length), value]] : []
		)
	);
/** Whether anything was typed in a row, apart from what stood chosen in it already. */
const isFilled = (row: Fields, ...names: string[]) => names.some((name) => typed(row, name) !== '');

type Add = Parameters<typeof say>[0];

function read<S extends v.GenericSchema>(
	add: Add,
	all: Fields,
	schema: S,
	row: Fields,
	prefix: string
): v.InferOutput<S>[] {
	const found = v.safeParse(schema, row);
	for (const issue of found.issues ?? []) say(add, all, issue, prefix);
	return found.success ? [found.output] : [];
}

const newsRow = v.pipe(
	v.object({ outcome: v.picklist(taskOutcomes), words: words(1000), newDueOn: optionalDate }),
	v.forward(
		v.check(({ outcome, words }) => outcome === 'done' || words !== '', 'cell-meetings.why-not-done'),
		['words']
	)
);

/** What was heard about tasks: those whose outcome was chosen. */
const news = (add: Add, fields: Fields) =>
	Object.keys(fields).flatMap((name) => {
		const taskId = name.startsWith('outcome-') ? name.slice(8) : '';
		if (!isId(taskId) || typed(fields, name) === '') return [];
		const row = {
			outcome: typed(fields, name),
			words: typed(fields, `words-${taskId}`),
			newDueOn: typed(fields, `newDueOn-${taskId}`)
		};
		const found = v.safeParse(newsRow, row);
		for (const issue of found.issues ?? []) {
			const key = v.getDotPath(issue) ?? 'outcome';
			say(add, fields, { ...issue, path: undefined } as never, `${key}-${taskId}`);
		}
		return found.success ? [{ taskId, field: `outcome-${taskId}`, ...found.output }] : [];
	});

export const newsForm = v.pipe(
	many,
	v.rawTransform(({ dataset: { value }, addIssue, NEVER }) => {
		const before = { count: 0 };
		const add: Add = (info) => {
			before.count++;
			addIssue(info);
		};
		const heard = news(add, value);
		if (heard.length === 0 && before.count === 0)
			add({ message: 'cell-meetings.nothing-to-report', path: path(value, '') });
		return before.count ? NEVER : heard;
	})
);

/** Points as people write them: `8`, `8,5`. */
function points(add: Add, fields: Fields): ScoreLine[] {
	return Object.keys(fields).flatMap((name): ScoreLine[] => {
		const criterion = /^(?:points|na)-(.+)$/.exec(name)?.[1];
		if (!criterion) return [];
		if (typed(fields, `na-${criterion}`) === 'yes')
			return name.startsWith('na-') ? [{ criterion, applies: false, points: 0 }] : [];
		const said = typed(fields, name).replace(',', '.');
		if (said === '' || !name.startsWith('points-')) return [];
		if (!/^\d{1,3}(\.\d)?$/.test(said)) {
			add({ message: 'cell-meetings.points-wrong', path: path(fields, name) });
			return [];
		}
		return [{ criterion, applies: true, points: Number(said) }];
	});
}

export const scoreForm = v.pipe(
	many,
	v.rawTransform(({ dataset: { value }, addIssue, NEVER }) => {
		let wrong = false;
		const lines = points((info) => {
			wrong = true;
			addIssue(info);
		}, value);
		return wrong ? NEVER : lines;
	})
);

const path = (input: Fields, key: string): [v.IssuePathItem] => [
	{ type: 'object', origin: 'value', input, key, value: input[key] }
];

/** What a resolution says in the cell's own words. */
export const partsForm = v.pipe(
	many,
	v.transform((fields) => partsOf(fields))
);
const partsOf = (fields: Fields): Record<string, string> =>
	Object.fromEntries(
		Object.keys(fields).flatMap((name) =>
			name.startsWith('part-') ? [[name.slice(5), typed(fields, name).slice(0, 8000)]] : []
		)
	);

/** The whole kit as one page. A row in which nothing was written is not there; one half filled says what is missing. */
export const kitForm = v.pipe(
	many,
	v.rawTransform(({ dataset: { value }, addIssue, NEVER }) => {
		let wrong = false;
		const add: Add = (info) => {
			wrong = true;
			addIssue(info);
		};
		const rows = <S extends v.GenericSchema<unknown, object>>(
			name: string,
			lines: number,
			schema: S,
			...fields: string[]
		) =>
			Array.from({ length: lines }, (_, i) => `${name}-${i + 1}`).flatMap((field) => {
				const row = rowOf(value, `${field}-`);
				if (!isFilled(row, ...fields)) return [];
				const item = typed(row, 'item');
				if (!isId(item) && name !== 'task')
					add({ message: 'cell-meetings.item-missing', path: path(value, `${field}-item`) });
				return read(add, value, schema, row, `${field}-`).map((one) => ({
					...one,
					field,
					itemId: item || null
				}));
			});
		const opinions = rows('opinion', kitLines.opinions, opinionForm, 'speaker', 'guest', 'words');
		const votes = rows('vote', kitLines.votes, voteForm, 'question', 'agree', 'disagree');
		const tasks = rows('task', kitLines.tasks, rowOfTask, 'task', 'owner', 'dueOn');
		const listed = Object.keys(value).flatMap((name) => {
			const itemId = /^listed-(.+)-conclusion$/.exec(name)?.[1] ?? '';
			const row = rowOf(value, `listed-${itemId}-`);
			if (!isId(itemId) || !isFilled(row, 'said', 'conclusion', 'verdict')) return [];
			return read(add, value, listedForm, row, `listed-${itemId}-`).map(({ words, verdict }) => ({
				...{ itemId, field: `listed-${itemId}`, words },
				verdict: { ...verdict, fromPaper: true }
			}));
		});
		const [facts] = read(add, value, endingForm, value, '');
		const kit = {
			...{ absent: ids(value.absent), came: ids(value.came) },
			reported: Object.keys(value).flatMap((name) => {
				const itemId = name.startsWith('reported-') ? name.slice(9) : '';
				return isId(itemId) && typed(value, name) !== ''
					? [{ itemId, words: typed(value, name).slice(0, 8000) }]
					: [];
			}),
			opinions: opinions.map((one) => ({ ...one, itemId: one.itemId! })),
			votes: votes.map((one) => ({ ...one, itemId: one.itemId! })),
			...{ tasks, listed, news: news(add, value), parts: partsOf(value), score: points(add, value) }
		};
		return wrong || !facts ? NEVER : { ...kit, facts };
	})
);
