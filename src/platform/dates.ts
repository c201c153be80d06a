import { Temporal } from 'temporal-polyfill';

/** A date without a time, as `2026-11-23`. */
export type PlainDate = string;

/** Times are kept in UTC and thought of here. */
export const timeZone = 'Asia/Ho_Chi_Minh';

const zoned = (at: Date) => Temporal.Instant.fromEpochMilliseconds(at.getTime()).toZonedDateTimeISO(timeZone);

/** The date that a wall calendar in Việt Nam shows at this moment. */
export const dateOf = (at: Date): PlainDate => zoned(at).toPlainDate().toString();

/** The hour and minute on a wall clock in Việt Nam, as `19:30`. */
export const timeOf = (at: Date): string => zoned(at).toPlainTime().toString({ smallestUnit: 'minute' });

/** The moment at which a wall clock in Việt Nam shows this date and time (`19:30`). */
export const momentOf = (date: PlainDate, time: string): Date =>
	new Date(
		Temporal.PlainDateTime.from(`${date}T${time}`).toZonedDateTime(timeZone).toInstant().epochMilliseconds
	);

/** A date some calendar days later (or earlier, when negative). */
export const addDays = (date: PlainDate, days: number): PlainDate =>
	Temporal.PlainDate.from(date).add({ days }).toString();

/** The same day some months later (or earlier, when negative); the last of the month where there is no such day. */
export const addMonths = (date: PlainDate, months: number): PlainDate =>
	Temporal.PlainDate.from(date).add({ months }).toString();

/** Whole calendar days from one date to another; negative when the second is earlier. */
export const daysBetween = (from: PlainDate, to: PlainDate): number =>
	Temporal.PlainDate.from(from).until(to, { largestUnit: 'day' }).days;

/** Whole minutes from one moment to a later one, rounded down; never negative. */
export const minutesBetween = (from: Date, to: Date): number =>
	Math.max(0, Math.floor((to.getTime() - from.getTime()) / 60_000));

/** `23/11/2026`, as dates are written on every screen and paper. */
export const showDate = (date: PlainDate): string => date.split('-').reverse().join('/');

/** `19:30, 23/11/2026`. */
export const showMoment = (at: Date): string => `${timeOf(at)}, ${showDate(dateOf(at))}`;

/** The date as official papers write it: `ngày 05 tháng 02 năm 2026` (HD 05-HD/VPTW: leading zero for days under 10 and for months 1 and 2). */
export function officialDate(date: PlainDate): string {
	const { day, month, year } = Temporal.PlainDate.from(date);
	return `ngày ${String(day).padStart(2, '0')} tháng ${month < 3 ? `0${month}` : month} năm ${year}`;
}

/** Reads a date as people type it (`23/11/2026`, `3.2.2026`, `2026-11-23`); null when it is no date. */
export function readDate(text: string): PlainDate | null {
	const t = text.trim();
	const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(t);
	const vn = /^(\d{1,2})[./\- ](\d{1,2})[./\- ](\d{4})$/.exec(t);
	const [year, month, day] = iso ? [iso[1], iso[2], iso[3]] : vn ? [vn[3], vn[2], vn[1]] : [];
	try {
		return Temporal.PlainDate.from(
			{ year: Number(year), month: Number(month), day: Number(day) },
			{ overflow: 'reject' }
		).toString();
	} catch {
		return null;
	}
}

/** Reads a time as people type it (`19:30`, `19h30`, `7h`, `19.30`) into `19:30`; null when it is no time. */
export function readTime(text: string): string | null {
	const [, hour, minute = '0'] = /^(\d{1,2})(?:\s*[:.h]\s*(\d{2})?)?$/i.exec(text.trim()) ?? [];
	if (hour === undefined || Number(hour) > 23 || Number(minute) > 59) return null;
	return `${hour.padStart(2, '0')}:${minute.padStart(2, '0')}`;
}
