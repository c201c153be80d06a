import type { Outbox, Unsent } from './outbox.ts';

/** What became of one report that was sent. */
export type Outcome =
	| { kind: 'sent'; href: string }
	| { kind: 'refused'; why: string }
	| { kind: 'stuck'; why: 'offline' | 'signed-out' };

const retryAfter = 4000;

/** Sends what waits, one after the other, and tries again by itself until each is kept or refused. */
export function sending(box: Outbox, tell: (one: Unsent, outcome: Outcome) => void, post = postReport) {
	let busy = false;
	let retry: ReturnType<typeof setTimeout> | undefined;

	return async function send(): Promise<void> {
		clearTimeout(retry);
		if (busy) return;
		busy = true;
		try {
			for (const one of [...box.unsent()]) {
				const outcome = await post(one);
				if (outcome.kind === 'stuck') box.hasWaited(one.fields.visit!);
				else box.settle(one.fields.visit!);
				tell(one, outcome);
				if (outcome.kind === 'stuck') break;
			}
		} finally {
			busy = false;
		}
		if (box.unsent().length) retry = setTimeout(() => void send(), retryAfter);
	};
}

async function postReport({ fields, waited }: Unsent): Promise<Outcome> {
	const response = await fetch('/visits/sent', {
		method: 'POST',
		headers: { 'content-type': 'application/json', accept: 'application/json' },
		body: JSON.stringify({ ...fields, waited: waited ? 'yes' : '' })
	}).catch(() => null);
	const answer = (await response?.json().catch(() => null)) as { href?: string; refusal?: string } | null;
	if (!response || response.status >= 500) return { kind: 'stuck', why: 'offline' };
	if (response.redirected || answer === null) return { kind: 'stuck', why: 'signed-out' };
	return response.ok ? { kind: 'sent', href: answer.href! } : { kind: 'refused', why: answer.refusal ?? '' };
}
