import { cellRulesOf } from '#domain/rules/server/index.ts';
import { today } from '#platform/clock.ts';
import type { Id } from '#platform/id.ts';
import { notFound } from '#platform/refusal.ts';
import type { Context } from '#platform/server/context.ts';
import { handsDuring } from '../follower.ts';
import { checkedBy } from '../visit.ts';
import { periodsOf } from './follower-queries.ts';
import { getVisit } from './get-visit.ts';
import { getRequest } from './keep-requests.ts';
import { requestsAt, stepsOfRequest } from './request-queries.ts';
import { marksOf, repliesTo, revisionsOf, shortcomingsAt } from './visit-queries.ts';

/** All that is known of one visit, as it was sent last or as one of its earlier revisions. */
export async function readVisit(ctx: Context, id: Id, revision?: number) {
	const visit = await getVisit(ctx, id);
	const [{ visits: rules }, revisions, requests, shortcomings, replies] = await Promise.all([
		cellRulesOf(ctx, visit.ruleSetId),
		revisionsOf(ctx, id),
		requestsAt(ctx, id),
		shortcomingsAt(ctx, id),
		repliesTo(ctx, id)
	]);
	const report = revision ? revisions.find((one) => one.revision === revision) : revisions[0];
	if (revision && !report) throw notFound();
	const marks = report ? checkedBy(rules, await marksOf(ctx, id, report.revision)) : [];
	return {
		visit,
		report: report ?? null,
		marks: marks.map((one) => ({
			...one,
			name: rules.checklist.value.find(({ code }) => code === one.item)![ctx.locale]
		})),
		source: rules.checklist.source,
		reportWithin: rules.reportWithin,
		...{ revisions, requests, shortcomings, replies }
	};
}

/** One request with its history, and through whose hands it has gone since it was asked. */
export async function readRequest(ctx: Context, id: Id) {
	const request = await getRequest(ctx, id);
	const [{ visits: rules }, steps, periods] = await Promise.all([
		cellRulesOf(ctx, request.ruleSetId),
		stepsOfRequest(ctx, id),
		periodsOf(ctx, [request.unitId])
	]);
	const settled = steps.find(({ kind }) => kind !== 'told')?.doneOn ?? today(ctx.clock);
	return {
		request,
		steps,
		hands: request.addressee === 'follower' ? handsDuring(periods, request.askedOn, settled) : [],
		rule: rules.requestsAnsweredWithin
	};
}
