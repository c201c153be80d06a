import * as v from 'valibot';
import { isId } from '#platform/id.ts';

/** How long a code can be used. */
export const codeHoldsDays = 7;

const id = v.pipe(v.string(), v.check(isId));
const about = {
	pairingId: id,
	from: v.object({
		id,
		name: v.pipe(
			v.string(),
			v.nonEmpty(),
			v.maxLength(300),
			v.check((name) => !name.includes('\0'))
		)
	}),
	publicKey: v.pipe(v.string(), v.maxLength(500)),
	expiresAt: v.pipe(v.string(), v.isoTimestamp())
};

/** What one committee tells the other about itself. `role` is what its sender is to whoever opens it. */
export const pairingCardSchema = v.object({ ...about, role: v.picklist(['superior', 'subordinate']) });
export type PairingCard = v.InferOutput<typeof pairingCardSchema>;

/** The files that carry what committees tell each other, told apart by their first word. */
export const carriedFileSchema = v.variant('tusoi', [
	v.object({ tusoi: v.literal('dispatch'), sealed: v.string(), signature: v.string() }),
	v.object({ tusoi: v.literal('pairing'), card: v.string(), seal: v.string() }),
	v.object({ tusoi: v.literal('pairing-answer'), card: v.string(), seal: v.string() })
]);
export type CarriedFile = v.InferOutput<typeof carriedFileSchema>;

/** Reads such a file; null when it is none. */
export function readCarriedFile(bytes: Uint8Array): CarriedFile | null {
	const data = readJson(new TextDecoder().decode(bytes));
	const read = v.safeParse(carriedFileSchema, data);
	return read.success ? read.output : null;
}

/** Text as data; null for what is no JSON. */
export function readJson(text: string): unknown {
	try {
		return JSON.parse(text.replace(/^\uFEFF/, ''));
	} catch {
		return null;
	}
}
