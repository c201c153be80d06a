import * as v from 'valibot';
import { amount, sourced, wordsOf } from '../sourced.ts';

/** Dialogue conferences of the committee with the people. */
export const dialogueRulesSchema = v.strictObject({
	/** at least so many conferences of the commune a year, and who holds them */
	communePerYear: amount('times'),
	communeConvenedBy: sourced(wordsOf),
	/** at least so many dialogues of the Party secretary a year, and who holds them */
	secretaryPerYear: amount('times'),
	secretaryConvenedBy: sourced(wordsOf),
	/** announced at least this long before */
	announcedBefore: amount('days'),
	/** the results are published within this time */
	resultsWithin: amount('days'),
	/** what is promised is done within this time, when nobody names another day */
	promiseDueWithin: amount('days'),
	/** more time for a promise is given at most so often, and each time so long */
	extendedAtMost: amount('times'),
	extendedByAtMost: amount('days'),
	/** that a conference is due is called to mind this long before */
	dueSoon: amount('days')
});
export type DialogueRules = v.InferOutput<typeof dialogueRulesSchema>;
