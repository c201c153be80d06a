import { papersForm } from '#domain/dossiers/file-forms.ts';
import { keepPapers } from '#domain/dossiers/server/index.ts';
import { formAction } from '#web/server/form-action.ts';
import { filePage } from '../file-page.ts';

export async function load({ locals: { ctx, locale }, params }) {
	const { seen, shown } = await filePage(ctx, params.id);
	const papers = new Map<string, { label: string; stages: string[] }>();
	for (const stage of seen.dossier.stages)
		for (const paper of stage.papers) {
			const known = papers.get(paper.code) ?? { label: paper[locale], stages: [] };
			known.stages.push(stage[locale]);
			papers.set(paper.code, known);
		}
	return {
		...shown,
		there: seen.file.papers,
		papers: [...papers].map(([code, { label, stages }]) => ({ code, label, stages: stages.join(', ') }))
	};
}

export const actions = {
	default: formAction(papersForm, async (ctx, { papers, fromPaper, ...form }, { params }) => {
		await keepPapers(ctx, params.id!, { ...form, present: papers, channel: fromPaper });
		return `/dossiers/files/${params.id}`;
	})
};
