import { createHmac, randomBytes } from 'node:crypto';
import { Refusal } from '#platform/refusal.ts';
import { isThisMachine } from './this-machine.ts';

/** So many posts of one form from one place within a minute; a hall full of people behind one address stays below. */
const postsAMinute = 60;
const minute = 60_000;

let counted = new Map<string, number>();
let key = randomBytes(32);
let turnedAt = 0;

/** Every minute the counts and the key that they were kept under are forgotten: nothing of an address outlives it. */
function turn(now: number) {
	if (now - turnedAt < minute) return;
	counted = new Map();
	key = randomBytes(32);
	turnedAt = now;
}

type Poster = { getClientAddress(): string; request: { headers: Headers } };

/** Where a post comes from. A proxy on this machine says for whom it asks, last in its line; everybody else says nothing that we believe. */
function addressOf({ getClientAddress, request }: Poster): string {
	const direct = getClientAddress();
	const said = request.headers.get('x-forwarded-for')?.split(',').at(-1)?.trim();
	return said && isThisMachine(direct) ? said : direct;
}

/**
 * Lets a post on a public page through, unless very many came from the same place in this minute: refuses (429), and the
 * words typed stay. The place is kept as a hash under a key that dies with the minute, in memory only.
 */
export function guarded(event: Poster, form: string, now = Date.now()): void {
	turn(now);
	const place = createHmac('sha256', key)
		.update(`${form} ${addressOf(event)}`)
		.digest('base64');
	const posts = (counted.get(place) ?? 0) + 1;
	counted.set(place, posts);
	if (posts > postsAMinute)
		throw new Refusal('platform.too-often', 429, { seconds: Math.ceil((turnedAt + minute - now) / 1000) });
}

/** A wrong answer is given no sooner than this after the question, and wrong answers this far from one another. */
const patience = { first: 700, apart: 250, longest: 10_000, waiting: 500 };
let lastWrongAt = 0;
let waiting = 0;

/**
 * What a code, a PIN or a receipt opens. A right one is answered at once, always; a wrong one is paid for by waiting,
 * in one queue for everybody, so that nobody needs to know who asks. Answers null for a wrong one; refuses (429) further
 * wrong ones while very many wait.
 */
export async function slowly<T>(open: () => Promise<T | null | undefined>): Promise<T | null> {
	const found = await open();
	if (found !== null && found !== undefined) return found;
	if (waiting >= patience.waiting)
		throw new Refusal('platform.too-often', 429, { seconds: patience.longest / 1000 });
	const now = Date.now();
	lastWrongAt = Math.min(
		Math.max(now + patience.first, lastWrongAt + patience.apart),
		now + patience.longest
	);
	waiting++;
	await new Promise((resolve) => setTimeout(resolve, lastWrongAt - now));
	waiting--;
	return null;
}
