import { conferences } from '#domain/reviews/server/index.ts';
import { pageIn } from '#web/server/page-in.ts';

export async function load({ locals: { ctx }, params, url }) {
	const page = pageIn(url);
	return {
		...(await conferences.listVerifications(ctx, params.id, page)),
		page,
		perPage: conferences.verificationsPerPage
	};
}
