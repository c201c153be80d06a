import * as v from 'valibot';
import { readDate } from '#platform/dates.ts';
import { tidy } from '#platform/vietnamese.ts';

const name = v.pipe(
	v.string('organization.name-missing'),
	v.transform(tidy),
	v.nonEmpty('organization.name-missing'),
	v.maxLength(120, 'platform.too-long')
);
const date = v.pipe(
	v.string('organization.date-missing'),
	v.trim(),
	v.nonEmpty('organization.date-missing'),
	v.transform(readDate),
	v.string('platform.not-a-date')
);

/** A cell's name and the day from which it is called so. */
export const cellNameForm = v.object({ name, from: date });
export const closureForm = v.object({ on: date });
