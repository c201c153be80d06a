import { readFileFilter } from '#domain/dossiers/file-filter.ts';
import { missingPapers, obstaclesOf } from '#domain/dossiers/file.ts';
import { isLast, nameOf } from '#domain/dossiers/stage.ts';
import { listFiles } from '#domain/dossiers/server/index.ts';
import { showDate } from '#platform/dates.ts';
import { pageIn } from '#web/server/page-in.ts';

export async function load({ locals: { ctx, locale }, params, url }) {
	const filter = readFileFilter(url.searchParams);
	const { dossier, total, page, perPage, hamlets, files } = await listFiles(ctx, params.id, filter, {
		page: pageIn(url),
		perPage: 50
	});
	return {
		filter,
		total,
		page,
		perPage,
		dossier: { id: dossier.id, title: dossier.title },
		hamlets: hamlets.map(({ id, name }) => ({ value: id, label: name })),
		stages: dossier.stages.map((stage) => ({ value: stage.code, label: stage[locale] })),
		files: files.map((file) => ({
			id: file.id,
			number: file.number,
			head: file.head,
			hamlet: file.hamletName,
			stage: nameOf(dossier.stages, file.stage, locale),
			since: showDate(file.stageSince),
			state: file.state,
			isDone: isLast(dossier.stages, file.stage),
			missing: isLast(dossier.stages, file.stage)
				? []
				: missingPapers(dossier.stages, file).map((paper) => paper[locale]),
			obstacles: isLast(dossier.stages, file.stage) ? [] : obstaclesOf(dossier.stages, file)
		}))
	};
}
