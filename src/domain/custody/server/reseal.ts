import { today } from '#platform/clock.ts';
import type { Id } from '#platform/id.ts';
import { insist, no, Refusal, yes } from '#platform/refusal.ts';
import { transaction, type Context } from '#platform/server/context.ts';
import { record } from '#platform/server/events.ts';
import { canReseal, canWithdraw } from '../policy.ts';
import { unlockOwnKey } from './keep-key.ts';
import { lockFor, unlock } from './lock.ts';
import { custodiansOn, keysOf } from './queries.ts';
import {
	handedShares,
	insertReseal,
	lockReseal,
	settleReseal,
	waitingReseal,
	type Reseal
} from './reseal-queries.ts';
import { holdersAmong, holdersToday } from './seal.ts';
import { outdatedSeals, replaceSeal, sharesOf } from './seal-queries.ts';
import { openText, sealText } from './sealed-text.ts';

/** So many seals are sealed anew at once, so that a page answers within half a minute; the rest in a further round. */
const atOnce = 200;

/**
 * The first holder hands on their shares of all that is not sealed to exactly today’s custodians. A former custodian may:
 * nobody sees any text, and without them what they hold might be lost.
 */
export const askToReseal = (ctx: Context, passphrase: string): Promise<Id> =>
	transaction(ctx, async (ctx) => {
		const keys = await ownKeys(ctx);
		if (await waitingReseal(ctx)) throw new Refusal('custody.reseal-waits-already', 409);
		await holdersToday(ctx);
		const outdated = await outdatedSeals(ctx, today(ctx.clock), atOnce);
		if (outdated.length === 0) throw new Refusal('custody.nothing-to-reseal', 409);
		const shares = await sharesOf(ctx, outdated);
		insist(
			canReseal(
				keys,
				shares.map(({ keyId }) => keyId)
			)
		);
		const { keyId, privateKey } = await unlockOwnKey(ctx, passphrase);
		const handed = [];
		for (const { sealId, lockedShare } of shares.filter((share) => share.keyId === keyId)) {
			const others = shares.filter((share) => share.sealId === sealId && share.keyId !== keyId);
			if (others.length === 0) continue;
			const share = await unlock(privateKey, lockedShare);
			handed.push({
				sealId,
				handedShare: await lockFor(
					others.map(({ publicKey }) => publicKey),
					share
				)
			});
		}
		if (handed.length === 0) throw new Refusal('custody.nothing-to-reseal', 409);
		const id = await insertReseal(ctx, keyId, handed);
		await record(ctx, 'seals.reseal-asked', {
			...{ subjectType: 'reseal', subjectId: id },
			to: { seals: handed.length }
		});
		return id;
	});

/** The second holder confirms: each seal gets a new key, shared among today’s custodians. Answers how many. */
export const confirmReseal = (ctx: Context, passphrase: string): Promise<number> =>
	transaction(ctx, async (ctx) => {
		const keys = await ownKeys(ctx);
		const reseal = await lockWaiting(ctx);
		const { id } = reseal;
		const handed = await handedShares(ctx, id);
		const shares = await sharesOf(
			ctx,
			handed.map(({ sealId }) => sealId)
		);
		insist(reseal.askedBy === ctx.actor.memberId ? no('custody.own-request') : yes);
		insist(
			canReseal(
				keys,
				shares.map(({ keyId }) => keyId)
			)
		);
		const { keyId, privateKey } = await unlockOwnKey(ctx, passphrase);
		const own = new Map(
			shares.filter((share) => share.keyId === keyId).map((share) => [share.sealId, share.lockedShare])
		);
		const custodians = await custodiansOn(ctx, today(ctx.clock));
		let done = 0;
		for (const { sealId, handedShare, sealedText, keptFrom } of handed) {
			const ownShare = own.get(sealId);
			const holders = holdersAmong(custodians, keptFrom);
			// Where too few custodians are left that the matter is not about, the seal stays as it is.
			if (!ownShare || holders.length === 0) continue;
			const text = await openText(
				sealedText,
				await unlock(privateKey, ownShare),
				await unlock(privateKey, handedShare)
			);
			await replaceSeal(ctx, sealId, await sealText(text, holders));
			done++;
		}
		await settleReseal(ctx, id, 'opened', done);
		await record(ctx, 'seals.resealed', {
			...{ subjectType: 'reseal', subjectId: id },
			to: { seals: done, askedBy: reseal.askedBy }
		});
		return done;
	});

/** A round is called off by whoever asked for it. */
export const withdrawReseal = (ctx: Context): Promise<void> =>
	transaction(ctx, async (ctx) => {
		await ownKeys(ctx);
		const { id, askedBy, seals } = await lockWaiting(ctx);
		insist(canWithdraw(ctx.actor, askedBy));
		await settleReseal(ctx, id, 'withdrawn', seals);
		await record(ctx, 'seals.reseal-withdrawn', { subjectType: 'reseal', subjectId: id });
	});

/** Only who holds a key has anything to do with sealing anew. */
async function ownKeys(ctx: Context): Promise<Id[]> {
	const keys = (await keysOf(ctx, ctx.actor.memberId)).map(({ keyId }) => keyId);
	if (keys.length === 0) insist(no('custody.no-key'));
	return keys;
}

async function lockWaiting(ctx: Context): Promise<Reseal> {
	const waiting = await waitingReseal(ctx);
	if (waiting) await lockReseal(ctx, waiting.id);
	const reseal = await waitingReseal(ctx);
	if (!reseal) throw new Refusal('custody.no-round', 409);
	return reseal;
}
