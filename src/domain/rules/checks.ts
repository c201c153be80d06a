import { cellKinds } from '#domain/organization/cell-kind.ts';
import type { CheckCode } from './problem.ts';
import type { Path } from './read-json.ts';

/** What several values of a rule set say together, found even while others are still wrong. */
export type Found = { code: CheckCode; path: Path; details: Record<string, string | number> };
type Group = Record<string, unknown>;
type Entry = { it: Group; path: Path };

export function findContradictions(set: unknown): Found[] {
	const top: Entry = { it: isGroup(set) ? set : {}, path: [] };
	const forms = entries(top, 'reviews', 'forms');
	return [
		...codesTwice(top),
		...listedAndAnswered(top),
		...levelsInOrder(entries(top, 'reviews', 'levels', 'value')),
		...levelsInOrder(entries(top, 'meetings', 'grades', 'value')),
		...inSheet(entries(top, 'meetings', 'scoreSheet', 'value')),
		...framesForAll(entries(top, 'meetings', 'frames', 'value')),
		...formsForAll(forms),
		...forms.flatMap(inForm),
		...entries(top, 'reviews', 'catalogue', 'value').flatMap(itemsOfGroup)
	];
}

const isGroup = (value: unknown): value is Group =>
	typeof value === 'object' && value !== null && !Array.isArray(value);

/** The groups in the list at a place; nothing when there is no such list. */
function entries({ it, path }: Entry, ...keys: string[]): Entry[] {
	const list = keys.reduce<unknown>((at, key) => (isGroup(at) ? at[key] : undefined), it);
	if (!Array.isArray(list)) return [];
	return list.flatMap((one: unknown, i) => (isGroup(one) ? [{ it: one, path: [...path, ...keys, i] }] : []));
}

/** A code that stands twice in one list. */
const twice = (list: Entry[]): Found[] =>
	list.flatMap(({ it, path }, i) =>
		typeof it.code === 'string' && list.findIndex((other) => other.it.code === it.code) < i
			? [{ code: 'code-twice', path: [...path, 'code'], details: { value: it.code } }]
			: []
	);

const listsWithCodes = [
	['rectification', 'criteria', 'value'],
	['reviews', 'phases', 'value'],
	['reviews', 'commentSources', 'value'],
	['reviews', 'notReviewedGrounds', 'value'],
	['reviews', 'levels', 'value'],
	['reviews', 'forms'],
	['reviews', 'catalogue', 'value'],
	['duties', 'usual', 'value'],
	['duties', 'commitmentHeadings', 'value'],
	['duties', 'regulationStarts', 'value'],
	['meetings', 'decisions', 'value'],
	['meetings', 'frames', 'value'],
	['meetings', 'scoreSheet', 'value'],
	['meetings', 'grades', 'value'],
	['meetings', 'resolution', 'value'],
	['visits', 'checklist', 'value'],
	['inspection', 'ladder', 'value'],
	['inspection', 'lots', 'value'],
	['inspection', 'checklist', 'value'],
	['cases', 'topics', 'value'],
	['cases', 'suspensionGrounds', 'value'],
	['reception', 'substituteReasons', 'value'],
	['reception', 'adHocGrounds', 'value'],
	['reception', 'representatives', 'value'],
	['reception', 'acceptedGrounds', 'value'],
	['reception', 'returnedGrounds', 'value'],
	['reception', 'passedGrounds', 'value'],
	['reception', 'registerColumns', 'value']
];

const codesTwice = (top: Entry): Found[] => listsWithCodes.flatMap((keys) => twice(entries(top, ...keys)));

/** A cell cannot owe an answer for somebody whom the published list does not name. */
function listedAndAnswered({ it }: Entry): Found[] {
	const study = isGroup(it.study) ? it.study : {};
	const values = (of: unknown): unknown[] => (isGroup(of) && Array.isArray(of.value) ? of.value : []);
	const listed = values(study.listed);
	return values(study.answerFor).flatMap((status, i) =>
		typeof status === 'string' && isGroup(study.listed) && !listed.includes(status)
			? [
					{
						code: 'answered-but-not-listed',
						path: ['study', 'answerFor', 'value', i],
						details: { value: status }
					}
				]
			: []
	);
}

/** Levels stand from the best to the lowest, which begins at 0; or no level has a threshold. */
function levelsInOrder(levels: Entry[]): Found[] {
	const froms = levels.map(({ it }) => it.from ?? null);
	if (froms.every((from) => from === null)) return [];
	return levels.flatMap(({ path }, i) => {
		const [from, before] = [froms[i], froms[i - 1]];
		const fits =
			typeof from === 'number' &&
			(i === 0 || typeof before !== 'number' || from < before) &&
			(i < levels.length - 1 || from === 0);
		return fits ? [] : [{ code: 'levels-out-of-order', path: [...path, 'from'], details: {} }];
	});
}

