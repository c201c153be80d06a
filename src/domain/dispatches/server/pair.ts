import * as v from 'valibot';
import { getCommittee } from '#domain/organization/server/index.ts';
import { newId, type Id } from '#platform/id.ts';
import { insist, notFound, Refusal } from '#platform/refusal.ts';
import { transaction, type Context } from '#platform/server/context.ts';
import { record } from '#platform/server/events.ts';
import type { DispatchRole } from '../dispatch.ts';
import { canKeepDispatches } from '../policy.ts';
import {
	codeHoldsDays,
	pairingCardSchema,
	readCarriedFile,
	readJson,
	type CarriedFile,
	type PairingCard
} from '../pairing-file.ts';
import { ownKeys } from './keys.ts';
import {
	answerCodeHere,
	findCode,
	findCodeForUpdate,
	insertCode,
	savePartner,
	updatePartnerEnd,
	useCode,
	type PairingCode
} from './partner-queries.ts';
import { hashCode, isPublicKey, isSealedWith, makeCode, sealKeyOf, sealText } from './sealing.ts';

const otherRole = (role: DispatchRole): DispatchRole => (role === 'superior' ? 'subordinate' : 'superior');

/** A code to tell another committee, which is our superior or our subordinate. It is shown once and holds for a week. */
export const makePairingCode = (ctx: Context, role: DispatchRole): Promise<{ id: Id; code: string }> =>
	transaction(ctx, async (ctx) => {
		insist(canKeepDispatches(ctx.actor));
		await ownKeys(ctx);
		const [id, code] = [newId(), makeCode()];
		const expiresAt = new Date(ctx.clock.now().getTime() + codeHoldsDays * 86_400_000);
		await insertCode(ctx, { id, role, hash: hashCode(code), sealKey: await sealKeyOf(code, id), expiresAt });
		await record(ctx, 'pairing-code.made', { subjectType: 'pairing-code', subjectId: id, to: { role } });
		return { id, code };
	});

/**
 * A code that another committee showed is typed here. In the same install the two are partners at once; from another install
 * the committee's pairing file comes with it. Refuses (400) a code that is not open, or does not fit the file.
 */
export const answerPairing = (
	ctx: Context,
	code: string,
	file?: Uint8Array | null
): Promise<{ partnerId: Id; name: string; answerId: Id | null }> =>
	transaction(ctx, async (ctx) => {
		insist(canKeepDispatches(ctx.actor));
		await ownKeys(ctx);
		if (file) return answerFile(ctx, code, file);
		const partner = await answerCodeHere(ctx, hashCode(code));
		if (!partner) throw refuse('code-unknown', 'pairing');
		await recordPartner(ctx, partner);
		return { partnerId: partner.id, name: partner.name, answerId: null };
	});

async function answerFile(ctx: Context, code: string, bytes: Uint8Array) {
	const file = readCarriedFile(bytes);
	if (file?.tusoi !== 'pairing') throw refuse('not-a-pairing-file');
	const card = readCard(file);
	if (card.from.id === ctx.committeeId) throw refuse('own-code');
	const sealKey = await sealKeyOf(code, card.pairingId);
	if (!isSealedWith(file.card, file.seal, sealKey)) throw refuse('code-does-not-fit', 'pairing');
	insistOpen(ctx, { expiresAt: new Date(card.expiresAt), usedAt: null });
	// Our own row of it, used already, is what the answer is sealed with when it is downloaded.
	await insertCode(ctx, {
		...{ id: card.pairingId, role: card.role, hash: hashCode(code), sealKey },
		...{ expiresAt: new Date(card.expiresAt), usedAt: ctx.clock.now() }
	});
	const partner = { ...card.from, role: card.role, publicKey: card.publicKey };
	await savePartner(ctx, { ...partner, agreedBy: ctx.actor.memberId });
	await recordPartner(ctx, partner);
	return { partnerId: partner.id, name: partner.name, answerId: card.pairingId };
}

