import { seePublished } from '#domain/dossiers/server/index.ts';
import { showDate } from '#platform/dates.ts';

export async function load({ locals: { ctx }, params }) {
	const { asOf, older, ...published } = await seePublished(ctx, params.slug);
	return {
		place: params.place,
		...published,
		asOf: showDate(asOf),
		older: older.map((one) => ({ ...one, asOf: showDate(one.asOf) }))
	};
}
