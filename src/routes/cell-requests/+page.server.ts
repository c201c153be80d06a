import { addressees, requestStates } from '#domain/accompaniment/cell-request.ts';
import { listRequests, visitsPerPage } from '#domain/accompaniment/server/index.ts';
import { filteredHref, readRequestFilter } from '#domain/accompaniment/visit-filter.ts';
import { requestWords } from '#domain/accompaniment/words/requests.ts';
import { listCells } from '#domain/organization/server/index.ts';
import { pageIn } from '#web/server/page-in.ts';

export async function load({ locals: { ctx, locale }, url }) {
	const filter = readRequestFilter(url.searchParams);
	const whole = url.searchParams.has('whole');
	const page = pageIn(url);
	const words = requestWords(locale);
	const { cells, ...list } = await listRequests(ctx, filter, whole ? 'whole' : page);
	return {
		...list,
		...{ filter, whole, page, perPage: visitsPerPage },
		cells: (await listCells(ctx))
			.filter(({ id }) => cells === 'all' || cells.includes(id))
			.map(({ id, name }) => ({ value: id, label: name })),
		states: requestStates.map((value) => ({ value, label: words.states[value] })),
		addressees: addressees.map((value) => ({ value, label: words.addressees[value] })),
		wholeHref: filteredHref('/cell-requests', filter, { whole: 'yes' })
	};
}
