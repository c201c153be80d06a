import type { PostKind } from '#platform/actor.ts';
import { today } from '#platform/clock.ts';
import type { PlainDate } from '#platform/dates.ts';
import { newId, type Id } from '#platform/id.ts';
import { notFound } from '#platform/refusal.ts';
import { transaction, type Context } from '#platform/server/context.ts';
import { record } from '#platform/server/events.ts';
import type { Member } from '../member.ts';
import {
	findMember,
	insertExemptions,
	insertMembers,
	insertMemberships,
	insertPosts,
	postHoldersOn,
	rosterOn,
	type Joining
} from './people-queries.ts';

/** Enters one member. The caller has insisted that this person may. */
export const addMember = (ctx: Context, member: Member): Promise<void> =>
	transaction(ctx, async (ctx) => {
		await insertMembers(ctx, [member]);
		await record(ctx, 'member.added', { subjectType: 'member', subjectId: member.id });
	});

/** Gives a member a post from a day on (or from ever). The caller has insisted that this person may. */
export const appoint = (
	ctx: Context,
	post: { memberId: Id; unitId: Id; kind: PostKind; from: PlainDate | null }
): Promise<void> =>
	transaction(ctx, async (ctx) => {
		await insertPosts(ctx, [{ id: newId(), ...post }]);
		await record(ctx, 'member.appointed', {
			subjectType: 'member',
			subjectId: post.memberId,
			to: { kind: post.kind, unitId: post.unitId, from: post.from }
		});
	});

/** Enters many members at once, with one event for all. The caller has insisted that this person may. */
export const addMembers = (ctx: Context, members: Member[]): Promise<void> =>
	transaction(ctx, async (ctx) => {
		for (const part of chunks(members, 500)) await insertMembers(ctx, part);
		if (members.length)
			await record(ctx, 'members.added', {
				subjectType: 'committee',
				subjectId: ctx.committeeId,
				to: members.map((member) => member.id)
			});
	});

/** Members who join their cells from a day on (or from ever), with one event for all. */
export const joinCells = (ctx: Context, joinings: Omit<Joining, 'id'>[]): Promise<void> =>
	transaction(ctx, async (ctx) => {
		for (const part of chunks(joinings, 500))
			await insertMemberships(
				ctx,
				part.map((one) => ({ id: newId(), ...one }))
			);
		if (joinings.length)
			await record(ctx, 'members.joined', {
				subjectType: 'committee',
				subjectId: ctx.committeeId,
				to: joinings
			});
	});

/** Frees a member from work and meetings from a day on, as the cell decided. The reason (health) is not kept. */
export const exempt = (
	ctx: Context,
	exemption: { memberId: Id; from: PlainDate | null; to: PlainDate | null }
): Promise<void> =>
	transaction(ctx, async (ctx) => {
		await insertExemptions(ctx, [{ id: newId(), ...exemption }]);
		await record(ctx, 'member.exempted', {
			subjectType: 'member',
			subjectId: exemption.memberId,
			to: exemption
		});
	});

const chunks = <T>(list: T[], size: number): T[][] =>
	Array.from({ length: Math.ceil(list.length / size) }, (_, i) => list.slice(i * size, (i + 1) * size));

/** One member as they stand on a date (today without one); refuses (404) when nobody is found. Says nothing of who may see them. */
export async function getMember(ctx: Context, memberId: Id, date = today(ctx.clock)) {
	const member = await findMember(ctx, memberId, date);
	if (!member) throw notFound();
	return member;
}

export type RosterLine = { id: Id; fullName: string; unitId: Id; exempt: boolean };

/** Who belongs to some cells on a date, by given name, with who is exempt that day. */
export const listRoster = async (ctx: Context, unitIds: Id[], date: PlainDate): Promise<RosterLine[]> =>
	unitIds.length ? ((await rosterOn(ctx, unitIds, date)) as RosterLine[]) : [];

/** Who holds one of these posts on a date (today without one). */
export const listPostHolders = (ctx: Context, kinds: readonly PostKind[], date = today(ctx.clock)) =>
	postHoldersOn(ctx, kinds, date);
