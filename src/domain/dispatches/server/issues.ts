import * as v from 'valibot';
import { today } from '#platform/clock.ts';
import { dateOf, type PlainDate } from '#platform/dates.ts';
import { newId, type Id } from '#platform/id.ts';
import { insist, notFound, Refusal } from '#platform/refusal.ts';
import { transaction, type Context } from '#platform/server/context.ts';
import {
	envelopeSchema,
	issuesAbout,
	lastRound,
	stateOfIssue,
	type DispatchedExplanation,
	type Envelope,
	type EnvelopeOf,
	type IssueCourse,
	type IssueState
} from '../dispatch.ts';
import type { WrittenIssue } from '../forms.ts';
import { readJson } from '../pairing-file.ts';
import { canKeepDispatches } from '../policy.ts';
import { lockIssue, receivedAbout, sentAbout } from './dispatch-queries.ts';
import { openKept } from './receive-file.ts';
import { getSentDispatch } from './see-dispatches.ts';
import { sendDispatch } from './send-dispatch.ts';

type Paper = { number: string; datedOn: PlainDate };
export type Course = IssueCourse & { state: IssueState; dispatchId: Id };

/** A superior's paper to one of its committees: each issue is explained apart. Refuses (400) days that cannot be. */
export const writeSuggestions = (
	ctx: Context,
	{ partner, issues, ...paper }: Paper & { partner: Id; issues: WrittenIssue[] }
) =>
	transaction(ctx, async (ctx) => {
		insistDated(ctx, paper);
		for (const [at, { dueOn }] of issues.entries())
			if (dueOn < paper.datedOn) throw new Refusal('dispatches.due-early', 400, { field: `dueOn-${at}` });
		return sendDispatch(ctx, {
			partnerId: partner,
			kind: 'suggestion',
			paper,
			content: { issues: issues.map((issue) => ({ key: newId(), ...issue })) }
		});
	});

/** All that went to and fro about the issues of a suggestion of ours. */
export async function seeIssues(ctx: Context, dispatch: { id: Id; envelope: Envelope }): Promise<Course[]> {
	const { envelope } = dispatch;
	if (envelope.kind !== 'suggestion') return [];
	const keys = envelope.content.issues.map(({ key }) => key);
	const [outgoing, incoming] = [await sentAbout(ctx, keys), await receivedAbout(ctx, keys)];
	const answers = (await opened(ctx, incoming)).filter(
		(one): one is EnvelopeOf<'explanation'> => one.kind === 'explanation'
	);
	const ours = outgoing.flatMap(({ sealed, at }) => {
		const read = v.safeParse(envelopeSchema, readJson(sealed));
		return read.success ? [{ envelope: read.output, at }] : [];
	});
	return envelope.content.issues.map((issue) => {
		const explanations = roundsOf(issue.key, answers);
		const verdicts = ours.flatMap(({ envelope: one, at }) =>
			one.kind === 'verdict' && one.content.key === issue.key ? [{ ...one.content, sentOn: dateOf(at) }] : []
		);
		const withdrawal =
			ours.flatMap(({ envelope: one }) =>
				one.kind === 'withdrawal' && one.content.key === issue.key ? [one.content] : []
			)[0] ?? null;
		const course = { issue, explanations, verdicts, withdrawal };
		return { ...course, state: stateOfIssue(course), dispatchId: dispatch.id };
	});
}

/** The issues that a dispatch is about, as far as they are ours: all of a suggestion that we sent, those that an explanation answers. */
export async function seeCourses(ctx: Context, dispatch: { id: Id; envelope: Envelope }): Promise<Course[]> {
	const { envelope } = dispatch;
	if (envelope.kind !== 'explanation') return seeIssues(ctx, dispatch);
	const keys = issuesAbout(envelope);
	const originals = (await sentAbout(ctx, keys)).filter(({ kind }) => kind === 'suggestion');
	const courses: Course[] = [];
	for (const { id } of originals) courses.push(...(await seeIssues(ctx, await getSentDispatch(ctx, id))));
	return courses.filter(({ issue }) => keys.includes(issue.key));
}

/** What cannot be opened as its sender signed it is left out. */
async function opened(ctx: Context, rows: { sealed: string; signature: string }[]): Promise<Envelope[]> {
	const all = await Promise.all(rows.map((row) => openKept(ctx, row).catch(() => null)));
	return all.flatMap((one) => (one ? [one.envelope] : []));
}

/** The rounds of one issue, each as it was first explained. */
function roundsOf(key: Id, answers: EnvelopeOf<'explanation'>[]): DispatchedExplanation[] {
	const byRound = new Map<number, DispatchedExplanation>();
	for (const item of answers.flatMap(({ content }) => content.items))
		if (item.key === key && !byRound.has(item.round)) byRound.set(item.round, item);
	return [...byRound.values()].sort((a, b) => a.round - b.round);
}

/** One issue of a suggestion of ours, with its place on the paper; refuses (404) without it. */
export async function getIssue(
	ctx: Context,
	dispatchId: Id,
	key: string | null
): Promise<{ dispatch: Awaited<ReturnType<typeof getSentDispatch>>; course: Course; number: number }> {
	const dispatch = await getSentDispatch(ctx, dispatchId);
	const courses = await seeIssues(ctx, dispatch);
	const at = courses.findIndex(({ issue }) => issue.key === key);
	if (at < 0) throw notFound();
	return { dispatch, course: courses[at]!, number: at + 1 };
}

/** The superior accepts an explanation that came back, or returns it in words. Refuses (409) when none waits. */
export const judgeIssue = (
	ctx: Context,
	dispatchId: Id,
	verdict: Paper & { issue: Id; outcome: 'accepted' | 'returned'; words: string; dueOn: PlainDate | null }
) =>
	transaction(ctx, async (ctx) => {
		const { issue, outcome, words, dueOn, ...paper } = verdict;
		insist(canKeepDispatches(ctx.actor));
		insistDated(ctx, paper);
		await lockIssue(ctx, issue);
		const { dispatch, course } = await getIssue(ctx, dispatchId, issue);
		if (course.state !== 'explained') throw new Refusal(`dispatches.issue-${course.state}`, 409);
		return sendDispatch(ctx, {
			partnerId: dispatch.partnerId,
			kind: 'verdict',
			paper,
			content: {
				...{ key: issue, round: lastRound(course.explanations), outcome, words },
				...{ dueOn: outcome === 'returned' ? dueOn : null, by: ctx.actor.name }
			}
		});
	});

/** The superior withdraws an issue in words. Refuses (409) one that is explained or settled. */
export const withdrawIssue = (
	ctx: Context,
	dispatchId: Id,
	{ issue, words, ...paper }: Paper & { issue: Id; words: string }
) =>
	transaction(ctx, async (ctx) => {
		insist(canKeepDispatches(ctx.actor));
		insistDated(ctx, paper);
		await lockIssue(ctx, issue);
		const { dispatch, course } = await getIssue(ctx, dispatchId, issue);
		if (course.state !== 'sent' && course.state !== 'returned')
			throw new Refusal(`dispatches.issue-${course.state}`, 409);
		return sendDispatch(ctx, {
			partnerId: dispatch.partnerId,
			kind: 'withdrawal',
			paper,
			content: { key: issue, words, by: ctx.actor.name }
		});
	});

function insistDated(ctx: Context, { datedOn }: Paper): void {
	if (datedOn > today(ctx.clock)) throw new Refusal('dispatches.dated-ahead', 400, { field: 'datedOn' });
}
