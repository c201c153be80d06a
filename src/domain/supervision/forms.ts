import * as v from 'valibot';
import { chosen, date, memberOrUnit, optionalDate, optionalText, text } from '#platform/form-fields.ts';
import { isId } from '#platform/id.ts';
import { marks } from './round.ts';

const words = (missing = 'words-missing', max = 4000) => text(max, `supervision.${missing}`);
const day = (missing = 'day-missing') => date(`supervision.${missing}`);
const channel = v.optional(v.picklist(['paper', 'on-behalf']));
const somebody = (missing: string) => chosen(`supervision.${missing}`);
const maybe = v.pipe(
	v.optional(v.string(), ''),
	v.transform((text) => (isId(text) ? text : null))
);
const oneOf = <const T extends readonly string[]>(answers: T, missing: string) =>
	v.pipe(v.optional(v.string(), ''), v.picklist(answers, `supervision.${missing}`));

/** Several of a list of boxes, at least one: a browser sends one text for one, a list for more, nothing for none. */
const several = (missing: string) =>
	v.pipe(
		v.optional(v.union([v.array(v.string()), v.string()]), []),
		v.transform((read) => [read].flat().filter(isId)),
		v.minLength(1, `supervision.${missing}`)
	);

export const pauseForm = v.object({ reason: words('reason-missing', 2000) });
export const resumeForm = v.object({ words: words('reason-missing', 2000) });
export const explanationForm = v.object({ words: words(), channel });
export const decisionForm = v.object({ words: words() });

export const calendarDayForm = v.object({
	day: day(),
	kind: oneOf(['off', 'worked'], 'kind-missing'),
	reason: words('reason-missing', 200)
});

const year = v.pipe(
	v.string('supervision.year-missing'),
	v.trim(),
	v.regex(/^20\d\d$/, 'supervision.year-missing'),
	v.transform(Number)
);
export const programmeForm = v.object({ year, aim: words('aim-missing', 2000) });

/** When a round is planned, as one field: `month:3`, `quarter:2`. */
const when = v.pipe(
	v.optional(v.string(), ''),
	v.regex(/^(month:([1-9]|1[0-2])|quarter:[1-4])$/, 'supervision.when-missing'),
	v.transform((text) => {
		const [kind, n] = text.split(':');
		return kind === 'month' ? { month: Number(n), quarter: null } : { month: null, quarter: Number(n) };
	})
);
export const itemForm = v.object({
	when,
	theme: words('theme-missing', 500),
	lead: somebody('lead-missing'),
	units: several('units-missing')
});
export const programmeVerdictForm = v.object({
	outcome: oneOf(['approved', 'returned'], 'outcome-missing'),
	words: optionalText(2000)
});
export const nothingForm = v.object({});

const size = v.pipe(
	v.string('supervision.size-wrong'),
	v.trim(),
	v.regex(/^\d{1,3}$/, 'supervision.size-wrong'),
	v.transform(Number),
	v.minValue(1, 'supervision.size-wrong'),
	v.maxValue(200, 'supervision.size-wrong')
);
export const roundForm = v.object({
	item: maybe,
	outsideReason: optionalText(1000),
	title: words('title-missing', 200),
	startsOn: day(),
	endsOn: day(),
	lead: somebody('lead-missing'),
	inspectors: several('inspectors-missing'),
	units: several('units-missing'),
	size
});

export const selectionForm = v.object({
	action: somebody('action-missing'),
	reason: words('reason-missing', 1000)
});
export const removalForm = v.object({ reason: words('reason-missing', 1000) });
export const endForm = v.object({ words: words() });

/** The check-list's items come as `item-<code>`; which there are, the rules say. */
export const checkForm = v.pipe(
	v.looseObject({
		outcome: oneOf(['noted', 'verified', 'returned', 'held', 'recurred'], 'outcome-missing'),
		words: words(),
		doneOn: day(),
		newDueOn: optionalDate,
		inspector: maybe
	}),
	v.transform(({ outcome, words, doneOn, newDueOn, inspector, ...rest }) => ({
		...{ outcome, words, doneOn, newDueOn, inspectorId: inspector },
		answers: Object.fromEntries(
			Object.entries(rest).flatMap(([name, value]) => {
				const mark = marks.find((one) => one === value);
				return name.startsWith('item-') && mark ? [[name.slice(5), mark]] : [];
			})
		)
	}))
);

/** To whom a notice goes, or whose a finding is: `unit:<id>`, `member:<id>`. */
const addressee = memberOrUnit('supervision.addressee-missing');
export const noticeForm = v.object({
	addressee,
	assessment: words('assessment-missing'),
	requests: words('requests-missing'),
	answerDueOn: day()
});
export const noticeChangeForm = v.object({
	assessment: words('assessment-missing'),
	requests: words('requests-missing'),
	answerDueOn: day()
});
export const noticeAnswerForm = v.object({ words: words('answer-missing'), answeredBy: maybe, channel });

export const findingForm = v.object({
	subject: v.pipe(
		addressee,
		v.transform(([kind, id]) => (kind === 'member' ? { memberId: id } : { unitId: id }))
	),
	criterion: v.pipe(
		v.string('rectification.criterion-missing'),
		v.nonEmpty('rectification.criterion-missing')
	),
	description: text(4000, 'rectification.description-missing'),
	cause: text(4000, 'rectification.cause-missing'),
	responsibility: text(4000, 'rectification.responsibility-missing'),
	foundOn: date('rectification.found-on-missing')
});
