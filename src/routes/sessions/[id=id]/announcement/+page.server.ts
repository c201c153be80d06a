import { listAttachments } from '#domain/documents/server/index.ts';
import { rulesOf } from '#domain/rules/server/index.ts';
import { announcementForm } from '#domain/study/forms.ts';
import { canPlan } from '#domain/study/policy.ts';
import { announceSession, getSession } from '#domain/study/server/index.ts';
import { isShortNotice, mayNow } from '#domain/study/session.ts';
import { today } from '#platform/clock.ts';
import { all, insist } from '#platform/refusal.ts';
import { formAction } from '#web/server/form-action.ts';
import { permit } from '#web/server/permit.ts';

export async function load({ locals: { ctx }, params }) {
	const session = await getSession(ctx, params.id);
	insist(canPlan(ctx.actor));
	const rules = await rulesOf(ctx, session.ruleSetId);
	return {
		session,
		files: await listAttachments(ctx, [session.id]),
		noticeDays: rules.study.announceBefore.value,
		isShort: isShortNotice(session, today(ctx.clock), rules),
		permit: permit(ctx, all(canPlan(ctx.actor), mayNow('announce', session, ctx.clock.now())))
	};
}

export const actions = {
	default: formAction(announcementForm, async (ctx, _, { params }) => {
		await announceSession(ctx, params.id!);
		return `/sessions/${params.id}/announcement`;
	})
};
