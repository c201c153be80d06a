import { armor, Decrypter, Encrypter, generateX25519Identity, identityToRecipient } from 'age-encryption';
import { Refusal } from '#platform/refusal.ts';

/** How hard a passphrase is to try out: 2 to this power rounds of scrypt, about half a second each on a small machine. */
const work = 17;

export type LockedKeyPair = { publicKey: string; lockedPrivateKey: string };

/** A new key pair, its private half locked with a passphrase. In clear it is in memory only, while this runs. */
export async function makeKeyPair(passphrase: string, rounds = work): Promise<LockedKeyPair> {
	const privateKey = await generateX25519Identity();
	const locked = new Encrypter();
	locked.setPassphrase(passphrase);
	locked.setScryptWorkFactor(rounds);
	return {
		publicKey: await identityToRecipient(privateKey),
		lockedPrivateKey: armor.encode(await locked.encrypt(privateKey))
	};
}

/** The private key that a passphrase unlocks; refuses when it is another one. The caller lets go of it with the request. */
export async function unlockPrivateKey(lockedPrivateKey: string, passphrase: string): Promise<string> {
	const unlock = new Decrypter();
	unlock.addPassphrase(passphrase);
	try {
		return await unlock.decrypt(armor.decode(lockedPrivateKey), 'text');
	} catch {
		throw new Refusal('custody.wrong-passphrase', 400, { field: 'password' });
	}
}

/** Locks something so that whoever has one of these keys can read it. */
export async function lockFor(publicKeys: readonly string[], secret: string | Uint8Array): Promise<string> {
	const lock = new Encrypter();
	for (const key of publicKeys) lock.addRecipient(key);
	return armor.encode(await lock.encrypt(secret));
}

/** What was locked for a key. Throws when it was locked for another. */
export function unlock(privateKey: string, locked: string): Promise<Uint8Array> {
	const reader = new Decrypter();
	reader.addIdentity(privateKey);
	return reader.decrypt(armor.decode(locked));
}
