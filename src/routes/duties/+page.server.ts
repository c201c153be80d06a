import { listCoverage, listDutiesOf, coveragePerPage } from '#domain/duties/server/index.ts';
import { getCommittee } from '#domain/organization/server/index.ts';
import { actsForCommittee, cellsLedBy } from '#platform/actor.ts';
import { today } from '#platform/clock.ts';
import { readDate } from '#platform/dates.ts';
import { pageIn } from '#web/server/page-in.ts';

export async function load({ locals: { ctx }, url }) {
	const now = today(ctx.clock);
	const date = readDate(url.searchParams.get('on') ?? '') ?? now;
	const page = pageIn(url);
	const leads = actsForCommittee(ctx.actor) || cellsLedBy(ctx.actor).length > 0;
	const { unitId } = await getCommittee(ctx);
	return {
		date,
		page,
		perPage: coveragePerPage,
		committeeUnitId: unitId,
		cellId: ctx.actor.cellId,
		own: await listDutiesOf(ctx, ctx.actor.memberId, now, now),
		coverage: leads ? await listCoverage(ctx, date, page) : null
	};
}
