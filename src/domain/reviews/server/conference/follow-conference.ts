import { dateOf } from '#platform/dates.ts';
import type { Id } from '#platform/id.ts';
import type { Context } from '#platform/server/context.ts';
import { waitsForTheFloor, type Conference, type Speech } from '../../conference.ts';
import { cameTo, type RollFigures } from '../../conference-record.ts';
import { speechesOf, talliesOf } from './conference-queries.ts';
import { getConference } from './get-conference.ts';
import { readRollFigures } from './get-conference-record.ts';
import { listTurns, type TurnLine } from './list-turns.ts';
import { minutesMissing } from './offer-conference.ts';
import { listPossibleTable } from './possible-table.ts';
import { bareItems } from './read-items.ts';

/** A conference as it goes: whose review is before it, who speaks and who waits, who has not spoken, what was counted. */
export async function followConference(ctx: Context, id: Id) {
	const conference = await getConference(ctx, id);
	const [turns, speeches, tallies, roll, short, table] = await Promise.all([
		listTurns(ctx, conference.campaignId, conference.unitId),
		speechesOf(ctx, id),
		talliesOf(ctx, id),
		readRollFigures(ctx, id),
		minutesMissing(ctx, conference.campaignId, conference.unitId),
		listPossibleTable(ctx, conference.unitId, dateOf(conference.startsAt))
	]);
	const nameOf = (reviewId: Id | null) => turns.find((turn) => turn.reviewId === reviewId)?.name ?? null;
	const waiting = speeches.filter(waitsForTheFloor);
	return {
		conference,
		turns,
		now: turns.find(({ reviewId }) => reviewId === conference.reviewId) ?? null,
		speaking: speakingNow(conference, speeches),
		waiting,
		spoken: speeches
			.filter((one) => !waitsForTheFloor(one))
			.map((one) => ({ ...one, subjectName: nameOf(one.reviewId) })),
		silent: silentAmong(roll, speeches),
		tallies: tallies.map((one) => ({ ...one, subjectName: nameOf(one.reviewId) })),
		roll,
		short,
		speakers: table
			.filter(({ memberId }) => !waiting.some(({ speakerId }) => speakerId === memberId))
			.map(({ memberId, name }) => ({ value: memberId, label: name }))
	};
}

const speakingNow = ({ speakerId }: Conference, speeches: Speech[]): Speech | null =>
	speeches.find((one) => one.speakerId === speakerId && one.startedAt !== null && one.endedAt === null) ??
	null;

/** Who has not spoken: of those present by the roll; before it was called, of everybody who is called. */
function silentAmong({ people, present }: RollFigures, speeches: Speech[]) {
	const spoke = new Set(speeches.filter((one) => !waitsForTheFloor(one)).map(({ speakerId }) => speakerId));
	return {
		byRoll: present > 0,
		people: people
			.filter((one) => (present > 0 ? cameTo(one) : !one.exempt))
			.filter(({ memberId }) => !spoke.has(memberId))
			.map(({ memberId, name }) => ({ memberId, name }))
	};
}

/** What the screen in the hall shows: who is reviewed, who speaks, who is next, what is open, what comes. */
export async function watchConference(ctx: Context, id: Id) {
	const conference = await getConference(ctx, id);
	const [turns, speeches] = await Promise.all([
		listTurns(ctx, conference.campaignId, conference.unitId),
		speechesOf(ctx, id)
	]);
	const now = turns.find(({ reviewId }) => reviewId === conference.reviewId) ?? null;
	const items = now ? ((await bareItems(ctx, [now.reviewId])).get(now.reviewId) ?? []) : [];
	return {
		conference,
		now,
		speaking: speakingNow(conference, speeches),
		next: speeches.filter(waitsForTheFloor).map(({ id, speaker }) => ({ id, speaker })),
		// A criticism without its answer is not shown in the room: only that there is one.
		open: items
			.filter(({ isOpen, kind }) => isOpen && kind === 'suggestion')
			.map(({ id, where }) => ({ id, where })),
		unanswered: now?.unanswered ?? 0,
		agenda: agendaOf(turns)
	};
}

/** The collective, the head and the deputies by name; the others as how many of them. */
function agendaOf(turns: TurnLine[]) {
	const here = turns.filter(({ state }) => state !== 'not-reviewed' && state !== 'exempt');
	const others = here.filter(({ rank }) => rank === 3);
	return {
		named: here
			.filter(({ rank }) => rank < 3)
			.map(({ reviewId, name, rank, concludedHere }) => ({ reviewId, name, rank, concludedHere })),
		others: { done: others.filter(({ concludedHere }) => concludedHere).length, of: others.length }
	};
}
