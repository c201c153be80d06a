import * as v from 'valibot';
import { isId, type Id } from '#platform/id.ts';

/** Which calendar: one’s own, a cell’s by its id, or the committee’s. */
export const scopeForm = v.object({
	scope: v.pipe(
		v.optional(v.string(), ''),
		v.transform(readScope),
		v.custom<Scope>((read) => read !== null, 'platform.field-wrong')
	)
});
export type Scope = { scope: 'own' | 'cell' | 'committee'; unitId: Id | null };

/** Reads `own`, `committee` or the id of a cell; null when it is none of them. */
export function readScope(text: string): Scope | null {
	if (text === 'own' || text === 'committee') return { scope: text, unitId: null };
	return isId(text) ? { scope: 'cell', unitId: text } : null;
}
