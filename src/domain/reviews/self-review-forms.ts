import * as v from 'valibot';
import type { Form, FormPart } from '#domain/rules/rule-set.ts';
import { words } from '#platform/form-fields.ts';
import { Refusal } from '#platform/refusal.ts';
import { choicesOf, partsOf, writeMarks, type Level } from './self-review.ts';
import { knownKinds } from './self-review-known.ts';

/** The longest text of one part: some forty pages of paper. */
const longest = 60_000;
const version = v.pipe(
	v.optional(v.union([v.string(), v.number()]), '0'),
	v.transform(Number),
	v.integer('platform.field-wrong'),
	v.minValue(0, 'platform.field-wrong')
);

/** What a page of one part sends: its words, what they were based on, and which button was pressed. */
export const sectionForm = v.looseObject({
	words: words(longest),
	basedOn: version,
	seen: version,
	/** take what the system knows into the text */
	insert: v.optional(v.picklist(knownKinds)),
	/** keep one of two wordings, or use an earlier one again */
	keep: v.optional(version),
	/** save, and stay on the page */
	stay: v.optional(v.string())
});
export type SectionFields = v.InferOutput<typeof sectionForm>;

/** What the page's own script sends while somebody types. */
export const draftForm = v.object({ words: words(longest), basedOn: version, seen: version });

export const versionForm = v.object({ keep: version, basedOn: version, seen: version });

/** All parts at once, from paper: fields named after the part, `words-…`, `basedOn-…`, `seen-…`. */
export const entryForm = v.record(v.string(), v.unknown());

/** How words of somebody else came to the one who enters them. */
export const handInForm = v.object({ channel: v.optional(v.picklist(['paper', 'on-behalf'])) });
export const helpForm = v.object({ wanted: v.picklist(['yes', 'no']) });
export const nothingForm = v.object({});

type Fields = Readonly<Record<string, unknown>>;

/** The words of a part as the form has them: typed, chosen, or added up of points. Refuses (400) points and levels that there are not. */
export function wordsOfPart(part: FormPart, fields: Fields, name: string, levels: readonly Level[]): string {
	const typed = String(fields[name] ?? '')
		.replaceAll('\r\n', '\n')
		.trim();
	if (part.kind === 'score') return pointsOf(part, fields);
	const choices = choicesOf(part, levels);
	if (choices && typed && !choices.some(({ code }) => code === typed))
		throw new Refusal('reviews.level-unknown', 400, { field: name });
	if (typed.length > longest) throw new Refusal('platform.too-long', 400, { field: name });
	return typed;
}

/** The field of one item that is scored. */
export const pointsField = (part: Pick<FormPart, 'code'>, item: string): string => `${part.code}-${item}`;

function pointsOf(part: FormPart, fields: Fields): string {
	const marks = (part.items ?? []).map(({ code, max }) => {
		const field = pointsField(part, code);
		const typed = String(fields[field] ?? '').trim();
		if (!typed) return [code, ''];
		if (!/^\d{1,3}([.,]\d{1,2})?$/.test(typed)) throw new Refusal('reviews.not-points', 400, { field });
		const points = typed.replace(',', '.');
		if (Number(points) > max) throw new Refusal('reviews.points-too-many', 400, { field });
		return [code, points];
	});
	return writeMarks(Object.fromEntries(marks));
}

/** The field of one part on the page that has them all. */
export const entryField = (what: 'words' | 'basedOn' | 'seen', part: string): string => `${what}-${part}`;

/** What the page with all parts says of each; a part that it does not show is left as it is. */
export const entriesOf = (form: Form, fields: Fields, levels: readonly Level[]) =>
	partsOf(form)
		.filter(({ code }) => entryField('basedOn', code) in fields)
		.map((part) => ({
			section: part.code,
			words: wordsOfPart(part, fields, entryField('words', part.code), levels),
			basedOn: v.parse(version, fields[entryField('basedOn', part.code)]),
			seen: v.parse(version, fields[entryField('seen', part.code)])
		}));

/** How forms are printed: with what is known and written, or blank; in large type, or not. */
export type Printing = { filled: boolean; large: boolean };

/** What an address asks for: filled in and of usual size, unless it says otherwise. */
export const printingIn = (search: URLSearchParams): Printing => ({
	filled: search.get('filled') !== 'no',
	large: search.get('large') === 'yes'
});

export const printingHref = (path: string, { filled, large }: Printing): string =>
	`${path}?filled=${filled ? 'yes' : 'no'}&large=${large ? 'yes' : 'no'}`;
