import * as v from 'valibot';

/** Long matters of many households: kinds and their stages. */
export const dossierRulesSchema = v.strictObject({});
export type DossierRules = v.InferOutput<typeof dossierRulesSchema>;
