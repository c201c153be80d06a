import * as v from 'valibot';
import { attachedFiles } from '#domain/documents/forms.ts';
import {
	chosen,
	date,
	memberOrUnit,
	optionalDate,
	text,
	words as maybeWords
} from '#platform/form-fields.ts';
import { isId } from '#platform/id.ts';
import { shortcomingSources } from './shortcoming.ts';

const words = (missing: string, max = 4000) => text(max, `rectification.${missing}`);
const day = (missing: string) => date(`rectification.${missing}`);
const somebody = (missing: string) => chosen(`rectification.${missing}`);
const nobody = v.pipe(
	v.optional(v.string(), ''),
	v.transform((text) => (isId(text) ? text : null))
);
/** One of several answers; a choice that nobody made is missing from what a browser sends. */
const oneOf = <const T extends readonly string[]>(answers: T, missing: string) =>
	v.pipe(v.optional(v.string(), ''), v.picklist(answers, `rectification.${missing}`));
/** How words of somebody else came to the one who enters them. */
const channel = v.optional(v.picklist(['paper', 'on-behalf']));

/** Whose shortcoming it is: a person's or a collective's. */
const subjectOf = (missing: string) =>
	v.pipe(
		memberOrUnit(missing),
		v.transform(([kind, id]) => (kind === 'member' ? { memberId: id } : { unitId: id }))
	);

/** A shortcoming that shows elsewhere, at a visit, in a case, in a broken promise: `code` says each refusal in that module's words. */
export const faultFields = (code: (reason: string) => string) => ({
	subject: subjectOf(code('subject-missing')),
	criterion: text(60, code('criterion-missing')),
	description: text(2000, code('description-missing')),
	cause: text(2000, code('cause-missing')),
	responsibility: text(2000, code('responsibility-missing'))
});

export const shortcomingForm = v.object({
	subject: subjectOf('rectification.subject-missing'),
	criterion: v.pipe(
		v.string('rectification.criterion-missing'),
		v.nonEmpty('rectification.criterion-missing')
	),
	description: words('description-missing'),
	cause: words('cause-missing'),
	responsibility: words('responsibility-missing'),
	source: oneOf(shortcomingSources, 'source-missing'),
	sourceNote: maybeWords(4000),
	foundOn: day('found-on-missing')
});

export const answerForm = v.object({ words: words('answer-missing'), answeredBy: nobody, channel });

export const planForm = v.object({
	task: words('task-missing', 500),
	expectedProduct: words('product-missing', 500),
	owner: somebody('owner-missing'),
	dueOn: day('due-on-missing')
});

/** Progress and the report have one shape: in what words, on which day, with what to show for it. */
export const reportForm = v.object({
	words: words('words-missing'),
	doneOn: day('done-on-missing'),
	channel,
	files: attachedFiles
});

export const verdictForm = v.object({
	outcome: oneOf(['verified', 'returned'], 'verdict-missing'),
	words: words('verdict-words-missing'),
	doneOn: day('done-on-missing'),
	inspectorId: nobody
});

export const recheckForm = v.object({
	outcome: oneOf(['held', 'recurred'], 'recheck-missing'),
	words: words('verdict-words-missing'),
	doneOn: day('done-on-missing'),
	newDueOn: optionalDate,
	inspectorId: nobody
});

export const extensionForm = v.object({ newDueOn: day('due-on-missing'), words: words('reason-missing') });

export const ownerForm = v.object({ newOwner: somebody('owner-missing'), words: words('reason-missing') });
