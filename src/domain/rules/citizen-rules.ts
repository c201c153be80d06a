import * as v from 'valibot';
import { caseRulesSchema } from './citizens/cases-rules.ts';
import { commentRulesSchema } from './citizens/comments-rules.ts';
import { dialogueRulesSchema } from './citizens/dialogues-rules.ts';
import { disclosureRulesSchema } from './citizens/disclosure-rules.ts';
import { dossierRulesSchema } from './citizens/dossiers-rules.ts';
import { receptionRulesSchema } from './citizens/reception-rules.ts';
import { isoDate } from './iso-date.ts';
import { code, words } from './sourced.ts';

export const citizenRulesSchema = v.strictObject({
	about: v.literal('citizens'),
	code,
	title: words(),
	effectiveFrom: isoDate,
	reception: receptionRulesSchema,
	cases: caseRulesSchema,
	dossiers: dossierRulesSchema,
	comments: commentRulesSchema,
	dialogues: dialogueRulesSchema,
	disclosure: disclosureRulesSchema
});

/** The rules about hearing citizens: laws of the State beside texts of the Party, in force from days of their own. */
export type CitizenRules = v.InferOutput<typeof citizenRulesSchema>;
