import { lastDay, readRosterDate } from './read-date.ts';
import { type Sheet, textOf } from '#platform/spreadsheet/sheet.ts';

/** The day on which a list was right, as its title says: `(Tính đến ngày 30/9/2026)`. */
export function listedAsOf(sheet: Sheet, headerRow: number): string | null {
	for (const value of sheet.rows.slice(0, headerRow).flat()) {
		const text = textOf(value).normalize('NFC').toLowerCase();
		const said =
			/(?:tính đến|đến|có đến|đến hết)\s*(?:ngày|tháng|hết)?\s*([0-9][0-9/.\-]*(?:\s+(?:tháng|năm)\s+[0-9]+)*)/.exec(
				text
			);
		const date = said && readRosterDate(said[1]!.replace(/\s+(tháng|năm)\s+/g, '/'), { today: 2100 });
		if (date) return lastDay(date);
	}
	return null;
}
