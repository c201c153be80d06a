import * as v from 'valibot';

/** Comments on cadres and members. */
export const commentRulesSchema = v.strictObject({});
export type CommentRules = v.InferOutput<typeof commentRulesSchema>;
