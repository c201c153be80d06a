import { writeListForm } from '#domain/dossiers/forms.ts';
import { outcomes } from '#domain/dossiers/import/plan-list.ts';
import { showListProblem } from '#domain/dossiers/import/show-problem.ts';
import { listRows, seeList, writeList } from '#domain/dossiers/server/index.ts';
import { formAction } from '#web/server/form-action.ts';
import { pageIn } from '#web/server/page-in.ts';

const perPage = 50;

export async function load({ locals: { ctx, locale }, params, url }) {
	const { id, dossier, fileName, state, unknownHamlets, counts } = await seeList(ctx, params.id);
	const outcome = outcomes.find((one) => one === url.searchParams.get('outcome')) ?? null;
	const total = outcome ? counts[outcome] : outcomes.reduce((sum, one) => sum + counts[one], 0);
	const page = Math.min(pageIn(url), Math.max(1, Math.ceil(total / perPage)));
	const rows = await listRows(ctx, params.id, { outcome, page, perPage });
	return {
		id,
		dossier: { id: dossier.id, title: dossier.title },
		fileName,
		isWritten: state === 'written',
		unknownHamlets,
		counts,
		outcome,
		page,
		perPage,
		total,
		rows: rows.map((row) => ({
			place: row.sheetRow,
			number: row.fields.number,
			head: row.fields.head ?? '',
			hamlet: row.fields.hamlet ?? '',
			outcome: row.outcome,
			notes: [...row.problems, ...row.notices].map((problem) => showListProblem(locale, problem))
		}))
	};
}

export const actions = {
	default: formAction(writeListForm, async (ctx, { addHamlets }, { params }) => {
		await writeList(ctx, params.id!, { addUnknownHamlets: addHamlets });
		return `/dossiers/lists/${params.id}`;
	})
};
