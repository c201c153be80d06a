import { keepAttachment, type SoundFile } from '#domain/documents/server/index.ts';
import { listPostHolders } from '#domain/membership/server/index.ts';
import { getCorrectiveAction } from '#domain/rectification/server/index.ts';
import { citizenRulesAsOf, citizenRulesOf } from '#domain/rules/server/index.ts';
import { postKinds, type Channel } from '#platform/actor.ts';
import { today } from '#platform/clock.ts';
import { addDays, type PlainDate } from '#platform/dates.ts';
import { newId, type Id } from '#platform/id.ts';
import { insist, insistNow, notFound, Refusal } from '#platform/refusal.ts';
import { transaction, type Context } from '#platform/server/context.ts';
import { record } from '#platform/server/events.ts';
import type { Files } from '#platform/server/files.ts';
import type { NewPromise, PromiseVerdict } from '../forms.ts';
import {
	canJudgePromise,
	canPrepare,
	canReadQuestion,
	canReportPromise,
	canSteerPromise
} from '../policy.ts';
import { canBeExtended, canBeJudged, canBeReported, canChangeHands } from '../promise.ts';
import { canBePromised } from '../question.ts';
import { getDialogue } from './keep-dialogue.ts';
import {
	findPromiseStep,
	insertPromiseStep,
	reportersOf,
	savePromise,
	stepsOfPromises,
	type Step
} from './promise-step-queries.ts';
import {
	findPromise,
	holdPromiseRow,
	insertPromise,
	promiseOfAction,
	type PromiseLine
} from './promise-queries.ts';
import { insertAnswer, saveQuestion } from './asking-queries.ts';
import { lockQuestion } from './work-on-questions.ts';

export type DialoguePromise = PromiseLine & { hands: readonly Id[] };

/** One promise with who had a hand in its reports; refuses (404) when there is none or it is not theirs to see. */
export async function getPromise(ctx: Context, id: Id): Promise<DialoguePromise> {
	const promise = await findPromise(ctx, id);
	if (!promise || !canReadQuestion(ctx.actor, promise.ownerId).allowed) throw notFound();
	return { ...promise, hands: (await reportersOf(ctx, [id])).get(id) ?? [] };
}

export async function lockPromise(ctx: Context, id: Id): Promise<DialoguePromise> {
	await holdPromiseRow(ctx, id);
	return getPromise(ctx, id);
}

/** Who sees a file that proves a promise: whoever sees the promise. */
export async function getPromiseStep(ctx: Context, stepId: Id) {
	const step = await findPromiseStep(ctx, stepId);
	if (!step) throw notFound();
	return getPromise(ctx, step.promiseId);
}

/** Who can own a promise: whoever holds a post. */
export async function listPromisers(ctx: Context): Promise<{ id: Id; name: string }[]> {
	const holders = await listPostHolders(ctx, postKinds);
	return [...new Map(holders.map(({ memberId, name }) => [memberId, { id: memberId, name }])).values()];
}

/** The day that a promise gets when nobody names another: by the rules in force, after the conference. */
export async function usualDueOn(ctx: Context, heldOn: PlainDate): Promise<PlainDate> {
	const { rules } = await citizenRulesAsOf(ctx, today(ctx.clock));
	return addDays(heldOn, rules.dialogues.promiseDueWithin.value);
}

/** Notes what was promised, with its owner and its day; what is a corrective action already keeps those that it has. */
export const makePromise = (ctx: Context, questionId: Id, wish: NewPromise): Promise<Id> =>
	transaction(ctx, async (ctx) => {
		const question = await lockQuestion(ctx, questionId);
		insist(canPrepare(ctx.actor));
		insistNow(canBePromised(question));
		const { heldOn, state } = await getDialogue(ctx, question.dialogueId);
		const day = today(ctx.clock);
		if (state !== 'held' && heldOn > day) throw new Refusal('dialogues.not-yet-held', 409, { date: heldOn });
		const { ownerId, dueOn } = await whoAndWhen(ctx, wish, heldOn);
		const { id: ruleSetId } = await citizenRulesAsOf(ctx, day);
		const id = newId();
		await insertPromise(ctx, {
			...{ id, questionId, words: wish.words, ownerId, unitId: wish.unit, promisedOn: heldOn },
			...{ dueOn, actionId: wish.action, ruleSetId }
		});
		await saveQuestion(ctx, questionId, { state: 'promised' });
		await record(ctx, 'dialogue-promise.made', {
			...{ subjectType: 'dialogue-promise', subjectId: id },
			to: { questionId, ownerId, unitId: wish.unit, dueOn, actionId: wish.action }
		});
		return id;
	});

async function whoAndWhen(ctx: Context, { action, owner, dueOn }: NewPromise, heldOn: PlainDate) {
	if (action) {
		if (await promiseOfAction(ctx, action))
			throw new Refusal('dialogues.action-promised-already', 409, { field: 'action' });
		const there = await getCorrectiveAction(ctx, action);
		return { ownerId: there.ownerId, dueOn: there.dueOn };
	}
	if (!(await listPromisers(ctx)).some(({ id }) => id === owner))
		throw new Refusal('dialogues.owner-missing', 400, { field: 'owner' });
	if (dueOn! < heldOn) throw new Refusal('dialogues.due-before-promised', 400, { field: 'dueOn' });
	return { ownerId: owner!, dueOn: dueOn! };
}

type Evidence = { files: SoundFile[]; store: Files };
type Said = { words: string; on: PlainDate; channel?: 'paper' | 'on-behalf' };

