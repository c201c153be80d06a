import { timingSafeEqual } from 'node:crypto';
import type { Clock } from '#platform/clock.ts';
import { Refusal } from '#platform/refusal.ts';
import { transaction, type Context } from '#platform/server/context.ts';
import type { Database } from '#platform/server/database.ts';
import { record } from '#platform/server/events.ts';
import { waitAfter } from '../throttle.ts';
import type { Auth } from './auth.ts';
import { hashCode } from './open-account.ts';
import {
	addGuess,
	deleteSessions,
	findActivation,
	findGuesses,
	findPasswordHash,
	forgetGuesses,
	savePassword,
	useActivation
} from './queries.ts';

export type SignInParts = { auth: Auth; database: Database; clock: Clock };

/** Signs a person in; answers the cookies to set. A wrong name and a wrong password are refused alike (403). */
export async function signIn(
	{ auth, database, clock }: SignInParts,
	username: string,
	password: string
): Promise<string[]> {
	const db = database.outside;
	await insistOnPatience({ database, clock }, username);
	try {
		const { headers } = await auth.api.signInUsername({ body: { username, password }, returnHeaders: true });
		await forgetGuesses(db, username);
		return headers.getSetCookie();
	} catch (error) {
		if (!isWrongPassword(error)) throw error;
		await addGuess(db, username, clock.now());
		throw new Refusal('accounts.wrong-name-or-password', 403);
	}
}

const isWrongPassword = (error: unknown) =>
	[401, 422, 400].includes(Number((error as { statusCode?: number }).statusCode));

/** Refuses (429) while somebody who guessed wrong too often has to wait. */
async function insistOnPatience(
	{ database, clock }: Pick<SignInParts, 'database' | 'clock'>,
	username: string
) {
	const wrong = await findGuesses(database.outside, username);
	if (!wrong) return;
	const left = wrong.lastAt.getTime() + waitAfter(wrong.guesses) - clock.now().getTime();
	if (left > 0) throw new Refusal('accounts.too-many-guesses', 429, { minutes: Math.ceil(left / 60_000) });
}

/** The slip's code is right, unused and in time: the person's own password takes its place. */
export async function activate(
	parts: SignInParts & { contextFor(committeeId: string, memberId: string, userId: string): Context },
	{ username, code, password }: { username: string; code: string; password: string }
): Promise<void> {
	const { auth, database, clock } = parts;
	await insistOnPatience(parts, username);
	const slip = await findActivation(database.outside, username);
	const right =
		slip !== undefined &&
		!slip.usedAt &&
		timingSafeEqual(Buffer.from(slip.codeHash), Buffer.from(hashCode(code)));
	if (!right) {
		await addGuess(database.outside, username, clock.now());
		throw new Refusal('accounts.wrong-code', 403);
	}
	if (slip.expiresAt < clock.now()) throw new Refusal('accounts.slip-expired', 409);
	const hash = await (await auth.$context).password.hash(password);
	await transaction(parts.contextFor(slip.committeeId, slip.memberId, slip.userId), async (ctx) => {
		await useActivation(ctx, slip.userId, hash);
		await record(ctx, 'account.activated', { subjectType: 'member', subjectId: slip.memberId });
	});
	await forgetGuesses(database.outside, username);
}

/** Takes a new password when the present one is known, and ends every sign-in of this account. */
export async function changePassword(
	auth: Auth,
	ctx: Context,
	current: string,
	password: string
): Promise<void> {
	const { password: hashing } = await auth.$context;
	const right = await hashing.verify({
		hash: await findPasswordHash(ctx, ctx.actor.accountId),
		password: current
	});
	if (!right) throw new Refusal('accounts.wrong-current-password', 403, { field: 'current' });
	const hash = await hashing.hash(password);
	await transaction(ctx, async (ctx) => {
		await savePassword(ctx, ctx.actor.accountId, hash);
		await deleteSessions(ctx, ctx.actor.accountId);
		await record(ctx, 'account.password-changed', { subjectType: 'member', subjectId: ctx.actor.memberId });
	});
}

/** Ends every sign-in of this account, on every device. */
export const signOutEverywhere = (ctx: Context): Promise<void> =>
	transaction(ctx, async (ctx) => {
		await deleteSessions(ctx, ctx.actor.accountId);
		await record(ctx, 'account.signed-out-everywhere', {
			subjectType: 'member',
			subjectId: ctx.actor.memberId
		});
	});
