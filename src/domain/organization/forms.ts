import * as v from 'valibot';
import { date, optionalDate } from '#platform/form-fields.ts';
import { isId, type Id } from '#platform/id.ts';
import { tidy } from '#platform/vietnamese.ts';
import { cellKinds, type CellKind } from './cell-kind.ts';

const name = v.pipe(
	v.string('organization.name-missing'),
	v.transform(tidy),
	v.nonEmpty('organization.name-missing'),
	v.maxLength(120, 'platform.too-long')
);
/** A cell's name and the day from which it is called so. */
export const cellNameForm = v.object({ name, from: date('organization.date-missing') });
export const closureForm = v.object({ on: date('organization.date-missing') });

const kind = v.pipe(
	v.string('organization.kind-missing'),
	v.picklist(cellKinds, 'organization.kind-missing')
);
/** Of what kind a cell is, from a day on; without a day, all along. */
export const cellKindForm = v.object({ kind, from: optionalDate });

/** The kinds of many cells, each in a field of the cell's own: `kind-…`. A cell left open keeps having none. */
export const cellKindsForm = v.pipe(
	v.record(v.string(), v.unknown()),
	v.transform((typed) => {
		const chosen = new Map<Id, CellKind>();
		for (const [name, value] of Object.entries(typed)) {
			const id = name.replace(/^kind-/, '');
			const kind = cellKinds.find((one) => one === value);
			if (kind && isId(id)) chosen.set(id, kind);
		}
		return chosen;
	}),
	v.check((chosen) => chosen.size > 0, 'organization.kind-missing')
);
