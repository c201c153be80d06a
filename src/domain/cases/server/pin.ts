import { randomBytes, randomInt, scrypt, timingSafeEqual } from 'node:crypto';
import { promisify } from 'node:util';
import { pinDigits } from '../case-code.ts';

const derive = promisify(scrypt) as (pin: string, salt: Buffer, length: number) => Promise<Buffer>;

/** A PIN that nobody can guess, and what is kept of it. The PIN itself is shown once. */
export async function newPin(): Promise<{ pin: string; salt: string; hash: string }> {
	const pin = Array.from({ length: pinDigits }, () => randomInt(10)).join('');
	const salt = randomBytes(16);
	return { pin, salt: salt.toString('hex'), hash: (await derive(pin, salt, 32)).toString('hex') };
}

/** Whether a PIN is the right one; takes the same time when there is no such case at all. */
export async function isPin(pin: string, kept: { salt: string; hash: string } | undefined): Promise<boolean> {
	const salt = kept ? Buffer.from(kept.salt, 'hex') : randomBytes(16);
	const hash = await derive(pin, salt, 32);
	return kept !== undefined && timingSafeEqual(hash, Buffer.from(kept.hash, 'hex'));
}
