import { showDate } from '#platform/dates.ts';
import { standingOf, type PlannedVisit, type RotationPlan } from '../../rotation/plan.ts';
import { rotationWords } from '../../words/rotation.ts';
import { reasonInWords } from './explain-plan.ts';
import type { CoverageRow } from './read-rotation.ts';

const words = rotationWords('vi');

/** The visits of a plan as a workbook: who is where when, and why. */
export function planWorkbook(plan: RotationPlan, visits: readonly PlannedVisit[], title: string) {
	const cells = new Map(plan.problem?.cells.map(({ id, name }) => [id, name]));
	const w = words.plan;
	return workbook(
		title,
		[w.month, w.when, w.cell, w.who, w.reason],
		visits.map((visit) => [
			words.month(visit.month),
			`${visit.at}, ${showDate(visit.on)}`,
			cells.get(visit.unitId) ?? '',
			visit.joint ? `${visit.name} (${words.map.joint})` : visit.name,
			reasonInWords(plan, visit, 'vi')
		]),
		[16, 20, 38, 40, 80]
	);
}

/** The map of cells × months as a workbook: in each square what is planned or became of it. */
export function coverageWorkbook(months: readonly string[], rows: readonly CoverageRow[], today: string) {
	return workbook(
		words.map.caption,
		[words.map.cell, ...months.map(words.monthShort)],
		rows.map(({ name, squares }) => [
			name,
			...squares.map((square) => {
				if (!square) return '';
				const { planned, outcome } = square;
				const standing = standingOf(planned ?? undefined, outcome ?? undefined, today)!;
				return [
					words.map.standings[standing],
					outcome?.reason ? words.reasons[outcome.reason] : (outcome?.attendedByName ?? planned?.name ?? '')
				].join(': ');
			})
		]),
		[38, ...months.map(() => 24)]
	);
}

async function workbook(title: string, header: string[], rows: string[][], widths: number[]) {
	// Loaded when somebody asks for a workbook: a server that makes none does without it.
	const { default: ExcelJS } = await import('exceljs');
	const book = new ExcelJS.Workbook();
	const sheet = book.addWorksheet('Dự sinh hoạt', {
		pageSetup: { orientation: 'landscape', fitToPage: true, fitToHeight: 0, paperSize: 9 }
	});
	sheet.addRow([title]).font = { bold: true };
	sheet.addRow(header).font = { bold: true };
	sheet.addRows(rows);
	sheet.columns.forEach((column, i) => {
		column.width = widths[i] ?? 20;
		column.alignment = { wrapText: true, vertical: 'top' };
	});
	sheet.views = [{ state: 'frozen', ySplit: 2, xSplit: 1 }];
	return new Uint8Array(await book.xlsx.writeBuffer());
}
