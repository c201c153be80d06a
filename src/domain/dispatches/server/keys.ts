import type { Context } from '#platform/server/context.ts';
import { findKeys, insertKeys } from './partner-queries.ts';
import { makeKeys } from './sealing.ts';

/** The committee's own pair of keys, made when it is first needed. */
export async function ownKeys(ctx: Context): Promise<{ publicKey: string; privateKey: string }> {
	const known = await findKeys(ctx);
	if (known) return known;
	await insertKeys(ctx, makeKeys());
	return (await findKeys(ctx))!;
}
