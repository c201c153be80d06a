import { listRoster } from '#domain/membership/server/index.ts';
import { listCells } from '#domain/organization/server/index.ts';
import { listSpeakers, putDown } from '#domain/rectification/server/index.ts';
import { cellRulesAsOf, cellRulesOf } from '#domain/rules/server/index.ts';
import { holds, type Channel } from '#platform/actor.ts';
import { today } from '#platform/clock.ts';
import { showDate } from '#platform/dates.ts';
import { newId, type Id } from '#platform/id.ts';
import { insist, insistNow, no, Refusal } from '#platform/refusal.ts';
import { transaction, type Context } from '#platform/server/context.ts';
import { record } from '#platform/server/events.ts';
import type { Correction, ExpectedVisit, VisitShortcoming } from '../forms.ts';
import { canCorrect, canPutDown, canReply, canReport, canSupply } from '../policy.ts';
import { checkedBy, insistSeen } from '../visit.ts';
import { lockVisit, type Visit } from './get-visit.ts';
import { insertReply, insertRevision, insertVisit, setNotMade, updateVisit } from './visit-queries.ts';

/** How something about a visit came to be entered: by the visitor, for them, or from paper. */
const channelFor = (ctx: Context, visitorId: Id, fromPaper: boolean): Channel =>
	fromPaper ? 'paper' : ctx.actor.memberId === visitorId ? 'self' : 'on-behalf';

/** Somebody means to attend a meeting; from its day on the report is awaited. */
export const expectVisit = (ctx: Context, { cell, visitedOn, kind }: ExpectedVisit): Promise<Id> =>
	transaction(ctx, async (ctx) => {
		const { memberId } = ctx.actor;
		insist(canReport(ctx.actor, memberId));
		if (!(await listCells(ctx, visitedOn)).some((one) => one.id === cell))
			throw new Refusal('accompaniment.cell-not-open', 409, { date: visitedOn });
		const { id: ruleSetId } = await cellRulesAsOf(ctx, visitedOn);
		const id = newId();
		await insertVisit(ctx, { id, unitId: cell, memberId, visitedOn, kind, ruleSetId, state: 'expected' });
		await record(ctx, 'visit.expected', {
			...{ subjectType: 'visit', subjectId: id },
			to: { unitId: cell, memberId, visitedOn, kind }
		});
		return id;
	});

/** A visit that was expected did not take place, and why. */
export const cancelVisit = (ctx: Context, id: Id, reason: string): Promise<void> =>
	transaction(ctx, async (ctx) => {
		const visit = await lockVisit(ctx, id);
		insist(canSupply(ctx.actor, visit));
		insistNow(visit.state === 'expected' ? { allowed: true } : no(`accompaniment.${whyNot(visit)}`));
		await setNotMade(ctx, id, reason);
		await record(ctx, 'visit.not-made', { subjectType: 'visit', subjectId: id });
	});

const whyNot = ({ state }: Visit) => (state === 'made' ? 'visit-reported' : 'visit-not-made');

/** A sent report is corrected by a new revision with its reason; the earlier one stays readable. */
export const correctVisit = (ctx: Context, id: Id, correction: Correction): Promise<number> =>
	transaction(ctx, async (ctx) => {
		const visit = await lockVisit(ctx, id);
		insist(canCorrect(ctx.actor, visit));
		insistReported(visit);
		const { visitedOn, kind, words, reason, fromPaper } = correction;
		insistSeen(visitedOn, words, today(ctx.clock));
		const { visits: rules } = await cellRulesOf(ctx, visit.ruleSetId);
		const revision = visit.revision! + 1;
		const channel = channelFor(ctx, visit.memberId, fromPaper);
		await updateVisit(ctx, id, { visitedOn, kind });
		await insertRevision(ctx, {
			...{ visitId: id, revision, visitedOn, kind, reason, channel },
			words: { ...words, marks: checkedBy(rules, words.marks) },
			writtenAt: ctx.clock.now()
		});
		await record(ctx, 'visit.corrected', {
			...{ subjectType: 'visit', subjectId: id, channel },
			onBehalfOf: ctx.actor.memberId === visit.memberId ? null : visit.memberId,
			from: { revision: visit.revision },
			to: { revision, visitedOn, kind }
		});
		return revision;
	});

/** What the cell says to a report, through one who leads it. */
export const replyToVisit = (
	ctx: Context,
	id: Id,
	{ words, repliedBy, fromPaper }: { words: string; repliedBy: Id | null; fromPaper: boolean }
): Promise<void> =>
	transaction(ctx, async (ctx) => {
		const visit = await lockVisit(ctx, id);
		insist(canReply(ctx.actor, visit.unitId));
		insistReported(visit);
		const speaker = await whoSpeaks(ctx, visit.unitId, repliedBy);
		const channel = channelFor(ctx, speaker, fromPaper);
		await insertReply(ctx, { id: newId(), visitId: id, words, repliedBy: speaker, channel });
		await record(ctx, 'visit.replied', {
			...{ subjectType: 'visit', subjectId: id, channel },
			onBehalfOf: speaker === ctx.actor.memberId ? null : speaker
		});
	});

async function whoSpeaks(ctx: Context, unitId: Id, repliedBy: Id | null): Promise<Id> {
	if (!repliedBy && holds(ctx.actor, 'cell-leader', unitId)) return ctx.actor.memberId;
	const speaker = (await listSpeakers(ctx, unitId)).find((one) => one.id === repliedBy);
	if (!speaker) throw new Refusal('accompaniment.replier-missing', 400, { field: 'repliedBy' });
	return speaker.id;
}

/** A shortcoming that was seen at the meeting goes into the register, of the cell or of one of its members; it is answered there. */
export const putDownAtVisit = (
	ctx: Context,
	id: Id,
	{ subject, fromPaper, ...fault }: VisitShortcoming
): Promise<{ id: Id; reference: string }> =>
	transaction(ctx, async (ctx) => {
		const visit = await lockVisit(ctx, id);
		const ofMember = 'memberId' in subject ? subject.memberId : null;
		insist(canPutDown(ctx.actor, visit, ofMember ?? null));
		insistReported(visit);
		const roster = ofMember ? await listRoster(ctx, [visit.unitId], visit.visitedOn) : [];
		if (ofMember ? !roster.some((one) => one.id === ofMember) : subject.unitId !== visit.unitId)
			throw new Refusal('accompaniment.subject-elsewhere', 409, { field: 'subject' });
		return putDown(ctx, {
			...fault,
			subject: ofMember ? { memberId: ofMember } : { unitId: visit.unitId },
			...{ source: 'visit', sourceId: id, sourceNote: showDate(visit.visitedOn), foundOn: visit.visitedOn },
			onBehalfOf: ctx.actor.memberId === visit.memberId ? null : visit.memberId,
			channel: channelFor(ctx, visit.memberId, fromPaper)
		});
	});

export function insistReported({ state }: Pick<Visit, 'state'>) {
	if (state !== 'made') throw new Refusal('accompaniment.visit-not-reported', 409);
}
