import * as v from 'valibot';
import { attachedFiles } from '#domain/documents/forms.ts';
import { faultFields } from '#domain/rectification/forms.ts';
import {
	chosen,
	date,
	optionalDate,
	optionalText,
	optionalTime,
	text,
	time,
	words
} from '#platform/form-fields.ts';
import { isId, type Id } from '#platform/id.ts';
import { dialogueGrounds, dialogueKinds } from './dialogue.ts';
import { askerVerdicts, readCode, tellingWays } from './question.ts';

const code = (reason: string) => `dialogues.${reason}`;

const oneOf = <const T extends readonly string[]>(answers: T, missing: string) =>
	v.pipe(v.optional(v.string(), ''), v.picklist(answers, code(missing)));
const maybeId = v.pipe(
	v.optional(v.string(), ''),
	v.transform((typed): Id | null => (isId(typed) ? typed : null))
);
const fromPaper = v.pipe(
	v.optional(v.string(), ''),
	v.transform((ticked) => ticked === 'yes')
);
const number = (missing: string, most: number) =>
	v.pipe(
		v.optional(v.string(), ''),
		v.trim(),
		v.nonEmpty(code(missing)),
		v.regex(/^\d{1,6}$/, code(missing)),
		v.transform(Number),
		v.maxValue(most, code(missing))
	);

export const dialogueForm = v.object({
	kind: oneOf(dialogueKinds, 'kind-missing'),
	ground: oneOf(dialogueGrounds, 'ground-missing'),
	title: text(200, code('title-missing')),
	heldOn: date(code('held-on-missing')),
	startsAt: time(code('starts-at-missing')),
	place: text(200, code('place-missing')),
	content: text(4000, code('content-missing')),
	howToAttend: text(1000, code('how-to-attend-missing')),
	chairedBy: text(200, code('chaired-by-missing'))
});
export type DialogueFields = v.InferOutput<typeof dialogueForm>;

export const announcementForm = v.object({ lateReason: optionalText(1000) });
export const callingOffForm = v.object({ reason: text(1000, code('reason-missing')) });

export const holdingForm = v.object({
	attended: number('attended-missing', 100_000),
	chairedBy: text(200, code('chaired-by-missing')),
	openedAt: optionalTime,
	closedAt: optionalTime,
	remarks: words(4000)
});
export type Holding = v.InferOutput<typeof holdingForm>;

export const cardsForm = v.object({ count: number('card-count-missing', 400) });

/** A code as it stands on a card; empty where the paper has none. */
const cardCode = v.pipe(
	v.optional(v.string(), ''),
	v.trim(),
	v.transform((typed) => (typed ? (readCode(typed) ?? undefined) : null)),
	v.nullable(v.string(code('code-wrong')))
);

const asked = {
	/** made by the page: pressed twice, it is kept once */
	entry: chosen('platform.field-wrong'),
	words: text(4000, code('question-missing')),
	hamlet: maybeId,
	name: words(200),
	reach: words(300)
};

/** A name without a way to reach, or a way without a name, is fine: each is optional by itself. */
export const publicQuestionForm = v.object({ ...asked, topic: optionalText(60) });
export type PublicQuestion = v.InferOutput<typeof publicQuestionForm>;

export const questionForm = v.object({
	...asked,
	topic: optionalText(60),
	source: oneOf(['beforehand', 'hall'], 'source-missing'),
	cardCode,
	/** answered at once, while it is being entered */
	answer: optionalText(4000),
	givenBy: words(200)
});
export type NewQuestion = v.InferOutput<typeof questionForm>;

export const groupingForm = v.object({
	heading: text(300, code('heading-missing')),
	topic: text(60, code('topic-missing')),
	hamlet: maybeId,
	mergeInto: maybeId
});
export type Grouping = v.InferOutput<typeof groupingForm>;

export const answerForm = v.object({
	words: text(4000, code('answer-missing')),
	givenBy: text(200, code('given-by-missing')),
	on: date(),
	kind: oneOf(['on-the-spot', 'later'], 'answer-kind-missing'),
	fromPaper
});
export type NewAnswer = v.InferOutput<typeof answerForm>;

/** What was promised: who does it by when, or which corrective action it is already. */
export const promiseForm = v.pipe(
	v.object({
		words: text(2000, code('promise-missing')),
		owner: maybeId,
		unit: maybeId,
		dueOn: optionalDate,
		action: maybeId
	}),
	v.forward(
		v.check(({ action, owner }) => action !== null || owner !== null, code('owner-missing')),
		['owner']
	),
	v.forward(
		v.check(({ action, dueOn }) => action !== null || dueOn !== null, code('due-on-missing')),
		['dueOn']
	)
);
export type NewPromise = v.InferOutput<typeof promiseForm>;

export const setAsideForm = v.object({ reason: text(1000, code('reason-missing')) });

export const tellingForm = v.object({
	way: oneOf(tellingWays, 'way-missing'),
	on: date(),
	verdict: oneOf(askerVerdicts, 'verdict-missing')
});
export type NewTelling = v.InferOutput<typeof tellingForm>;

export const publicVerdictForm = v.object({
	code: v.pipe(v.optional(v.string(), ''), v.transform(readCode), v.string(code('code-wrong'))),
	verdict: v.optional(v.picklist(['solved', 'not-solved']))
});

const channel = v.optional(v.picklist(['paper', 'on-behalf']));

export const promiseReportForm = v.object({
	words: text(4000, code('report-missing')),
	on: date(),
	channel,
	files: attachedFiles
});

export const promiseVerdictForm = v.object({
	outcome: oneOf(['kept', 'returned'], 'outcome-missing'),
	words: text(4000, code('verdict-words-missing'))
});
export type PromiseVerdict = v.InferOutput<typeof promiseVerdictForm>;

export const extensionForm = v.object({
	newDueOn: date(code('due-on-missing')),
	reason: text(1000, code('reason-missing'))
});

export const newOwnerForm = v.object({
	owner: chosen(code('owner-missing')),
	reason: text(1000, code('reason-missing'))
});

export const explanationForm = v.object({ words: text(2000, code('explanation-missing')), channel });
export const decisionForm = v.object({ words: text(2000, code('decision-missing')) });

/** A broken promise as a shortcoming: of its owner, or of the collective that promised. */
export const breachForm = v.object({
	...faultFields(code),
	/** what is told to whoever asked */
	told: text(2000, code('told-missing'))
});
export type Breach = v.InferOutput<typeof breachForm>;
