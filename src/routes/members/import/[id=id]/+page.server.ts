import { redirect } from '@sveltejs/kit';
import type { Outcome } from '#domain/membership/roster/plan-import.ts';
import type { KeptRow } from '#domain/membership/roster/roster-import.ts';
import { showChange, showNew, showProblem } from '#domain/membership/roster/show-problem.ts';
import { rosterWords } from '#domain/membership/roster/words.ts';
import { getRosterImport, listRosterRows } from '#domain/membership/server/index.ts';
import { showDate } from '#platform/dates.ts';
import type { Locale } from '#platform/words.ts';

const perPage = 50;
const outcomes = ['new', 'changed', 'same', 'refused'] as const;

export async function load({ locals: { ctx }, params, url }) {
	const roster = await getRosterImport(ctx, params.id);
	if (roster.state === 'confirmed' || roster.state === 'writing')
		redirect(303, `/members/import/${params.id}/progress`);
	const outcome: Outcome | null = outcomes.find((one) => one === url.searchParams.get('outcome')) ?? null;
	const total = outcome
		? roster.count[outcome]
		: Object.values(roster.count).reduce((sum, count) => sum + count, 0);
	const asked = Math.trunc(Number(url.searchParams.get('page') ?? 1)) || 1;
	const page = Math.min(Math.max(1, asked), Math.max(1, Math.ceil(total / perPage)));
	const rows = await listRosterRows(ctx, params.id, { outcome, page, perPage });
	return {
		id: roster.id,
		fileName: roster.fileName,
		asOf: showDate(roster.asOf),
		isDone: roster.state === 'done',
		count: roster.count,
		unknownUnits: roster.reading.unknownUnits,
		outcome,
		page,
		perPage,
		total,
		rows: rows.map((row) => shown(row, ctx.locale))
	};
}

/** A row as people read it: who, where in the file, what it will do, in words. */
const shown = (row: KeptRow, locale: Locale) => ({
	number: row.rowNumber,
	name: row.fields.fullName,
	cell: row.fields.unitName ?? '',
	place: rosterWords(locale).preview.place(row.sheet, row.sheetRow),
	outcome: row.outcome,
	lines: [
		...(row.outcome === 'new' ? [showNew(locale, row.fields)] : []),
		...row.changes.map((change) => showChange(locale, change)),
		...row.problems
			.filter(({ kind }) => kind !== 'notice' || row.outcome !== 'refused')
			.map((problem) => {
				const { at, left } = rosterWords(locale).preview;
				return (problem.kind === 'notice' ? left : at)(problem.cell, showProblem(locale, problem));
			})
	]
});
