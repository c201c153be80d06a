import {
	createHash,
	createHmac,
	createPrivateKey,
	createPublicKey,
	generateKeyPairSync,
	randomInt,
	scrypt,
	sign,
	timingSafeEqual,
	verify
} from 'node:crypto';
import { promisify } from 'node:util';
import type { Id } from '#platform/id.ts';

/** A pair of Ed25519 keys, each as base64 of its DER form. */
export function makeKeys(): { publicKey: string; privateKey: string } {
	const { publicKey, privateKey } = generateKeyPairSync('ed25519');
	return {
		publicKey: publicKey.export({ type: 'spki', format: 'der' }).toString('base64'),
		privateKey: privateKey.export({ type: 'pkcs8', format: 'der' }).toString('base64')
	};
}

/** The signature of a text, letter by letter. */
export const signText = (text: string, privateKey: string): string =>
	sign(
		null,
		Buffer.from(text, 'utf8'),
		createPrivateKey({ key: Buffer.from(privateKey, 'base64'), type: 'pkcs8', format: 'der' })
	).toString('base64');

/** Whether a text was signed with the other half of this key. A key or signature that is none is a no. */
export function isSignedBy(text: string, signature: string, publicKey: string): boolean {
	try {
		const key = createPublicKey({ key: Buffer.from(publicKey, 'base64'), type: 'spki', format: 'der' });
		if (key.asymmetricKeyType !== 'ed25519') return false;
		return verify(null, Buffer.from(text, 'utf8'), key, Buffer.from(signature, 'base64'));
	} catch {
		return false;
	}
}

/** Whether this is a key with which signatures could be checked at all. */
export function isPublicKey(text: string): boolean {
	try {
		const key = createPublicKey({ key: Buffer.from(text, 'base64'), type: 'spki', format: 'der' });
		return key.asymmetricKeyType === 'ed25519';
	} catch {
		return false;
	}
}

// Without 0, O, 1 and I, which are mistaken for each other when somebody reads them out on the telephone.
const letters = '23456789ABCDEFGHJKLMNPQRSTUVWXYZ';

/** A code to be read out, of 60 bits: `7KQ2-M9XA-4TRW`. */
export const makeCode = (): string =>
	Array.from(
		{ length: 12 },
		(_, at) => (at && at % 4 === 0 ? '-' : '') + letters[randomInt(letters.length)]
	).join('');

/** A code however it was typed: small letters, with or without what stands between. */
export const tidyCode = (typed: string): string => typed.toUpperCase().replace(/[^0-9A-Z]/g, '');

/** By what a code is found again; the code itself is not kept. */
export const hashCode = (code: string): Buffer =>
	createHash('sha256')
		.update(`tusoi-pairing:${tidyCode(code)}`)
		.digest();

const stretch = promisify<string, string, number, Buffer>(scrypt);

/** The key that a code gives for one pairing: with it both sides seal what they tell each other about themselves. */
export const sealKeyOf = (code: string, pairingId: Id): Promise<Buffer> =>
	stretch(tidyCode(code), pairingId, 32);

export const sealText = (text: string, key: Buffer): string =>
	createHmac('sha256', key).update(text, 'utf8').digest('base64');

export function isSealedWith(text: string, seal: string, key: Buffer): boolean {
	const right = Buffer.from(sealText(text, key), 'base64');
	const given = Buffer.from(seal, 'base64');
	return given.length === right.length && timingSafeEqual(given, right);
}
