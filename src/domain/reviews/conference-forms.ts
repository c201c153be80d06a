import * as v from 'valibot';
import { momentOf } from '#platform/dates.ts';
import { chosen, date, optionalText, optionalTime, text, time, words } from '#platform/form-fields.ts';
import { isId } from '#platform/id.ts';
import { outcomes, type Decision, type Fault, type VerifyingDecision } from './conference-items.ts';

const planFields = v.object({
	title: text(200, 'reviews.conference-title-missing'),
	date: date(),
	start: time(),
	end: time(),
	breakStart: optionalTime,
	breakEnd: optionalTime,
	place: text(200, 'reviews.conference-place-missing'),
	chair: chosen('reviews.chair-missing'),
	clerk: chosen('reviews.clerk-missing'),
	guests: words(1000)
});
type PlanFields = v.InferOutput<typeof planFields>;

/** A conference as it is called. An end at an earlier hour than the start is a slip; so is half a break. */
export const conferenceForm = v.pipe(
	planFields,
	v.forward(
		v.check(({ start, end }: PlanFields) => end > start, 'meetings.ends-before-it-starts'),
		['end']
	),
	v.forward(
		v.check(({ breakStart, breakEnd }: PlanFields) => !breakStart === !breakEnd, 'reviews.half-a-break'),
		['breakEnd']
	),
	v.forward(
		v.check(
			({ start, end, breakStart, breakEnd }: PlanFields) =>
				!breakStart || !breakEnd || (start < breakStart && breakStart < breakEnd && breakEnd < end),
			'meetings.break-outside'
		),
		['breakStart']
	),
	v.forward(
		v.check(({ chair, clerk }: PlanFields) => chair !== clerk, 'reviews.chair-is-clerk'),
		['clerk']
	),
	v.transform(({ date, start, end, breakStart, breakEnd, chair, clerk, ...rest }) => ({
		...rest,
		startsAt: momentOf(date, start),
		endsAt: momentOf(date, end),
		breakStartsAt: breakStart ? momentOf(date, breakStart) : null,
		breakEndsAt: breakEnd ? momentOf(date, breakEnd) : null,
		chairId: chair,
		clerkId: clerk
	}))
);

export const callingOffForm = v.object({ words: text(500, 'reviews.calling-off-reason-missing') });

/** Buttons that only say which thing they mean. */
export const nothingForm = v.object({});
export const reviewForm = v.object({ review: chosen('reviews.review-missing') });
export const speakerForm = v.object({ speaker: chosen('reviews.speaker-missing') });
export const speechIdForm = v.object({ speech: chosen('platform.field-wrong') });

const maybeId = v.pipe(
	v.optional(v.string(), ''),
	v.transform((typed) => (isId(typed) ? typed : null))
);

export const speechForm = v.object({ words: text(4000, 'reviews.speech-words-missing') });
export const newSpeechForm = v.object({
	speaker: chosen('reviews.speaker-missing'),
	review: maybeId,
	words: text(4000, 'reviews.speech-words-missing')
});

const count = v.pipe(
	v.string('reviews.figure-missing'),
	v.trim(),
	v.nonEmpty('reviews.figure-missing'),
	v.regex(/^\d{1,5}$/, 'reviews.figure-wrong'),
	v.transform(Number)
);

/** A vote, counted. Whether it adds up is said when it is kept, at the last figure. */
export const tallyForm = v.pipe(
	v.object({
		question: text(500, 'reviews.question-missing'),
		review: maybeId,
		convened: count,
		issued: count,
		collected: count,
		valid: count,
		agree: count,
		disagree: count
	}),
	v.transform(({ review, ...counted }) => ({ ...counted, reviewId: review }))
);

const ticked = v.pipe(
	v.optional(v.string(), ''),
	v.transform((typed) => typed === 'yes')
);

