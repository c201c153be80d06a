import { plans } from '#domain/reviews/server/index.ts';
import { findNextSession, listAllWaiting, seeLoop } from '#web/server/home.ts';

/** As many as fit on a screen or two; the others are one click away. */
const shown = 20;
const owingShown = 10;

export async function load({ locals: { ctx }, url }) {
	const [waiting, leads, urgent] = await Promise.all([
		listAllWaiting(ctx),
		seeLoop(ctx),
		plans.listUrgentOpen(ctx)
	]);
	const all = url.searchParams.has('all');
	return {
		waiting: all ? waiting : waiting.slice(0, shown),
		count: waiting.length,
		urgent,
		next: waiting.length === 0 ? await findNextSession(ctx) : null,
		leads: leads && { ...leads, owing: all ? leads.owing : leads.owing.slice(0, owingShown) },
		owingCount: leads?.owing.length ?? 0
	};
}
