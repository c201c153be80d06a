import { criterionName, type ReviewRules } from '#domain/rules/rule-set.ts';
import { rulesOf } from '#domain/rules/server/index.ts';
import type { Id } from '#platform/id.ts';
import type { Context } from '#platform/server/context.ts';
import type { Campaign } from '../../campaign.ts';
import {
	standingOf,
	type CampaignFigures,
	type GroundCount,
	type Standing
} from '../../papers/campaign-figures.ts';
import { addUp } from '../../rectification-plan.ts';
import { isUnexplained } from '../../suggestion.ts';
import { stateWords } from '../../words/states.ts';
import { listPlans, type ListedPlan, type PlanStanding } from '../plan/list-plans.ts';
import {
	commentCount,
	criticismCounts,
	openVerifications,
	reviewCounts,
	shortcomingCounts,
	signatureCounts,
	suggestionCounts,
	unitsOfCampaign
} from './figures-queries.ts';

type ReviewCount = Awaited<ReturnType<typeof reviewCounts>>[number];

/** The counts of a whole campaign as they are now: for its report and for the page that shows it. */
export async function readFigures(
	ctx: Context,
	campaign: Pick<Campaign, 'id' | 'ruleSetId'>
): Promise<CampaignFigures> {
	const { id } = campaign;
	const rules = await rulesOf(ctx, campaign.ruleSetId);
	const reviews = await reviewCounts(ctx, id);
	const units = await unitsOfCampaign(ctx, id);
	const standing = (isCollective: boolean, unitId?: Id): Standing =>
		standingOf(
			reviews
				.filter((one) => one.isCollective === isCollective && (!unitId || one.unitId === unitId))
				.flatMap(({ state, count }) => Array.from({ length: count }, () => state))
		);
	const suggestions = await suggestionCounts(ctx, id);
	const criticisms = await criticismCounts(ctx, id);
	const faults = await shortcomingCounts(ctx, id);
	return {
		collectives: standing(true),
		persons: standing(false),
		units: units.map(({ id, name }) => ({
			id,
			name,
			collective: standing(true, id),
			persons: standing(false, id)
		})),
		grounds: groundsOf(reviews, rules.reviews),
		suggestions: {
			sent: sum(suggestions, ({ state }) => state !== 'withdrawn'),
			explained: sum(suggestions, ({ state }) => state !== 'withdrawn' && !isUnexplained(state)),
			accepted: sum(suggestions, ({ state }) => state === 'accepted')
		},
		criticisms: {
			raised: sum(criticisms),
			answered: sum(criticisms, ({ state }) => state === 'answered')
		},
		comments: await commentCount(ctx, id),
		shortcomings: await byCriterion(ctx, faults),
		toVerify: await openVerifications(ctx, id),
		signatures: await signatureCounts(ctx, id),
		...plansOf(await listPlans(ctx, id))
	};
}

/** As the list of plans has them: who needs one, who has drawn one up, whose is approved, and how much is remedied. */
function plansOf(plans: readonly ListedPlan[]): Pick<CampaignFigures, 'plans' | 'remedied'> {
	const needed = plans.filter(({ standing }) => standing !== 'unneeded');
	const standing = (...wanted: PlanStanding[]) =>
		needed.filter((plan) => wanted.includes(plan.standing)).length;
	return {
		plans: {
			needed: needed.length,
			drawnUp: needed.length - standing('none', 'draft'),
			approved: standing('approved', 'published')
		},
		remedied: addUp(plans.map(({ remedied }) => remedied))
	};
}

const sum = <Row extends { count: number }>(
	rows: readonly Row[],
	counts: (row: Row) => boolean = () => true
): number => rows.filter(counts).reduce((all, { count }) => all + count, 0);

/** Worked-out grounds have their name here; those that a person chose have theirs in the rule set. */
function groundsOf(
	reviews: readonly ReviewCount[],
	{ notReviewedGrounds }: Pick<ReviewRules, 'notReviewedGrounds'>
): GroundCount[] {
	const known = stateWords('vi').ground as Record<string, string>;
	const name = (code: string) =>
		notReviewedGrounds.value.find((one) => one.code === code)?.vi ?? known[code] ?? code;
	const left = reviews.filter(({ ground }) => ground !== null);
	const groups = Map.groupBy(left, ({ ground, state }) => `${state} ${ground}`);
	return [...groups.values()].map((rows) => ({
		code: rows[0]!.ground!,
		name: name(rows[0]!.ground!),
		exempt: rows[0]!.state === 'exempt',
		collectives: sum(rows, ({ isCollective }) => isCollective),
		persons: sum(rows, ({ isCollective }) => !isCollective)
	}));
}

async function byCriterion(ctx: Context, faults: Awaited<ReturnType<typeof shortcomingCounts>>) {
	const lines = [];
	for (const [criterion, rows] of Map.groupBy(faults, (one) => one.criterion))
		lines.push({
			criterion,
			name: criterionName(await rulesOf(ctx, rows[0]!.ruleSetId), criterion, 'vi'),
			collectives: sum(rows, ({ isCollective }) => isCollective),
			persons: sum(rows, ({ isCollective }) => !isCollective)
		});
	return lines;
}
