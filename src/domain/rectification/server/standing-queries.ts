import { memberNameIn } from '#domain/membership/server/index.ts';
import { sql } from 'kysely';
import { addDays, momentOf, type PlainDate } from '#platform/dates.ts';
import type { Id } from '#platform/id.ts';
import type { Context } from '#platform/server/context.ts';

/** What was found, and entered, of some members and collectives by the end of a day, oldest first. */
export const foundOf = (ctx: Context, memberIds: Id[], unitIds: Id[], day: PlainDate) =>
	ctx.db
		.selectFrom('shortcomings as s')
		.select([
			's.shortcoming_id as id',
			's.reference',
			's.subject_member_id as memberId',
			's.subject_unit_id as unitId',
			's.criterion',
			's.description',
			's.cause',
			's.responsibility',
			's.found_on as foundOn',
			's.recurrence_of as recurrenceOf',
			's.rule_set_id as ruleSetId'
		])
		.where((eb) =>
			eb.or([
				eb('s.subject_member_id', '=', sql<Id>`any(${memberIds}::uuid[])`),
				eb('s.subject_unit_id', '=', sql<Id>`any(${unitIds}::uuid[])`)
			])
		)
		.where('s.found_on', '<=', day)
		.where('s.entered_at', '<', endOf(day))
		.orderBy('s.found_on')
		.orderBy('s.reference')
		.execute();

const endOf = (day: PlainDate) => momentOf(addDays(day, 1), '00:00');

/** What was to be done about them, as far as it was settled by the end of a day. */
export const actionsOf = (ctx: Context, shortcomingIds: Id[], day: PlainDate) =>
	ctx.db
		.selectFrom('corrective_actions as a')
		.innerJoin('shortcomings as s', (join) =>
			join.onRef('s.committee_id', '=', 'a.committee_id').onRef('s.shortcoming_id', '=', 'a.shortcoming_id')
		)
		.select([
			'a.action_id as id',
			'a.shortcoming_id as shortcomingId',
			'a.task',
			'a.expected_product as expectedProduct',
			'a.first_due_on as firstDueOn',
			memberNameIn('a.owner_id').as('ownerName')
		])
		.where('a.shortcoming_id', '=', sql<Id>`any(${shortcomingIds}::uuid[])`)
		.where('a.entered_at', '<', endOf(day))
		.orderBy('a.entered_at')
		.orderBy('a.action_id')
		.execute();

/** Every step of some actions, oldest first. */
export const stepsOf = (ctx: Context, actionIds: Id[]) =>
	ctx.db
		.selectFrom('action_steps as t')
		.leftJoin('members as n', (join) =>
			join.onRef('n.committee_id', '=', 't.committee_id').onRef('n.member_id', '=', 't.new_owner_id')
		)
		.leftJoin('members as f', (join) =>
			join.onRef('f.committee_id', '=', 't.committee_id').onRef('f.member_id', '=', 't.former_owner_id')
		)
		.select([
			't.action_id as actionId',
			't.kind',
			't.round',
			't.done_on as doneOn',
			't.entered_at as enteredAt',
			't.new_due_on as newDueOn',
			'n.full_name as newOwner',
			'f.full_name as formerOwner'
		])
		.where('t.action_id', '=', sql<Id>`any(${actionIds}::uuid[])`)
		.orderBy('t.entered_at')
		.orderBy('t.step_id')
		.execute();
