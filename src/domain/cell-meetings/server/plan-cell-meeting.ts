import { changeMeeting, createMeeting } from '#domain/meetings/server/index.ts';
import { getCell, listCellKinds } from '#domain/organization/server/index.ts';
import { conferences } from '#domain/reviews/server/index.ts';
import { cellRulesAsOf, rulesAsOf } from '#domain/rules/server/index.ts';
import { dateOf, type PlainDate } from '#platform/dates.ts';
import { newId, type Id } from '#platform/id.ts';
import { insist, insistNow, notFound, Refusal } from '#platform/refusal.ts';
import { transaction, type Context } from '#platform/server/context.ts';
import { record } from '#platform/server/events.ts';
import { frameFor, offeredAgenda } from '../agenda.ts';
import { mayStep, monthOf, showMonth, type CellMeetingKind } from '../cell-meeting.ts';
import { canPrepare, seesCell } from '../meeting-policy.ts';
import { insertItems } from './agenda-queries.ts';
import { getCellMeeting, lockCellMeeting } from './get-cell-meeting.ts';
import { listedToReview, openActionsOf } from './know-beforehand.ts';
import { crossing, holdCellMeeting, insertCellMeeting, updateCellMeeting } from './meeting-queries.ts';

/** A meeting as its cell plans it. */
export type CellMeetingPlan = {
	kind: CellMeetingKind;
	/** of a thematic meeting; empty for a regular one */
	topic: string;
	startsAt: Date;
	endsAt: Date;
	place: string;
	chairId: Id;
	clerkId: Id;
	guests: string;
	preparedOn: PlainDate | null;
	preparedWords: string;
};

/**
 * Prepares a cell's meeting, with the agenda that the rules and the record offer. A thematic one never stands for the regular
 * one of its month, and no meeting is held together with another.
 */
export const planCellMeeting = (ctx: Context, unitId: Id, plan: CellMeetingPlan): Promise<Id> =>
	transaction(ctx, async (ctx) => {
		if (!seesCell(ctx.actor, unitId)) throw notFound();
		await getCell(ctx, unitId);
		insist(canPrepare(ctx.actor, unitId));
		const date = dateOf(plan.startsAt);
		await insistFits(ctx, unitId, plan, null);
		const { id: attendanceRules } = await rulesAsOf(ctx, date);
		const { id: ruleSetId, rules } = await cellRulesAsOf(ctx, date);
		const id = await createMeeting(ctx, {
			...{ kind: 'cell-meeting', title: titleOf(plan), place: plan.place, ruleSetId: attendanceRules },
			...{ startsAt: plan.startsAt, endsAt: plan.endsAt, breakStartsAt: null, breakEndsAt: null },
			unitIds: [unitId]
		});
		await insertCellMeeting(ctx, id, { unit_id: unitId, rule_set_id: ruleSetId, ...rowOf(plan) });
		await record(ctx, 'cell-meeting.planned', {
			subjectType: 'cell-meeting',
			subjectId: id,
			to: { unitId, kind: plan.kind, startsAt: plan.startsAt, endsAt: plan.endsAt, chairId: plan.chairId }
		});
		const [kinds, listed, actions] = await Promise.all([
			listCellKinds(ctx, date),
			listedToReview(ctx, unitId),
			openActionsOf(ctx, unitId, date)
		]);
		const agenda = offeredAgenda(
			frameFor(rules.meetings, kinds.get(unitId) ?? null),
			plan.kind === 'thematic' ? plan.topic : null,
			{
				listed,
				actions: actions.length ? { title: `Việc khắc phục còn mở của chi bộ: ${actions.length} việc` } : null
			}
		);
		await insertItems(
			ctx,
			id,
			agenda.map((item, i) => ({ ...item, id: newId(), position: i + 1 })),
			{ channel: 'self', onBehalfOf: null }
		);
		return id;
	});

