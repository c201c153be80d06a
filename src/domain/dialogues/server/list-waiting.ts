import { citizenRulesAsOf } from '#domain/rules/server/index.ts';
import { waitsForWords } from '#domain/supervision/ladder.ts';
import { holds } from '#platform/actor.ts';
import { today } from '#platform/clock.ts';
import { addDays, showDate } from '#platform/dates.ts';
import type { Context } from '#platform/server/context.ts';
import type { WaitingItem } from '#platform/waiting.ts';
import { resultsDueOn } from '../dialogue.ts';
import { canJudgePromise } from '../policy.ts';
import { isOpen, isOverdue } from '../promise.ts';
import { dialogueWords } from '../words/dialogue-words.ts';
import { unsettledDialogues } from './dialogue-queries.ts';
import { laddersOf } from './promise-ladder.ts';
import { reportersOf } from './promise-step-queries.ts';
import { openPromises, type PromiseLine } from './promise-queries.ts';
import { countOpen, countUntold } from './question-queries.ts';
import { readNextDue } from './read-dialogue.ts';

/** What dialogues ask of this person: to hold one, to announce, answer, tell, publish; to keep what they promised; to judge. */
export async function listWaiting(ctx: Context): Promise<WaitingItem[]> {
	const promises = await openPromises(ctx);
	return [
		...(await conferences(ctx)),
		...(await mine(ctx, promises)),
		...(await toJudge(ctx, promises)),
		...(await toDecide(ctx, promises))
	];
}

/** For the office, which prepares them: the posts that do the daily work, not everybody who may. */
async function conferences(ctx: Context): Promise<WaitingItem[]> {
	if (!holds(ctx.actor, 'office')) return [];
	const words = dialogueWords(ctx.locale).waiting;
	const day = today(ctx.clock);
	const { dialogues: rules } = (await citizenRulesAsOf(ctx, day)).rules;
	const items: WaitingItem[] = [];
	const ahead = await unsettledDialogues(ctx);
	for (const { kind, dueOn, missed } of await readNextDue(ctx)) {
		const isPlanned = ahead.some((one) => one.kind === kind && one.state !== 'held' && one.heldOn >= day);
		if (isPlanned || (missed === null && dueOn > addDays(day, rules.dueSoon.value))) continue;
		items.push({
			...{ id: `dialogue-due-${kind}`, verb: words.hold, dueOn },
			thing: `${dialogueWords(ctx.locale).kinds[kind]}${missed ? ` ${words.missed(missed)}` : ''}`,
			...{ href: `/dialogues/new?kind=${kind}`, button: words.plan }
		});
	}
	for (const { id, state, title, heldOn } of ahead) {
		const href = `/dialogues/${id}`;
		const thing = words.thing(title, showDate(heldOn));
		if (state === 'planned')
			items.push({
				...{ id: `dialogue-announce-${id}`, verb: words.announce, thing, button: words.announce },
				...{ dueOn: addDays(heldOn, -rules.announcedBefore.value), href: `${href}/announcement` }
			});
		if (state === 'announced' && heldOn <= day)
			items.push({
				...{ id: `dialogue-held-${id}`, verb: words.held, thing, dueOn: heldOn },
				...{ href: `${href}/holding`, button: words.held }
			});
		if (state === 'held')
			items.push({
				...{ id: `dialogue-results-${id}`, verb: words.publish, thing, button: words.publish },
				...{ dueOn: resultsDueOn(heldOn, rules.resultsWithin.value), href: `${href}/results` }
			});
	}
	for (const { dialogueId, open, heldOn, title } of await countOpen(ctx))
		items.push({
			...{ id: `dialogue-open-${dialogueId}`, verb: words.sort, dueOn: heldOn },
			thing: words.count(open, title),
			...{ href: `/dialogues/${dialogueId}/questions?state=open`, button: words.sort }
		});
	for (const { dialogueId, untold } of await countUntold(ctx))
		items.push({
			...{ id: `dialogue-untold-${dialogueId}`, verb: words.tell, thing: words.untold(untold) },
			...{ href: `/dialogues/${dialogueId}/telling`, button: words.tell }
		});
	return items;
}

/** What they promised themselves: called to mind before its day, and asked after when it has passed. */
async function mine(ctx: Context, promises: readonly PromiseLine[]): Promise<WaitingItem[]> {
	const words = dialogueWords(ctx.locale).waiting;
	const own = promises.filter((one) => one.ownerId === ctx.actor.memberId && isOpen(one) && !one.actionId);
	const asked = await laddersOf(ctx, own);
	return own.map(({ id, words: promise, heading, dueOn }) => {
		const explain = asked.get(id)!.taken.some((rung) => rung.asks === 'owner' && waitsForWords(rung));
		return {
			...{ id: `promise-${id}`, verb: explain ? words.explain : words.keep, thing: promise },
			...(heading && { forWhom: heading }),
			...{ dueOn, button: explain ? words.explain : words.report },
			href: `/dialogues/promises/${id}${explain ? '/explanation' : ''}`
		};
	});
}

/** What was reported and waits for somebody else’s eyes: for the inspectors, and for the leaders where an inspector may not. */
async function toJudge(ctx: Context, promises: readonly PromiseLine[]): Promise<WaitingItem[]> {
	if (!holds(ctx.actor, 'inspector')) return [];
	const words = dialogueWords(ctx.locale).waiting;
	const reported = promises.filter(
		({ state, actionState }) =>
			state === 'reported' || (state === 'in-hand' && (actionState === 'verified' || actionState === 'holds'))
	);
	const hands = await reportersOf(
		ctx,
		reported.map(({ id }) => id)
	);
	return reported
		.filter((one) => canJudgePromise(ctx.actor, { ...one, hands: hands.get(one.id) ?? [] }).allowed)
		.map(({ id, words: promise, ownerName, dueOn }) => ({
			...{ id: `promise-judge-${id}`, verb: words.judge, thing: promise, forWhom: ownerName, dueOn },
			...{ href: `/dialogues/promises/${id}/verdict`, button: words.judge }
		}));
}

/** For the leaders: promises that were told to the level above and wait for a decision. */
async function toDecide(ctx: Context, promises: readonly PromiseLine[]): Promise<WaitingItem[]> {
	if (!holds(ctx.actor, 'leader')) return [];
	const words = dialogueWords(ctx.locale).waiting;
	const day = today(ctx.clock);
	const late = promises.filter((one) => isOverdue(one, day) && !one.actionId);
	const ladders = await laddersOf(ctx, late);
	return late
		.filter(
			({ id, ownerId }) =>
				ownerId !== ctx.actor.memberId &&
				ladders.get(id)!.taken.some((rung) => rung.asks === 'leaders' && waitsForWords(rung))
		)
		.map(({ id, words: promise, ownerName, dueOn }) => ({
			...{ id: `promise-decide-${id}`, verb: words.decide, thing: promise, forWhom: ownerName, dueOn },
			...{ href: `/dialogues/promises/${id}/decision`, button: words.decide }
		}));
}
