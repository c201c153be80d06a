import * as v from 'valibot';
import { date } from '#platform/form-fields.ts';
import { tidy } from '#platform/vietnamese.ts';

const name = v.pipe(
	v.string('organization.name-missing'),
	v.transform(tidy),
	v.nonEmpty('organization.name-missing'),
	v.maxLength(120, 'platform.too-long')
);
/** A cell's name and the day from which it is called so. */
export const cellNameForm = v.object({ name, from: date('organization.date-missing') });
export const closureForm = v.object({ on: date('organization.date-missing') });
