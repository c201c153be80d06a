import * as v from 'valibot';
import { readDate, readTime } from './dates.ts';
import { isId } from './id.ts';

/** The kinds of field that every form has. A message is the code of a refusal; the person reads its sentence. */

const missing = 'platform.field-missing';

/** Words that must be there, of `max` characters at most. */
export const text = (max: number, code = missing) =>
	v.pipe(v.string(code), v.trim(), v.nonEmpty(code), v.maxLength(max, 'platform.too-long'));

/** Words that may be left out: an empty text then. */
export const words = (max: number) =>
	v.pipe(v.optional(v.string(missing), ''), v.trim(), v.maxLength(max, 'platform.too-long'));

/** Words that may be left out: null then. */
export const optionalText = (max: number) =>
	v.pipe(
		words(max),
		v.transform((typed) => typed || null)
	);

/** A date as people type it: `23/11/2026`. */
export const date = (code = missing) =>
	v.pipe(v.string(code), v.trim(), v.nonEmpty(code), v.transform(readDate), v.string('platform.not-a-date'));

/** A date that may be left out: null then. */
export const optionalDate = v.pipe(
	v.optional(v.string(missing), ''),
	v.trim(),
	v.transform((typed) => (typed ? (readDate(typed) ?? undefined) : null)),
	v.nullable(v.string('platform.not-a-date'))
);

/** A time as people type it: `19:30`. */
export const time = (code = missing) =>
	v.pipe(v.string(code), v.trim(), v.nonEmpty(code), v.transform(readTime), v.string('platform.not-a-time'));

/** A time that may be left out: null then. */
export const optionalTime = v.pipe(
	v.optional(v.string(missing), ''),
	v.trim(),
	v.transform((typed) => (typed ? (readTime(typed) ?? undefined) : null)),
	v.nullable(v.string('platform.not-a-time'))
);

/** A person or a collective, as one field: `member:<id>` or `unit:<id>`. A choice that nobody made is missing. */
export const memberOrUnit = (code: string) =>
	v.pipe(
		v.optional(v.string(code), ''),
		v.regex(/^(member|unit):/, code),
		v.transform((typed) => typed.split(':') as ['member' | 'unit', string]),
		v.check(([, id]) => isId(id), code)
	);

/** Something chosen from a list, by its identifier. */
export const chosen = (code = missing) => v.pipe(v.string(code), v.check(isId, code));
