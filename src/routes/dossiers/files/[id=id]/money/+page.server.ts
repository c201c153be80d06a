import { showArea, showDong } from '#domain/dossiers/amounts.ts';
import { amountForm } from '#domain/dossiers/file-forms.ts';
import { bookAmount } from '#domain/dossiers/server/index.ts';
import { dossiersWords } from '#domain/dossiers/words.ts';
import { formAction } from '#web/server/form-action.ts';
import { filePage } from '../file-page.ts';

export async function load({ locals: { ctx, locale }, params }) {
	const { seen, shown } = await filePage(ctx, params.id);
	const { due, paid, area } = seen.file;
	return {
		...shown,
		sums: dossiersWords(locale).file.forms.whole(showDong(due), showDong(paid), showArea(area))
	};
}

export const actions = {
	default: formAction(amountForm, async (ctx, { fromPaper, ...form }, { params }) => {
		await bookAmount(ctx, params.id!, { ...form, channel: fromPaper });
		return `/dossiers/files/${params.id}`;
	})
};
