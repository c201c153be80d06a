import { listPostHolders } from '#domain/membership/server/index.ts';
import { rulesOf } from '#domain/rules/server/index.ts';
import { cellsLedBy, holds, roles } from '#platform/actor.ts';
import { addDays, dateOf, showDate } from '#platform/dates.ts';
import type { Context } from '#platform/server/context.ts';
import type { WaitingItem } from '#platform/waiting.ts';
import { seesDrafts } from '../policy.ts';
import { progressOf } from '../publication.ts';
import { announceBy, phaseOf, type StudySession } from '../session.ts';
import { studyWords } from '../words.ts';
import { owingCells, unheardOf } from './answer-queries.ts';
import { sessionsInHand } from './queries.ts';
import { readRoll } from './read-roll.ts';
import { unacknowledged } from './telling-queries.ts';

/** What study sessions ask of this person, the most urgent first. */
export async function listWaiting(ctx: Context): Promise<WaitingItem[]> {
	const items = [
		...(seesDrafts(ctx.actor) ? await forPlanners(ctx) : []),
		...(holds(ctx.actor, 'office') ? await forOffice(ctx) : []),
		...(await forCells(ctx)),
		...(await forThemselves(ctx))
	];
	return items.sort((one, other) => (one.dueOn ?? '9999').localeCompare(other.dueOn ?? '9999'));
}

/** Drafts to announce; sessions held whose roll is incomplete; results to publish. */
async function forPlanners(ctx: Context): Promise<WaitingItem[]> {
	const items: WaitingItem[] = [];
	for (const session of await sessionsInHand(ctx)) {
		const item = await ofSession(ctx, session);
		if (item) items.push({ thing: session.title, forWhom: showDate(dateOf(session.startsAt)), ...item });
	}
	return items;
}

type OfSession = Pick<WaitingItem, 'id' | 'verb' | 'dueOn' | 'href'> & Partial<WaitingItem>;

async function ofSession(ctx: Context, session: StudySession): Promise<OfSession | null> {
	const words = studyWords(ctx.locale).waiting;
	const at = `/sessions/${session.id}`;
	switch (phaseOf(session, ctx.clock.now())) {
		case 'draft': {
			const dueOn = announceBy(session, await rulesOf(ctx, session.ruleSetId));
			return { id: `announce-${session.id}`, verb: words.announce, dueOn, href: `${at}/announcement` };
		}
		case 'missed':
			return {
				id: `reschedule-${session.id}`,
				verb: words.reschedule,
				dueOn: dateOf(session.startsAt),
				href: at
			};
		case 'held': {
			const { called, of, undecided } = progressOf(await readRoll(ctx, session));
			const dueOn = dateOf(session.endsAt);
			if (called === of && undecided === 0)
				return {
					id: `publish-${session.id}`,
					verb: words.publish,
					dueOn: addDays(dueOn, 1),
					href: `${at}/publication`
				};
			return {
				id: `roll-${session.id}`,
				verb: words.completeRoll,
				button: words.buttons.completeRoll,
				dueOn,
				href: `${at}/publication`,
				forWhom: words.rollLeft(of - called, undecided)
			};
		}
		default:
			return null;
	}
}

/** Listed members about whom nobody in their own cell may conclude: the only leader is listed, or there is none. */
async function forOffice(ctx: Context): Promise<WaitingItem[]> {
	const words = studyWords(ctx.locale).waiting;
	const leaders = await listPostHolders(ctx, roles['cell-leader']);
	return (await owingCells(ctx, 'all')).flatMap((owing) => {
		const ofCell = leaders.filter((leader) => leader.unitId === owing.unitId);
		const stuck = owing.memberIds.filter((id) => !ofCell.some((leader) => leader.memberId !== id));
		if (stuck.length === 0) return [];
		return {
			id: `conclude-${owing.sessionId}-${owing.unitId}`,
			verb: words.concludeForCell,
			thing: owing.title,
			forWhom: words.open(owing.unitName, stuck.length),
			dueOn: owing.dueOn,
			href: `/sessions/${owing.sessionId}/cells/${owing.unitId}/answer`
		};
	});
}

/** Members to be told of a session, and answers that are owed. Who is listed alone waits for somebody else's conclusion. */
async function forCells(ctx: Context): Promise<WaitingItem[]> {
	const cells = cellsLedBy(ctx.actor);
	if (cells.length === 0) return [];
	const words = studyWords(ctx.locale).waiting;
	const toTell = (await unacknowledged(ctx, cells, ctx.clock.now())).map(
		({ id, title, startsAt, unitId, unitName }) => ({
			id: `acknowledge-${id}-${unitId}`,
			verb: words.acknowledge,
			button: words.buttons.acknowledge,
			thing: title,
			forWhom: unitName,
			dueOn: addDays(dateOf(startsAt), -1),
			href: `/sessions/${id}/cells/${unitId}/acknowledgement`
		})
	);
	const toAnswer = (await owingCells(ctx, cells))
		.filter((owing) => owing.memberIds.some((id) => id !== ctx.actor.memberId))
		.map(({ sessionId, title, unitId, unitName, open, dueOn }) => ({
			id: `answer-${sessionId}-${unitId}`,
			verb: words.answer,
			button: words.buttons.answer,
			thing: title,
			forWhom: words.open(unitName, open),
			dueOn,
			href: `/sessions/${sessionId}/cells/${unitId}/answer`
		}));
	return [...toTell, ...toAnswer];
}

async function forThemselves(ctx: Context): Promise<WaitingItem[]> {
	const words = studyWords(ctx.locale).waiting;
	return (await unheardOf(ctx, ctx.actor.memberId)).map(({ sessionId, title, dueOn }) => ({
		id: `speak-${sessionId}`,
		verb: words.speak,
		button: words.buttons.speak,
		thing: title,
		dueOn,
		href: `/sessions/${sessionId}/my-words`
	}));
}
