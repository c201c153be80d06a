import * as v from 'valibot';

/** A plain date as data files write it: `2026-11-23`; a day that the calendar has. */
export const isoDate = v.pipe(
	v.string(),
	v.check((text) => isDay(text), 'not-a-date')
);

const isDay = (text: string): boolean => {
	const at = /^\d{4}-\d{2}-\d{2}$/.test(text) ? Date.parse(`${text}T00:00:00Z`) : NaN;
	return !Number.isNaN(at) && new Date(at).toISOString().startsWith(text) && text > '1930';
};
