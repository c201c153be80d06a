import * as v from 'valibot';
import { amount, code, filledList, list, sourced, words, wordsOf } from '../sourced.ts';

/** A paper that a household's file must hold before it leaves a stage. */
export const dossierPaperSchema = v.strictObject({ code, ...wordsOf.entries });

export const dossierStageSchema = v.strictObject({
	code,
	...wordsOf.entries,
	/** what the public page and the household read of it */
	public: v.strictObject({ vi: words(500), en: words(500) }),
	papers: list(dossierPaperSchema, 12),
	/** a file leaves this stage only when what is due is paid */
	needsPayment: v.optional(v.boolean(), false),
	/** a file leaves this stage only when it has its plot */
	needsPlot: v.optional(v.boolean(), false)
});

/** Long matters of many households: which kinds there are, through which stages they go. The last stage is the end. */
export const dossierRulesSchema = v.strictObject({
	dossierKinds: sourced(
		filledList(
			v.strictObject({
				code,
				...wordsOf.entries,
				hasMoney: v.boolean(),
				hasPlots: v.boolean(),
				stages: v.pipe(filledList(dossierStageSchema, 20), v.minLength(2))
			}),
			20
		)
	),
	/** a file that has not moved for so long is pointed out */
	stillAfter: amount('months'),
	/** figures of a hamlet are published only where no cell holds fewer households than this */
	fewestPublished: amount('households')
});
export type DossierRules = v.InferOutput<typeof dossierRulesSchema>;
export type DossierStage = v.InferOutput<typeof dossierStageSchema>;
export type DossierPaper = v.InferOutput<typeof dossierPaperSchema>;
export type DossierKind = DossierRules['dossierKinds']['value'][number];