/** A sheet adds up to a hundred; a ladder falls from its highest points to a share of 0. */
function inSheet(sheet: Entry[]): Found[] {
	if (sheet.length === 0) return [];
	const sum = total(sheet);
	const path = ['meetings', 'scoreSheet'];
	return [
		...(sum === null || sum === 100 ? [] : [{ code: 'score-not-100' as const, path, details: { sum } }]),
		...sheet.flatMap((criterion) => {
			if (criterion.it.kind !== 'ladder') return [];
			const steps = entries(criterion, 'steps');
			const highest = steps[0]?.it.points;
			return steps.length > 0 && highest === criterion.it.max && levelsInOrder(steps).length === 0
				? []
				: [{ code: 'ladder-out-of-order' as const, path: [...criterion.path, 'steps'], details: {} }];
		})
	];
}

/** Every kind of cell finds the frame of its meetings, and only one. */
function framesForAll(frames: Entry[]): Found[] {
	if (frames.length === 0) return [];
	const kinds = frames.flatMap(({ it }) => (Array.isArray(it.kinds) ? it.kinds : []) as unknown[]);
	const path = ['meetings', 'frames'];
	return cellKinds
		.filter((kind) => kinds.filter((one) => one === kind).length !== 1)
		.map((kind) => ({ code: 'frame-not-one' as const, path, details: { kind } }));
}

/** Every collective and every person finds a form; the first that fits is theirs, so none stands behind the one for all. */
function formsForAll(forms: Entry[]): Found[] {
	if (forms.length === 0) return [];
	const path = ['reviews', 'forms'];
	const forAll = forms.findIndex(({ it }) => it.audience === 'member');
	const isCovered = (audience: string) => forms.some(({ it }) => it.audience === audience);
	return [
		...(isCovered('collective') ? [] : [{ code: 'no-collective-form' as const, path, details: {} }]),
		...(forAll >= 0 ? [] : [{ code: 'no-form-for-all' as const, path, details: {} }]),
		...forms.flatMap(({ it, path }, i) =>
			(forAll >= 0 && i > forAll && it.audience !== 'collective') ||
			forms.findIndex((one) => one.it.audience === it.audience) < i
				? [{ code: 'form-never-reached' as const, path, details: { form: String(it.code ?? '') } }]
				: []
		)
	];
}

function inForm(form: Entry): Found[] {
	const parts = entries(form, 'sections').flatMap((section) => entries(section, 'parts'));
	if (parts.length === 0) return [];
	const namesShortcomings = parts.some(({ it }) => it.shortcomings === true);
	return [
		...twice(parts),
		...(namesShortcomings ? [] : [{ code: 'no-shortcomings-part' as const, path: form.path, details: {} }]),
		...['carried', 'suggestions', 'score'].flatMap((kind) =>
			parts
				.filter(({ it }) => it.kind === kind)
				.slice(1)
				.map(({ path }) => ({
					code: 'part-twice' as const,
					path: [...path, 'kind'],
					details: { value: kind }
				}))
		),
		...parts.flatMap(inPart)
	];
}

function inPart(part: Entry): Found[] {
	const { it, path } = part;
	const items = entries(part, 'items');
	if (it.kind === 'grades')
		return Array.isArray(it.options)
			? twice(entries(part, 'options'))
			: [{ code: 'grades-without-options', path, details: {} }];
	if (it.kind !== 'score') return [];
	if (!Array.isArray(it.items)) return [{ code: 'score-without-items', path, details: {} }];
	const sum = total(items);
	return [
		...twice(items),
		...(sum === null || sum === 100
			? []
			: [{ code: 'score-not-100' as const, path: [...path, 'items'], details: { sum } }]),
		...items.flatMap((item) => {
			const criteria = total(entries(item, 'criteria'));
			return criteria && typeof item.it.max === 'number' && criteria !== item.it.max
				? [
						{
							code: 'criteria-do-not-add-up' as const,
							path: [...item.path, 'criteria'],
							details: { sum: criteria, max: item.it.max }
						}
					]
				: [];
		})
	];
}

/** What the highest points add up to; nothing while one of them is no number. */
const total = (list: Entry[]): number | null =>
	list.every(({ it }) => typeof it.max === 'number')
		? Math.round(list.reduce((sum, { it }) => sum + (it.max as number), 0) * 100) / 100
		: null;

/** `A1` stands in group `A`. */
const itemsOfGroup = (group: Entry): Found[] => [
	...twice(entries(group, 'items')),
	...entries(group, 'items').flatMap(({ it, path }) =>
		typeof it.code === 'string' && typeof group.it.code === 'string' && !it.code.startsWith(group.it.code)
			? [
					{
						code: 'item-outside-its-group' as const,
						path: [...path, 'code'],
						details: { value: it.code, group: group.it.code }
					}
				]
			: []
	)
];
