import { memberNameIn } from '#domain/membership/server/index.ts';
import { sql } from 'kysely';
import type { Channel } from '#platform/actor.ts';
import { newId, type Id } from '#platform/id.ts';
import type { Context } from '#platform/server/context.ts';
import {
	dayOf,
	type CriticismState,
	type CriticismStepKind,
	type HoldBackGround,
	type Wording
} from '../../criticism.ts';
import { visibleTo } from '../review-queries.ts';

/** The criticisms of reviews that a person may know of. Which of them they see is said by `seesCriticism`. */
const criticismsOfKnown = (ctx: Context) =>
	visibleTo(ctx).innerJoin('criticisms as c', (join) =>
		join.onRef('c.committee_id', '=', 'r.committee_id').onRef('c.review_id', '=', 'r.review_id')
	);

export const criticisms = (ctx: Context) =>
	criticismsOfKnown(ctx)
		.select([
			'c.criticism_id as id',
			'c.review_id as reviewId',
			'c.author_id as authorId',
			memberNameIn('c.author_id').as('authorName'),
			'c.fact',
			'c.happened_when as when',
			'c.place',
			'c.ask',
			'c.state',
			'c.held_back_ground as heldBackGround',
			'c.held_back_reason as heldBackReason',
			'c.held_back_by as heldBackBy',
			memberNameIn<string | null>('c.held_back_by').as('heldBackByName'),
			'c.entered_by as enteredBy',
			memberNameIn('c.entered_by').as('enteredByName'),
			'c.channel',
			'c.entered_at as raisedAt'
		])
		.select([
			'c.answer',
			'c.answered_by as answeredBy',
			memberNameIn<string | null>('c.answered_by').as('answeredByName'),
			memberNameIn<string | null>('c.answer_entered_by').as('answerEnteredByName'),
			'c.answer_channel as answerChannel',
			'c.answered_at as answeredAt'
		]);

/** A criticism as it stands, with the names of those who had to do with it. */
export type CriticismRecord = Awaited<ReturnType<typeof criticismsOf>>[number];

/** Everything raised in some reviews, whoever may see it, oldest first. */
export const criticismsOf = (ctx: Context, reviewIds: readonly Id[]) =>
	criticisms(ctx)
		.where('c.review_id', '=', sql<Id>`any(${reviewIds}::uuid[])`)
		.orderBy('c.entered_at')
		.orderBy('c.criticism_id')
		.execute();

export const findCriticism = (ctx: Context, id: Id) =>
	criticisms(ctx).where('c.criticism_id', '=', id).executeTakeFirst();

/** The review that a criticism belongs to, when this person may know of it. */
export const findReviewOf = (ctx: Context, criticismId: Id) =>
	criticismsOfKnown(ctx)
		.select('c.review_id as reviewId')
		.where('c.criticism_id', '=', criticismId)
		.executeTakeFirst();

/** Whether the same author said the same of the same review before, and did not withdraw it. */
export const findSame = (ctx: Context, reviewId: Id, authorId: Id, { fact, ask }: Wording) =>
	ctx.db
		.selectFrom('criticisms')
		.select('criticism_id as id')
		.where('review_id', '=', reviewId)
		.where('author_id', '=', authorId)
		.where('state', '<>', 'withdrawn')
		.where('fact', '=', fact)
		.where('ask', '=', ask)
		.executeTakeFirst();

const wordingColumns = (wording: Wording) => ({
	fact: wording.fact,
	happened_on: dayOf(wording),
	happened_when: wording.when,
	place: wording.place,
	ask: wording.ask
});

type Entry = { authorId: Id; channel: Channel };

export const insertCriticism = (ctx: Context, id: Id, reviewId: Id, wording: Wording, by: Entry) =>
	ctx.db
		.insertInto('criticisms')
		.values({
			committee_id: ctx.committeeId,
			criticism_id: id,
			review_id: reviewId,
			author_id: by.authorId,
			...wordingColumns(wording),
			state: 'raised',
			entered_by: ctx.actor.memberId,
			channel: by.channel,
			entered_at: ctx.clock.now()
		})
		.execute();

export type CriticismChange = {
	state?: CriticismState;
	held_back_ground?: HoldBackGround | null;
	held_back_reason?: string | null;
	held_back_by?: Id | null;
	answer?: string;
	answered_by?: Id;
	answer_entered_by?: Id;
	answer_channel?: Channel;
	answered_at?: Date;
};

export const updateCriticism = (ctx: Context, id: Id, change: CriticismChange) =>
	ctx.db.updateTable('criticisms').set(change).where('criticism_id', '=', id).execute();

/** The wording that counts from now on; the one before stays in the steps. */
export const updateWording = (ctx: Context, id: Id, wording: Wording, channel: Channel) =>
	ctx.db
		.updateTable('criticisms')
		.set({
			...wordingColumns(wording),
			entered_by: ctx.actor.memberId,
			channel,
			entered_at: ctx.clock.now()
		})
		.where('criticism_id', '=', id)
		.execute();

export type NewStep = {
	criticismId: Id;
	kind: CriticismStepKind;
	wording?: Wording;
	ground?: HoldBackGround;
	reason?: string | null;
	doneBy: Id;
	channel: Channel;
};

export const insertStep = (ctx: Context, step: NewStep) =>
	ctx.db
		.insertInto('criticism_steps')
		.values({
			committee_id: ctx.committeeId,
			criticism_step_id: newId(),
			criticism_id: step.criticismId,
			kind: step.kind,
			fact: step.wording?.fact ?? null,
			happened_when: step.wording?.when ?? null,
			place: step.wording?.place ?? null,
			ask: step.wording?.ask ?? null,
			ground: step.ground ?? null,
			reason: step.reason ?? null,
			done_by: step.doneBy,
			entered_by: ctx.actor.memberId,
			channel: step.channel,
			entered_at: ctx.clock.now()
		})
		.execute();

/** All that happened to a criticism, with every wording, oldest first. */
export const stepsOf = (ctx: Context, criticismId: Id) =>
	criticismsOfKnown(ctx)
		.innerJoin('criticism_steps as s', (join) =>
			join.onRef('s.committee_id', '=', 'c.committee_id').onRef('s.criticism_id', '=', 'c.criticism_id')
		)
		.select([
			's.criticism_step_id as id',
			's.kind',
			's.fact',
			's.happened_when as when',
			's.place',
			's.ask',
			's.ground',
			's.reason',
			memberNameIn('s.done_by').as('doneBy'),
			memberNameIn('s.entered_by').as('enteredBy'),
			's.channel',
			's.entered_at as at'
		])
		.where('c.criticism_id', '=', criticismId)
		.orderBy('s.entered_at')
		.orderBy('s.criticism_step_id')
		.execute();
export type StepRecord = Awaited<ReturnType<typeof stepsOf>>[number];
