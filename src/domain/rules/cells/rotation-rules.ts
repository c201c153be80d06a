import * as v from 'valibot';
import { postKinds } from '#platform/actor.ts';
import { amount, filledList, sourced } from '../sourced.ts';

/** The leaders' rotation over all cells; what a plan offers before anybody says otherwise. */
export const rotationRulesSchema = v.strictObject({
	/** who goes round, by post */
	leaders: sourced(filledList(v.picklist(postKinds))),
	/** how many cells each of them attends in a month */
	perMonth: amount('meetings'),
	/** two meetings of one evening begin at least this long apart; 0: one meeting an evening */
	minutesApart: amount('minutes'),
	/** visits together with the superior's working group */
	jointPerQuarter: amount('meetings')
});
export type RotationRules = v.InferOutput<typeof rotationRulesSchema>;
