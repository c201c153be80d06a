import { createHash, randomBytes } from 'node:crypto';
import type { Id } from '#platform/id.ts';

const sha256 = (text: string) => createHash('sha256').update(text);

/** A seed that nobody chose. */
export const newSeed = (): string => randomBytes(32).toString('hex');

/** What a text is known by: a seed from the first day, a population from the draw on. */
export const fingerprint = (text: string): string => sha256(text).digest('hex');

/** The number of each action under a seed: a number above 0 and below 1, of the first 52 bits of SHA-256 over `seed:id`. */
export const numbersOf =
	(seed: string) =>
	(actionId: Id): number =>
		(Number(BigInt(`0x${sha256(`${seed}:${actionId}`).digest('hex').slice(0, 13)}`)) + 0.5) / 2 ** 52;
