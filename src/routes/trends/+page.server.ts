import { readTrendFilter, trendHref } from '#domain/trends/trend-filter.ts';
import { readTrends } from '#domain/trends/server/index.ts';

export async function load({ locals: { ctx }, url }) {
	const filter = readTrendFilter(url.searchParams);
	return {
		filter,
		trends: await readTrends(ctx, filter),
		workbook: trendHref(filter, '/trends/workbook')
	};
}
