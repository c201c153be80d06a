import { commitmentPaper } from '#domain/duties/papers/commitment-paper.ts';
import { readCommitment } from '#domain/duties/server/index.ts';
import { getCommittee } from '#domain/organization/server/index.ts';
import { printingIn } from '../../../duties/printing.ts';

export async function load({ locals: { ctx }, params, url }) {
	const { commitment, headings } = await readCommitment(ctx, params.id);
	const printing = printingIn(url.searchParams);
	const { id, fullName, unitName, year } = commitment;
	return {
		commitment: { id, fullName, year },
		printing,
		search: url.search,
		paper: commitmentPaper(
			{
				committee: await getCommittee(ctx),
				cellName: unitName,
				name: fullName,
				year,
				headings,
				items: printing.filled ? commitment.items : null
			},
			printing
		)
	};
}
