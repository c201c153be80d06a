import { readFilter } from '#domain/membership/member-filter.ts';
import { membersWorkbook } from '#domain/membership/server/index.ts';
import { membershipWords } from '#domain/membership/words.ts';
import { today } from '#platform/clock.ts';

/** The list of members that the same address shows, as an Excel file. */
export async function GET({ locals: { ctx, locale }, url }) {
	const workbook = await membersWorkbook(ctx, readFilter(url.searchParams));
	const name = `${membershipWords(locale).list.fileName}-${today(ctx.clock)}.xlsx`;
	return new Response(new Uint8Array(workbook), {
		headers: {
			'content-type': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
			'content-disposition': `attachment; filename="${name}"`
		}
	});
}
