import { createHash, randomBytes, randomInt } from 'node:crypto';
import { today } from '#platform/clock.ts';
import { newId, type Id } from '#platform/id.ts';
import { insist, notFound, Refusal } from '#platform/refusal.ts';
import { transaction, type Context } from '#platform/server/context.ts';
import { record } from '#platform/server/events.ts';
import { fold } from '#platform/vietnamese.ts';
import { canOpenAccounts } from '../policy.ts';
import { freeUsername, usernameStem } from '../username.ts';
import {
	deleteSessions,
	findAccountOf,
	findPerson,
	insertAccount,
	saveActivation,
	savePassword,
	usernamesLike
} from './queries.ts';

export type Slip = { memberId: Id; name: string; username: string; code: string; expiresAt: Date };

/** Days for which a printed slip is good. */
const slipDays = 30;

/**
 * An account for a member, or a new slip for the account that they have: a username and a one-time code, shown
 * once so that it can be printed; only its hash is kept. A new slip ends the old password and all sign-ins.
 */
export const openAccount = (ctx: Context, memberId: Id): Promise<Slip> =>
	transaction(ctx, async (ctx) => {
		const person = await findPerson(ctx.db, memberId, today(ctx.clock));
		if (!person) throw notFound();
		insist(canOpenAccounts(ctx.actor));
		const known = await findAccountOf(ctx, memberId);
		if (known && known.id === ctx.actor.accountId) throw new Refusal('accounts.own-slip', 409);
		const username = known?.username ?? (await newUsername(ctx, person.name));
		const userId = known?.id ?? newId();
		if (known) {
			await savePassword(ctx, userId, unusablePassword());
			await deleteSessions(ctx, userId);
		} else
			await insertAccount(ctx, {
				id: userId,
				memberId,
				name: person.name,
				username,
				passwordHash: unusablePassword()
			});

		const code = oneTimeCode();
		const now = ctx.clock.now();
		const expiresAt = new Date(now.getTime() + slipDays * 86_400_000);
		await saveActivation(ctx, {
			user_id: userId,
			code_hash: hashCode(code),
			issued_by: ctx.actor.memberId,
			issued_at: now,
			expires_at: expiresAt
		});
		await record(ctx, known ? 'account.slip-renewed' : 'account.opened', {
			subjectType: 'member',
			subjectId: memberId,
			to: { username }
		});
		return { memberId, name: person.name, username, code, expiresAt };
	});

/** An account with a password from the start: for the first person of a committee and for demonstrations. */
export const openFirstAccount = (
	ctx: Context,
	account: { memberId: Id; name: string; username: string; passwordHash: string }
): Promise<string> =>
	transaction(ctx, async (ctx) => {
		const id = newId();
		await insertAccount(ctx, { id, ...account });
		await record(ctx, 'account.opened', {
			subjectType: 'member',
			subjectId: account.memberId,
			to: { username: account.username }
		});
		return id;
	});

export async function newUsername(ctx: Context, name: string): Promise<string> {
	const stem = usernameStem(fold(name));
	return freeUsername(stem, await usernamesLike(ctx.db, stem));
}

/** Slips for several people at once: all of them or none. */
export const openAccounts = (ctx: Context, memberIds: readonly Id[]): Promise<Slip[]> =>
	transaction(ctx, async (ctx) => {
		insist(canOpenAccounts(ctx.actor));
		const slips: Slip[] = [];
		for (const memberId of memberIds) slips.push(await openAccount(ctx, memberId));
		return slips;
	});

/** Looks like any other and takes as long to be found wrong: nobody learns that an account waits for its slip. */
const unusablePassword = () => `${randomBytes(16).toString('hex')}:${randomBytes(64).toString('hex')}`;

/** Letters and digits that cannot be mistaken for each other on paper, in three groups of four: 60 bits. */
function oneTimeCode(): string {
	const letters = 'ABCDEFGHJKLMNPQRSTUVWXYZ23456789';
	const group = () => Array.from({ length: 4 }, () => letters[randomInt(letters.length)]).join('');
	return [group(), group(), group()].join('-');
}

/** What is kept of a code; case, spaces and dashes do not matter when it is typed. */
export const hashCode = (code: string): string =>
	createHash('sha256')
		.update(code.toUpperCase().replace(/[^A-Z0-9]/g, ''))
		.digest('hex');
