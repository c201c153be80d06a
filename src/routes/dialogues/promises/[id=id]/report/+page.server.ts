import { promiseReportForm } from '#domain/dialogues/forms.ts';
import { canReportPromise } from '#domain/dialogues/policy.ts';
import { canBeReported } from '#domain/dialogues/promise.ts';
import { getPromise, reportPromise } from '#domain/dialogues/server/index.ts';
import { acceptedExtensions } from '#domain/documents/attachment.ts';
import { all, insist } from '#platform/refusal.ts';
import { formAction } from '#web/server/form-action.ts';
import { inspectAll } from '#web/server/keep-session-files.ts';
import { permit } from '#web/server/permit.ts';
import { services } from '#web/server/services.ts';

export async function load({ locals: { ctx }, params }) {
	const promise = await getPromise(ctx, params.id);
	return {
		promise,
		isOwner: promise.ownerId === ctx.actor.memberId,
		accept: acceptedExtensions,
		may: permit(ctx, all(canReportPromise(ctx.actor, promise), canBeReported(promise)))
	};
}

export const actions = {
	default: formAction(promiseReportForm, async (ctx, { files, ...said }, { params }) => {
		// Who may not report has no file opened for them.
		insist(canReportPromise(ctx.actor, await getPromise(ctx, params.id!)));
		await reportPromise(ctx, params.id!, said, { files: await inspectAll(files), store: services.files });
		return `/dialogues/promises/${params.id}`;
	})
};
