import { sql } from 'kysely';
import type { Channel } from '#platform/actor.ts';
import { today } from '#platform/clock.ts';
import type { PlainDate } from '#platform/dates.ts';
import { newId, type Id } from '#platform/id.ts';
import type { Context } from '#platform/server/context.ts';
import { holdsOn } from '#platform/server/ranges.ts';
import type { CommitmentItem, CommitmentRound, CommitmentState, CommitmentStepKind } from '../commitment.ts';

/** SQL about what people undertake for a year. */

const anyOf = (ids: readonly Id[]) => sql<Id>`any(${[...ids]}::uuid[])`;

const commitments = (ctx: Context) =>
	ctx.db
		.selectFrom('commitments as c')
		.innerJoin('members as m', (join) =>
			join.onRef('m.committee_id', '=', 'c.committee_id').onRef('m.member_id', '=', 'c.member_id')
		)
		.innerJoin('members as e', (join) =>
			join.onRef('e.committee_id', '=', 'c.committee_id').onRef('e.member_id', '=', 'c.entered_by')
		)
		// Whoever moves takes the commitment along: the leaders of the cell of today answer for it.
		.leftJoin('memberships as ms', (join) =>
			join
				.onRef('ms.committee_id', '=', 'c.committee_id')
				.onRef('ms.member_id', '=', 'c.member_id')
				.on(holdsOn('ms.valid', today(ctx.clock)))
		)
		.select([
			'c.commitment_id as id',
			'c.member_id as memberId',
			'm.full_name as fullName',
			sql<Id>`coalesce(ms.unit_id, c.unit_id)`.as('unitId'),
			sql<string>`(select up.name from unit_periods up where up.committee_id = c.committee_id
				and up.unit_id = coalesce(ms.unit_id, c.unit_id) order by upper(up.valid) desc nulls first limit 1)`.as(
				'unitName'
			),
			'c.year',
			'c.state',
			'c.rule_set_id as ruleSetId',
			sql<boolean>`c.channel = 'self'`.as('begunAlone'),
			'c.entered_at as enteredAt',
			'e.full_name as enteredBy'
		]);

export const findCommitment = (ctx: Context, id: Id) =>
	commitments(ctx).where('c.commitment_id', '=', id).executeTakeFirst();
export type CommitmentRow = NonNullable<Awaited<ReturnType<typeof findCommitment>>>;

export const lockCommitmentRow = (ctx: Context, id: Id) =>
	ctx.db
		.selectFrom('commitments')
		.select('commitment_id')
		.where('commitment_id', '=', id)
		.forUpdate()
		.executeTakeFirst();

/** What some members undertook for some years, by year. */
export const commitmentsOf = (ctx: Context, memberIds: readonly Id[], years: readonly number[]) =>
	commitments(ctx)
		.where('c.member_id', '=', anyOf(memberIds))
		.where('c.year', '=', sql<number>`any(${[...years]}::int[])`)
		.orderBy('c.year', 'desc')
		.execute();

export const allCommitmentsOf = (ctx: Context, memberId: Id) =>
	commitments(ctx).where('c.member_id', '=', memberId).orderBy('c.year', 'desc').execute();

export const itemsOf = (ctx: Context, commitmentIds: readonly Id[]) =>
	ctx.db
		.selectFrom('commitment_items')
		.select(['commitment_item_id as id', 'commitment_id as commitmentId', 'heading', 'words', 'measure'])
		.where('commitment_id', '=', anyOf(commitmentIds))
		.orderBy('commitment_id')
		.orderBy('heading')
		.orderBy('place')
		.execute();
export type ItemRow = Awaited<ReturnType<typeof itemsOf>>[number];

export const reportsOf = (ctx: Context, commitmentIds: readonly Id[]) =>
	ctx.db
		.selectFrom('commitment_reports as r')
		.innerJoin('commitment_items as i', (join) =>
			join
				.onRef('i.committee_id', '=', 'r.committee_id')
				.onRef('i.commitment_item_id', '=', 'r.commitment_item_id')
		)
		.select(['i.commitment_id as commitmentId', 'r.commitment_item_id as itemId', 'r.round', 'r.words'])
		.where('i.commitment_id', '=', anyOf(commitmentIds))
		.execute();

