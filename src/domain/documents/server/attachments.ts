import { createHash } from 'node:crypto';
import type { Channel } from '#platform/actor.ts';
import { newId, type Id } from '#platform/id.ts';
import { notFound } from '#platform/refusal.ts';
import { transaction, type Context } from '#platform/server/context.ts';
import { record } from '#platform/server/events.ts';
import type { Files } from '#platform/server/files.ts';
import { isShownInPlace, type Attachment, type AttachmentSubject } from '../attachment.ts';
import type { SoundFile } from './inspect-upload.ts';
import { fileNameParameter } from './paper-file.ts';
import { attachmentsOf, insertAttachment } from './queries.ts';

/** The record to which a file is attached, and how it came to be. */
export type AttachedTo = { type: AttachmentSubject; id: Id; onBehalfOf?: Id | null; channel?: Channel };

/**
 * Keeps a file with a record. The module that owns the record has found it and insisted that this person may.
 * Should the caller's transaction be undone afterwards, the file stays in the folder without a row: nobody can reach it.
 */
export const keepAttachment = (
	ctx: Context,
	files: Files,
	file: SoundFile,
	to: AttachedTo
): Promise<Attachment> =>
	transaction(ctx, async (ctx) => {
		const id = newId();
		const attachment: Attachment = {
			id,
			subjectType: to.type,
			subjectId: to.id,
			name: file.name,
			type: file.type,
			size: file.bytes.length,
			sha256: file.sha256,
			enteredBy: ctx.actor.memberId,
			enteredAt: ctx.clock.now()
		};
		const storageKey = `${ctx.committeeId}/${id}`;
		await insertAttachment(ctx, { ...attachment, storageKey });
		await record(ctx, 'attachment.kept', {
			subjectType: 'attachment',
			subjectId: id,
			onBehalfOf: to.onBehalfOf,
			channel: to.channel,
			to: { of: to.type, id: to.id, type: file.type, size: attachment.size, sha256: file.sha256 }
		});
		await files.put(storageKey, file.bytes);
		return attachment;
	});

/** The files of some records, oldest first. Ask only about records that this person was shown. */
export const listAttachments = async (ctx: Context, subjectIds: Id[]): Promise<Attachment[]> =>
	subjectIds.length
		? (await attachmentsOf(ctx).where('subject_id', 'in', subjectIds).execute()).map(withoutKey)
		: [];

const withoutKey = ({ storageKey: _, ...attachment }: Attachment & { storageKey: string }): Attachment =>
	attachment;

/** By kind of record: finds it if this person may see it, and refuses (404) otherwise. The owning modules answer this. */
export type AttachmentOwners = Record<AttachmentSubject, (ctx: Context, subjectId: Id) => Promise<unknown>>;

/**
 * The answer with which a person gets an attached file, if they may see the record to which it belongs. Pictures are
 * shown in place, locked in a sandbox; everything else is only handed over to be kept. A file that is no longer the one
 * that was kept is not handed over at all.
 */
export async function openAttachment(
	ctx: Context,
	files: Files,
	id: Id,
	owners: AttachmentOwners
): Promise<Response> {
	const attachment = await attachmentsOf(ctx).where('attachment_id', '=', id).executeTakeFirst();
	if (!attachment) throw notFound();
	await owners[attachment.subjectType](ctx, attachment.subjectId);
	const bytes = new Uint8Array(await files.getBytes(attachment.storageKey));
	if (createHash('sha256').update(bytes).digest('hex') !== attachment.sha256)
		throw new Error(`The file of attachment ${id} is not the one that was kept`);
	const disposition = isShownInPlace(attachment.type) ? 'inline' : 'attachment';
	return new Response(bytes, {
		headers: {
			'content-type': attachment.type === 'text/plain' ? 'text/plain; charset=utf-8' : attachment.type,
			'content-disposition': `${disposition}; ${fileNameParameter(attachment.name)}`,
			'content-security-policy': "default-src 'none'; sandbox; frame-ancestors 'none'",
			'cross-origin-resource-policy': 'same-origin',
			'x-content-type-options': 'nosniff',
			'cache-control': 'private, no-store'
		}
	});
}
