import { today } from '#platform/clock.ts';
import { dateOf, timeOf, type PlainDate } from '#platform/dates.ts';
import type { Id } from '#platform/id.ts';
import { notFound } from '#platform/refusal.ts';
import type { Context } from '#platform/server/context.ts';
import { figuresOf, owedBy, type Figures, type PlaceCount, type UnitStanding } from '../../board.ts';
import type { Campaign } from '../../campaign.ts';
import { mayTakeTurn } from '../../order.ts';
import type { PeopleFilter } from '../../people-filter.ts';
import { seesGround, seesUnit } from '../../policy.ts';
import { unitsOf } from './campaign-queries.ts';
import { countPeople, peopleOf } from './people-queries.ts';
import { conferencesOf, countAtPlaces, countStates, turnsAt } from './standing-queries.ts';

/** How each unit comes along that this person may know of, and all of it together. */
export async function seeBoard(
	ctx: Context,
	campaign: Campaign
): Promise<{ units: UnitStanding[]; persons: Figures; collectives: Figures }> {
	const units = (await unitsOf(ctx, campaign.id)).filter(({ unitId }) => seesUnit(ctx.actor, unitId));
	const counts = Map.groupBy(await countAtPlaces(ctx, campaign.id), ({ unitId }) => unitId);
	const conferences = new Map((await conferencesOf(ctx, campaign.id)).map((one) => [one.unitId, one]));
	const states = await countStates(ctx, campaign.id);
	return {
		units: units.map((unit) =>
			standingOf(unit, counts.get(unit.unitId) ?? [], conferences.get(unit.unitId) ?? null)
		),
		persons: figuresOf(states.filter(({ isCollective }) => !isCollective)),
		collectives: figuresOf(states.filter(({ isCollective }) => isCollective))
	};
}

type Unit = Awaited<ReturnType<typeof unitsOf>>[number];
type Conference = Awaited<ReturnType<typeof conferencesOf>>[number];

function standingOf(unit: Unit, counts: readonly PlaceCount[], called: Conference | null): UnitStanding {
	const { unitId, name, isCommittee, seenAt, conferenceOn } = unit;
	const own = counts.find(({ isCollective }) => isCollective);
	return {
		...{ unitId, name, isCommittee, seenAt },
		collective: own ? { state: own.state, waits: own.waits } : null,
		persons: figuresOf(counts.filter(({ isCollective }) => !isCollective)),
		waits: owedBy(unit, counts),
		conference: called
			? {
					meetingId: called.meetingId,
					on: dateOf(called.startsAt),
					time: timeOf(called.startsAt),
					isOver: called.isOver
				}
			: conferenceOn
				? { meetingId: null, on: conferenceOn, time: null, isOver: false }
				: null
	};
}

/** One unit in a campaign: how it comes along, and everybody who has a turn there, in order; refuses (404) who is not of it. */
export async function seeUnit(ctx: Context, campaign: Campaign, unitId: Id) {
	const unit = (await unitsOf(ctx, campaign.id)).find((one) => one.unitId === unitId);
	if (!unit || !seesUnit(ctx.actor, unitId)) throw notFound();
	const counts = (await countAtPlaces(ctx, campaign.id)).filter((one) => one.unitId === unitId);
	const conference = (await conferencesOf(ctx, campaign.id)).find((one) => one.unitId === unitId);
	const turns = await turnsAt(ctx, campaign.id, unitId);
	return {
		...standingOf(unit, counts, conference ?? null),
		seen: unit.seenAt ? { at: unit.seenAt, by: unit.seenBy, channel: unit.seenChannel } : null,
		conferenceOn: unit.conferenceOn,
		turns: turns.map(({ ground, groundWords, ...turn }) => {
			const isSeen = seesGround(ctx.actor, concerned(turn, [unitId, turn.unitId]));
			return {
				...turn,
				ground: isSeen ? ground : null,
				groundWords: isSeen ? groundWords : null,
				mayTake: mayTakeTurn(turn, turns)
			};
		})
	};
}

export const peoplePerPage = 50;

/** One page of everybody in a campaign whom this person may know of, and how many there are. */
export async function findPeople(ctx: Context, campaign: Campaign, filter: PeopleFilter, page: number) {
	const day = dayOf(ctx, campaign);
	const part = { offset: (page - 1) * peoplePerPage, limit: peoplePerPage };
	return {
		total: await countPeople(ctx, campaign, filter, day),
		people: await listPeople(ctx, campaign, filter, part)
	};
}

/** The same list, as much of it as is asked for: all of it, unless a part is named. */
export async function listPeople(
	ctx: Context,
	campaign: Campaign,
	filter: PeopleFilter,
	part: { offset: number; limit: number | null } = { offset: 0, limit: null }
) {
	const rows = await peopleOf(ctx, campaign, filter, dayOf(ctx, campaign), part);
	return rows.map(({ placeIds, ground, groundWords, ...row }) => {
		const isSeen = seesGround(ctx.actor, concerned(row, placeIds));
		return { ...row, ground: isSeen ? ground : null, groundWords: isSeen ? groundWords : null };
	});
}

/** How many are not reviewed, whatever the reason. */
export const countLeftOut = (ctx: Context, campaign: Campaign): Promise<number> =>
	countPeople(
		ctx,
		campaign,
		{ q: '', words: [], unit: null, waits: null, who: null, state: 'left-out' },
		dayOf(ctx, campaign)
	);

/** The day as of which a campaign is looked at: today, or the day on which it was closed. */
const dayOf = (ctx: Context, { closedOn }: Campaign): PlainDate => closedOn ?? today(ctx.clock);

const concerned = (
	{ memberId, collectiveId, unitId }: { memberId: Id | null; collectiveId: Id | null; unitId: Id },
	places: readonly Id[]
) => ({
	subjectMemberId: memberId,
	subjectUnitId: collectiveId,
	unitId,
	places: places.map((unitId) => ({ unitId }))
});
