import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import type { Id } from '#platform/id.ts';
import type { Context } from '#platform/server/context.ts';
import type { CommentFile } from '../comment.ts';
import type { CleanFile } from './clean-files.ts';

/** The files of a comment in their order, without what they hold. */
export const filesOf = (ctx: Context, commentId: Id): Promise<CommentFile[]> =>
	ctx.db
		.selectFrom('comment_files as f')
		.innerJoin('comment_steps as s', (join) =>
			join.onRef('s.committee_id', '=', 'f.committee_id').onRef('s.step_id', '=', 'f.step_id')
		)
		.select([
			'f.file_id as id',
			'f.step_id as stepId',
			'f.media_type as type',
			sql<number>`octet_length(f.bytes)`.as('size'),
			'f.passed_on as passedOn'
		])
		.where('f.comment_id', '=', commentId)
		.orderBy('s.place')
		.orderBy('f.file_id')
		.execute();

export const bytesOf = async (ctx: Context, fileId: Id): Promise<Buffer> =>
	(
		await ctx.db
			.selectFrom('comment_files')
			.select('bytes')
			.where('file_id', '=', fileId)
			.executeTakeFirstOrThrow()
	).bytes;

export const insertFiles = async (
	ctx: Context,
	{ commentId, stepId }: { commentId: Id; stepId: Id },
	files: readonly CleanFile[]
) => {
	if (files.length === 0) return;
	await ctx.db
		.insertInto('comment_files')
		.values(
			files.map(({ type, bytes }) => ({
				committee_id: ctx.committeeId,
				file_id: randomUUID(),
				comment_id: commentId,
				step_id: stepId,
				media_type: type,
				bytes
			}))
		)
		.execute();
};

/** Which of its files the person concerned is shown. */
export const passFilesOn = (ctx: Context, commentId: Id, fileIds: readonly Id[]) =>
	ctx.db
		.updateTable('comment_files')
		.set({ passed_on: sql<boolean>`file_id = any(${[...fileIds]}::uuid[])` })
		.where('comment_id', '=', commentId)
		.execute();
