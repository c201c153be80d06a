import { sql } from 'kysely';
import type { Id } from '#platform/id.ts';
import type { Context } from '#platform/server/context.ts';
import type { Attachment, AttachmentType } from '../attachment.ts';

/** The next number of a row, from 1. The row stays locked until the transaction ends, and a rollback gives the number back. */
export async function takeNumber(
	ctx: Context,
	row: { termId: Id; organ: string; paperType: string }
): Promise<number> {
	const { last_number } = await ctx.db
		.insertInto('paper_numbers')
		.values({
			committee_id: ctx.committeeId,
			term_id: row.termId,
			organ: row.organ,
			paper_type: row.paperType,
			last_number: 1
		})
		.onConflict((conflict) =>
			conflict
				.columns(['committee_id', 'term_id', 'organ', 'paper_type'])
				.doUpdateSet({ last_number: sql`paper_numbers.last_number + 1` })
		)
		.returning('last_number')
		.executeTakeFirstOrThrow();
	return last_number;
}

export const insertAttachment = (ctx: Context, attachment: Attachment & { storageKey: string }) =>
	ctx.db
		.insertInto('attachments')
		.values({
			committee_id: ctx.committeeId,
			attachment_id: attachment.id,
			subject_type: attachment.subjectType,
			subject_id: attachment.subjectId,
			file_name: attachment.name,
			media_type: attachment.type,
			size_bytes: attachment.size,
			sha256: attachment.sha256,
			storage_key: attachment.storageKey,
			entered_by: attachment.enteredBy,
			entered_at: attachment.enteredAt
		})
		.execute();

/** Attachments of the committee; whether a person may see one, the record to which it belongs decides. */
export const attachmentsOf = (ctx: Context) =>
	ctx.db
		.selectFrom('attachments')
		.select([
			'attachment_id as id',
			'subject_type as subjectType',
			'subject_id as subjectId',
			'file_name as name',
			sql<AttachmentType>`media_type`.as('type'),
			'size_bytes as size',
			'sha256',
			'entered_by as enteredBy',
			'entered_at as enteredAt',
			'storage_key as storageKey'
		])
		.orderBy('attachment_id');
