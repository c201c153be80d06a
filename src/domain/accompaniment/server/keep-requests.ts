import { listPostHolders } from '#domain/membership/server/index.ts';
import type { VisitRules } from '#domain/rules/cells/visit-rules.ts';
import { cellRulesOf } from '#domain/rules/server/index.ts';
import { roles, type Channel } from '#platform/actor.ts';
import { today } from '#platform/clock.ts';
import type { PlainDate } from '#platform/dates.ts';
import { newId, type Id } from '#platform/id.ts';
import { insist, insistNow, notFound, Refusal } from '#platform/refusal.ts';
import { transaction, type Context } from '#platform/server/context.ts';
import { record } from '#platform/server/events.ts';
import { mayStep, requestDueOn, type Addressee } from '../cell-request.ts';
import type { NewRequest, RequestAnswer } from '../forms.ts';
import { canAnswerRequest, canCorrect, canTell, canWithdraw } from '../policy.ts';
import { followersNow } from './follower-now.ts';
import { lockVisit } from './get-visit.ts';
import { insistReported } from './keep-visit.ts';
import { findRequest, insertRequestRows, lockRequestRow, saveRequestStep } from './request-queries.ts';
import { cellsSeenBy } from './visit-queries.ts';

/** What a cell asked at a meeting, each with the day by which it is answered. The caller has insisted that this person may. */
export async function insertRequests(
	ctx: Context,
	visit: { id: Id; unitId: Id; visitedOn: PlainDate },
	requests: readonly NewRequest[],
	{ rules, channel }: { rules: VisitRules; channel: Channel }
): Promise<Id[]> {
	const { id: visitId, unitId, visitedOn: askedOn } = visit;
	const dueOn = requestDueOn(askedOn, rules);
	const rows = requests.map((one) => ({ id: newId(), visitId, unitId, askedOn, dueOn, channel, ...one }));
	if (rows.length) await insertRequestRows(ctx, rows);
	for (const { id, addressee } of rows)
		await record(ctx, 'cell-request.asked', {
			...{ subjectType: 'cell-request', subjectId: id, channel },
			to: { visitId, unitId, addressee, askedOn, dueOn }
		});
	return rows.map(({ id }) => id);
}

/** One more request of the cell, remembered after the report was sent. */
export const addRequest = (
	ctx: Context,
	visitId: Id,
	{ fromPaper, ...request }: NewRequest & { fromPaper: boolean }
): Promise<Id> =>
	transaction(ctx, async (ctx) => {
		const visit = await lockVisit(ctx, visitId);
		insist(canCorrect(ctx.actor, visit));
		insistReported(visit);
		const { visits: rules } = await cellRulesOf(ctx, visit.ruleSetId);
		const own = ctx.actor.memberId === visit.memberId;
		const channel = fromPaper ? 'paper' : own ? 'self' : 'on-behalf';
		const [id] = await insertRequests(ctx, visit, [request], { rules, channel });
		return id!;
	});

export type CellRequest = Awaited<ReturnType<typeof getRequest>>;

/** One request with who follows the cell now; refuses (404) what is not theirs to see. */
export async function getRequest(ctx: Context, id: Id) {
	const request = await findRequest(ctx, await cellsSeenBy(ctx), id);
	if (!request) throw notFound();
	const follower = (await followersNow(ctx, [request.unitId])).get(request.unitId);
	return { ...request, followerId: follower?.memberId ?? null, followerName: follower?.name ?? null };
}

async function lockRequest(ctx: Context, id: Id): Promise<CellRequest> {
	await lockRequestRow(ctx, id);
	return getRequest(ctx, id);
}

/** The one who was asked answers, in words; the office enters it for them. */
export const answerRequest = (
	ctx: Context,
	id: Id,
	{ words, on, answeredBy, fromPaper }: RequestAnswer
): Promise<void> =>
	transaction(ctx, async (ctx) => {
		const request = await lockRequest(ctx, id);
		insist(canAnswerRequest(ctx.actor, request));
		insistNow(mayStep('answered', request.state));
		if (on > today(ctx.clock))
			throw new Refusal('accompaniment.answered-in-the-future', 400, { field: 'on' });
		if (on < request.askedOn) throw new Refusal('accompaniment.answered-before-asked', 400, { field: 'on' });
		const doneBy = await whoAnswers(ctx, request, answeredBy);
		const self = doneBy === ctx.actor.memberId;
		const channel = fromPaper ? 'paper' : self ? 'self' : 'on-behalf';
		await saveRequestStep(ctx, id, { kind: 'answered', words, doneBy, doneOn: on, channel });
		await record(ctx, 'cell-request.answered', {
			...{ subjectType: 'cell-request', subjectId: id, channel },
			onBehalfOf: self ? null : doneBy,
			to: { doneBy, on }
		});
	});

async function whoAnswers(ctx: Context, request: CellRequest, answeredBy: Id | null): Promise<Id> {
	if (!answeredBy || answeredBy === ctx.actor.memberId) return ctx.actor.memberId;
	const one = (await listAnswerers(ctx, request)).find(({ id }) => id === answeredBy);
	if (!one) throw new Refusal('accompaniment.answerer-missing', 400, { field: 'answeredBy' });
	return one.id;
}

const rolesAsked = {
	follower: [],
	leaders: roles.leader,
	office: roles.office,
	inspectors: roles.inspector
} as const satisfies Record<Addressee, readonly string[]>;

/** Whose answer it can be: who follows the cell, or who holds the post that was asked. */
export async function listAnswerers(
	ctx: Context,
	{ addressee, followerId, followerName }: Pick<CellRequest, 'addressee' | 'followerId' | 'followerName'>
): Promise<{ id: Id; name: string }[]> {
	if (addressee === 'follower') return followerId ? [{ id: followerId, name: followerName ?? '' }] : [];
	const holders = await listPostHolders(ctx, rolesAsked[addressee]);
	return [...new Map(holders.map(({ memberId, name }) => [memberId, { id: memberId, name }])).values()];
}

/** The cell knows the answer: it says so itself, or whoever told it does. */
export const tellCell = (ctx: Context, id: Id): Promise<void> =>
	transaction(ctx, async (ctx) => {
		const request = await lockRequest(ctx, id);
		insist(canTell(ctx.actor, request));
		insistNow(mayStep('told', request.state));
		const { memberId: doneBy } = ctx.actor;
		const on = today(ctx.clock);
		await saveRequestStep(ctx, id, { kind: 'told', words: '', doneBy, doneOn: on, channel: 'self' });
		await record(ctx, 'cell-request.told', { subjectType: 'cell-request', subjectId: id });
	});

/** The cell takes its request back, and says why. */
export const withdrawRequest = (ctx: Context, id: Id, reason: string): Promise<void> =>
	transaction(ctx, async (ctx) => {
		const request = await lockRequest(ctx, id);
		insist(canWithdraw(ctx.actor, request));
		insistNow(mayStep('withdrawn', request.state));
		const { memberId: doneBy } = ctx.actor;
		const on = today(ctx.clock);
		await saveRequestStep(ctx, id, {
			...{ kind: 'withdrawn', words: reason, doneBy, doneOn: on, channel: 'self' }
		});
		await record(ctx, 'cell-request.withdrawn', { subjectType: 'cell-request', subjectId: id });
	});
