import { commitmentPaper } from '#domain/duties/papers/commitment-paper.ts';
import { readFormsOfCell } from '#domain/duties/server/index.ts';
import { getCommittee } from '#domain/organization/server/index.ts';
import { today } from '#platform/clock.ts';
import { isId } from '#platform/id.ts';
import { notFound } from '#platform/refusal.ts';
import { printingIn } from '../../duties/printing.ts';

export async function load({ locals: { ctx }, url }) {
	const cellId = url.searchParams.get('cell') ?? '';
	if (!isId(cellId)) throw notFound();
	const now = Number(today(ctx.clock).slice(0, 4));
	const asked = Number(url.searchParams.get('year'));
	const year = asked >= now - 5 && asked <= now + 1 ? asked : now;
	const { cell, headings, people } = await readFormsOfCell(ctx, cellId, year);
	const printing = printingIn(url.searchParams);
	const committee = await getCommittee(ctx);
	return {
		cell: { id: cell.id, name: cell.name },
		year,
		printing,
		search: url.search,
		papers: people.map(({ fullName, commitment }) =>
			commitmentPaper(
				{
					committee,
					cellName: cell.name,
					name: fullName,
					year,
					headings,
					items: (printing.filled && commitment?.items) || null
				},
				printing
			)
		)
	};
}
