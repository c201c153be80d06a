import * as v from 'valibot';
import { date, text } from '#platform/form-fields.ts';
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

/** A paper is issued by saying who signs it and which day it bears; what the preview showed comes along. */
const issue = {
	/** asked for where whoever signs does not stand in the paper already */
	signer: v.pipe(
		v.optional(v.string(), ''),
		v.transform((id) => id || null),
		v.nullable(v.pipe(v.string(), v.uuid('documents.signer-missing')))
	),
	issuedOn: date(),
	seen: v.pipe(v.string(), v.maxLength(100)),
	revision: v.pipe(v.string(), v.regex(/^[1-9]\d{0,3}$/), v.transform(Number))
};
export const issueForm = v.object(issue);
/** A correction says why. */
export const correctionForm = v.object({ ...issue, reason: text(500, 'documents.reason-missing') });
