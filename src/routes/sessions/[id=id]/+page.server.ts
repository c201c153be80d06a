import { listAttachments } from '#domain/documents/server/index.ts';
import { canAcknowledge, canPlan, canPublish, followsProgress, seesAnswers } from '#domain/study/policy.ts';
import {
	followSession,
	getSession,
	listHistory,
	listRevisions,
	findOwnListing
} from '#domain/study/server/index.ts';
import { mayNow, phaseOf, type SessionAct } from '#domain/study/session.ts';
import { today } from '#platform/clock.ts';
import { dateOf } from '#platform/dates.ts';
import { all } from '#platform/refusal.ts';
import { permit } from '#web/server/permit.ts';

export async function load({ locals: { ctx }, params }) {
	const session = await getSession(ctx, params.id);
	const now = ctx.clock.now();
	const [cells, history, revisions, files, own] = await Promise.all([
		followSession(ctx, session),
		listHistory(ctx, session),
		listRevisions(ctx, session.id),
		listAttachments(ctx, [session.id]),
		findOwnListing(ctx, session.id)
	]);
	const may = (act: SessionAct) => mayNow(act, session, now);
	return {
		session,
		phase: phaseOf(session, now),
		cells: cells.map((cell) => ({
			...cell,
			isMine: canAcknowledge(ctx.actor, cell.unitId).allowed,
			seesAnswer: seesAnswers(ctx.actor, cell.unitId)
		})),
		history,
		revisions,
		files,
		follows: followsProgress(ctx.actor),
		plans: canPlan(ctx.actor).allowed,
		isListed: own !== null,
		isUnheard: own !== null && own.answer.ownWords === null && session.state === 'published',
		isRollOpen: session.state === 'announced' && today(ctx.clock) >= dateOf(session.startsAt),
		ownCellId: session.unitIds.find((id) => id === ctx.actor.cellId) ?? null,
		may: {
			announce: permit(ctx, all(canPlan(ctx.actor), may('announce'))),
			change: permit(ctx, all(canPlan(ctx.actor), may('change'))),
			cancel: permit(ctx, all(canPlan(ctx.actor), may('cancel'))),
			publish: permit(ctx, all(canPublish(ctx.actor), may('publish')))
		}
	};
}
