import ExcelJS from 'exceljs';

/** A sheet for a list that people fill in or correct: one bold heading that stays in sight, every cell as text. */
export function addList(book: ExcelJS.Workbook, name: string, headings: string[]): ExcelJS.Worksheet {
	const sheet = book.addWorksheet(name, { views: [{ state: 'frozen', ySplit: 1 }] });
	sheet.columns = headings.map((header) => ({
		header,
		width: Math.max(16, header.length + 4),
		style: { numFmt: '@' }
	}));
	const heading = sheet.getRow(1);
	heading.font = { bold: true };
	heading.alignment = { wrapText: true, vertical: 'middle' };
	return sheet;
}

/** An empty list with headings that are understood, and a sheet that tells line by line how to fill it in. */
export async function listTemplate(words: {
	sheet: string;
	guide: string;
	guideTitle: string;
	lines: { heading: string; help: string }[];
}): Promise<Uint8Array> {
	const book = new ExcelJS.Workbook();
	addList(
		book,
		words.sheet,
		words.lines.map(({ heading }) => heading)
	);
	const guide = book.addWorksheet(words.guide);
	guide.columns = [{ width: 34 }, { width: 90 }];
	guide.addRow([words.guideTitle]).font = { bold: true, size: 14 };
	for (const { heading, help } of words.lines) guide.addRow([heading, help]);
	guide.eachRow((row) => (row.alignment = { wrapText: true, vertical: 'top' }));
	return workbookBytes(book);
}

export const workbookBytes = async (book: ExcelJS.Workbook): Promise<Uint8Array> =>
	new Uint8Array(await book.xlsx.writeBuffer());
