import * as v from 'valibot';
import { momentOf } from '#platform/dates.ts';
import { chosen, date, optionalDate, text, time, words } from '#platform/form-fields.ts';
import { isId } from '#platform/id.ts';
import { cellMeetingKinds } from './cell-meeting.ts';
import { taskOutcomes } from './task.ts';

const code = (name: string) => `cell-meetings.${name}`;

/** One of several choices; a form sends nothing at all when none was made. */
const oneOf = <const Choice extends readonly string[]>(choices: Choice, missing: string) =>
	v.pipe(v.optional(v.string(), ''), v.picklist(choices, code(missing)));

const maybeId = v.pipe(
	v.optional(v.string(), ''),
	v.transform((typed) => (isId(typed) ? typed : null))
);

/** So many people: a whole number as it is counted. */
export const count = v.pipe(
	v.string(code('count-missing')),
	v.trim(),
	v.nonEmpty(code('count-missing')),
	v.regex(/^\d{1,5}$/, code('count-wrong')),
	v.transform(Number)
);
const optionalCount = v.pipe(
	words(5),
	v.regex(/^\d{0,5}$/, code('count-wrong')),
	v.transform((typed) => (typed === '' ? null : Number(typed)))
);

const planFields = v.object({
	kind: oneOf(cellMeetingKinds, 'kind-missing'),
	topic: words(200),
	date: date(),
	start: time(),
	end: time(),
	place: text(200, code('place-missing')),
	chair: chosen(code('chair-missing')),
	clerk: chosen(code('clerk-missing')),
	guests: words(1000),
	preparedOn: optionalDate,
	preparedWords: words(2000)
});
type PlanFields = v.InferOutput<typeof planFields>;

/** A meeting as its cell plans it. */
export const planForm = v.pipe(
	planFields,
	v.forward(
		v.partialCheck(
			[['kind'], ['topic']],
			({ kind, topic }) => kind === 'regular' || topic !== '',
			code('topic-missing')
		),
		['topic']
	),
	v.forward(
		v.check(({ start, end }: PlanFields) => end > start, 'meetings.ends-before-it-starts'),
		['end']
	),
	v.forward(
		v.check(({ chair, clerk }: PlanFields) => chair !== clerk, code('chair-is-clerk')),
		['clerk']
	),
	v.transform(({ date, start, end, chair, clerk, ...rest }) => ({
		...rest,
		startsAt: momentOf(date, start),
		endsAt: momentOf(date, end),
		chairId: chair,
		clerkId: clerk
	}))
);

/** Buttons that only say which thing they mean. */
export const nothingForm = v.object({});
export const whichForm = v.object({ id: chosen('platform.field-wrong') });
export const moveForm = v.object({
	id: chosen('platform.field-wrong'),
	by: v.pipe(
		v.picklist(['up', 'down'], 'platform.field-wrong'),
		v.transform((way) => (way === 'up' ? (-1 as const) : (1 as const)))
	)
});

export const reasonForm = v.object({ words: text(500, code('reason-missing')) });

export const itemForm = v.object({
	source: oneOf(['issue', 'own'], 'source-missing'),
	title: text(500, code('title-missing')),
	words: words(4000)
});
export const itemTextForm = v.object({ title: text(500, code('title-missing')), words: words(4000) });

export const reportedForm = v.object({ reported: words(8000) });

export const opinionForm = v.pipe(
	v.object({ speaker: maybeId, guest: words(200), words: text(4000, code('words-missing')) }),
	v.forward(
		v.partialCheck(
			[['speaker'], ['guest']],
			({ speaker, guest }) => speaker !== null || guest !== '',
			code('speaker-missing')
		),
		['speaker']
	),
	v.transform(({ speaker, ...rest }) => ({ ...rest, speakerId: speaker }))
);

export const voteForm = v.object({
	decision: text(60, code('decision-missing')),
	question: text(500, code('question-missing')),
	agree: count,
	disagree: count
});

/** What was heard from a listed member, and what the cell concluded; a shortcoming is described on a page of its own. */
export const listedForm = v.pipe(
	v.object({
		said: words(2000),
		conclusion: oneOf(['accepted', 'reminded'], 'conclusion-missing'),
		verdict: text(1000, code('conclusion-words-missing'))
	}),
	v.transform(({ said, conclusion, verdict }) => ({
		words: said,
		verdict: { conclusion, words: verdict, fromPaper: false }
	}))
);

const taskFields = {
	task: text(500, code('task-missing')),
	owner: chosen(code('owner-missing')),
	dueOn: date(code('due-missing')),
	item: maybeId
};
export const rowOfTask = v.pipe(
	v.object(taskFields),
	v.transform(({ owner, item, ...rest }) => ({ ...rest, ownerId: owner, itemId: item }))
);

const subject = v.pipe(
	v.optional(v.string(), ''),
	v.transform((typed) => typed.split(':') as [string, string | undefined]),
	v.check(([kind, id]) => (kind === 'member' || kind === 'unit') && isId(id ?? ''), code('subject-missing')),
	v.transform(([kind, id]) => (kind === 'member' ? { memberId: id! } : { unitId: id! }))
);
/** A fault that the meeting found, as the register asks for it. */
const faultFields = v.object({
	subject,
	criterion: text(60, 'rectification.criterion-missing'),
	description: text(4000, 'rectification.description-missing'),
	cause: text(4000, 'rectification.cause-missing'),
	responsibility: text(4000, 'rectification.responsibility-missing'),
	expectedProduct: text(500, 'rectification.product-missing')
});

/** A conclusion as a task; only a fault asks for its cause, responsibility and product. All that is missing is said at once. */
export const taskForm = v.pipe(
	v.record(v.string(), v.unknown()),
	v.rawTransform(({ dataset: { value }, addIssue, NEVER }) => {
		const task = v.safeParse(rowOfTask, value);
		const fault = value.fault === 'yes' ? v.safeParse(faultFields, value) : null;
		for (const issue of [...(task.issues ?? []), ...(fault?.issues ?? [])]) say(addIssue, value, issue);
		return task.success && (!fault || fault.success)
			? { task: task.output, fault: fault ? fault.output : null }
			: NEVER;
	})
);

type AddIssue = (info: { message: string; path: [v.IssuePathItem] }) => void;

/** Hands an issue on under the name of its field, or that of the row's field. */
export function say(
	addIssue: AddIssue,
	input: Record<string, unknown>,
	issue: v.BaseIssue<unknown>,
	prefix = ''
) {
	const key = `${prefix}${v.getDotPath(issue as v.BaseIssue<unknown>) ?? ''}`;
	addIssue({
		message: issue.message,
		path: [{ type: 'object', origin: 'value', input, key, value: input[key] }]
	});
}

/** What the owner says of their task. */
export const taskReportForm = v.pipe(
	v.object({ outcome: oneOf(taskOutcomes, 'outcome-missing'), words: words(1000) }),
	v.forward(
		v.check(({ outcome, words }) => outcome === 'done' || words !== '', code('why-not-done')),
		['words']
	)
);

export const endingForm = v.object({
	began: time(code('began-missing')),
	closed: time(code('closed-missing')),
	guests: words(1000),
	feesPaid: optionalCount
});
