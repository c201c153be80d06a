import { timingSafeEqual } from 'node:crypto';
import { getCommittee } from '#domain/organization/server/index.ts';
import type { Clock } from '#platform/clock.ts';
import { Refusal } from '#platform/refusal.ts';
import { transaction, type Context } from '#platform/server/context.ts';
import type { Database } from '#platform/server/database.ts';
import { record } from '#platform/server/events.ts';
import { isTooPlain } from '../password.ts';
import type { Auth } from './auth.ts';
import { demonstrationPassword } from './demonstration.ts';
import { hashCode } from './open-account.ts';
import { withPatience } from './patience.ts';
import { deleteSessions, findActivation, findPasswordHash, savePassword, useActivation } from './queries.ts';

export type SignInParts = { auth: Auth; database: Database; clock: Clock };

/** Signs a person in; answers the cookies to set. A wrong name and a wrong password are refused alike (403). */
export const signIn = (
	{ auth, ...parts }: SignInParts,
	username: string,
	password: string
): Promise<string[]> =>
	withPatience(parts, username, async () => {
		try {
			const body = { username, password };
			const { headers } = await auth.api.signInUsername({ body, returnHeaders: true });
			return headers.getSetCookie();
		} catch (error) {
			if (!isWrongPassword(error)) throw error;
			throw new Refusal('accounts.wrong-name-or-password', 403);
		}
	});

const isWrongPassword = (error: unknown) =>
	[401, 422, 400].includes(Number((error as { statusCode?: number }).statusCode));

/** The slip's code is right, unused and in time: the person's own password takes its place. */
export const activate = (
	parts: SignInParts & { contextFor(committeeId: string, memberId: string, userId: string): Context },
	{ username, code, password }: { username: string; code: string; password: string }
): Promise<void> =>
	withPatience(parts, username, async () => {
		const slip = await findActivation(parts.database.outside, username);
		const right =
			slip !== undefined &&
			!slip.usedAt &&
			timingSafeEqual(Buffer.from(slip.codeHash), Buffer.from(hashCode(code)));
		if (!right) throw new Refusal('accounts.wrong-code', 403);
		if (slip.expiresAt <= parts.clock.now()) throw new Refusal('accounts.slip-expired', 409);
		insistOnCare(password, { username, name: slip.name });
		const hash = await (await parts.auth.$context).password.hash(password);
		await transaction(parts.contextFor(slip.committeeId, slip.memberId, slip.userId), async (ctx) => {
			if (!(await useActivation(ctx, slip, hash))) throw new Refusal('accounts.wrong-code', 403);
			await record(ctx, 'account.activated', { subjectType: 'member', subjectId: slip.memberId });
		});
	});

function insistOnCare(password: string, person: { username: string; name: string }) {
	if (isTooPlain(password, person))
		throw new Refusal('accounts.password-too-plain', 400, { field: 'password' });
}

/** Takes a new password when the present one is known, and ends every sign-in of this account. */
export const changePassword = (
	{ auth, ...parts }: SignInParts,
	ctx: Context,
	current: string,
	password: string
): Promise<void> =>
	// Guesses at an open sign-in are counted too, under a name that nobody can be called.
	withPatience(parts, `#${ctx.actor.accountId}`, async () => {
		const { password: hashing } = await auth.$context;
		const hash = await findPasswordHash(ctx, ctx.actor.accountId);
		if (!(await hashing.verify({ hash, password: current })))
			throw new Refusal('accounts.wrong-current-password', 403, { field: 'current' });
		if (current === demonstrationPassword && (await getCommittee(ctx)).isDemonstration)
			throw new Refusal('accounts.password-of-the-demonstration', 409);
		insistOnCare(password, { username: '', name: ctx.actor.name });
		const next = await hashing.hash(password);
		await transaction(ctx, async (ctx) => {
			await savePassword(ctx, ctx.actor.accountId, next);
			await deleteSessions(ctx, ctx.actor.accountId);
			await record(ctx, 'account.password-changed', { subjectType: 'member', subjectId: ctx.actor.memberId });
		});
	});

/** Ends every sign-in of this account, on every device. */
export const signOutEverywhere = (ctx: Context): Promise<void> =>
	transaction(ctx, async (ctx) => {
		await deleteSessions(ctx, ctx.actor.accountId);
		await record(ctx, 'account.signed-out-everywhere', {
			subjectType: 'member',
			subjectId: ctx.actor.memberId
		});
	});
