import { getNotice } from '#domain/supervision/server/index.ts';
import { insistNow, no, yes } from '#platform/refusal.ts';

/** The answer as a sheet to be written by hand; who reads the notice may print it. */
export async function load({ locals: { ctx }, params }) {
	const notice = await getNotice(ctx, params.id);
	insistNow(notice.isIssued ? yes : no('supervision.notice-not-issued'));
	return { notice };
}
