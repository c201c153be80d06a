import { createHash } from 'node:crypto';
import { Refusal } from '#platform/refusal.ts';
import { largestAttachment, tidyFileName, type AttachmentType } from '../attachment.ts';
import { findMarkInLines, findMarkInName, type SecrecyMark } from '../secrecy.ts';
import { readHeads } from './read-heads.ts';
import { sniffType } from './sniff-type.ts';
import { stripMetadata } from './strip-metadata.ts';
import { UnreadableFile } from './unreadable-file.ts';

/** A file that was looked into and may be kept. Only inspectUpload makes one. */
export type SoundFile = {
	readonly name: string;
	readonly type: AttachmentType;
	readonly bytes: Buffer;
	readonly sha256: string;
	readonly [sound]: true;
};
declare const sound: unique symbol;

/**
 * Looks into a file before it is kept: its size, what it really is, whether it bears a marking of secrecy. Pictures lose
 * what their camera noted. Refuses (400, 413) with the file's name, linked to the form's `field`.
 * It may take a while: call it before the transaction, not within.
 */
export async function inspectUpload(upload: File, field = 'files'): Promise<SoundFile> {
	const refuse = (reason: string, more = {}) =>
		new Refusal(`documents.${reason}`, 400, { field, name: upload.name, ...more });
	if (upload.size > largestAttachment) throw new Refusal('documents.attachment-too-large', 413, { field });
	if (upload.size === 0) throw refuse('attachment-empty');
	const bytes = Buffer.from(await upload.arrayBuffer());
	const type = await sniffType(bytes);
	const markInName = findMarkInName(upload.name);
	if (markInName) throw refuse('attachment-secret', { mark: markInName });
	if (!type) throw refuse('attachment-type');
	try {
		const mark = await findMark(bytes, type);
		if (mark) throw refuse('attachment-secret', { mark });
		const kept = stripMetadata(bytes, type);
		const sha256 = createHash('sha256').update(kept).digest('hex');
		return { name: tidyFileName(upload.name, type), type, bytes: kept, sha256 } as SoundFile;
	} catch (error) {
		throw error instanceof UnreadableFile ? refuse('attachment-unreadable') : error;
	}
}

async function findMark(bytes: Buffer, type: AttachmentType): Promise<SecrecyMark | null> {
	for (const lines of await readHeads(bytes, type)) {
		const mark = findMarkInLines(lines);
		if (mark) return mark;
	}
	return null;
}
