import { listRegulations, regulationsPerPage } from '#domain/duties/server/index.ts';
import { pageIn } from '#web/server/page-in.ts';

export async function load({ locals: { ctx }, url }) {
	const page = pageIn(url);
	return { page, perPage: regulationsPerPage, ...(await listRegulations(ctx, page)) };
}
