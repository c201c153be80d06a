import type { Context } from '#platform/server/context.ts';
import { sheetText } from '#platform/sheet-text.ts';
import { today } from '#platform/clock.ts';
import { showDate } from '#platform/dates.ts';
import { platformWords } from '#platform/platform-words.ts';
import { showBirth } from '../member.ts';
import type { MemberFilter } from '../member-filter.ts';
import { membershipWords } from '../words.ts';
import { findAllMembers } from './find-members.ts';

/** The list as an Excel file: the same people, in the same order and words as on the screen, on one sheet. */
export async function membersWorkbook(ctx: Context, filter: MemberFilter): Promise<Buffer> {
	const { default: Excel } = await import('exceljs');
	const words = membershipWords(ctx.locale);
	const posts = platformWords(ctx.locale).posts;
	const workbook = new Excel.Workbook();
	const sheet = workbook.addWorksheet(words.list.sheet, { views: [{ state: 'frozen', ySplit: 3 }] });
	sheet.columns = [6, 28, 14, 34, 16, 40].map((width) => ({ width }));
	sheet.addRow([words.list.asOf(showDate(today(ctx.clock)))]).font = { bold: true, size: 14 };
	sheet.addRow([]);
	const { number, name, born, cell, standing, post } = words.list;
	sheet.addRow([number, name, born, cell, standing, post]).font = { bold: true };
	for (const [place, member] of (await findAllMembers(ctx, filter)).entries())
		sheet.addRow([
			place + 1,
			sheetText(member.fullName),
			showBirth(member),
			sheetText(member.cellName ?? ''),
			words.standings[member.exempt ? 'exempt' : member.standing],
			member.posts.map((kind) => posts[kind]).join('; ')
		]);
	return Buffer.from(await workbook.xlsx.writeBuffer());
}

/** A name that begins like a formula is text all the same when somebody saves the sheet as CSV. */
