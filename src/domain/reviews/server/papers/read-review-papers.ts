import type { Issuer } from '#domain/documents/issued-paper.ts';
import type { Paper } from '#domain/documents/paper.ts';
import type { Id } from '#platform/id.ts';
import type { Answer } from '#platform/refusal.ts';
import type { Context } from '#platform/server/context.ts';
import { tellingPlace, type PapersOfCampaign } from '../../papers/case-on-paper.ts';
import { formPaper } from '../../papers/form-paper.ts';
import { noticePaper } from '../../papers/notice-paper.ts';
import {
	isFinal,
	issuerOf,
	mayShow,
	type IssuingUnit,
	type Moment,
	type ReviewPaperKind
} from '../../papers/paper-kinds.ts';
import { planPaper, type CasePlan } from '../../papers/plan-paper.ts';
import { replyPaper } from '../../papers/reply-paper.ts';
import { isUnexplained } from '../../suggestion.ts';
import { readCases, type ReadCase } from './read-cases.ts';
import { readPlans } from './read-plans.ts';

/** A paper of a review as it stands now, with who would issue it and whether it is time. */
export type ReviewPaper = {
	kind: ReviewPaperKind;
	one: ReadCase;
	/** null while there is nothing to show; `show` says what it waits for */
	paper: Paper | null;
	show: Answer;
	/** what it says is final: it can be issued, or signed */
	final: Answer;
	/** null when it is the person's own paper, which is signed and not issued */
	issuer: Issuer | null;
	unit: IssuingUnit;
};

/** Papers of one kind about some reviews, as they stand now, in the order asked for. Says nothing of who may read them. */
export async function readReviewPapers(
	ctx: Context,
	common: PapersOfCampaign,
	kind: ReviewPaperKind,
	reviewIds: readonly Id[]
): Promise<ReviewPaper[]> {
	const cases = await readCases(ctx, common, reviewIds);
	const plans =
		kind === 'plan'
			? await readPlans(
					ctx,
					cases.map(({ row }) => row)
				)
			: new Map<Id, CasePlan>();
	return cases.map((one) => {
		const plan = plans.get(one.id) ?? null;
		const moment = momentOf(one, plan);
		const unit = kind === 'notice' ? tellingPlace(one).unit : one.unit;
		const show = mayShow(kind, moment);
		return {
			kind,
			one,
			unit,
			show,
			final: isFinal(kind, moment),
			issuer: issuerOf(kind, one, unit),
			paper: show.allowed ? builders[kind](one, common, plan) : null
		};
	});
}

const builders: Record<
	ReviewPaperKind,
	(one: ReadCase, common: PapersOfCampaign, plan: CasePlan | null) => Paper | null
> = {
	form: formPaper,
	notice: noticePaper,
	plan: (one, common, plan) => plan && planPaper(one, common, plan),
	reply: replyPaper
};

const momentOf = (one: ReadCase, plan: CasePlan | null): Moment => ({
	state: one.state,
	suggestions: one.explained.length,
	unexplained: one.explained.filter(({ state }) => isUnexplained(state)).length,
	plan: plan && planStanding(plan)
});

/** Where a plan stands; there is none to be when nothing is to be mended. */
export const planStanding = ({ state, lines, unplanned }: CasePlan): Moment['plan'] =>
	state ?? (lines.length + unplanned > 0 ? 'none' : 'unneeded');
