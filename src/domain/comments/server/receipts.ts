import { createHmac, randomBytes, scrypt, timingSafeEqual } from 'node:crypto';
import { promisify } from 'node:util';
import type { Id } from '#platform/id.ts';
import { makeReceipt } from '../receipt.ts';

const derive = promisify<string, string, number, { N: number; maxmem: number }, Buffer>(scrypt);

/**
 * What is kept of a receipt. It is slow to reckon on purpose, so that trying out all receipts against a stolen database takes
 * longer than anybody lives; and it is the same each time, so that a receipt finds its comment.
 */
export const hashReceipt = (committeeId: Id, digits: string): Promise<Buffer> =>
	derive(digits, `tusoi receipt ${committeeId}`, 32, { N: 2 ** 15, maxmem: 64 * 1024 * 1024 });

/** A receipt that waits in a form for the comment that it is for, with a proof that it is one of ours. */
export type IssuedReceipt = { receipt: string; proof: string };

/** Draws a receipt for a form. It is kept nowhere: sending the form twice, when a network breaks, brings one comment. */
export function issueReceipt(secret: string, committeeId: Id): IssuedReceipt {
	const receipt = makeReceipt(randomBytes);
	return { receipt, proof: proofOf(secret, committeeId, receipt) };
}

const proofOf = (secret: string, committeeId: Id, receipt: string): string =>
	createHmac('sha256', secret).update(`receipt ${committeeId} ${receipt}`).digest('base64url');

/** Whether a receipt was drawn by us: nobody chooses their own, which might be somebody else’s. */
export function isOurs(secret: string, committeeId: Id, { receipt, proof }: IssuedReceipt): boolean {
	const [given, wanted] = [Buffer.from(proof), Buffer.from(proofOf(secret, committeeId, receipt))];
	return given.length === wanted.length && timingSafeEqual(given, wanted);
}
