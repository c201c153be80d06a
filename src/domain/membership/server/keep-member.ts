import { today } from '#platform/clock.ts';
import { newId, type Id } from '#platform/id.ts';
import type { PlainDate } from '#platform/dates.ts';
import { insist, notFound, Refusal } from '#platform/refusal.ts';
import { transaction, type Context } from '#platform/server/context.ts';
import { record } from '#platform/server/events.ts';
import type { Member } from '../member.ts';
import { endOn, holdsOnDay, moveFrom, notOverOn } from '../periods.ts';
import { canKeepRecords } from '../policy.ts';
import { isCellPost } from '../post.ts';
import { findVisible } from './list-queries.ts';
import { insertMembers, insertMemberships } from './people-queries.ts';
import {
	cellExistsOn,
	cellPeriodsOf,
	endMembershipRow,
	endPostRow,
	lockMemberRow,
	postPeriodsOf,
	updateMember
} from './record-queries.ts';

export type Facts = Required<Omit<Member, 'id'>>;

/** The office enters a new member into a cell. */
export const enterMember = (ctx: Context, facts: Facts, cell: { unitId: Id; from: PlainDate }): Promise<Id> =>
	transaction(ctx, async (ctx) => {
		insist(canKeepRecords(ctx.actor));
		if (!(await cellExistsOn(ctx, cell.unitId, cell.from)))
			throw new Refusal('membership.cell-closed', 409, { field: 'unitId' });
		const id = newId();
		await insertMembers(ctx, [{ id, ...facts }]);
		await insertMemberships(ctx, [{ id: newId(), memberId: id, ...cell }]);
		await record(ctx, 'member.added', { subjectType: 'member', subjectId: id, to: publicFacts(facts) });
		await record(ctx, 'member.joined', { subjectType: 'member', subjectId: id, to: cell });
		return id;
	});

/** The office corrects what is known of a member. */
export const changeMember = (ctx: Context, id: Id, facts: Facts): Promise<void> =>
	transaction(ctx, async (ctx) => {
		const before = await lockMember(ctx, id);
		insist(canKeepRecords(ctx.actor));
		await updateMember(ctx, { id, ...facts });
		await record(ctx, 'member.changed', {
			subjectType: 'member',
			subjectId: id,
			from: publicFacts(before),
			to: publicFacts(facts)
		});
	});

/**
 * A member moves to another cell from a day, or out of the committee (`unitId` null). The running membership ends
 * and so do the posts held in the cell left, or all of them; what went before stays as it was.
 */
export const moveMember = (
	ctx: Context,
	id: Id,
	{ unitId, from }: { unitId: Id | null; from: PlainDate }
): Promise<void> =>
	transaction(ctx, async (ctx) => {
		await lockMember(ctx, id);
		insist(canKeepRecords(ctx.actor));
		const left = moveFrom(await cellPeriodsOf(ctx, id), from, unitId);
		if (unitId !== null && !(await cellExistsOn(ctx, unitId, from)))
			throw new Refusal('membership.cell-closed', 409, { field: 'unitId' });
		if (left) await endMembershipRow(ctx, left.id, from);
		if (unitId !== null) await insertMemberships(ctx, [{ id: newId(), memberId: id, unitId, from }]);
		await endPostsOfMove(ctx, id, from, unitId === null ? null : (left?.unitId ?? null));
		await record(ctx, unitId === null ? 'member.left' : 'member.moved', {
			subjectType: 'member',
			subjectId: id,
			from: left && { unitId: left.unitId, from: left.from },
			to: { unitId, from }
		});
	});

/** Posts in the cell that somebody leaves end with the membership; leaving the committee ends them all. */
async function endPostsOfMove(ctx: Context, memberId: Id, on: PlainDate, cellLeft: Id | null) {
	for (const post of await postPeriodsOf(ctx, memberId)) {
		const concerned = cellLeft === null ? true : isCellPost(post.kind) && post.unitId === cellLeft;
		if (!concerned || !notOverOn(post, on)) continue;
		if (!holdsOnDay(post, on)) throw new Refusal('membership.post-planned', 409, { date: post.from! });
		await endPostRow(ctx, post.id, endOn(post, on).to!);
		await record(ctx, 'member.post-ended', {
			subjectType: 'member',
			subjectId: memberId,
			to: { kind: post.kind, unitId: post.unitId, on }
		});
	}
}

/** A member whom this person may see, held for a change; nobody there: not found. */
export async function lockMember(ctx: Context, id: Id) {
	const member = (await findVisible(ctx, id, today(ctx.clock))) && (await lockMemberRow(ctx, id));
	if (!member) throw notFound();
	return member;
}

/** What the journal keeps by word; telephone and note it does not. */
const publicFacts = ({ phone: _, note: __, ...facts }: Omit<Member, 'id'>) => facts;
