import * as v from 'valibot';
import { Temporal } from 'temporal-polyfill';
import type { PlainDate } from '#platform/dates.ts';
import { isId, type Id } from '#platform/id.ts';

/** What crosses committees: a suggestion and its withdrawal and verdict go down, an explanation goes up. */
export const dispatchKinds = ['suggestion', 'explanation', 'verdict', 'withdrawal'] as const;
export type DispatchKind = (typeof dispatchKinds)[number];

/** What the other committee is to ours. */
export type DispatchRole = 'superior' | 'subordinate';
/** Put into the other's inbox at once, or carried as a file. */
export type DispatchWay = 'delivered' | 'file';

/** Which kinds we take from whom: an explanation from a subordinate, everything else from a superior. */
export const comesFrom = (kind: DispatchKind): DispatchRole =>
	kind === 'explanation' ? 'subordinate' : 'superior';

const id = v.pipe(v.string(), v.check(isId));
/** A text that can be kept: the database takes every letter but the one of no length. */
const kept = v.pipe(
	v.string(),
	v.check((text) => !text.includes('\0'))
);
const words = (max: number) => v.pipe(kept, v.trim(), v.nonEmpty(), v.maxLength(max));
const maybe = (max: number) => v.pipe(kept, v.maxLength(max));
const day = v.pipe(
	v.string(),
	v.check((text) => {
		try {
			return Temporal.PlainDate.from(text).toString() === text;
		} catch {
			return false;
		}
	})
);
const name = words(300);
const organization = v.object({ id, name });

/** One issue of a superior's paper, with whom it asks: the committee as a collective, or a person by name and post. */
const issue = v.object({
	key: id,
	words: words(4000),
	dueOn: day,
	to: v.variant('kind', [
		v.object({ kind: v.literal('collective') }),
		v.object({ kind: v.literal('person'), name, post: maybe(300) })
	])
});

const longest = 10_000;
const explanation = v.object({
	key: id,
	round: v.pipe(v.number(), v.integer(), v.minValue(1)),
	happened: words(longest),
	objectiveCause: words(longest),
	subjectiveCause: words(longest),
	responsibility: words(longest),
	followUp: words(longest),
	explainedBy: name,
	explainedOn: day,
	/** names of the files that stay with the committee; they are shown on paper when asked for */
	files: v.array(maybe(200))
});

const common = {
	version: v.literal(1),
	id,
	from: organization,
	to: organization,
	sentAt: v.pipe(v.string(), v.isoTimestamp()),
	/** number and date of the paper that it stands for */
	paper: v.object({ number: words(100), datedOn: day })
};

/** A dispatch as it is signed. What it holds is checked whole before anything of it is used. */
export const envelopeSchema = v.variant('kind', [
	v.object({
		...common,
		kind: v.literal('suggestion'),
		content: v.object({ issues: v.pipe(v.array(issue), v.minLength(1), v.maxLength(20)) })
	}),
	v.object({
		...common,
		kind: v.literal('explanation'),
		content: v.object({ items: v.pipe(v.array(explanation), v.minLength(1), v.maxLength(100)) })
	}),
	v.object({
		...common,
		kind: v.literal('verdict'),
		content: v.object({
			key: id,
			round: v.pipe(v.number(), v.integer(), v.minValue(1)),
			outcome: v.picklist(['accepted', 'returned']),
			words: maybe(4000),
			dueOn: v.nullable(day),
			by: name
		})
	}),
	v.object({
		...common,
		kind: v.literal('withdrawal'),
		content: v.object({ key: id, words: words(4000), by: name })
	})
]);
export type Envelope = v.InferOutput<typeof envelopeSchema>;
export type EnvelopeOf<K extends DispatchKind> = Extract<Envelope, { kind: K }>;
export type DispatchedIssue = v.InferOutput<typeof issue>;
export type DispatchedExplanation = v.InferOutput<typeof explanation>;
export type DispatchedVerdict = EnvelopeOf<'verdict'>['content'];

/** The issues that a dispatch is about. */
export function issuesAbout(envelope: Pick<Envelope, 'kind' | 'content'>): Id[] {
	const { content } = envelope;
	if ('issues' in content) return content.issues.map(({ key }) => key);
	if ('items' in content) return content.items.map(({ key }) => key);
	return [content.key];
}

/** Where an issue stands for the one who sent it. */
export type IssueState = 'sent' | 'explained' | 'returned' | 'accepted' | 'withdrawn';

/** All that went to and fro about one issue, in order. */
export type IssueCourse = {
	issue: DispatchedIssue;
	explanations: DispatchedExplanation[];
	verdicts: (DispatchedVerdict & { sentOn: PlainDate })[];
	withdrawal: { words: string; by: string } | null;
};

/** The last word counts: an explanation that has no verdict waits for one. */
export function stateOfIssue({
	explanations,
	verdicts,
	withdrawal
}: Pick<IssueCourse, 'explanations' | 'verdicts' | 'withdrawal'>): IssueState {
	if (withdrawal) return 'withdrawn';
	const round = lastRound(explanations);
	if (round === 0) return 'sent';
	return verdicts.find((verdict) => verdict.round === round)?.outcome ?? 'explained';
}

/** How often it was explained so far. */
export const lastRound = (explanations: readonly { round: number }[]): number =>
	Math.max(0, ...explanations.map(({ round }) => round));

/** The day by which an explanation is due now: the issue's own, or that of the last return. */
export const dueOnOf = ({ issue, verdicts }: Pick<IssueCourse, 'issue' | 'verdicts'>): PlainDate =>
	verdicts.findLast(({ outcome, dueOn }) => outcome === 'returned' && dueOn)?.dueOn ?? issue.dueOn;
