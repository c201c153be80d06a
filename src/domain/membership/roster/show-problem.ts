import { platformWords } from '#platform/platform-words.ts';
import { showDate } from '#platform/dates.ts';
import type { Locale } from '#platform/words.ts';
import type { Change } from './compare-member.ts';
import type { Problem, RosterFields } from './fields.ts';
import { rosterWords } from './words.ts';

/** Why something was not taken, in a sentence. */
export const showProblem = (locale: Locale, { code, details }: Problem): string =>
	rosterWords(locale).problems[code](details ?? {});

/** What changes, in words: `Chi bộ: Chi bộ Thôn Hạ → Chi bộ Thôn Thượng`. */
export function showChange(locale: Locale, { field, from, to }: Change): string {
	const words = rosterWords(locale);
	const shown = (value: string | null) =>
		value === null || value === '' ? words.none : showValue(locale, field, value);
	return words.preview.change(words.changed[field], shown(from), shown(to));
}

function showValue(locale: Locale, field: Change['field'], value: string): string {
	const words = rosterWords(locale);
	switch (field) {
		case 'sex':
			return words.sexes[value as 'female' | 'male'];
		case 'born':
		case 'admittedOn':
		case 'officialOn':
			return showDate(value);
		case 'posts':
			return value
				.split(',')
				.map((kind) => postNamed(locale, kind))
				.join(', ');
		case 'exemption':
			return showSpan(locale, value);
		default:
			return value;
	}
}

const postNamed = (locale: Locale, kind: string): string =>
	(platformWords(locale).posts as Record<string, string>)[kind] ?? kind;

/** `2025-01-01/` → `từ 01/01/2025`. */
function showSpan(locale: Locale, span: string): string {
	const words = rosterWords(locale);
	const [from, until] = span.split('/');
	return [from && words.from(showDate(from)), until && words.until(showDate(until))]
		.filter(Boolean)
		.join(' ');
}

/** What will be entered of a new member beside name and cell, in one line. */
export function showNew(locale: Locale, fields: RosterFields): string {
	const words = rosterWords(locale);
	const told: [string, string | undefined][] = [
		[words.changed.born, fields.born && showDate(fields.born)],
		[words.changed.admittedOn, fields.admittedOn && showDate(fields.admittedOn)],
		[words.changed.officialOn, fields.officialOn && showDate(fields.officialOn)],
		[words.changed.cardNumber, fields.cardNumber],
		[words.changed.posts, fields.posts?.map((kind) => postNamed(locale, kind)).join(', ')]
	];
	return told
		.filter(([, value]) => value)
		.map(([label, value]) => `${label}: ${value}`)
		.join('; ');
}
