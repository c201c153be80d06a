import { readRegulation } from '#domain/duties/server/index.ts';

export async function load({ locals: { ctx }, params }) {
	const { regulation, place, articles, isCurrent } = await readRegulation(ctx, params.id);
	return { regulation, place, articles, isCurrent };
}
