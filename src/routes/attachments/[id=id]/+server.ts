import { getPromiseStep } from '#domain/dialogues/server/index.ts';
import { getPosting } from '#domain/disclosure/server/index.ts';
import { openAttachment, type AttachmentOwners } from '#domain/documents/server/index.ts';
import { getActionStep } from '#domain/rectification/server/index.ts';
import { suggestions } from '#domain/reviews/server/index.ts';
import { getSession } from '#domain/study/server/index.ts';
import { services } from '#web/server/services.ts';
import type { RequestHandler } from './$types';

/** Who sees a file: whoever may see the record to which it belongs, as the module that owns the record answers. */
const owners: AttachmentOwners = {
	'study-session': getSession,
	'action-step': getActionStep,
	explanation: suggestions.getExplanation,
	'dialogue-promise-step': getPromiseStep,
	'disclosure-posting': getPosting
};

export const GET: RequestHandler = ({ locals: { ctx }, params }) =>
	openAttachment(ctx, services.files, params.id, owners);
