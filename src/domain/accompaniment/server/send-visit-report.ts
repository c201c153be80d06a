import { cellRulesAsOf } from '#domain/rules/server/index.ts';
import { listCells } from '#domain/organization/server/index.ts';
import { putDown } from '#domain/rectification/server/index.ts';
import type { Channel } from '#platform/actor.ts';
import { today } from '#platform/clock.ts';
import { showDate } from '#platform/dates.ts';
import type { Id } from '#platform/id.ts';
import { insist, insistNow, no, notFound, Refusal } from '#platform/refusal.ts';
import { transaction, type Context } from '#platform/server/context.ts';
import { record } from '#platform/server/events.ts';
import { visitorPosts } from '../follower.ts';
import type { VisitReport } from '../forms.ts';
import { canReport, canSupply, canWriteReports, isVisitor } from '../policy.ts';
import { checkedBy, countMarks, insistSeen } from '../visit.ts';
import { deleteDraft } from './draft-queries.ts';
import { followersNow } from './follower-now.ts';
import { insertRequests } from './keep-requests.ts';
import { noteVisitMade } from './rotation/mark-visit.ts';
import {
	heldAnyOn,
	insertRevision,
	insertVisit,
	lockVisitRow,
	replaceExpected,
	updateVisit
} from './visit-queries.ts';

/**
 * A visitor says what they saw at a cell's meeting, what the cell asks and what belongs in the register. Its identifier is made
 * where it is written, so that a report that is sent twice is kept once. Answers whether it was there already.
 */
export const sendVisitReport = (
	ctx: Context,
	report: VisitReport,
	{ offline = false } = {}
): Promise<{ id: Id; again: boolean }> =>
	transaction(ctx, async (ctx) => {
		const before = await lockVisitRow(ctx, report.id);
		const visitorId = before?.memberId ?? report.visitorId ?? ctx.actor.memberId;
		if (!before && !report.visitorId && !isVisitor(ctx.actor) && canWriteReports(ctx.actor).allowed)
			throw new Refusal('accompaniment.visitor-missing', 400, { field: 'visitor' });
		await insistTheirs(ctx, before, visitorId);
		if (before?.state === 'made') return { id: report.id, again: true };
		if (before?.state === 'not-made') insistNow(no('accompaniment.visit-not-made'));

		const { unitId, visitedOn, kind, words } = report;
		insistSeen(visitedOn, words, today(ctx.clock));
		await insistPossible(ctx, report, visitorId);
		const { id: ruleSetId, rules } = await cellRulesAsOf(ctx, visitedOn);
		const marks = checkedBy(rules.visits, words.marks);
		const channel = channelOf(ctx, report, visitorId, offline);
		const onBehalfOf = visitorId === ctx.actor.memberId ? null : visitorId;

		if (before) await updateVisit(ctx, report.id, { unitId, visitedOn, kind, ruleSetId });
		else
			await insertVisit(ctx, {
				...{ id: report.id, unitId, memberId: visitorId, visitedOn, kind, ruleSetId },
				state: 'made'
			});
		await replaceExpected(ctx, { id: report.id, unitId, memberId: visitorId, visitedOn });
		await insertRevision(ctx, {
			...{ visitId: report.id, revision: 1, visitedOn, kind, reason: null, channel },
			words: { ...words, marks },
			writtenAt: writtenAt(ctx, report.writtenAt)
		});
		await record(ctx, 'visit.reported', {
			...{ subjectType: 'visit', subjectId: report.id, onBehalfOf, channel },
			to: { unitId, memberId: visitorId, visitedOn, kind, marks: countMarks(marks) }
		});
		await insertRequests(ctx, { id: report.id, unitId, visitedOn }, report.requests, {
			rules: rules.visits,
			channel
		});
		if (report.fault)
			await putDown(ctx, {
				...report.fault,
				...{ subject: { unitId }, source: 'visit', sourceId: report.id, foundOn: visitedOn },
				sourceNote: showDate(visitedOn),
				...{ onBehalfOf, channel }
			});
		await noteVisitMade(ctx, { unitId, memberId: visitorId, on: visitedOn });
		await deleteDraft(ctx, report.id);
		return { id: report.id, again: false };
	});

/** A new report is its visitor's or entered for them; one that was expected may also be supplied by who follows the cell now. */
async function insistTheirs(ctx: Context, before: { memberId: Id; unitId: Id } | undefined, visitorId: Id) {
	if (!before) return insist(canReport(ctx.actor, visitorId));
	const follower = (await followersNow(ctx, [before.unitId])).get(before.unitId);
	const answer = canSupply(ctx.actor, { ...before, followerId: follower?.memberId ?? null });
	// An identifier of somebody else's visit tells nothing about it.
	if (!answer.allowed) throw notFound();
}

/** The cell was there on that day, and the visitor sat on the committee or inspected for it. */
async function insistPossible(ctx: Context, { unitId, visitedOn }: VisitReport, visitorId: Id) {
	if (!(await listCells(ctx, visitedOn)).some(({ id }) => id === unitId))
		throw new Refusal('accompaniment.cell-not-open', 409, { date: visitedOn, field: 'visitedOn' });
	if (!(await heldAnyOn(ctx, visitorId, visitorPosts, visitedOn)))
		throw new Refusal('accompaniment.visitor-unfit', 409, {
			field: visitorId === ctx.actor.memberId ? 'visitedOn' : 'visitor'
		});
}

function channelOf(ctx: Context, { fromPaper }: VisitReport, visitorId: Id, offline: boolean): Channel {
	if (fromPaper) return 'paper';
	if (visitorId !== ctx.actor.memberId) return 'on-behalf';
	return offline ? 'offline' : 'self';
}

/** When it was written, as the device says; a device whose clock runs ahead did not write it in the future. */
const writtenAt = (ctx: Context, typed: number | null): Date =>
	new Date(Math.min(typed ?? Infinity, ctx.clock.now().getTime()));
