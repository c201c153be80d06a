import * as v from 'valibot';
import { chosen, date, optionalDate, text, words } from '#platform/form-fields.ts';

const missing = (code: string, max = 500) => text(max, `reviews.${code}`);

export const planLineForm = v.object({
	measure: words(2000),
	coordinator: words(300),
	startsOn: optionalDate,
	supervisor: words(300),
	note: words(1000)
});

export const submissionForm = v.object({ channel: v.optional(v.picklist(['paper', 'on-behalf'])) });

export const approvalForm = v.pipe(
	v.object({
		outcome: v.pipe(
			v.optional(v.string(), ''),
			v.picklist(['approve', 'return'], 'reviews.approval-missing')
		),
		words: words(2000),
		by: v.optional(v.string(), ''),
		paper: words(300),
		decidedOn: optionalDate
	}),
	v.forward(
		v.check(({ outcome, words }) => outcome === 'approve' || words !== '', 'reviews.return-words-missing'),
		['words']
	)
);

export const reopeningForm = v.object({ words: missing('reopen-words-missing', 2000) });

export const nothingForm = v.object({});

export const atOnceForm = v.object({
	unitId: chosen('reviews.unit-missing'),
	headId: v.optional(v.string(), ''),
	about: v.optional(v.picklist(['collective', 'self']), 'collective'),
	criterion: v.pipe(v.string('reviews.criterion-missing'), v.nonEmpty('reviews.criterion-missing')),
	description: missing('what-is-wrong-missing', 4000),
	cause: missing('cause-missing', 4000),
	task: missing('task-missing'),
	expectedProduct: missing('product-missing'),
	dueOn: date('reviews.due-on-missing')
});
