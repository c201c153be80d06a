import * as v from 'valibot';
import { readTime, type PlainDate } from '#platform/dates.ts';
import { date, optionalDate, optionalTime, text, time, words } from '#platform/form-fields.ts';
import { isId, type Id } from '#platform/id.ts';
import { quarterMonths } from './calendar.ts';
import { readRhythm, type Rhythm } from './habit.ts';

const rhythm = v.pipe(
	v.string('cell-meetings.day-missing'),
	v.transform(readRhythm),
	v.custom<Rhythm>((read) => read !== null, 'cell-meetings.day-missing')
);

/** On which day, at what hour and where a cell meets, from a day on. */
export const habitForm = v.object({
	rhythm,
	startsAt: time('cell-meetings.hour-missing'),
	place: text(200, 'cell-meetings.place-missing'),
	from: date('cell-meetings.from-missing')
});

/** The habits of many cells, each in fields of the cell’s own: `day-…`, `hour-…`, `place-…`. A cell without a day is left alone. */
export const habitsForm = v.pipe(
	v.objectWithRest({ from: optionalDate }, v.string()),
	v.rawTransform(({ dataset: { value }, addIssue, NEVER }) => {
		const lines: { unitId: Id; rhythm: Rhythm; startsAt: string; place: string }[] = [];
		let isRight = true;
		const wrong = (key: string, message: string) => {
			isRight = false;
			addIssue({
				message,
				path: [{ type: 'object', origin: 'value', input: value, key, value: value[key] }]
			});
		};
		for (const [name, code] of Object.entries(value)) {
			const unitId = name.slice('day-'.length);
			if (!name.startsWith('day-') || !isId(unitId)) continue;
			const read = readRhythm(String(code));
			if (!read) continue;
			const startsAt = readTime(String(value[`hour-${unitId}`] ?? ''));
			const place = String(value[`place-${unitId}`] ?? '').trim();
			if (!startsAt) wrong(`hour-${unitId}`, 'cell-meetings.hour-missing');
			if (!place) wrong(`place-${unitId}`, 'cell-meetings.place-missing');
			if (place.length > 200) wrong(`place-${unitId}`, 'platform.too-long');
			if (startsAt && place) lines.push({ unitId, rhythm: read, startsAt, place });
		}
		return isRight ? { from: value.from, lines } : NEVER;
	}),
	v.check(({ lines }) => lines.length > 0, 'cell-meetings.no-day-at-all')
);

/** One month’s meeting on another day and hour, or none that month. */
export const moveForm = v.pipe(
	v.object({
		month: v.pipe(v.string(), v.regex(/^\d{4}-(0[1-9]|1[0-2])-01$/, 'cell-meetings.month-missing')),
		how: v.picklist(['moved', 'none', 'habit'], 'cell-meetings.how-missing'),
		on: optionalDate,
		at: optionalTime
	}),
	v.forward(
		v.check(({ how, on }) => how !== 'moved' || on !== null, 'cell-meetings.new-day-missing'),
		['on']
	),
	v.forward(
		v.check(({ how, at }) => how !== 'moved' || at !== null, 'cell-meetings.hour-missing'),
		['at']
	)
);

const quarter = v.optional(v.picklist(['', '1', '2', '3']), '');

/** For each quarter of a year: in which of its months the thematic meeting is, and on what. */
export const thematicForm = v.pipe(
	v.object({
		year: v.pipe(v.string(), v.regex(/^20\d\d$/), v.transform(Number)),
		...{ month1: quarter, month2: quarter, month3: quarter, month4: quarter },
		...{ topic1: words(300), topic2: words(300), topic3: words(300), topic4: words(300) }
	}),
	v.rawTransform(({ dataset: { value }, addIssue, NEVER }) => {
		const months: { month: PlainDate; topic: string }[] = [];
		let isRight = true;
		for (const n of [1, 2, 3, 4] as const) {
			const [chosen, topic] = [value[`month${n}`], value[`topic${n}`]];
			if (chosen) months.push({ month: quarterMonths(value.year, n)[Number(chosen) - 1]!, topic });
			else if (topic) {
				isRight = false;
				const key = `month${n}`;
				addIssue({
					message: 'cell-meetings.month-missing',
					path: [{ type: 'object', origin: 'value', input: value, key, value: chosen }]
				});
			}
		}
		return isRight ? { year: value.year, months } : NEVER;
	})
);