/** Changes when, where, by whom and about what a meeting is held, until it is opened. */
export const changeCellMeeting = (ctx: Context, id: Id, plan: Omit<CellMeetingPlan, 'kind'>): Promise<void> =>
	transaction(ctx, async (ctx) => {
		await holdCellMeeting(ctx, id);
		const before = await getCellMeeting(ctx, id);
		insist(canPrepare(ctx.actor, before.unitId));
		insistNow(mayStep('change', before));
		const { kind, unitId } = before;
		const whole = { ...plan, kind };
		await insistFits(ctx, unitId, whole, id);
		const { id: attendanceRules } = await rulesAsOf(ctx, dateOf(plan.startsAt));
		const { id: ruleSetId } = await cellRulesAsOf(ctx, dateOf(plan.startsAt));
		await changeMeeting(ctx, id, {
			...{ title: titleOf(whole), place: plan.place, ruleSetId: attendanceRules },
			...{ startsAt: plan.startsAt, endsAt: plan.endsAt }
		});
		// Another day or hour is told anew: members see the new one on their first page.
		const told = before.announcedAt !== null && { announced_at: ctx.clock.now() };
		await updateCellMeeting(ctx, id, { rule_set_id: ruleSetId, ...rowOf(whole), ...told });
		await record(ctx, 'cell-meeting.changed', {
			subjectType: 'cell-meeting',
			subjectId: id,
			from: {
				startsAt: before.startsAt,
				endsAt: before.endsAt,
				place: before.place,
				chairId: before.chairId
			},
			to: { startsAt: plan.startsAt, endsAt: plan.endsAt, place: plan.place, chairId: plan.chairId }
		});
	});

/** Calls a meeting off, with the reason, before it is opened. The month then lacks its meeting. */
export const cancelCellMeeting = (ctx: Context, id: Id, words: string): Promise<void> =>
	transaction(ctx, async (ctx) => {
		await lockCellMeeting(ctx, id, 'cancel');
		await updateCellMeeting(ctx, id, { state: 'cancelled', cancelled_words: words });
		await record(ctx, 'cell-meeting.cancelled', { subjectType: 'cell-meeting', subjectId: id });
	});

const titleOf = ({ kind, topic, startsAt }: Pick<CellMeetingPlan, 'kind' | 'topic' | 'startsAt'>): string =>
	kind === 'thematic'
		? `Sinh hoạt chuyên đề: ${topic}`
		: `Sinh hoạt chi bộ thường kỳ tháng ${showMonth(dateOf(startsAt))}`;

const rowOf = (plan: CellMeetingPlan) => ({
	kind: plan.kind,
	month: monthOf(dateOf(plan.startsAt)),
	topic: plan.kind === 'thematic' ? plan.topic : '',
	chair_id: plan.chairId,
	clerk_id: plan.clerkId,
	guests: plan.guests,
	prepared_on: plan.preparedOn,
	prepared_words: plan.preparedWords
});

/** Its table can be there, and no other meeting of the cell is held at the same time. */
async function insistFits(ctx: Context, unitId: Id, plan: CellMeetingPlan, except: Id | null): Promise<void> {
	const date = dateOf(plan.startsAt);
	if (plan.endsAt <= plan.startsAt)
		throw new Refusal('meetings.ends-before-it-starts', 400, { field: 'end' });
	if (plan.preparedOn && plan.preparedOn > date)
		throw new Refusal('cell-meetings.prepared-afterwards', 400, { field: 'preparedOn' });
	if (plan.chairId === plan.clerkId)
		throw new Refusal('cell-meetings.chair-is-clerk', 400, { field: 'clerk' });
	const people = await conferences.listPossibleTable(ctx, unitId, date);
	for (const [field, memberId] of [
		['chair', plan.chairId],
		['clerk', plan.clerkId]
	] as const)
		if (!people.some((one) => one.memberId === memberId))
			throw new Refusal('cell-meetings.not-of-this-cell', 400, { field });
	const other = await crossing(ctx, unitId, plan.startsAt, plan.endsAt, except);
	if (other)
		throw new Refusal('cell-meetings.with-another-meeting', 409, { field: 'start', title: other.title });
}
