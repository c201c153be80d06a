import { openFirstAccount, usernamesLike } from '#domain/accounts/server/index.ts';
import { freeUsername } from '#domain/accounts/username.ts';
import { addMember, addMembers, appoint, exempt, joinCells } from '#domain/membership/server/index.ts';
import { foundCommittee, openCells, recordCellKinds } from '#domain/organization/server/index.ts';
import { loadShippedSets } from '#domain/rules/server/index.ts';
import { today } from '#platform/clock.ts';
import { newId, type Id } from '#platform/id.ts';
import { transaction, type Context } from '#platform/server/context.ts';
import { cast, cells, committee, type CastKey, type CellKey } from './cast.ts';
import { inventMember } from './people.ts';
import { seeded } from './random.ts';

export type LoadedCommittee = {
	unitId: Id;
	cells: Record<CellKey, Id>;
	people: Record<CastKey, { memberId: Id; accountId: string }>;
	/** everybody by cell, the cast included */
	members: Record<CellKey, Id[]>;
};

/** The demonstration's committee, cells, members and posts; no history and no accounts yet. `ctx` is a committee that is still empty. */
export const loadCommittee = (
	ctx: Context,
	options: { isDemonstration?: boolean; small?: boolean } = {}
): Promise<LoadedCommittee> =>
	transaction(ctx, async (ctx) => {
		const { unitId } = await foundCommittee(ctx, {
			...committee,
			isDemonstration: options.isDemonstration ?? true
		});
		const people = {} as LoadedCommittee['people'];
		// The office comes first: it is who enters everything that follows.
		const keys = Object.keys(cast) as CastKey[];
		for (const key of keys)
			people[key] = { memberId: key === 'office' ? ctx.actor.memberId : newId(), accountId: '' };
		for (const key of keys) {
			const { name, born, sex } = cast[key];
			const year = Number(born.slice(0, 4)) + 28;
			await addMember(ctx, {
				id: people[key].memberId,
				fullName: name,
				sex,
				bornOn: born,
				birthPrecision: 'day',
				admittedOn: `${year}-05-19`,
				officialOn: `${year + 1}-05-19`
			});
		}
		await loadShippedSets(ctx);
		const opened = await openCells(
			ctx,
			cells.map((cell) => cell.name),
			null
		);
		const cellIds = Object.fromEntries(cells.map((cell, i) => [cell.key, opened[i]!.id])) as Record<
			CellKey,
			Id
		>;
		await recordCellKinds(ctx, new Map(cells.map(({ key, kind }) => [cellIds[key], kind])));

		const members = Object.fromEntries(
			cells.map((cell) => [cell.key, [] as Id[]])
		) as LoadedCommittee['members'];
		for (const key of keys) members[cast[key].cell].push(people[key].memberId);
		await inventOthers(ctx, members, options.small ?? false);
		await joinCells(
			ctx,
			cells.flatMap((cell) =>
				members[cell.key].map((memberId) => ({ memberId, unitId: cellIds[cell.key], from: null }))
			)
		);

		for (const key of keys)
			for (const post of cast[key].posts as readonly {
				kind: (typeof cast)[CastKey]['posts'][number]['kind'];
				cell?: CellKey;
			}[])
				await appoint(ctx, {
					memberId: people[key].memberId,
					unitId: post.cell ? cellIds[post.cell] : unitId,
					kind: post.kind,
					from: null
				});
		for (const cell of cells) await fillCellPosts(ctx, cell.key, cellIds[cell.key], members[cell.key]);
		for (const cell of cells) {
			const [oldest] = members[cell.key].slice(-1);
			if (oldest && cell.size > 25) await exempt(ctx, { memberId: oldest, from: '2025-01-01', to: null });
		}
		return { unitId, cells: cellIds, people, members };
	});

/** The cast can sign in from now on. Comes last: a demonstration that was cut off while loading is entered by nobody. */
export const openCastAccounts = (
	ctx: Context,
	{ people }: LoadedCommittee,
	passwordHash: string
): Promise<void> =>
	transaction(ctx, async (ctx) => {
		for (const key of Object.keys(people) as CastKey[])
			people[key].accountId = await openFirstAccount(ctx, {
				memberId: people[key].memberId,
				name: cast[key].name,
				username: await usernameFor(ctx, key),
				passwordHash
			});
	});

/** A demonstration beside another committee in the same install keeps out of its usernames. */
async function usernameFor(ctx: Context, key: CastKey): Promise<string> {
	return freeUsername(cast[key].username, await usernamesLike(ctx.db, cast[key].username));
}

async function inventOthers(ctx: Context, members: LoadedCommittee['members'], small: boolean) {
	const random = seeded(2026);
	const thisYear = Number(today(ctx.clock).slice(0, 4));
	let number = 0;
	const invented = cells.flatMap((cell) => {
		const size = small ? Math.min(cell.size, 5) : cell.size;
		return Array.from({ length: Math.max(0, size - members[cell.key].length) }, () => {
			const member = inventMember(random, newId(), ++number, thisYear);
			members[cell.key].push(member.id);
			return member;
		});
	});
	await addMembers(ctx, invented);
}

/** Every cell has a secretary; larger ones a deputy and a member of the cell committee. */
async function fillCellPosts(ctx: Context, key: CellKey, unitId: Id, memberIds: Id[]) {
	const held = new Set(
		Object.values(cast).flatMap((person) =>
			(person.posts as readonly { kind: string; cell?: CellKey }[])
				.filter((post) => post.cell === key)
				.map((post) => post.kind)
		)
	);
	const castIn = Object.values(cast).filter((person) => person.cell === key).length;
	const free = memberIds.slice(castIn);
	const kinds = (['cell-secretary', 'cell-deputy', 'cell-committee-member'] as const).slice(
		0,
		memberIds.length > 20 ? 3 : 1
	);
	for (const [i, kind] of kinds.filter((kind) => !held.has(kind)).entries()) {
		const memberId = free[i];
		if (memberId) await appoint(ctx, { memberId, unitId, kind, from: null });
	}
}
