import * as v from 'valibot';
import { largestAttachment } from './attachment.ts';

/** How many files one form may bring. */
export const mostAttachments = 10;

/**
 * The files of a form, however many were chosen: a browser sends an empty file when none was. What they hold is looked
 * into later, on the server.
 */
export const attachedFiles = v.pipe(
	v.optional(
		v.union([
			v.array(v.file()),
			v.pipe(
				v.file(),
				v.transform((file) => [file])
			)
		]),
		[]
	),
	v.transform((files) => files.filter((file) => file.size > 0 || file.name !== '')),
	v.maxLength(mostAttachments, 'documents.attachments-too-many'),
	v.check((files) => files.every((file) => file.size <= largestAttachment), 'documents.attachment-too-large')
);
