import {
	dispatchesPerPage,
	listDispatches,
	listPartners,
	seePartners
} from '#domain/dispatches/server/index.ts';

/** What came from other committees, or with `?box=sent` what went to them. */
export async function load({ locals: { ctx }, url }) {
	const box = url.searchParams.get('box') === 'sent' ? ('sent' as const) : ('received' as const);
	const page = Math.max(1, Math.floor(Number(url.searchParams.get('page'))) || 1);
	const { partners } = await seePartners(ctx);
	return {
		box,
		page,
		perPage: dispatchesPerPage,
		...(await listDispatches(ctx, box, page)),
		hasPartners: partners.length > 0,
		writes: (await listPartners(ctx, 'subordinate')).length > 0
	};
}
