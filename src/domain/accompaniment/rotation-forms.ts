import * as v from 'valibot';
import { chosen, date, optionalDate } from '#platform/form-fields.ts';
import { isId, type Id } from '#platform/id.ts';
import { missedReasons } from './rotation/plan.ts';

const code = (reason: string) => `accompaniment.${reason}`;

/** A month as lists offer it, `2026-12-01`. */
const month = (reason: string) =>
	v.pipe(v.optional(v.string(), ''), v.regex(/^20\d\d-(0[1-9]|1[0-2])-01$/, code(reason)));

const wholeNumber = (reason: string, most: number) =>
	v.pipe(
		v.optional(v.string(), ''),
		v.trim(),
		v.regex(/^\d{1,3}$/, code(reason)),
		v.transform(Number),
		v.maxValue(most, code(reason))
	);

/** Who goes how often, in a field for each: `leader-…`; 0 leaves somebody out. */
const limits = {
	minutesApart: wholeNumber('apart-missing', 600)
};
function readLeaders(typed: Record<string, unknown>): { memberId: Id; perMonth: number }[] | null {
	const leaders = [];
	for (const [name, value] of Object.entries(typed)) {
		const memberId = name.slice('leader-'.length);
		if (!name.startsWith('leader-') || !isId(memberId)) continue;
		const perMonth = Number(String(value).trim() || '0');
		if (!Number.isInteger(perMonth) || perMonth < 0 || perMonth > 31) return null;
		if (perMonth > 0) leaders.push({ memberId, perMonth });
	}
	return leaders;
}
export const planForm = v.pipe(
	v.objectWithRest(
		{ firstMonth: month('first-month-missing'), months: wholeNumber('months-missing', 24), ...limits },
		v.string()
	),
	v.transform(({ firstMonth, months, minutesApart, ...rest }) => ({
		...{ firstMonth, months: Math.max(1, months), minutesApart },
		leaders: readLeaders(rest)
	})),
	v.check(({ leaders }) => leaders !== null, code('per-month-wrong')),
	v.check(({ leaders }) => leaders?.length !== 0, code('nobody-goes')),
	v.transform(({ leaders, ...rest }) => ({ ...rest, leaders: leaders! }))
);

export const replanForm = v.pipe(
	v.objectWithRest(limits, v.string()),
	v.transform(({ minutesApart, ...rest }) => ({ minutesApart, leaders: readLeaders(rest) })),
	v.check(({ leaders }) => leaders !== null, code('per-month-wrong')),
	v.check(({ leaders }) => leaders?.length !== 0, code('nobody-goes')),
	v.transform(({ leaders, ...rest }) => ({ ...rest, leaders: leaders! }))
);

export const absenceForm = v.object({
	// the working group has no member here
	who: v.pipe(
		v.optional(v.string(), ''),
		v.check((typed) => typed === 'group' || isId(typed), code('who-missing')),
		v.transform((typed): Id | null => (typed === 'group' ? null : typed))
	),
	from: date(code('absent-from-missing')),
	to: date(code('absent-to-missing'))
});

export const wishForm = v.object({
	kind: v.pipe(v.optional(v.string(), ''), v.picklist(['visit', 'no-visit'], code('wish-missing'))),
	unitId: chosen(code('cell-missing')),
	month: month('month-missing'),
	memberId: v.pipe(
		v.optional(v.string(), ''),
		v.transform((typed): Id | null => (isId(typed) ? typed : null))
	)
});

export const withdrawalForm = v.object({ id: chosen() });

export const markForm = v.pipe(
	v.object({
		month: month('month-missing'),
		kind: v.pipe(v.optional(v.string(), ''), v.picklist(['made', 'missed'], code('mark-missing'))),
		memberId: v.pipe(
			v.optional(v.string(), ''),
			v.transform((typed): Id | null => (isId(typed) ? typed : null))
		),
		on: optionalDate,
		reason: v.pipe(v.optional(v.string(), ''), v.picklist(['', ...missedReasons]))
	}),
	v.forward(
		v.check(({ kind, memberId }) => kind !== 'made' || memberId !== null, code('came-missing')),
		['memberId']
	),
	v.forward(
		v.check(({ kind, on }) => kind !== 'made' || on !== null, code('on-missing')),
		['on']
	),
	v.forward(
		v.check(({ kind, reason }) => kind !== 'missed' || reason !== '', code('reason-missing')),
		['reason']
	)
);
