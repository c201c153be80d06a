import { dialoguesPerPage, listPublicDialogues } from '#domain/dialogues/server/index.ts';
import { pageIn } from '#web/server/page-in.ts';

export async function load({ locals: { ctx }, params, url }) {
	const page = pageIn(url);
	const shown = await listPublicDialogues(ctx, {
		limit: dialoguesPerPage + 1,
		offset: (page - 1) * dialoguesPerPage
	});
	return {
		dialogues: shown.slice(0, dialoguesPerPage).map(({ id: _, ...one }) => one),
		...{ page, isMore: shown.length > dialoguesPerPage, place: params.place }
	};
}
