import { randomUUID } from 'node:crypto';
import type { PreparedSeal } from '#domain/custody/server/index.ts';
import type { Channel } from '#platform/actor.ts';
import { sql } from 'kysely';
import type { PlainDate } from '#platform/dates.ts';
import type { Id } from '#platform/id.ts';
import type { Context } from '#platform/server/context.ts';
import type { CleanFile } from './clean-files.ts';

/** What was written, as it waits for the end of the day. */
export type NewComment = {
	subjectMemberId: Id | null;
	subjectWords: string;
	topic: string;
	words: string;
	sealed: PreparedSeal | null;
	channel: Channel;
};
export type NewMessage = { words: string; channel: Channel };

/** Something in the intake: a new comment with its receipt, or a message of somebody who has one. */
export type IntakeItem = { id: Id; commentId: Id; receivedOn: PlainDate; enteredBy: Id | null } & (
	| { kind: 'comment'; receiptHash: Buffer; content: NewComment }
	| { kind: 'message'; receiptHash: null; content: NewMessage }
);

/** Identifiers are drawn by lot, and there is a day but no time. */
export async function insertIntake(
	ctx: Context,
	{
		kind,
		commentId = randomUUID(),
		receiptHash = null,
		content,
		receivedOn,
		enteredBy
	}: {
		kind: 'comment' | 'message';
		commentId?: Id;
		receiptHash?: Buffer | null;
		content: NewComment | NewMessage;
		receivedOn: PlainDate;
		enteredBy: Id | null;
	},
	files: readonly CleanFile[]
): Promise<void> {
	const id = randomUUID();
	await ctx.db
		.insertInto('comment_intake')
		.values({
			committee_id: ctx.committeeId,
			intake_id: id,
			kind,
			comment_id: commentId,
			receipt_hash: receiptHash,
			content: JSON.stringify(content),
			received_on: receivedOn,
			entered_by: enteredBy
		})
		.execute();
	if (files.length)
		await ctx.db
			.insertInto('comment_intake_files')
			.values(
				files.map(({ type, bytes }) => ({
					committee_id: ctx.committeeId,
					file_id: randomUUID(),
					intake_id: id,
					media_type: type,
					bytes
				}))
			)
			.execute();
}

const items = (ctx: Context) =>
	ctx.db
		.selectFrom('comment_intake')
		.select([
			'intake_id as id',
			'kind',
			'comment_id as commentId',
			'receipt_hash as receiptHash',
			'content',
			'received_on as receivedOn',
			'entered_by as enteredBy'
		])
		.$castTo<IntakeItem>();

/** Today’s comment of a receipt, while it waits. */
export const findInIntake = (ctx: Context, receiptHash: Buffer) =>
	items(ctx).where('receipt_hash', '=', receiptHash).executeTakeFirst();

/** What its author wrote today under a receipt, while it waits. */
export const messagesInIntake = (ctx: Context, commentId: Id) =>
	items(ctx).where('comment_id', '=', commentId).where('kind', '=', 'message').execute();

/** How many files came with some things that wait. */
export async function countIntakeFiles(ctx: Context, intakeIds: readonly Id[]): Promise<Map<Id, number>> {
	const rows = await ctx.db
		.selectFrom('comment_intake_files')
		.select((eb) => ['intake_id as id', eb.fn.countAll<string>().as('count')])
		.where('intake_id', '=', sql<Id>`any(${[...intakeIds]}::uuid[])`)
		.groupBy('intake_id')
		.execute();
	return new Map(rows.map(({ id, count }) => [id, Number(count)]));
}

/** Everything that came in on days before this one, held; comments before the messages about them. */
export const lockIntake = (ctx: Context, before: PlainDate): Promise<IntakeItem[]> =>
	items(ctx).where('received_on', '<', before).forUpdate().execute();

export const filesInIntake = (ctx: Context, intakeIds: readonly Id[]) =>
	ctx.db
		.selectFrom('comment_intake_files')
		.select(['intake_id as intakeId', 'media_type as type', 'bytes'])
		.where('intake_id', '=', sql<Id>`any(${[...intakeIds]}::uuid[])`)
		.orderBy('file_id')
		.execute();

export const clearIntake = (ctx: Context, intakeIds: readonly Id[]) =>
	ctx.db
		.deleteFrom('comment_intake')
		.where('intake_id', '=', sql<Id>`any(${[...intakeIds]}::uuid[])`)
		.execute();
