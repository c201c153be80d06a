import { today } from '#platform/clock.ts';
import type { PlainDate } from '#platform/dates.ts';
import type { Id } from '#platform/id.ts';
import { Refusal } from '#platform/refusal.ts';
import { transaction, type Context } from '#platform/server/context.ts';
import { record } from '#platform/server/events.ts';
import { fewestCustodians, type Custodian } from '../custodian.ts';
import { openingsOfSeals } from './opening-queries.ts';
import { custodiansOn } from './queries.ts';
import { insertSeal, saveKeptFrom, sealsOf, sharesOf, type SealSubject } from './seal-queries.ts';
import { sealText, type HolderKey, type SealedText } from './sealed-text.ts';

/** A text that was sealed but not yet put down anywhere, and for whom no share was made. */
export type PreparedSeal = SealedText & { keptFrom: readonly Id[] };

/** The custodians with keys, without those whom the matter is about; nobody when they are fewer than two. */
export function holdersAmong(custodians: readonly Custodian[], keptFrom: readonly Id[] = []): HolderKey[] {
	const holders = custodians.flatMap(({ memberId, keyId, publicKey }) =>
		keyId && publicKey && !keptFrom.includes(memberId) ? { keyId, publicKey } : []
	);
	return holders.length < fewestCustodians ? [] : holders;
}

/** The same of today; refuses (409) when there are too few. */
export async function holdersToday(ctx: Context, keptFrom: readonly Id[] = []): Promise<HolderKey[]> {
	const holders = holdersAmong(await custodiansOn(ctx, today(ctx.clock)), keptFrom);
	if (holders.length === 0)
		throw new Refusal(keptFrom.length ? 'custody.too-few-others' : 'custody.too-few-custodians', 409);
	return holders;
}

/**
 * Seals a text without putting it down: for who must not leave a trace of the moment. `keptFrom` are members whom the matter
 * is about: they get no share, custodians or not.
 */
export const prepareSeal = async (
	ctx: Context,
	text: string,
	keptFrom: readonly Id[] = []
): Promise<PreparedSeal> => ({ ...(await sealText(text, await holdersToday(ctx, keptFrom))), keptFrom });

/** Puts down what was sealed, under the thing that it belongs to. The caller records it in the journal. */
export const keepSeal = (
	ctx: Context,
	subject: SealSubject,
	prepared: PreparedSeal,
	on: PlainDate
): Promise<Id> => insertSeal(ctx, subject, prepared, on);

/**
 * Seals a text, such as who denounced somebody, so that only two custodians together can open it. Nothing that the program
 * holds can. Refuses (409) while fewer than two custodians have keys. The caller has insisted that this person may.
 */
export const seal = (
	ctx: Context,
	{ subjectType, subjectId, text, keptFrom = [] }: SealSubject & { text: string; keptFrom?: readonly Id[] }
): Promise<Id> =>
	transaction(ctx, async (ctx) => {
		const prepared = await prepareSeal(ctx, text, keptFrom);
		const id = await keepSeal(ctx, { subjectType, subjectId }, prepared, today(ctx.clock));
		await record(ctx, 'identity.sealed', {
			...{ subjectType, subjectId },
			to: { sealId: id, custodians: prepared.shares.length }
		});
		return id;
	});

/** The matter turned out to be about this member: they take no part in opening its seals, custodian or not. */
export const keepSealsFrom = async (ctx: Context, subject: SealSubject, memberId: Id): Promise<void> => {
	await saveKeptFrom(ctx, subject, memberId);
};

/** Whether anything can be sealed at present; forms ask before they ask a citizen for a name. */
export const canSealNow = async (ctx: Context, keptFrom: readonly Id[] = []): Promise<boolean> =>
	holdersAmong(await custodiansOn(ctx, today(ctx.clock)), keptFrom).length > 0;

/** Whether something about this thing is under seal. */
export const isSealed = async (ctx: Context, subject: SealSubject): Promise<boolean> =>
	(await sealsOf(ctx, subject)).length > 0;

export type ListedSeal = Awaited<ReturnType<typeof listSeals>>[number];

/** The seals of a thing for its page: since when, how many hold keys to it, and every wish to open it. Never the text. */
export async function listSeals(ctx: Context, subject: SealSubject) {
	const seals = await sealsOf(ctx, subject);
	if (seals.length === 0) return [];
	const ids = seals.map(({ id }) => id);
	const [shares, openings, custodians] = await Promise.all([
		sharesOf(ctx, ids),
		openingsOfSeals(ctx, ids),
		custodiansOn(ctx, today(ctx.clock))
	]);
	return seals.map(({ id, sealedOn }) => ({
		id,
		sealedOn,
		holders: custodians
			.filter(({ keyId }) => shares.some((share) => share.sealId === id && share.keyId === keyId))
			.map(({ memberId, name }) => ({ memberId, name })),
		openings: openings.filter(({ sealId }) => sealId === id)
	}));
}
