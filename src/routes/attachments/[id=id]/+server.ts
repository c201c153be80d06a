import { openAttachment, type AttachmentOwners } from '#domain/documents/server/index.ts';
import { getSession } from '#domain/study/server/index.ts';
import { notFound } from '#platform/refusal.ts';
import { services } from '#web/server/services.ts';
import type { RequestHandler } from './$types';

/** Who sees a file: whoever may see the record to which it belongs, as the module that owns the record answers. */
const owners: AttachmentOwners = {
	'study-session': getSession,
	// Nothing attaches a file to a step yet; until its module answers here, nobody is handed one.
	'action-step': () => Promise.reject(notFound())
};

export const GET: RequestHandler = ({ locals: { ctx }, params }) =>
	openAttachment(ctx, services.files, params.id, owners);
