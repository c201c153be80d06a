import { citizenRulesAsOf } from '#domain/rules/server/index.ts';
import { today } from '#platform/clock.ts';
import { addDays } from '#platform/dates.ts';
import type { Id } from '#platform/id.ts';
import { insist, insistNow, notFound, Refusal } from '#platform/refusal.ts';
import { transaction, type Context } from '#platform/server/context.ts';
import { record } from '#platform/server/events.ts';
import { standingAmong, type Custodian } from '../custodian.ts';
import type { WishToOpen } from '../forms.ts';
import { isReadable, isWaiting, type Opening } from '../opening.ts';
import { canAsk, canConfirm, canRead, canRefuse, canWithdraw } from '../policy.ts';
import { standingOf, unlockOwnKey } from './keep-key.ts';
import { lockFor, unlock } from './lock.ts';
import {
	clearLapsed,
	findOpening,
	insertOpening,
	lockLockedParts,
	settleOpening
} from './opening-queries.ts';
import { custodiansOn, keysOf } from './queries.ts';
import { findSeal, sealedTextOf, sharesOf, type KeptSeal } from './seal-queries.ts';
import { openText } from './sealed-text.ts';

/** The keys of today’s custodians that hold a share of a seal; not of whoever the matter is about. */
export async function holdingKeys(
	ctx: Context,
	{ id, keptFrom }: Pick<KeptSeal, 'id' | 'keptFrom'>,
	custodians: readonly Custodian[]
) {
	const current = new Set(custodians.map(({ keyId }) => keyId));
	return (await sharesOf(ctx, [id])).filter(
		({ keyId, memberId }) => current.has(keyId) && !keptFrom.includes(memberId)
	);
}

/** How the person who acts stands to a seal, and the keys that can open it. */
async function standingTo(ctx: Context, sealId: Id) {
	const found = await findSeal(ctx, sealId);
	if (!found) throw notFound();
	const custodians = await custodiansOn(ctx, today(ctx.clock));
	return {
		standing: standingAmong(custodians, ctx.actor.memberId),
		keys: await holdingKeys(ctx, found, custodians)
	};
}

const idsOf = (keys: { keyId: Id }[]) => keys.map(({ keyId }) => keyId);

/**
 * The first custodian asks, with a ground and a reason. Their own share is unlocked and at once locked again for the other
 * holders: whoever of them confirms has two.
 */
export const askToOpen = (ctx: Context, sealId: Id, { ground, reason, password }: WishToOpen): Promise<Id> =>
	transaction(ctx, async (ctx) => {
		const { standing, keys } = await standingTo(ctx, sealId);
		insist(canAsk(standing, idsOf(keys)));
		const day = today(ctx.clock);
		const { comments: rules } = (await citizenRulesAsOf(ctx, day)).rules;
		if (!rules.openingGrounds.value.some(({ code }) => code === ground))
			throw new Refusal('custody.ground-missing', 400, { field: 'ground' });
		const own = await unlockOwnKey(ctx, password);
		const share = await unlock(own.privateKey, keys.find(({ keyId }) => keyId === own.keyId)!.lockedShare);
		const others = keys.filter(({ keyId }) => keyId !== own.keyId).map(({ publicKey }) => publicKey);
		const id = await insertOpening(ctx, {
			...{ sealId, ground, reason, keyId: own.keyId },
			confirmBy: addDays(day, rules.confirmWithin.value),
			handedShare: await lockFor(others, share)
		});
		await recordStep(ctx, 'asked', { sealId, id, ground });
		return id;
	});

