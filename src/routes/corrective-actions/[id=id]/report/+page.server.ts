import { acceptedExtensions } from '#domain/documents/attachment.ts';
import { isTheMoment } from '#domain/rectification/corrective-action.ts';
import { reportForm } from '#domain/rectification/forms.ts';
import { canReport } from '#domain/rectification/policy.ts';
import { getCorrectiveAction, reportCorrectiveAction } from '#domain/rectification/server/index.ts';
import { today } from '#platform/clock.ts';
import { all, insist } from '#platform/refusal.ts';
import { formAction } from '#web/server/form-action.ts';
import { inspectAll } from '#web/server/keep-session-files.ts';
import { permit } from '#web/server/permit.ts';
import { services } from '#web/server/services.ts';

export async function load({ locals: { ctx }, params }) {
	const action = await getCorrectiveAction(ctx, params.id);
	return {
		action,
		isOwner: action.ownerId === ctx.actor.memberId,
		day: today(ctx.clock),
		accept: acceptedExtensions,
		may: permit(ctx, all(canReport(ctx.actor, action), isTheMoment(action, 'reported')))
	};
}

export const actions = {
	default: formAction(reportForm, async (ctx, { files, ...said }, { params }) => {
		// Who may not report has no file opened for them.
		insist(canReport(ctx.actor, await getCorrectiveAction(ctx, params.id!)));
		const evidence = { files: await inspectAll(files), store: services.files };
		await reportCorrectiveAction(ctx, params.id!, said, evidence);
		return `/corrective-actions/${params.id}`;
	})
};
