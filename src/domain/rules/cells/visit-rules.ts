import * as v from 'valibot';
import { amount, choices } from '../sourced.ts';

/** Committee members at the meetings of the cells that they follow. */
export const visitRulesSchema = v.strictObject({
	/** what the visitor looks at, in the order of a meeting */
	checklist: choices,
	/** in each quarter, at least so many meetings of every cell are attended by who follows it */
	attendsPerQuarter: amount('meetings'),
	/** the report is there this long after the visit */
	reportWithin: amount('days'),
	/** what a cell asks of the committee is answered within this time */
	requestsAnsweredWithin: amount('days')
});
export type VisitRules = v.InferOutput<typeof visitRulesSchema>;
