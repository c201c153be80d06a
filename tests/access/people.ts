import { inject } from 'vitest';
import type { CastKey } from '#demonstration/cast.ts';
import { findActor, openAuth } from '#domain/accounts/server/index.ts';
import { clockAt } from '#platform/clock.ts';
import type { Id } from '#platform/id.ts';
import type { Context } from '#platform/server/context.ts';
import { sql } from 'kysely';
import type { World } from '../world.ts';

/** Who walks: the columns of the table. `neighbour` is the office of another committee, `nobody` is not signed in. */
export const walkers = [
	'office',
	'secretary',
	'inspector',
	'cellSecretary',
	'otherCellSecretary',
	'member',
	'otherMember',
	'neighbour',
	'nobody'
] as const;
export type Walker = (typeof walkers)[number];

const password = 'con trâu đi trước cái cày';

/** The world as the tests of use cases have it, but what is done in it stays: the running program is to see it. */
export function committedWorld(world: World): World {
	return {
		...world,
		database: world.database,
		async as(person: CastKey, at = new Date().toISOString()): Promise<Context> {
			const db = world.database.forCommittee(world.committeeId);
			const { memberId, accountId } = world.people[person];
			const clock = clockAt(at);
			const actor = await findActor(db, { id: accountId, committeeId: world.committeeId, memberId }, clock);
			return { committeeId: world.committeeId, actor: actor!, clock, locale: 'vi', db, inTransaction: false };
		}
	};
}

/** Gives everybody of both committees one password, and answers how to sign a walker in: the cookies of a new sign-in. */
export async function letEverybodySignIn(world: World, address: string) {
	const { auth, close } = openAuth({
		url: world.url,
		secret: 'of no use here'.padEnd(32),
		secureCookies: false
	});
	const hash = await (await auth.$context).password.hash(password);
	await close();
	await sql`update auth.account set password = ${hash}`.execute(world.database.outside);
	const { neighbour } = inject('testDatabase');
	return async (walker: Walker): Promise<string> => {
		if (walker === 'nobody') return '';
		const accountId =
			walker === 'neighbour' ? neighbour.people.office.accountId : world.people[walker].accountId;
		const response = await fetch(`${address}/sign-in`, {
			method: 'POST',
			redirect: 'manual',
			headers: { origin: address, accept: 'text/html' },
			body: new URLSearchParams({ username: await usernameOf(world, accountId), password })
		});
		if (response.status !== 303) throw new Error(`${walker} could not sign in: ${response.status}`);
		return response.headers
			.getSetCookie()
			.map((cookie) => cookie.split(';')[0])
			.join('; ');
	};
}

async function usernameOf(world: World, accountId: Id): Promise<string> {
	const { username } = await world.database.outside
		.selectFrom('auth.user')
		.select('username')
		.where('id', '=', accountId)
		.executeTakeFirstOrThrow();
	return username!;
}
