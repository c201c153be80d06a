import * as v from 'valibot';
import { postKinds } from '#platform/actor.ts';
import { systemClock, today } from '#platform/clock.ts';
import { addDays } from '#platform/dates.ts';
import { date, optionalDate, optionalText } from '#platform/form-fields.ts';
import { isId } from '#platform/id.ts';
import { properName } from '#platform/vietnamese.ts';
import { readRosterDate } from './roster/read-date.ts';

const day = date('membership.date-missing');
/** Years of two digits lie in the past. */
const thisYear = () => Number(today(systemClock).slice(0, 4));

/** A date of birth as exactly as it is known: 03/02/1985, 02/1985 or 1985. */
const born = v.pipe(
	v.optional(v.string('platform.field-missing'), ''),
	v.trim(),
	v.transform((text) => (text ? (readRosterDate(text, { today: thisYear() }) ?? undefined) : null)),
	v.nullable(v.string('membership.not-a-birth-date')),
	v.transform((partial) =>
		partial
			? {
					bornOn: `${partial}-01-01`.slice(0, 10),
					birthPrecision: ({ 4: 'year', 7: 'month', 10: 'day' } as const)[partial.length as 4 | 7 | 10]
				}
			: { bornOn: null, birthPrecision: null }
	)
);

const facts = {
	fullName: v.pipe(
		v.string('platform.field-missing'),
		v.trim(),
		v.nonEmpty('membership.name-missing'),
		v.maxLength(80, 'platform.too-long'),
		v.transform(properName),
		v.regex(/^[\p{L}\p{M}' .-]+$/u, 'membership.not-a-name')
	),
	sex: v.pipe(
		v.optional(v.string('platform.field-missing'), ''),
		v.transform((text) => text || null),
		v.nullable(v.picklist(['female', 'male'], 'platform.field-wrong'))
	),
	born,
	admittedOn: optionalDate,
	officialOn: optionalDate,
	cardNumber: optionalText(30),
	phone: optionalText(30),
	note: optionalText(500)
};

const unit = v.pipe(
	v.string('platform.field-missing'),
	v.check((text) => isId(text), 'membership.cell-missing')
);

export const factsForm = v.object(facts);
export const newMemberForm = v.object({ ...facts, unitId: unit, from: day });

/** Into which cell a cell is merged, from which day, by which decision. */
export const mergerForm = v.object({
	into: v.pipe(v.string('membership.cell-missing'), v.check(isId, 'membership.cell-missing')),
	on: day,
	decision: v.pipe(
		v.string('membership.decision-missing'),
		v.trim(),
		v.nonEmpty('membership.decision-missing'),
		v.maxLength(200, 'platform.too-long')
	)
});

/** Where a member goes from a day: to another cell, or out of the committee. */
export const moveForm = v.object({
	unitId: v.pipe(
		v.string('membership.cell-missing'),
		v.check((text) => text === 'away' || isId(text), 'membership.cell-missing'),
		v.transform((text) => (text === 'away' ? null : text))
	),
	from: day
});

export const appointForm = v.object({
	kind: v.pipe(v.string('membership.post-missing'), v.picklist(postKinds, 'membership.post-missing')),
	from: day
});
export const endForm = v.object({ id: v.pipe(v.string(), v.check(isId, 'platform.field-wrong')), on: day });

/** People say “until and including”; what is kept is the first day after. */
export const exemptionForm = v.object({
	from: day,
	until: v.pipe(
		optionalDate,
		v.transform((day) => (day ? addDays(day, 1) : null))
	)
});
