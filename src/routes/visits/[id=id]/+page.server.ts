import { canCorrect, canPutDown, canReply, canSupply } from '#domain/accompaniment/policy.ts';
import { readVisit } from '#domain/accompaniment/server/index.ts';
import { actsForCommittee, holds } from '#platform/actor.ts';
import { addDays } from '#platform/dates.ts';
import { permit } from '#web/server/permit.ts';

export async function load({ locals: { ctx }, params, url }) {
	const asked = Number(url.searchParams.get('revision')) || undefined;
	const { reportWithin, ...record } = await readVisit(ctx, params.id, asked);
	const { visit } = record;
	return {
		...record,
		dueOn: addDays(visit.visitedOn, reportWithin.value),
		sent: url.searchParams.has('sent'),
		opensRegister: actsForCommittee(ctx.actor) || holds(ctx.actor, 'cell-leader', visit.unitId),
		maySupply: permit(ctx, canSupply(ctx.actor, visit)),
		mayCorrect: permit(ctx, canCorrect(ctx.actor, visit)),
		mayPutDown: permit(ctx, canPutDown(ctx.actor, visit, null)),
		mayReply: permit(ctx, canReply(ctx.actor, visit.unitId))
	};
}