/** The second custodian confirms: now the text can be read, by them on this page and by the one who asked for some days. */
export const confirmOpening = (ctx: Context, id: Id, passphrase: string): Promise<string> =>
	transaction(ctx, async (ctx) => {
		const { opening, parts } = await lockOpening(ctx, id);
		const { standing, keys } = await standingTo(ctx, opening.sealId);
		insist(canConfirm(ctx.actor, standing, opening.askedBy, idsOf(keys)));
		const day = today(ctx.clock);
		insistNow(isWaiting(opening, day));
		const asker = (await keysOf(ctx, opening.askedBy)).find(({ keyId }) => keyId === parts.askedKey);
		if (!asker) throw new Refusal('custody.asker-changed-key', 409);
		const own = await unlockOwnKey(ctx, passphrase);
		const ownShare = keys.find(({ keyId }) => keyId === own.keyId)!.lockedShare;
		const handed = await unlock(own.privateKey, parts.handedShare!).catch(sealedAnewMeanwhile);
		const text = await openText(
			await sealedTextOf(ctx, opening.sealId),
			await unlock(own.privateKey, ownShare),
			handed
		).catch(sealedAnewMeanwhile);
		const { comments: rules } = (await citizenRulesAsOf(ctx, day)).rules;
		const readableUntil = addDays(day, rules.readableFor.value);
		const forAsker = await lockFor([asker.publicKey], text);
		await settleOpening(ctx, id, { state: 'opened', forAsker, readableUntil });
		await recordStep(ctx, 'opened', { ...opening, more: { askedBy: opening.askedBy } });
		return text;
	});

/** The one who asked reads what was opened, on their own key, as long as it is there. */
export const readOpened = (ctx: Context, id: Id, passphrase: string): Promise<string> =>
	transaction(ctx, async (ctx) => {
		const { opening, parts } = await lockOpening(ctx, id);
		insist(canRead(ctx.actor, opening.askedBy));
		insistNow(isReadable(opening, today(ctx.clock)));
		if (!parts.forAsker) throw new Refusal('custody.closed-again', 409);
		const { privateKey, keyId } = await unlockOwnKey(ctx, passphrase);
		if (keyId !== parts.askedKey) throw new Refusal('custody.asker-changed-key', 409);
		const text = new TextDecoder().decode(await unlock(privateKey, parts.forAsker));
		await recordStep(ctx, 'read', opening);
		return text;
	});

/** Another custodian says no, in words. */
export const refuseOpening = (ctx: Context, id: Id, words: string): Promise<void> =>
	transaction(ctx, async (ctx) => {
		const { opening } = await lockOpening(ctx, id);
		insist(canRefuse(ctx.actor, await standingOf(ctx), opening.askedBy));
		insistNow(isWaiting(opening, today(ctx.clock)));
		await settleOpening(ctx, id, { state: 'refused', words });
		await recordStep(ctx, 'refused', opening);
	});

/** The one who asked takes the wish back. */
export const withdrawOpening = (ctx: Context, id: Id): Promise<void> =>
	transaction(ctx, async (ctx) => {
		const { opening } = await lockOpening(ctx, id);
		insist(canWithdraw(ctx.actor, opening.askedBy));
		insistNow(isWaiting(opening, today(ctx.clock)));
		await settleOpening(ctx, id, { state: 'withdrawn' });
		await recordStep(ctx, 'withdrawn', opening);
	});

/** Shares and texts whose days are over are taken away; done by the daily job. */
export const clearLapsedOpenings = (ctx: Context): Promise<void> => clearLapsed(ctx, today(ctx.clock));

/** The share that was handed on is of a key that the seal has no longer, or was handed on before this custodian had theirs. */
function sealedAnewMeanwhile(): never {
	throw new Refusal('custody.sealed-anew', 409);
}

async function lockOpening(ctx: Context, id: Id) {
	const parts = await lockLockedParts(ctx, id);
	const opening = await findOpening(ctx, id);
	if (!parts || !opening) throw notFound();
	return { opening, parts };
}

/** Who did it and on which ground are in the journal, the words of the reason by reference; never the text. */
const recordStep = (
	ctx: Context,
	step: 'asked' | 'opened' | 'read' | 'refused' | 'withdrawn',
	{ sealId, id, ground, more }: Pick<Opening, 'sealId' | 'id' | 'ground'> & { more?: object }
) =>
	record(ctx, `seal.${step}`, {
		subjectType: 'seal',
		subjectId: sealId,
		to: { openingId: id, ground, ...more }
	});
