import { generateX25519Identity, identityToRecipient } from 'age-encryption';
import { combine, split } from 'shamir-secret-sharing';
import type { Id } from '#platform/id.ts';
import { lockFor, unlock } from './lock.ts';

/** So many custodians are needed to open a seal. */
const together = 2;

export type HolderKey = { keyId: Id; publicKey: string };

/** A text under seal: what is kept of it, and a share of its key for each custodian. Nothing here can be opened by us. */
export type SealedText = { sealedText: string; shares: { keyId: Id; lockedShare: string }[] };

/** Seals a text: a key of its own, split among the holders so that any two of them, and none alone, have it. */
export async function sealText(text: string, holders: readonly HolderKey[]): Promise<SealedText> {
	const key = await generateX25519Identity();
	const shares = await split(new TextEncoder().encode(key), holders.length, together);
	return {
		sealedText: await lockFor([await identityToRecipient(key)], text),
		shares: await Promise.all(
			holders.map(async ({ keyId, publicKey }, i) => ({
				keyId,
				lockedShare: await lockFor([publicKey], shares[i]!)
			}))
		)
	};
}

/** The text, from two different shares of its key. */
export async function openText(sealedText: string, one: Uint8Array, another: Uint8Array): Promise<string> {
	const key = new TextDecoder().decode(await combine([one, another]));
	return new TextDecoder().decode(await unlock(key, sealedText));
}
