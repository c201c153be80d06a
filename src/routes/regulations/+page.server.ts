import { regulationStandings } from '#domain/duties/regulation.ts';
import { listRegulations, regulationsPerPage } from '#domain/duties/server/index.ts';
import { pageIn } from '#web/server/page-in.ts';

export async function load({ locals: { ctx }, url }) {
	const page = pageIn(url);
	const standing = regulationStandings.find((one) => one === url.searchParams.get('standing')) ?? null;
	return { page, standing, perPage: regulationsPerPage, ...(await listRegulations(ctx, page, standing)) };
}
