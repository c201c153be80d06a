import { listPublished } from '#domain/dossiers/server/index.ts';
import { showDate } from '#platform/dates.ts';

export const load = async ({ locals: { ctx }, params }) => ({
	place: params.place,
	dossiers: (await listPublished(ctx)).map(({ title, slug, asOf }) => ({ title, slug, asOf: showDate(asOf) }))
});
