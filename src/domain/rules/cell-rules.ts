import * as v from 'valibot';
import { dutyRulesSchema } from './cells/duty-rules.ts';
import { inspectionRulesSchema } from './cells/inspection-rules.ts';
import { meetingRulesSchema } from './cells/meeting-rules.ts';
import { rotationRulesSchema } from './cells/rotation-rules.ts';
import { visitRulesSchema } from './cells/visit-rules.ts';
import { isoDate } from './iso-date.ts';
import { code, words } from './sourced.ts';

export const cellRulesSchema = v.strictObject({
	about: v.literal('cells'),
	code,
	title: words(),
	effectiveFrom: isoDate,
	duties: dutyRulesSchema,
	meetings: meetingRulesSchema,
	visits: visitRulesSchema,
	rotation: rotationRulesSchema,
	inspection: inspectionRulesSchema
});

/** The rules about the life of cells: other texts than those about reviews, in force from days of their own. */
export type CellRules = v.InferOutput<typeof cellRulesSchema>;
