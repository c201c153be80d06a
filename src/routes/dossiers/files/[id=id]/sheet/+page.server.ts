import { showArea, showDong } from '#domain/dossiers/amounts.ts';
import { dossiersWords } from '#domain/dossiers/words.ts';
import { filePage } from '../file-page.ts';

/** The file as a sheet of paper, to be checked by the household and signed. */
export async function load({ locals: { ctx, locale }, params }) {
	const { seen, shown } = await filePage(ctx, params.id);
	const { file, dossier, household } = seen;
	const { plotLine } = dossiersWords(locale).file;
	return {
		...shown,
		stages: dossier.stages,
		hasMoney: dossier.hasMoney,
		hasPlots: dossier.hasPlots,
		filled: {
			number: file.number,
			head: household.head,
			address: household.address,
			phone: household.phone,
			others: household.others,
			hamlet: file.hamletName,
			stage: file.stage,
			papers: file.papers,
			due: file.due ? showDong(file.due) : '',
			paid: file.paid ? showDong(file.paid) : '',
			plots: seen.plots
				.filter(({ to }) => to === null)
				.map(({ number, area, position }) => plotLine(number, showArea(area), position))
				.join('; '),
			dispute: seen.disputes
				.filter(({ closedOn }) => closedOn === null)
				.map(({ about }) => about)
				.join('; ')
		}
	};
}
