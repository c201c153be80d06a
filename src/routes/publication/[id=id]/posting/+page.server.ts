import { postingForm } from '#domain/disclosure/forms.ts';
import { canBePosted, missingForms } from '#domain/disclosure/obligation.ts';
import { canPost } from '#domain/disclosure/policy.ts';
import {
	getObligation,
	listPosters,
	readMatrixRules,
	recordPosting
} from '#domain/disclosure/server/index.ts';
import { acceptedExtensions } from '#domain/documents/attachment.ts';
import { all, insist } from '#platform/refusal.ts';
import { formAction } from '#web/server/form-action.ts';
import { inspectAll } from '#web/server/keep-session-files.ts';
import { permit } from '#web/server/permit.ts';
import { services } from '#web/server/services.ts';

export async function load({ locals: { ctx, locale }, params }) {
	const obligation = await getObligation(ctx, params.id);
	const { forms } = await readMatrixRules(ctx);
	const posted = obligation.posted.map(({ form }) => form);
	const [next] = missingForms(obligation.forms, posted);
	return {
		obligation,
		next,
		accept: acceptedExtensions,
		forms: forms.map((one) => ({ value: one.code, label: one[locale] })),
		posters: (await listPosters(ctx)).map(({ id, name }) => ({ value: id, label: name })),
		may: permit(ctx, all(canPost(ctx.actor, obligation.ownerId), canBePosted(obligation)))
	};
}

export const actions = {
	default: formAction(postingForm, async (ctx, { files, ...posted }, { params }) => {
		// Who may not post has no file opened for them.
		insist(canPost(ctx.actor, (await getObligation(ctx, params.id!)).ownerId));
		await recordPosting(ctx, params.id!, posted, { files: await inspectAll(files), store: services.files });
		return `/publication/${params.id}`;
	})
};
