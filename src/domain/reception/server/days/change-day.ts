import { listPostHolders } from '#domain/membership/server/index.ts';
import { citizenRulesAsOf, citizenRulesOf } from '#domain/rules/server/index.ts';
import { today } from '#platform/clock.ts';
import { newId, type Id } from '#platform/id.ts';
import { insist, notFound, Refusal } from '#platform/refusal.ts';
import { transaction, type Context } from '#platform/server/context.ts';
import { record } from '#platform/server/events.ts';
import type { Account, AdHocDay, Move, Substitution } from '../../forms.ts';
import { canAccount, canKeepDays } from '../../policy.ts';
import {
	insistAccountable,
	insistAhead,
	insistListed,
	insistToCome,
	substitutesOf,
	type Receiver
} from '../../reception-day.ts';
import { changeDay, findDay, insertChanges, insertDays, lockDayRow, type DayRecord } from './day-queries.ts';

const subjectOf = (id: Id) => ({ subjectType: 'reception-day', subjectId: id });

/** A reception day; refuses (404) when there is none like it. */
export async function getDay(ctx: Context, id: Id): Promise<DayRecord> {
	const day = await findDay(ctx, id);
	if (!day) throw notFound();
	return day;
}

/** The same, held until the transaction ends. */
async function lockDay(ctx: Context, id: Id): Promise<DayRecord> {
	if (!(await lockDayRow(ctx, id))) throw notFound();
	return getDay(ctx, id);
}

/** Announces that somebody receives outside the regular days, with the ground that the rule knows. */
export const addAdHocDay = (ctx: Context, day: AdHocDay): Promise<Id> =>
	transaction(ctx, async (ctx) => {
		insist(canKeepDays(ctx.actor));
		insistAhead(day.on, today(ctx.clock));
		const { id: ruleSetId, rules } = await citizenRulesAsOf(ctx, day.on);
		insistListed(day.ground, rules.reception.adHocGrounds.value, 'reception.ground-missing', 'ground');
		const id = newId();
		const { capacity, on: heldOn, startsAt, endsAt, place, ground, words } = day;
		await insertDays(ctx, [
			{
				...{ id, capacity, heldOn, startsAt, endsAt, place, ground, ruleSetId },
				...{ kind: 'ad-hoc', byPattern: null, groundWords: words || null }
			}
		]);
		await insertChanges(ctx, [{ dayId: id, kind: 'planned', toOn: heldOn, words }]);
		await record(ctx, 'reception-day.added', { ...subjectOf(id), to: { capacity, heldOn, ground } });
		return id;
	});

/** Another day, time or place, with its reason; the public sees from which day it was moved. */
export const moveDay = (ctx: Context, id: Id, to: Move): Promise<void> =>
	transaction(ctx, async (ctx) => {
		const day = await lockDay(ctx, id);
		insist(canKeepDays(ctx.actor));
		insistToCome(day, today(ctx.clock));
		insistAhead(to.on, today(ctx.clock));
		const { on, startsAt, endsAt, place, words } = to;
		const same =
			on === day.heldOn && startsAt === day.startsAt && endsAt === day.endsAt && place === day.place;
		if (same) throw new Refusal('reception.nothing-moved', 409);
		await changeDay(ctx, [id], {
			...{ held_on: on, starts_at: startsAt, ends_at: endsAt, place },
			...(on !== day.heldOn && { by_pattern: null })
		});
		await insertChanges(ctx, [{ dayId: id, kind: 'moved', fromOn: day.heldOn, toOn: on, words }]);
		await record(ctx, 'reception-day.moved', {
			...subjectOf(id),
			from: { heldOn: day.heldOn, startsAt: day.startsAt, endsAt: day.endsAt },
			to: { heldOn: on, startsAt, endsAt }
		});
	});

/** Calls a day off, with its reason, in sight of everybody. */
export const cancelDay = (ctx: Context, id: Id, words: string): Promise<void> =>
	transaction(ctx, async (ctx) => {
		const day = await lockDay(ctx, id);
		insist(canKeepDays(ctx.actor));
		insistToCome(day, today(ctx.clock));
		await changeDay(ctx, [id], { state: 'cancelled' });
		await insertChanges(ctx, [{ dayId: id, kind: 'cancelled', fromOn: day.heldOn, words }]);
		await record(ctx, 'reception-day.cancelled', { ...subjectOf(id), from: { heldOn: day.heldOn } });
	});

/** Who may stand in on a day, as the rules of that day allow; nobody where they forbid it. */
export async function listSubstitutes(ctx: Context, day: DayRecord): Promise<Receiver[]> {
	const { reception } = await citizenRulesOf(ctx, day.ruleSetId);
	const posts = substitutesOf(day.capacity, reception);
	if (posts.length === 0) return [];
	const holders = await listPostHolders(ctx, posts, day.heldOn);
	return [...new Map(holders.map(({ memberId, name }) => [memberId, { memberId, name }])).values()].filter(
		({ memberId }) => memberId !== day.receiverId
	);
}

/** Somebody else receives on a day, as far as the rule allows, for a reason that it knows. */
export const substituteDay = (
	ctx: Context,
	id: Id,
	{ substituteId, reason, words }: Substitution
): Promise<void> =>
	transaction(ctx, async (ctx) => {
		const day = await lockDay(ctx, id);
		insist(canKeepDays(ctx.actor));
		insistToCome(day, today(ctx.clock));
		const { reception } = await citizenRulesOf(ctx, day.ruleSetId);
		if (substitutesOf(day.capacity, reception).length === 0)
			throw new Refusal('reception.nobody-stands-in', 409);
		if (!(await listSubstitutes(ctx, day)).some(({ memberId }) => memberId === substituteId))
			throw new Refusal('reception.substitute-unfit', 409, { field: 'substituteId' });
		insistListed(reason, reception.substituteReasons.value, 'reception.substitute-reason-missing', 'reason');
		await changeDay(ctx, [id], { substitute_id: substituteId, substitute_reason: reason });
		await insertChanges(ctx, [{ dayId: id, kind: 'substituted', words, byMember: substituteId }]);
		await record(ctx, 'reception-day.substituted', { ...subjectOf(id), to: { substituteId, reason } });
	});

/** Says what became of a day: it was held, or why it was not. Until somebody does, it stands there as due. */
export const accountForDay = (ctx: Context, id: Id, account: Account): Promise<void> =>
	transaction(ctx, async (ctx) => {
		const day = await lockDay(ctx, id);
		insist(canAccount(ctx.actor, day.receiverId));
		insistAccountable(day, today(ctx.clock));
		const state = account.held === 'yes' ? 'held' : 'not-held';
		const isOwn = ctx.actor.memberId === day.receiverId;
		const channel = account.fromPaper ? 'paper' : isOwn ? 'self' : 'on-behalf';
		const onBehalfOf = isOwn ? null : day.receiverId;
		await changeDay(ctx, [id], { state });
		await insertChanges(ctx, [
			{ dayId: id, kind: state, words: account.words, byMember: onBehalfOf, channel }
		]);
		await record(ctx, `reception-day.${state}`, { ...subjectOf(id), onBehalfOf, channel });
	});
