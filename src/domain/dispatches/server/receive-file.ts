import * as v from 'valibot';
import { isId, type Id } from '#platform/id.ts';
import { insist, Refusal } from '#platform/refusal.ts';
import { transaction, type Context } from '#platform/server/context.ts';
import { record } from '#platform/server/events.ts';
import { comesFrom, envelopeSchema, issuesAbout, type Envelope } from '../dispatch.ts';
import { canKeepDispatches } from '../policy.ts';
import { readCarriedFile, readJson } from '../pairing-file.ts';
import { insertReceived } from './dispatch-queries.ts';
import { receivePairingAnswer } from './pair.ts';
import { findPartner, type Partner } from './partner-queries.ts';
import { isSignedBy } from './sealing.ts';

/** What a file turned out to be. */
export type Brought = { dispatchId: Id } | { partnerId: Id; name: string };

/**
 * Takes a file that was carried here: a dispatch, or the answer to a pairing. Refuses (400) what is none, is for somebody else, comes
 * from a stranger or was changed on the way, and (409) what was received before.
 */
export const receiveFile = (ctx: Context, bytes: Uint8Array): Promise<Brought> =>
	transaction(ctx, async (ctx) => {
		insist(canKeepDispatches(ctx.actor));
		const file = readCarriedFile(bytes);
		if (!file) throw refuse('not-a-dispatch');
		if (file.tusoi === 'pairing') throw refuse('pairing-needs-its-code');
		if (file.tusoi === 'pairing-answer') return receivePairingAnswer(ctx, file);
		const envelope = await openSealed(ctx, file);
		const isNew = await insertReceived(ctx, {
			id: envelope.id,
			partnerId: envelope.from.id,
			kind: envelope.kind,
			about: issuesAbout(envelope),
			sealed: file.sealed,
			signature: file.signature
		});
		if (!isNew) throw new Refusal('dispatches.received-already', 409, { field: 'file' });
		await record(ctx, 'dispatch.received', {
			subjectType: 'dispatch',
			subjectId: envelope.id,
			channel: 'import',
			to: { partnerId: envelope.from.id, kind: envelope.kind }
		});
		return { dispatchId: envelope.id };
	});

const party = v.object({ id: v.pipe(v.string(), v.check(isId)), name: v.string() });
const addressed = v.looseObject({ version: v.number(), from: party, to: party });

/**
 * Opens what is signed: for us, from a partner whom we still have, unchanged, whole, and of a kind that this partner may send us. Nothing
 * of it is used before all of that is found.
 */
export async function openSealed(
	ctx: Context,
	{ sealed, signature }: { sealed: string; signature: string }
): Promise<Envelope> {
	const { envelope, partner } = await openKept(ctx, { sealed, signature });
	if (partner.endedAt) throw refuse('from-a-former-partner', { from: partner.name });
	return envelope;
}

/** The same of what was received once: it stays readable when the partner is none any more. */
export async function openKept(
	ctx: Context,
	{ sealed, signature }: { sealed: string; signature: string }
): Promise<{ envelope: Envelope; partner: Partner }> {
	const data = readJson(sealed);
	const outside = v.safeParse(addressed, data);
	if (!outside.success) throw refuse('not-a-dispatch');
	const { from, to, version } = outside.output;
	if (to.id !== ctx.committeeId) throw refuse('for-somebody-else', { to: to.name.slice(0, 300) });
	const partner = await findPartner(ctx, from.id);
	if (!partner) throw refuse('from-a-stranger', { from: from.name.slice(0, 300) });
	if (!isSignedBy(sealed, signature, partner.publicKey)) throw refuse('tampered', { from: partner.name });
	if (version !== 1) throw refuse('newer-version');
	const envelope = v.safeParse(envelopeSchema, data);
	if (!envelope.success) throw refuse('not-a-dispatch');
	if (partner.role !== comesFrom(envelope.output.kind))
		throw refuse('not-theirs-to-send', { from: partner.name });
	return { envelope: envelope.output, partner };
}

const refuse = (reason: string, details: { from?: string; to?: string } = {}) =>
	new Refusal(`dispatches.${reason}`, 400, { field: 'file', ...details });
