import * as v from 'valibot';

/** What must be made public, in which form, when, by whom. */
export const disclosureRulesSchema = v.strictObject({});
export type DisclosureRules = v.InferOutput<typeof disclosureRulesSchema>;
