import * as v from 'valibot';
import { postKinds } from '#platform/actor.ts';
import { choices, code, filledList, list, sourced, sourceSchema, wordsOf } from '../sourced.ts';

/** At least so many days a month, or a week. */
const frequency = v.strictObject({
	value: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(7)),
	unit: v.picklist(['days-a-month', 'days-a-week']),
	source: sourceSchema
});

/** The columns of the statutory register, each by what stands in it. */
export const registerColumnCodes = [
	'number',
	'received-on',
	'person',
	'id-number',
	'content',
	'class-and-people',
	'settled-by',
	'accepted',
	'returned',
	'passed',
	'result',
	'remarks'
] as const;

const people = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(10_000));

/** Days on which citizens are received, by whom, and what the desk takes down. */
export const receptionRulesSchema = v.strictObject({
	/** the secretary of the Party committee receives at least so often */
	secretaryDays: frequency,
	/** and the chairman of the People’s Committee */
	chairmanDays: frequency,
	/** where a regular day goes on which nobody works */
	daysOff: sourced(v.strictTuple([v.picklist(['next-working-day', 'working-day-before', 'left-out'])])),
	/** who may stand in, by post; nobody where the list is empty */
	secretarySubstitutes: sourced(list(v.picklist(postKinds))),
	chairmanSubstitutes: sourced(list(v.picklist(postKinds))),
	substituteReasons: choices,
	/** why people are received outside the regular days */
	adHocGrounds: choices,
	/** how many speak for a group, from so many people on */
	representatives: sourced(
		filledList(v.strictObject({ code, ...wordsOf.entries, people, fewest: people, most: people }))
	),
	acceptedGrounds: choices,
	returnedGrounds: choices,
	passedGrounds: choices,
	/** to whom a matter is passed that others settle */
	competentBodies: choices,
	/** what people should have with them */
	bring: choices,
	registerColumns: sourced(
		v.pipe(
			v.array(v.strictObject({ code: v.picklist(registerColumnCodes), ...wordsOf.entries })),
			v.length(registerColumnCodes.length)
		)
	)
});
export type ReceptionRules = v.InferOutput<typeof receptionRulesSchema>;
