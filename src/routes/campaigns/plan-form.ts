import { getTermOn } from '#domain/organization/server/index.ts';
import { periodKinds, type Campaign, type Period, type Phase } from '#domain/reviews/campaign.ts';
import { offeredPeriods, offeredPhases, periodName } from '#domain/reviews/campaign-plan.ts';
import { campaigns } from '#domain/reviews/server/index.ts';
import { planningWords } from '#domain/reviews/words/campaign-planning.ts';
import { rulesAsOf, type RulesInForce } from '#domain/rules/server/index.ts';
import { today } from '#platform/clock.ts';
import { readDate } from '#platform/dates.ts';
import type { Id } from '#platform/id.ts';
import { Refusal } from '#platform/refusal.ts';
import type { Context } from '#platform/server/context.ts';
import { refusalSentence } from '#words';

/** What stands in the form of a plan at first: a new one's offers, or what was planned. */
export async function readPlanForm(ctx: Context, address: URLSearchParams, campaign: Campaign | null) {
	const day = today(ctx.clock);
	const inForce = await rulesAsOf(ctx, day);
	const offered = offeredPeriods(day, inForce.rules.reviews.periods.value, await termOn(ctx, day));
	const asked = readPeriod(address);
	const period = asked ?? (campaign ? periodOf(campaign) : offered[0]!);
	const { id, rules, wrong } = await rulesFor(ctx, period, inForce);
	const words = planningWords('vi').form;
	const phases = campaign && !asked ? await campaigns.listPhases(ctx, campaign.id) : null;
	const name = periodName(period);
	const units = await campaigns.listUnitsOn(ctx);
	return {
		period,
		/** why this period cannot be taken */
		wrong,
		offered: offered.filter((one) => !isSame(one, period)),
		kinds: inForce.rules.reviews.periods.value,
		rules: {
			id,
			title: rules.title,
			forms: rules.reviews.forms.map(({ label, source }) => ({ label, source })),
			phases: rules.reviews.phases.source,
			exempt: rules.reviews.exempt.source,
			newlyAdmitted: rules.reviews.newlyAdmitted,
			leadingPosts: rules.reviews.leadingPosts
		},
		values: {
			title: campaign && !asked ? campaign.title : words.titleOffered(name),
			purpose: campaign?.purpose ?? words.purposeOffered(name),
			covers: [
				...(campaign?.coversCollectives === false ? [] : ['collectives']),
				...(campaign?.coversMembers === false ? [] : ['members'])
			],
			units: await chosenUnits(ctx, campaign, units)
		},
		units: units.map((unit) => ({ value: unit.id, label: unit.name })),
		phases: named(phases ?? offeredPhases(rules.reviews, day), rules.reviews.phases.value, ctx),
		same: await campaigns.findSamePeriod(ctx, period, campaign?.id ?? null)
	};
}
export type PlanForm = Awaited<ReturnType<typeof readPlanForm>>;

/** A period in the address: `?kind=year&from=1/1/2025&to=31/12/2025`. */
function readPeriod(address: URLSearchParams): Period | null {
	const kind = periodKinds.find((one) => one === address.get('kind'));
	const from = readDate(address.get('from') ?? '');
	const to = readDate(address.get('to') ?? '');
	return kind && from && to && from < to ? { kind, from, to } : null;
}

const periodOf = ({ periodKind, periodFrom, periodTo }: Campaign): Period => ({
	kind: periodKind,
	from: periodFrom,
	to: periodTo
});

const isSame = (one: Period, other: Period) =>
	one.kind === other.kind && one.from === other.from && one.to === other.to;

/** The rules of the period; where there are none yet, today's, with the reason. */
async function rulesFor(ctx: Context, { to }: Period, otherwise: RulesInForce) {
	try {
		return { ...(await rulesAsOf(ctx, to)), wrong: null };
	} catch (error) {
		if (!(error instanceof Refusal)) throw error;
		return { ...otherwise, wrong: refusalSentence(ctx.locale, error) };
	}
}

async function termOn(ctx: Context, day: string) {
	try {
		return await getTermOn(ctx, day);
	} catch (error) {
		if (error instanceof Refusal) return null;
		throw error;
	}
}

async function chosenUnits(ctx: Context, campaign: Campaign | null, units: readonly { id: Id }[]) {
	if (!campaign || campaign.allUnits) return units.map(({ id }) => id);
	return (await campaigns.listUnits(ctx, campaign.id)).map(({ unitId }) => unitId);
}

const named = (
	phases: readonly Phase[],
	names: readonly { code: string; vi: string; en: string }[],
	{ locale }: Context
) =>
	phases.map((phase) => ({
		...phase,
		name: names.find(({ code }) => code === phase.phase)?.[locale] ?? phase.phase
	}));
