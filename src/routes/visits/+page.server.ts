import { canAssign, isVisitor } from '#domain/accompaniment/policy.ts';
import { listVisits, visitsPerPage } from '#domain/accompaniment/server/index.ts';
import { filteredHref, readVisitFilter } from '#domain/accompaniment/visit-filter.ts';
import { listCells } from '#domain/organization/server/index.ts';
import { pageIn } from '#web/server/page-in.ts';

export async function load({ locals: { ctx }, url }) {
	const filter = readVisitFilter(url.searchParams);
	const whole = url.searchParams.has('whole');
	const page = pageIn(url);
	const { cells, ...list } = await listVisits(ctx, filter, whole ? 'whole' : page);
	return {
		...list,
		...{ filter, whole, page, perPage: visitsPerPage },
		cells: (await listCells(ctx))
			.filter(({ id }) => cells === 'all' || cells.includes(id))
			.map(({ id, name }) => ({ value: id, label: name })),
		mayReport: isVisitor(ctx.actor) || canAssign(ctx.actor).allowed,
		wholeHref: filteredHref('/visits', filter, { whole: 'yes' })
	};
}
