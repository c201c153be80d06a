import { canAnswerNotice, canInspect, canReadRound } from '#domain/supervision/policy.ts';
import { getNotice, getNoticePaper, listAnswers } from '#domain/supervision/server/index.ts';
import { today } from '#platform/clock.ts';
import { all, no, yes } from '#platform/refusal.ts';
import { permit } from '#web/server/permit.ts';

export async function load({ locals: { ctx }, params }) {
	const notice = await getNotice(ctx, params.id);
	const issued = notice.isIssued ? yes : no('supervision.notice-not-issued');
	const inspects = canInspect(ctx.actor).allowed;
	return {
		notice,
		// Others read what was issued, never what is being prepared to correct it.
		paper: notice.isIssued && !inspects ? (await getNoticePaper(ctx, notice.id)).paper : null,
		answers: await listAnswers(ctx, notice.id),
		day: today(ctx.clock),
		inspects,
		readsRound: canReadRound(ctx.actor, { unitIds: [notice.unitId] }),
		mayAnswer: permit(ctx, all(canAnswerNotice(ctx.actor, notice), issued))
	};
}
