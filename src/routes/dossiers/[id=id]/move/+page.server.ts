import { everyFile, readFileFilter } from '#domain/dossiers/file-filter.ts';
import { missingPapers, obstaclesOf } from '#domain/dossiers/file.ts';
import { moveForm } from '#domain/dossiers/forms.ts';
import { listFiles, moveFiles, seeDossier } from '#domain/dossiers/server/index.ts';
import { placeOf, stageAfter, underWay } from '#domain/dossiers/stage.ts';
import { formAction } from '#web/server/form-action.ts';
import { pageIn } from '#web/server/page-in.ts';
import { refusalSentence } from '#words';

export async function load({ locals: { ctx, locale }, params, url }) {
	const { hamlet, stage } = readFileFilter(url.searchParams);
	const { dossier, figures } = await seeDossier(ctx, params.id);
	const { stages } = dossier;
	const next = stage && placeOf(stages, stage) >= 0 ? stageAfter(stages, stage) : null;
	const filter = { ...everyFile, hamlet, stage: next ? stage : stages[0]!.code };
	const listed = await listFiles(ctx, params.id, filter, { page: pageIn(url), perPage: 100 });
	return {
		dossier: { id: dossier.id, title: dossier.title },
		stages: underWay(stages).map((code) => ({
			code,
			name: stages[placeOf(stages, code)]![locale],
			count: figures.matrix.totals[placeOf(stages, code)]!
		})),
		move: next && {
			from: stages[placeOf(stages, stage!)]![locale],
			next: next[locale],
			stage: stage!,
			hamlet,
			papers: stages[placeOf(stages, stage!)]!.papers.map((paper) => paper[locale]).join('; '),
			hamlets: figures.matrix.rows
				.filter(({ counts }) => counts[placeOf(stages, stage!)]! > 0)
				.map(({ hamletId }) => figures.hamlets.find(({ id }) => id === hamletId)!)
				.map(({ id, name }) => ({ value: id, label: name })),
			total: listed.total,
			page: listed.page,
			perPage: listed.perPage,
			files: listed.files.map((file) => ({
				id: file.id,
				number: file.number,
				head: file.head,
				hamlet: file.hamletName,
				obstacles: obstaclesOf(stages, file),
				missing: missingPapers(stages, file).map((paper) => paper[locale])
			}))
		}
	};
}

export const actions = {
	default: formAction(moveForm, async (ctx, form, { params, url }) => {
		const { hamlet, stage } = readFileFilter(url.searchParams);
		const { moved, refused } = await moveFiles(ctx, params.id!, {
			stage: stage ?? '',
			hamletId: hamlet,
			picked: form.which === 'picked' ? form.files : null,
			on: form.on,
			why: form.why,
			papersSeen: form.papersSeen
		});
		return {
			moved,
			refused: refused.slice(0, 200).map((one) => ({ ...one, why: refusalSentence(ctx.locale, one) })),
			stay: refused.length
		};
	})
};
