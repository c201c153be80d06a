import * as v from 'valibot';

/** What citizens bring: kinds, time limits, topics. */
export const caseRulesSchema = v.strictObject({});
export type CaseRules = v.InferOutput<typeof caseRulesSchema>;
