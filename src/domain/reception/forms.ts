import * as v from 'valibot';
import { date, text, time, words } from '#platform/form-fields.ts';
import { isId } from '#platform/id.ts';
import { readMonthDays, type Pattern } from './pattern.ts';
import { capacities } from './reception-day.ts';

const code = (reason: string) => `reception.${reason}`;

/** Ticked when it is copied from a sheet that was filled in by hand. */
export const fromPaper = v.pipe(
	v.optional(v.string(), ''),
	v.transform((ticked) => ticked === 'yes')
);

/** One of several answers; a choice that nobody made is missing from what a browser sends. */
export const oneOf = <const T extends readonly string[]>(answers: T, missing: string) =>
	v.pipe(v.optional(v.string(), ''), v.picklist(answers, code(missing)));

/** Something chosen from a list of the rules; a choice that nobody made is missing from what a browser sends. */
const listed = (missing: string) =>
	v.pipe(v.optional(v.string(), ''), v.nonEmpty(code(missing)), v.maxLength(60, 'platform.too-long'));

/** The same, of people. */
const somebody = (missing: string) => v.pipe(v.optional(v.string(), ''), v.check(isId, code(missing)));

const capacity = oneOf(capacities, 'capacity-missing');

/** When and where people are received. */
const hours = {
	startsAt: time(code('starts-at-missing')),
	endsAt: time(code('ends-at-missing')),
	place: text(300, code('place-missing'))
};

/** The end comes after the beginning. */
const inOrder = <T extends { startsAt: string; endsAt: string }>() =>
	v.forward(
		v.check(({ startsAt, endsAt }: T) => endsAt > startsAt, code('ends-before-it-starts')),
		['endsAt' as never]
	);

const numbers = v.pipe(
	v.optional(v.union([v.array(v.string()), v.string()]), []),
	v.transform((typed) => [typed].flat().map(Number))
);

const plan = v.object({
	capacity,
	year: v.pipe(v.optional(v.string(), ''), v.regex(/^20\d\d$/, code('year-missing')), v.transform(Number)),
	way: oneOf(['weekday', 'month-day'], 'way-missing'),
	weekday: v.pipe(v.optional(v.string(), ''), v.transform(Number)),
	weeks: numbers,
	monthDays: words(100),
	...hours
});
type TypedPlan = v.InferOutput<typeof plan>;

const patternIn = ({ way, weekday, weeks, monthDays }: TypedPlan): Pattern =>
	way === 'weekday'
		? { way, weekday, weeks: weeks.filter((nth) => nth >= 1 && nth <= 5) }
		: { way, days: readMonthDays(monthDays) ?? [] };

/** The regular days of a year: how they fall, from when to when, where. */
export const planForm = v.pipe(
	plan,
	inOrder<TypedPlan>(),
	v.forward(
		v.check(
			({ way, weekday }) => way !== 'weekday' || (weekday >= 1 && weekday <= 7),
			code('weekday-missing')
		),
		['weekday']
	),
	v.forward(
		v.check(
			({ way, monthDays }) => way !== 'month-day' || (readMonthDays(monthDays)?.length ?? 0) > 0,
			code('month-days-missing')
		),
		['monthDays']
	),
	v.transform((typed) => ({
		...{ capacity: typed.capacity, year: typed.year, pattern: patternIn(typed) },
		...{ startsAt: typed.startsAt, endsAt: typed.endsAt, place: typed.place }
	}))
);
export type YearPlan = v.InferOutput<typeof planForm>;

const adHoc = v.object({
	capacity,
	on: date(code('on-missing')),
	...hours,
	ground: listed('ground-missing'),
	words: words(1000)
});
/** Receiving outside the regular days, with its ground. */
export const adHocForm = v.pipe(adHoc, inOrder<v.InferOutput<typeof adHoc>>());
export type AdHocDay = v.InferOutput<typeof adHocForm>;

const move = v.object({ on: date(code('on-missing')), ...hours, words: text(1000, code('reason-missing')) });
export const moveForm = v.pipe(move, inOrder<v.InferOutput<typeof move>>());
export type Move = v.InferOutput<typeof moveForm>;

export const cancelForm = v.object({ words: text(1000, code('reason-missing')) });

export const substituteForm = v.object({
	substituteId: somebody('substitute-missing'),
	reason: listed('substitute-reason-missing'),
	words: words(1000)
});
export type Substitution = v.InferOutput<typeof substituteForm>;

/** What became of a day: held, or why it was not. */
export const accountForm = v.pipe(
	v.object({
		held: oneOf(['yes', 'no'], 'held-missing'),
		words: words(1000),
		fromPaper
	}),
	v.forward(
		v.check(({ held, words }) => held === 'yes' || words !== '', code('reason-missing')),
		['words']
	)
);
export type Account = v.InferOutput<typeof accountForm>;

export const chairmanForm = v.object({
	memberId: somebody('chairman-missing'),
	from: date(code('from-missing'))
});
export type Chairman = v.InferOutput<typeof chairmanForm>;

/** Hamlets, one name a line. */
export const hamletsForm = v.object({
	names: v.pipe(
		text(5000, code('names-missing')),
		v.transform((typed) =>
			typed
				.split('\n')
				.map((name) => name.trim().slice(0, 100))
				.filter(Boolean)
		)
	)
});
