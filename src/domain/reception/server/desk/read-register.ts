import { casesOfMatter } from '#domain/cases/server/index.ts';
import { citizenRulesAsOf } from '#domain/rules/server/index.ts';
import { showDate, type PlainDate } from '#platform/dates.ts';
import { insist } from '#platform/refusal.ts';
import type { Context } from '#platform/server/context.ts';
import { sheetText } from '#platform/sheet-text.ts';
import { canWorkAtDesk } from '../../policy.ts';
import { registerColumns, sumsOf, type RegisterColumn, type RegisterLine } from '../../register.ts';
import { groundsOf } from '../../visit.ts';
import { casesWords } from '#domain/cases/words.ts';
import { deskWords } from '../../words/desk.ts';
import { countVisits, registerMatters } from './matter-queries.ts';
import { peopleOf } from './visit-queries.ts';

export type Span = { from: PlainDate; to: PlainDate };

/** The statutory register of a time: its columns as the rules name them, its lines, what they add up to. For the desk alone. */
export async function readRegister(ctx: Context, { from, to }: Span) {
	insist(canWorkAtDesk(ctx.actor));
	const { reception } = (await citizenRulesAsOf(ctx, to)).rules;
	const found = await registerMatters(ctx, from, to);
	const visitIds = [...new Set(found.map(({ visitId }) => visitId))];
	const people = Map.groupBy(await peopleOf(ctx, visitIds), ({ visitId }) => visitId);
	const cases = new Map((await casesOfMatter(ctx, visitIds)).map((one) => [one.id, one]));
	const words = deskWords(ctx.locale);
	const lines: RegisterLine[] = found.map((matter) => {
		const itsCase = matter.caseId ? cases.get(matter.caseId) : undefined;
		return {
			...matter,
			number: matter.number!,
			year: matter.year!,
			people: people.get(matter.visitId) ?? [],
			groundName:
				groundsOf(matter.decision, reception).find(({ code }) => code === matter.ground)?.[ctx.locale] ??
				matter.ground,
			code: itsCase?.code ?? '',
			result: itsCase ? words.results[itsCase.state] : ''
		};
	});
	return {
		columns: registerColumns(reception.registerColumns.value, ctx.locale, {
			...words.register,
			kinds: casesWords(ctx.locale).kinds
		}),
		source: reception.registerColumns.source,
		lines,
		sums: sumsOf(lines)
	};
}

/** The same as an Excel file: the same columns, lines and sums; what begins like a formula stays words. */
export async function registerWorkbook(ctx: Context, span: Span): Promise<Buffer> {
	const { default: Excel } = await import('exceljs');
	const { columns, lines, sums } = await readRegister(ctx, span);
	const words = deskWords(ctx.locale).register;
	const workbook = new Excel.Workbook();
	const sheet = workbook.addWorksheet(words.sheet, { views: [{ state: 'frozen', ySplit: 3 }] });
	sheet.columns = [7, 12, 34, 16, 60, 20, 24, 26, 30, 30, 24, 20].map((width) => ({ width }));
	sheet.addRow([words.span(showDate(span.from), showDate(span.to))]).font = { bold: true, size: 14 };
	sheet.addRow([words.sums(sums.lines, sums.visits, sums.people)]);
	sheet.addRow(columns.map(({ label }) => label)).font = { bold: true };
	for (const line of lines)
		sheet.addRow(columns.map((column) => cellOf(column, line))).alignment = {
			wrapText: true,
			vertical: 'top'
		};
	return Buffer.from(await workbook.xlsx.writeBuffer());
}

const cellOf = ({ code, text }: RegisterColumn, line: RegisterLine): string | number =>
	code === 'number' ? line.number : sheetText(text(line));

/** How many came about how many matters, by quarter, hamlet and kind; no names. For figures over time. */
export const visitFigures = countVisits;
