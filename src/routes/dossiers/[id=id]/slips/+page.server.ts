import { readFileFilter } from '#domain/dossiers/file-filter.ts';
import { listSlips } from '#domain/dossiers/server/index.ts';
import { slipsOf } from '../../slips.ts';
import { pageIn } from '#web/server/page-in.ts';

/** Forty slips a page: a whole hamlet prints in a few. */
export async function load({ locals: { ctx }, params, url }) {
	const filter = readFileFilter(url.searchParams);
	const { dossier, total, page, perPage, hamlets, files } = await listSlips(ctx, params.id, filter, {
		page: pageIn(url),
		perPage: 40
	});
	return {
		filter,
		total,
		page,
		perPage,
		dossier: { id: dossier.id, title: dossier.title },
		hamlets: hamlets.map(({ id, name }) => ({ value: id, label: name })),
		...(await slipsOf(ctx, url.origin, files))
	};
}
