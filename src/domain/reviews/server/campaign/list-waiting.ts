import { cellsLedBy, holds } from '#platform/actor.ts';
import { today } from '#platform/clock.ts';
import type { PlainDate } from '#platform/dates.ts';
import type { Context } from '#platform/server/context.ts';
import type { WaitingItem } from '#platform/waiting.ts';
import type { Campaign, Phase } from '../../campaign.ts';
import { conferenceDays, phasesOn } from '../../campaign-plan.ts';
import { canRunCampaign } from '../../policy.ts';
import { campaignWords } from '../../words/campaign.ts';
import { campaignsIn, phasesOf } from './campaign-queries.ts';
import { listChanges } from './gather-facts.ts';
import { reviewRulesOf } from './get-campaign.ts';
import { countToDo, unacknowledged } from './read-queries.ts';

/** What campaigns ask of this person: a cell's leaders to say that they know, the planners to see them through. */
export const listWaiting = async (ctx: Context): Promise<WaitingItem[]> => [
	...(await forCells(ctx)),
	...(canRunCampaign(ctx.actor).allowed ? await forPlanners(ctx) : [])
];

async function forCells(ctx: Context): Promise<WaitingItem[]> {
	const cells = cellsLedBy(ctx.actor);
	if (cells.length === 0) return [];
	const words = campaignWords(ctx.locale).waiting;
	return (await unacknowledged(ctx, cells)).map(({ id, title, unitId, unitName, dueOn }) => ({
		id: `acknowledge-${id}-${unitId}`,
		verb: words.acknowledge,
		button: words.buttons.acknowledge,
		thing: title,
		forWhom: unitName,
		dueOn,
		href: `/campaigns/${id}/units/${unitId}/acknowledgement`
	}));
}

async function forPlanners(ctx: Context): Promise<WaitingItem[]> {
	const words = campaignWords(ctx.locale).waiting;
	const items: WaitingItem[] = [];
	for (const campaign of await campaignsIn(ctx, ['draft', 'open']).execute())
		if (campaign.state === 'draft')
			items.push({
				id: `open-${campaign.id}`,
				verb: words.open,
				button: words.buttons.open,
				thing: campaign.title,
				dueOn: (await phasesOf(ctx, campaign.id))[0]?.startsOn ?? null,
				href: `/campaigns/${campaign.id}/opening`
			});
		else items.push(...(await ofOpen(ctx, campaign)));
	return holds(ctx.actor, 'office') ? [...items, ...(await toRemind(ctx))] : items;
}

/** The step of today with what still lacks; ready to close when nothing does; changes that are not in it yet. */
async function ofOpen(ctx: Context, campaign: Campaign): Promise<WaitingItem[]> {
	const all = campaignWords(ctx.locale);
	const words = all.waiting;
	const phases = await phasesOf(ctx, campaign.id);
	const toDo = await countToDo(ctx, campaign.id);
	const at = `/campaigns/${campaign.id}`;
	const day = today(ctx.clock);
	const thing = campaign.title;
	const last = phases.at(-1)!;
	const items: WaitingItem[] = [];
	if (toDo.unsettled === 0)
		items.push({
			...{ id: `close-${campaign.id}`, thing, dueOn: last.endsOn, href: `${at}/closure` },
			...{ verb: words.close, button: words.buttons.close }
		});
	else if (holds(ctx.actor, 'office')) {
		const phase = phasesOn(phases, day).at(-1) ?? (day > last.endsOn ? last : phases[0]!);
		const isBefore = comesBeforeConferences(phase, phases);
		if (!isBefore || toDo.writing > 0)
			items.push({
				id: `follow-${campaign.id}`,
				verb: words.follow(await phaseName(ctx, campaign, phase)),
				button: words.buttons.see,
				thing,
				forWhom: isBefore ? words.lacking(toDo.writing) : words.unsettled(toDo.unsettled),
				dueOn: phase.endsOn,
				href: at
			});
	}
	const changes = holds(ctx.actor, 'office') ? await listChanges(ctx, campaign, day) : [];
	if (changes.length)
		items.push({
			...{ id: `update-${campaign.id}`, thing, dueOn: day, href: `${at}/changes` },
			...{ verb: words.update, button: words.buttons.update, forWhom: words.changed(changes.length) }
		});
	return items;
}

const comesBeforeConferences = (phase: Phase, phases: readonly Phase[]): boolean => {
	const from: PlainDate | undefined = conferenceDays(phases)?.from;
	return from !== undefined && phase.endsOn < from;
};

async function phaseName(ctx: Context, campaign: Campaign, { phase }: Phase): Promise<string> {
	const { phases } = await reviewRulesOf(ctx, campaign);
	return phases.value.find(({ code }) => code === phase)?.[ctx.locale] ?? phase;
}

/** Cells that should have answered by now, one line a campaign. */
async function toRemind(ctx: Context): Promise<WaitingItem[]> {
	const words = campaignWords(ctx.locale).waiting;
	const late = (await unacknowledged(ctx, 'all')).filter(({ dueOn }) => dueOn <= today(ctx.clock));
	return [...Map.groupBy(late, ({ id }) => id)].map(([id, cells]) => ({
		id: `remind-${id}`,
		verb: words.remind,
		button: words.buttons.see,
		thing: cells[0]!.title,
		forWhom: words.silent(cells.length),
		dueOn: cells[0]!.dueOn,
		href: `/campaigns/${id}`
	}));
}
