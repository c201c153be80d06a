import { json } from '@sveltejs/kit';
import * as v from 'valibot';
import { visitForm } from '#domain/accompaniment/forms.ts';
import { sendVisitReport } from '#domain/accompaniment/server/index.ts';
import { Refusal } from '#platform/refusal.ts';
import { refusalSentence } from '#words';

/** A report from a device, at once or after it had waited for a network; answered only when it is kept, and kept once. */
export async function POST({ locals: { ctx, locale }, request }) {
	const sent: unknown = await request.json().catch(() => null);
	// Written on this device by somebody who is no longer signed in on it: it waits for them.
	const by = (sent as { by?: unknown } | null)?.by;
	if (by !== undefined && by !== ctx.actor.memberId) return json(null, { status: 409 });
	try {
		const read = v.safeParse(visitForm, sent);
		if (!read.success) {
			const [issue] = read.issues;
			const known = /^[a-z]+\.[a-z-]+$/.test(issue.message);
			throw new Refusal(known ? issue.message : 'platform.field-wrong', 400);
		}
		const offline = (sent as { waited?: unknown }).waited === 'yes';
		const { id, again } = await sendVisitReport(ctx, read.output, { offline });
		return json({ id, again, href: `/visits/${id}?sent=1` });
	} catch (error) {
		if (!(error instanceof Refusal)) throw error;
		return json({ code: error.code, refusal: refusalSentence(locale, error) }, { status: error.status });
	}
}
