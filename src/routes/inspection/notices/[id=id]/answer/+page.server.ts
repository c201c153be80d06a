import { noticeAnswerForm } from '#domain/supervision/forms.ts';
import { canAnswerNotice } from '#domain/supervision/policy.ts';
import { answerNotice, getNotice, listNoticeSpeakers } from '#domain/supervision/server/index.ts';
import { all, no, yes } from '#platform/refusal.ts';
import { formAction } from '#web/server/form-action.ts';
import { permit } from '#web/server/permit.ts';

export async function load({ locals: { ctx }, params }) {
	const notice = await getNotice(ctx, params.id);
	const issued = notice.isIssued ? yes : no('supervision.notice-not-issued');
	const speakers = await listNoticeSpeakers(ctx, notice);
	return {
		notice,
		speakers: speakers.some(({ id }) => id === ctx.actor.memberId) ? [] : speakers,
		may: permit(ctx, all(canAnswerNotice(ctx.actor, notice), issued))
	};
}

export const actions = {
	default: formAction(noticeAnswerForm, async (ctx, said, { params }) => {
		await answerNotice(ctx, params.id!, said);
		return `/inspection/notices/${params.id}`;
	})
};
