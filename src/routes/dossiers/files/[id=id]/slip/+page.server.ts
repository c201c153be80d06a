import { slipsOf } from '../../../slips.ts';
import { filePage } from '../file-page.ts';

export async function load({ locals: { ctx }, params, url }) {
	const { seen, shown } = await filePage(ctx, params.id);
	const { file, household } = seen;
	return { ...shown, ...(await slipsOf(ctx, url.origin, [{ ...file, head: household.head }])) };
}
