import * as v from 'valibot';

/** A plain date as data files write it: `2026-11-23`. */
export const isoDate = v.pipe(v.string(), v.regex(/^\d{4}-\d{2}-\d{2}$/, 'a date such as 2026-11-23'));
