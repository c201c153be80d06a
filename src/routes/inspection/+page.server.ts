import { canInspect, canKeepProgramme, canReadAll } from '#domain/supervision/policy.ts';
import {
	listOpenItems,
	listProgrammes,
	listRounds,
	recentNotices,
	roundsPerPage
} from '#domain/supervision/server/index.ts';
import { today } from '#platform/clock.ts';
import { pageIn } from '#web/server/page-in.ts';
import { permit } from '#web/server/permit.ts';

/** The inspectors' work: what a cell's leaders or a member see of it is what concerns them. */
export async function load({ locals: { ctx }, url }) {
	const page = pageIn(url);
	const readsAll = canReadAll(ctx.actor);
	const { rounds, total } = await listRounds(ctx, page);
	return {
		readsAll,
		...{ rounds, total, page, perPage: roundsPerPage },
		programmes: readsAll ? await listProgrammes(ctx) : [],
		openItems: readsAll ? await listOpenItems(ctx) : [],
		notices: await recentNotices(ctx, 50),
		day: today(ctx.clock),
		mayPlan: permit(ctx, canInspect(ctx.actor)),
		mayKeep: permit(ctx, canKeepProgramme(ctx.actor))
	};
}
