import { readRegister } from '#domain/reception/server/index.ts';
import { today } from '#platform/clock.ts';
import { pageIn } from '#web/server/page-in.ts';
import { readSpan } from './read-span.ts';

const perPage = 50;

/** The statutory register of a time. Its figures are of the whole, whichever page is looked at; `whole` prints it all. */
export async function load({ locals: { ctx, locale }, url }) {
	const span = readSpan(url.searchParams, today(ctx.clock));
	const { columns, lines, sums, source } = await readRegister(ctx, span);
	const whole = url.searchParams.has('whole');
	const page = pageIn(url);
	const shown = whole ? lines : lines.slice((page - 1) * perPage, page * perPage);
	return {
		...span,
		locale,
		page,
		perPage,
		whole,
		sums,
		source: [source.number, source.article].filter(Boolean).join(', '),
		columns: columns.map(({ code, label }) => ({ code, label })),
		lines: shown.map((line) => ({
			id: line.id,
			visitId: line.visitId,
			cells: columns.map(({ text }) => text(line))
		}))
	};
}
