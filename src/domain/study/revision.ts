import type { RuleSet } from '#domain/rules/rule-set.ts';
import { addDays, type PlainDate } from '#platform/dates.ts';
import type { Id } from '#platform/id.ts';
import { no, yes, type Answer } from '#platform/refusal.ts';
import { asksForAnswer, type ResultLine } from './result.ts';

/** What the marks say today, before anybody answers for it. */
export type UnpublishedLine = Omit<ResultLine, 'reference'>;

/** How many people of a new revision need an identifier that they do not have yet. */
export const countNewReferences = (
	lines: readonly UnpublishedLine[],
	given: ReadonlyMap<Id, string>,
	rules: RuleSet
): number => lines.filter((line) => asksForAnswer(line, rules) && !given.has(line.memberId)).length;

/**
 * Whoever the cell must answer for gets an identifier; who had one in any earlier revision keeps it. `fresh` are as many new
 * ones as `countNewReferences` asks for, given out in the order of the lines.
 */
export function withReferences(
	lines: readonly UnpublishedLine[],
	given: ReadonlyMap<Id, string>,
	fresh: readonly string[],
	rules: RuleSet
): ResultLine[] {
	const unused = [...fresh];
	return lines.map((line) => ({
		...line,
		reference: asksForAnswer(line, rules) ? (given.get(line.memberId) ?? unused.shift()!) : null
	}));
}

/** What differs between two revisions, person by person; somebody may also have joined or left the list of those expected. */
export type ChangedLine = { memberId: Id; before: UnpublishedLine | null; after: UnpublishedLine | null };

export function changesBetween(
	before: readonly UnpublishedLine[],
	after: readonly UnpublishedLine[]
): ChangedLine[] {
	const earlier = new Map(before.map((line) => [line.memberId, line]));
	const later = new Set(after.map((line) => line.memberId));
	return [
		...after
			.filter((line) => !isSame(line, earlier.get(line.memberId)))
			.map((line) => ({ memberId: line.memberId, before: earlier.get(line.memberId) ?? null, after: line })),
		...before
			.filter((line) => !later.has(line.memberId))
			.map((line) => ({ memberId: line.memberId, before: line, after: null }))
	];
}

const isSame = (one: UnpublishedLine, other: UnpublishedLine | undefined): boolean =>
	other !== undefined &&
	one.status === other.status &&
	one.lateMinutes === other.lateMinutes &&
	one.leftEarlyMinutes === other.leftEarlyMinutes &&
	one.unitId === other.unitId;

/** A correction corrects something. */
export const mayCorrect = (changes: readonly ChangedLine[]): Answer =>
	changes.length ? yes : no('study.nothing-changed');

export type Obligation = { unitId: Id; dueOn: PlainDate };

/**
 * The cells that owe an answer after a revision. A cell keeps the day it was given; somebody newly on its list gives it the full
 * time again.
 */
export function obligationsAfter(
	lines: readonly ResultLine[],
	earlier: readonly Obligation[],
	given: ReadonlyMap<Id, string>,
	publishedOn: PlainDate,
	rules: RuleSet
): Obligation[] {
	const fullTime = addDays(publishedOn, rules.study.answerWithin.value);
	const owing = new Map<Id, { isNew: boolean }>();
	for (const line of lines)
		if (line.reference)
			owing.set(line.unitId, {
				isNew: (owing.get(line.unitId)?.isNew ?? false) || !given.has(line.memberId)
			});
	return [...owing].map(([unitId, { isNew }]) => {
		const known = earlier.find((one) => one.unitId === unitId);
		return { unitId, dueOn: !known || isNew ? fullTime : known.dueOn };
	});
}

/** The day that a revision gives to the cells whose members it lists for the first time; none when there are none. It follows from what is frozen. */
export const answerByOf = (
	lines: readonly ResultLine[],
	listedBefore: ReadonlySet<string>,
	publishedOn: PlainDate,
	rules: RuleSet
): PlainDate | null =>
	lines.some((line) => line.reference && !listedBefore.has(line.reference))
		? addDays(publishedOn, rules.study.answerWithin.value)
		: null;