/** The answer to a pairing file of ours comes back: from now on the two are partners. Refuses (400) what does not fit a code of ours. */
export const receivePairingAnswer = (
	ctx: Context,
	file: Extract<CarriedFile, { tusoi: 'pairing-answer' }>
): Promise<{ partnerId: Id; name: string }> =>
	transaction(ctx, async (ctx) => {
		insist(canKeepDispatches(ctx.actor));
		const card = readCard(file);
		const code = await findCodeForUpdate(ctx, card.pairingId);
		if (!code || card.from.id === ctx.committeeId) throw refuse('answer-unknown');
		if (!isSealedWith(file.card, file.seal, code.sealKey)) throw refuse('answer-tampered');
		insistOpen(ctx, code);
		await useCode(ctx, code.id);
		const partner = { ...card.from, role: code.role, publicKey: card.publicKey };
		await savePartner(ctx, { ...partner, agreedBy: ctx.actor.memberId });
		await recordPartner(ctx, partner);
		return { partnerId: partner.id, name: partner.name };
	});

/** The file that goes with a code of ours to another install, or answers one of theirs; refuses (404) without such a code. */
export const writePairingFile = (ctx: Context, id: Id): Promise<{ name: string; content: string }> =>
	transaction(ctx, async (ctx) => {
		insist(canKeepDispatches(ctx.actor));
		const code = await findCode(ctx, id);
		if (!code) throw notFound();
		const { name } = await getCommittee(ctx);
		const card: PairingCard = {
			pairingId: id,
			from: { id: ctx.committeeId, name },
			publicKey: (await ownKeys(ctx)).publicKey,
			expiresAt: code.expiresAt.toISOString(),
			role: otherRole(code.role)
		};
		const text = JSON.stringify(card);
		const file: CarriedFile = {
			tusoi: isAnswer(code) ? 'pairing-answer' : 'pairing',
			card: text,
			seal: sealText(text, code.sealKey)
		};
		return {
			name: isAnswer(code) ? 'tra-loi-ghep-noi.tusoi' : 'ghep-noi.tusoi',
			content: JSON.stringify(file)
		};
	});

/** Nothing more goes to this partner, and nothing more is taken from it. What came and went stays. Refuses (409) who is none. */
export const endPartner = (ctx: Context, id: Id): Promise<void> =>
	transaction(ctx, async (ctx) => {
		insist(canKeepDispatches(ctx.actor));
		const { numUpdatedRows } = await updatePartnerEnd(ctx, id);
		if (!numUpdatedRows) throw new Refusal('dispatches.no-partner', 409);
		await record(ctx, 'dispatch-partner.ended', { subjectType: 'dispatch-partner', subjectId: id });
	});

/** A code of another committee that was answered here: it was used in the moment in which it was written down. */
export const isAnswer = ({ madeAt, usedAt }: Pick<PairingCode, 'madeAt' | 'usedAt'>): boolean =>
	usedAt?.getTime() === madeAt.getTime();

function readCard(file: { card: string }): PairingCard {
	const read = v.safeParse(pairingCardSchema, readJson(file.card));
	if (!read.success || !isPublicKey(read.output.publicKey)) throw refuse('not-a-pairing-file');
	return read.output;
}

function insistOpen(ctx: Context, { expiresAt, usedAt }: { expiresAt: Date; usedAt: Date | null }) {
	if (usedAt) throw refuse('code-used');
	if (expiresAt <= ctx.clock.now()) throw refuse('code-expired');
}

const refuse = (reason: string, field = 'file') => new Refusal(`dispatches.${reason}`, 400, { field });

const recordPartner = (ctx: Context, { id, name, role }: { id: Id; name: string; role: DispatchRole }) =>
	record(ctx, 'dispatch-partner.agreed', {
		subjectType: 'dispatch-partner',
		subjectId: id,
		to: { name, role }
	});
