import { showArea } from '#domain/dossiers/amounts.ts';
import { plotBackForm, plotForm } from '#domain/dossiers/file-forms.ts';
import { givePlot, takePlotBack } from '#domain/dossiers/server/index.ts';
import { dossiersWords } from '#domain/dossiers/words.ts';
import { formAction } from '#web/server/form-action.ts';
import { filePage } from '../file-page.ts';

export async function load({ locals: { ctx, locale }, params }) {
	const { seen, shown } = await filePage(ctx, params.id);
	const { plotLine } = dossiersWords(locale).file;
	return {
		...shown,
		plots: seen.plots
			.filter(({ to }) => to === null)
			.map(({ id, number, area, position }) => ({
				value: id,
				label: plotLine(number, showArea(area), position)
			}))
	};
}

export const actions = {
	give: formAction(plotForm, async (ctx, { fromPaper, ...form }, { params }) => {
		await givePlot(ctx, params.id!, { ...form, channel: fromPaper });
		return `/dossiers/files/${params.id}`;
	}),
	back: formAction(plotBackForm, async (ctx, form, { params }) => {
		await takePlotBack(ctx, params.id!, { ...form, channel: 'self' });
		return `/dossiers/files/${params.id}`;
	})
};
