import * as v from 'valibot';

/** Days on which citizens are received, by whom, and what the desk takes down. */
export const receptionRulesSchema = v.strictObject({});
export type ReceptionRules = v.InferOutput<typeof receptionRulesSchema>;
