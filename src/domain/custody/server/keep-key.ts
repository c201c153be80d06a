import { today } from '#platform/clock.ts';
import type { Id } from '#platform/id.ts';
import { insist, Refusal } from '#platform/refusal.ts';
import { transaction, type Context } from '#platform/server/context.ts';
import { record } from '#platform/server/events.ts';
import { standingAmong } from '../custodian.ts';
import { canMakeKey } from '../policy.ts';
import { makeKeyPair, unlockPrivateKey } from './lock.ts';
import { custodiansOn, keysOf, replaceKey } from './queries.ts';

/** How the person who acts stands to the seals today. */
export const standingOf = async (ctx: Context) =>
	standingAmong(await custodiansOn(ctx, today(ctx.clock)), ctx.actor.memberId);

/** A custodian makes their key, or a new one in the place of one whose passphrase is forgotten. */
export async function makeKey(ctx: Context, passphrase: string, rounds?: number): Promise<Id> {
	insist(canMakeKey(await standingOf(ctx)));
	const pair = await makeKeyPair(passphrase, rounds);
	return transaction(ctx, async (ctx) => {
		insist(canMakeKey(await standingOf(ctx)));
		const [before] = await keysOf(ctx, ctx.actor.memberId);
		const keyId = await replaceKey(ctx, pair);
		await record(ctx, 'custodian.key-made', {
			subjectType: 'custodian-key',
			subjectId: keyId,
			from: before ? { keyId: before.keyId } : null,
			to: { publicKey: pair.publicKey }
		});
		return keyId;
	});
}

/** Whether the passphrase still opens the key; nothing else happens. Custodians try it once a year. */
export async function tryPassphrase(ctx: Context, passphrase: string): Promise<void> {
	await unlockOwnKey(ctx, passphrase);
}

/** The private key of the person who acts, for as long as this request lasts. */
export async function unlockOwnKey(
	ctx: Context,
	passphrase: string
): Promise<{ keyId: Id; privateKey: string }> {
	const [key] = await keysOf(ctx, ctx.actor.memberId);
	if (!key) throw new Refusal('custody.no-key-yet', 409);
	return { keyId: key.keyId, privateKey: await unlockPrivateKey(key.lockedPrivateKey, passphrase) };
}