const faultFields = {
	criterion: words(60),
	description: words(4000),
	cause: words(4000),
	responsibility: words(4000),
	task: words(500),
	expectedProduct: words(500),
	owner: words(40),
	dueOn: words(20)
};
/** What a fault must say, with the sentence that asks for it. */
const faultForm = v.pipe(
	v.object({
		criterion: text(60, 'rectification.criterion-missing'),
		description: text(4000, 'rectification.description-missing'),
		cause: text(4000, 'rectification.cause-missing'),
		responsibility: text(4000, 'rectification.responsibility-missing'),
		task: text(500, 'rectification.task-missing'),
		expectedProduct: text(500, 'rectification.product-missing'),
		owner: chosen('rectification.owner-missing'),
		dueOn: date('rectification.due-on-missing')
	}),
	v.transform(({ owner, ...fault }): Fault => ({ ...fault, ownerId: owner }))
);

const decisionFields = v.object({
	outcome: words(20),
	words: words(4000),
	adopts: maybeId,
	fromPaper: ticked,
	...faultFields
});
type DecisionFields = v.InferOutput<typeof decisionFields>;

/** What is decided about an item. Only a fault asks for its cause, responsibility, remedy and deadline; all that is missing is said at once. */
const decided = v.pipe(
	decisionFields,
	v.rawTransform(({ dataset, addIssue, NEVER }) => {
		const { outcome: typed, words, adopts, fromPaper, ...fields } = dataset.value;
		const ask = (message: string, key: string) => addIssue({ message, path: [at(dataset.value, key)] });
		const hand = (decision: Decision) => ({ decision, fromPaper });
		const outcome = outcomes.find((one) => one === typed);
		if (typed === 'adopt' && adopts) return hand({ outcome: 'adopt', adopts });
		if (!outcome) ask('reviews.outcome-missing', 'outcome');
		if (words === '') ask('reviews.conclusion-words-missing', 'words');
		if (outcome !== 'shortcoming') return outcome && words !== '' ? hand({ outcome, words }) : NEVER;
		const fault = v.safeParse(faultForm, fields);
		for (const issue of fault.issues ?? []) ask(issue.message, v.getDotPath(issue)!);
		return fault.success && words !== '' ? hand({ outcome, words, fault: fault.output }) : NEVER;
	})
);
export const decisionForm = decided;

const at = (input: DecisionFields, key: string) => ({
	type: 'object' as const,
	origin: 'value' as const,
	input: input as Record<string, unknown>,
	key,
	value: (input as Record<string, unknown>)[key]
});

/** The same about something that came up at the conference only, and what it was. */
export const otherForm = v.intersect([v.object({ about: text(1000, 'reviews.about-missing') }), decided]);

/** What an inspector found. */
export const verificationForm = v.pipe(
	decided,
	v.rawCheck(({ dataset, addIssue }) => {
		if (!dataset.typed || dataset.value.decision.outcome !== 'to-verify') return;
		const input = dataset.value as Record<string, unknown>;
		const path = { type: 'object', origin: 'value', input, key: 'outcome', value: 'to-verify' } as const;
		addIssue({ message: 'reviews.outcome-missing', path: [path] });
	}),
	v.transform(({ decision }) => decision as VerifyingDecision)
);

export const closingForm = v.object({
	summary: text(4000, 'reviews.summary-missing'),
	fromPaper: ticked
});

export const signatureForm = v.pipe(
	v.object({
		agrees: v.pipe(v.optional(v.string(), ''), v.picklist(['yes', 'no'], 'reviews.agrees-missing')),
		words: words(4000),
		signedBy: maybeId
	}),
	v.forward(
		v.check(({ agrees, words }) => agrees === 'yes' || words !== '', 'reviews.disagreement-words-missing'),
		['words']
	),
	v.transform(({ agrees, ...rest }) => ({ agrees: agrees === 'yes', ...rest }))
);

/** Who signed on the list: at least one. */
export const signedListForm = v.object({
	signed: v.pipe(
		v.optional(v.union([v.array(v.string()), v.string()]), []),
		v.transform((ids) => [ids].flat()),
		v.array(v.pipe(v.string(), v.uuid('platform.field-wrong'))),
		v.minLength(1, 'reviews.nobody-ticked')
	)
});

export const disagreementForm = v.object({
	decision: v.pipe(
		v.optional(v.string(), ''),
		v.picklist(['upheld', 'again'], 'reviews.disagreement-decision-missing')
	),
	words: text(4000, 'reviews.disagreement-decision-words-missing'),
	paper: optionalText(200)
});