/** The owner, or the office for them, reports that it was kept; somebody else looks. */
export const reportPromise = (ctx: Context, id: Id, said: Said, evidence?: Evidence): Promise<void> =>
	transaction(ctx, async (ctx) => {
		const promise = await lockPromise(ctx, id);
		insist(canReportPromise(ctx.actor, promise));
		insistNow(canBeReported(promise));
		if (said.on > today(ctx.clock)) throw new Refusal('dialogues.done-in-the-future', 400, { field: 'on' });
		if (said.on < promise.promisedOn)
			throw new Refusal('dialogues.done-before-promised', 400, { field: 'on' });
		const { channel, onBehalfOf } = throughWhom(ctx, promise, said.channel);
		const stepId = await step(ctx, promise, {
			...{ kind: 'reported', words: said.words, doneBy: promise.ownerId, doneOn: said.on, channel }
		});
		await savePromise(ctx, id, { state: 'reported' });
		for (const file of evidence?.files ?? [])
			await keepAttachment(ctx, evidence!.store, file, {
				...{ type: 'dialogue-promise-step', id: stepId, onBehalfOf, channel }
			});
	});

/** Somebody else looks whether it was kept. If so, whoever asked has an answer to be told; if not, it goes back to its owner. */
export const judgePromise = (ctx: Context, id: Id, { outcome, words }: PromiseVerdict): Promise<void> =>
	transaction(ctx, async (ctx) => {
		const promise = await lockPromise(ctx, id);
		insist(canJudgePromise(ctx.actor, promise));
		insistNow(canBeJudged(promise));
		if (promise.actionId && outcome === 'returned') throw new Refusal('dialogues.reported-there', 409);
		await step(ctx, promise, own(ctx, outcome, words));
		await savePromise(ctx, id, { state: outcome });
		if (outcome === 'kept') await settle(ctx, promise, 'promise-kept', words);
	});

/** What became of a promise is an answer to whoever asked. */
export const settle = (
	ctx: Context,
	{ questionId, ownerName }: PromiseLine,
	kind: 'promise-kept' | 'promise-broken',
	words: string
) =>
	insertAnswer(ctx, {
		...{ id: newId(), questionId, kind, words, givenBy: ownerName, on: today(ctx.clock), channel: 'self' }
	});

/** What the rules allow by way of more time, and how much of it was given. */
export async function readExtensions(ctx: Context, { id, ruleSetId }: PromiseLine) {
	const { dialogues } = await citizenRulesOf(ctx, ruleSetId);
	const given = (await stepsOfPromises(ctx, [id])).filter(({ kind }) => kind === 'extended').length;
	return {
		given,
		most: { times: dialogues.extendedAtMost.value, days: dialogues.extendedByAtMost.value }
	};
}

/** More time, with the reason; a day that has passed is not moved any more. */
export const extendPromise = (
	ctx: Context,
	id: Id,
	{ newDueOn, reason }: { newDueOn: PlainDate; reason: string }
): Promise<void> =>
	transaction(ctx, async (ctx) => {
		const promise = await lockPromise(ctx, id);
		insist(canSteerPromise(ctx.actor, promise));
		const { given, most } = await readExtensions(ctx, promise);
		insistNow(canBeExtended(promise, newDueOn, given, most, today(ctx.clock)));
		await step(ctx, promise, { ...own(ctx, 'extended', reason), newDueOn });
		await savePromise(ctx, id, { due_on: newDueOn });
	});

/** Another person takes a promise over, with the reason; its day stays. */
export const changePromiseOwner = (
	ctx: Context,
	id: Id,
	{ owner, reason }: { owner: Id; reason: string }
): Promise<void> =>
	transaction(ctx, async (ctx) => {
		const promise = await lockPromise(ctx, id);
		insist(canSteerPromise(ctx.actor, promise));
		insistNow(canChangeHands(promise));
		if (owner === promise.ownerId || !(await listPromisers(ctx)).some((one) => one.id === owner))
			throw new Refusal('dialogues.owner-missing', 400, { field: 'owner' });
		await step(ctx, promise, own(ctx, 'owner-changed', reason), { ownerId: owner });
		await savePromise(ctx, id, { owner_id: owner });
	});

const own = (ctx: Context, kind: Step['kind'], words: string): Step => ({
	...{ kind, words, doneBy: ctx.actor.memberId, doneOn: today(ctx.clock), channel: 'self' }
});

/** By whom and in whose name something came in. */
export function throughWhom(
	ctx: Context,
	{ ownerId }: PromiseLine,
	named: 'paper' | 'on-behalf' = 'on-behalf'
): { channel: Channel; onBehalfOf: Id | null } {
	const isOwn = ctx.actor.memberId === ownerId;
	return { channel: isOwn ? 'self' : named, onBehalfOf: isOwn ? null : ownerId };
}

/** Keeps a step and records it. */
export async function step(
	ctx: Context,
	promise: PromiseLine,
	taken: Step,
	more: Record<string, unknown> = {}
): Promise<Id> {
	const stepId = await insertPromiseStep(ctx, promise.id, taken);
	await record(ctx, `dialogue-promise.${taken.kind}`, {
		...{ subjectType: 'dialogue-promise', subjectId: promise.id, channel: taken.channel },
		onBehalfOf: taken.doneBy === ctx.actor.memberId ? null : taken.doneBy,
		from: { state: promise.state, dueOn: promise.dueOn, ownerId: promise.ownerId },
		to: { stepId, doneOn: taken.doneOn, ...(taken.newDueOn && { dueOn: taken.newDueOn }), ...more }
	});
	return stepId;
}
