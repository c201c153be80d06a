import * as v from 'valibot';
import { amount, choices } from '../sourced.ts';

/** Comments on cadres and members, and who may know who wrote one. */
export const commentRulesSchema = v.strictObject({
	/** why a comment is not passed on to the person whom it is about; its author reads the ground */
	grounds: choices,
	/** a new comment is looked at within this time */
	moderatedWithin: amount('working-days'),
	/** the person whom it is about answers within this time */
	answeredWithin: amount('days'),
	/** why a sealed identity may be opened at all, by two custodians */
	openingGrounds: choices,
	/** the second custodian agrees within this time, or the wish lapses */
	confirmWithin: amount('days'),
	/** so long the one who asked can read what was opened; then it is taken away */
	readableFor: amount('days')
});
export type CommentRules = v.InferOutput<typeof commentRulesSchema>;
