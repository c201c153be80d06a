import { noticeForm } from '#domain/cases/forms.ts';

import { canWork } from '#domain/cases/policy.ts';
import { getCase, listLetters, mayGiveNotice, writeNotice } from '#domain/cases/server/index.ts';
import { all } from '#platform/refusal.ts';
import { formAction } from '#web/server/form-action.ts';
import { permit } from '#web/server/permit.ts';

export async function load({ locals: { ctx }, params }) {
	const found = await getCase(ctx, params.id);
	const letters = await listLetters(ctx, params.id);
	return {
		found: { id: found.id, code: found.code, title: found.title, state: found.state },
		draft: letters.find(({ purpose, round }) => purpose === 'notice' && round === 1) ?? null,
		may: permit(ctx, all(canWork(ctx.actor, found), mayGiveNotice(found)))
	};
}

export const actions = {
	default: formAction(noticeForm, async (ctx, { channel, ...letter }, { params }) => {
		const id = params.id!;
		const letterId = await writeNotice(ctx, id, { ...letter, ...(channel && { channel }) });
		return `/cases/${id}/letters/${letterId}/issuing`;
	})
};
