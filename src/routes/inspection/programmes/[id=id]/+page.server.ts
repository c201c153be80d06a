import { canApproveProgramme, canKeepProgramme } from '#domain/supervision/policy.ts';
import { mayBeChanged, mayBeJudged, mayBeSubmitted } from '#domain/supervision/programme.ts';
import { getProgramme } from '#domain/supervision/server/index.ts';
import { all } from '#platform/refusal.ts';
import { permit } from '#web/server/permit.ts';

export async function load({ locals: { ctx }, params }) {
	const { programme, items } = await getProgramme(ctx, params.id);
	const keeps = canKeepProgramme(ctx.actor);
	return {
		programme,
		items,
		mayAdd: permit(ctx, all(keeps, mayBeChanged(programme))),
		maySubmit: permit(ctx, all(keeps, mayBeSubmitted(programme, items.length))),
		mayJudge: permit(ctx, all(canApproveProgramme(ctx.actor), mayBeJudged(programme)))
	};
}