export const stepsOf = (ctx: Context, commitmentIds: readonly Id[]) =>
	ctx.db
		.selectFrom('commitment_steps as s')
		.innerJoin('members as d', (join) =>
			join.onRef('d.committee_id', '=', 's.committee_id').onRef('d.member_id', '=', 's.done_by')
		)
		.innerJoin('members as e', (join) =>
			join.onRef('e.committee_id', '=', 's.committee_id').onRef('e.member_id', '=', 's.entered_by')
		)
		.select([
			's.commitment_step_id as id',
			's.commitment_id as commitmentId',
			's.kind',
			's.round',
			's.words',
			's.done_by as doneById',
			'd.full_name as doneBy',
			's.done_on as doneOn',
			's.entered_by as enteredById',
			'e.full_name as enteredBy',
			's.channel',
			's.entered_at as enteredAt'
		])
		.where('s.commitment_id', '=', anyOf(commitmentIds))
		.orderBy('s.entered_at')
		.orderBy('s.commitment_step_id')
		.execute();
export type StepRow = Awaited<ReturnType<typeof stepsOf>>[number];

export const insertCommitment = (
	ctx: Context,
	one: { id: Id; memberId: Id; year: number; unitId: Id; ruleSetId: Id; channel: Channel }
) =>
	ctx.db
		.insertInto('commitments')
		.values({
			committee_id: ctx.committeeId,
			commitment_id: one.id,
			member_id: one.memberId,
			year: one.year,
			unit_id: one.unitId,
			rule_set_id: one.ruleSetId,
			state: 'draft',
			entered_by: ctx.actor.memberId,
			channel: one.channel,
			entered_at: ctx.clock.now()
		})
		.execute();

/** What is written replaces what was written; items keep nothing before they are handed in. */
export async function replaceItems(ctx: Context, commitmentId: Id, items: readonly CommitmentItem[]) {
	await ctx.db.deleteFrom('commitment_items').where('commitment_id', '=', commitmentId).execute();
	if (items.length === 0) return;
	const places = new Map<string, number>();
	const placeIn = (heading: string) => {
		places.set(heading, (places.get(heading) ?? 0) + 1);
		return places.get(heading)!;
	};
	await ctx.db
		.insertInto('commitment_items')
		.values(
			items.map(({ heading, words, measure }) => ({
				committee_id: ctx.committeeId,
				commitment_item_id: newId(),
				commitment_id: commitmentId,
				heading,
				place: placeIn(heading),
				words,
				measure
			}))
		)
		.execute();
}

export const updateState = (ctx: Context, id: Id, state: CommitmentState, unitId?: Id) =>
	ctx.db
		.updateTable('commitments')
		.set({ state, ...(unitId && { unit_id: unitId }) })
		.where('commitment_id', '=', id)
		.execute();

export const insertStep = (
	ctx: Context,
	step: {
		commitmentId: Id;
		kind: CommitmentStepKind;
		round?: CommitmentRound;
		words: string;
		doneBy: Id;
		doneOn: PlainDate;
		channel: Channel;
	}
) =>
	ctx.db
		.insertInto('commitment_steps')
		.values({
			committee_id: ctx.committeeId,
			commitment_step_id: newId(),
			commitment_id: step.commitmentId,
			kind: step.kind,
			round: step.round ?? null,
			words: step.words,
			done_by: step.doneBy,
			done_on: step.doneOn,
			entered_by: ctx.actor.memberId,
			channel: step.channel,
			entered_at: ctx.clock.now()
		})
		.execute();

export const upsertReports = (
	ctx: Context,
	round: CommitmentRound,
	reports: readonly { itemId: Id; words: string }[],
	channel: Channel
) =>
	ctx.db
		.insertInto('commitment_reports')
		.values(
			reports.map(({ itemId, words }) => ({
				committee_id: ctx.committeeId,
				commitment_item_id: itemId,
				round,
				words,
				entered_by: ctx.actor.memberId,
				channel,
				entered_at: ctx.clock.now()
			}))
		)
		.onConflict((clash) =>
			clash.columns(['committee_id', 'commitment_item_id', 'round']).doUpdateSet((eb) => ({
				words: eb.ref('excluded.words'),
				entered_by: eb.ref('excluded.entered_by'),
				channel: eb.ref('excluded.channel'),
				entered_at: eb.ref('excluded.entered_at')
			}))
		)
		.execute();
