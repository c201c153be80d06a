import type { PlainDate } from '../dates.ts';
import type { WorkingCalendar } from '../working-days.ts';
import type { Context } from './context.ts';

/**
 * The working days of some years, as the committee knows them: public holidays of Việt Nam, Tết included, as a well-kept
 * table reckons them, and over them the days that the committee itself entered.
 */
export async function workingCalendar(
	ctx: Context,
	fromYear: number,
	toYear: number
): Promise<WorkingCalendar> {
	const off = new Set<PlainDate>();
	for (let year = fromYear; year <= toYear; year++)
		for (const day of await publicHolidays(year)) off.add(day);
	const worked = new Set<PlainDate>();
	const own = await ctx.db
		.selectFrom('calendar_days')
		.select(['day', 'kind'])
		.where('day', '>=', `${fromYear}-01-01`)
		.where('day', '<=', `${toYear}-12-31`)
		.execute();
	for (const { day, kind } of own) (kind === 'off' ? off : worked).add(day);
	return { off, worked };
}

const known = new Map<number, Promise<PlainDate[]>>();

/** The days off by law in a year. The table of all countries is large and is read with the first question. */
export function publicHolidays(year: number): Promise<PlainDate[]> {
	const days = known.get(year) ?? readHolidays(year);
	known.set(year, days);
	return days;
}

async function readHolidays(year: number): Promise<PlainDate[]> {
	const { default: Holidays } = await import('date-holidays');
	return new Holidays('VN', { timezone: 'Asia/Ho_Chi_Minh' })
		.getHolidays(year)
		.filter(({ type }) => type === 'public')
		.flatMap(({ date, start, end }) => {
			const length = Math.max(1, Math.round((end.getTime() - start.getTime()) / 86_400_000));
			const first = Date.parse(`${date.slice(0, 10)}T00:00:00Z`);
			return Array.from({ length }, (_, i) => new Date(first + i * 86_400_000).toISOString().slice(0, 10));
		});
}
