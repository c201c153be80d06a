import * as v from 'valibot';

/** Dialogue conferences of the committee with the people. */
export const dialogueRulesSchema = v.strictObject({});
export type DialogueRules = v.InferOutput<typeof dialogueRulesSchema>;
