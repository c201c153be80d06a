import { randomUUID } from 'node:crypto';
import { redirect } from '@sveltejs/kit';
import type { Handle, HandleServerError, ServerInit } from '@sveltejs/kit/hooks';
import { findActor } from '#domain/accounts/server/index.ts';
import { today } from '#platform/clock.ts';
import { Refusal } from '#platform/refusal.ts';
import { readLocale } from '#platform/words.ts';
import { isAnonymous, noteFailure } from '#web/server/anonymous-failures.ts';
import { contextFor } from '#web/server/context-for.ts';
import { publicContext } from '#web/server/public-context.ts';
import { timed } from '#web/server/metrics.ts';
import { registerJobs } from '#web/server/register-jobs.ts';
import { openServices, services } from '#web/server/services.ts';
import { refusalSentence } from '#words';

export const init: ServerInit = async () => {
	await openServices();
	await registerJobs(services);
	// The small server in front (src/tool/serve.ts) closes what is open when it is told to stop.
	(globalThis as { tusoiClose?: () => Promise<void> }).tusoiClose = () => services.close();
};

/** Pages for people who are not signed in. Everything else asks them to sign in first. */
const open = new Set([
	'/sign-in',
	'/sign-in/demonstration',
	'/activate',
	'/setup',
	'/setup/demonstration',
	// The secret in the address says whose calendar it is.
	'/calendar/feeds/[committee=id]/[token]',
	'/language',
	'/healthz',
	'/readyz',
	'/metrics'
]);

/** What the public does is timed nowhere: a count of answers would tell when somebody wrote. */
export const handle: Handle = (input) =>
	isForPublic(input.event) ? answer(input) : timed(input.event, () => answer(input));

/** These pages read no session, even where there is one. */
const isForPublic = ({ route }: { route: { id: string | null } }): boolean =>
	/^\/public(\/|$)/.test(route.id ?? '');

const answer = async ({ event, resolve }: Parameters<Handle>[0]): Promise<Response> => {
	event.locals.reference = randomUUID().slice(0, 8);
	event.locals.locale = readLocale(event.cookies.get('language'));
	const route = event.route.id?.replace(/\/\([^)]*\)/g, '') ?? '';
	if (isForPublic(event)) {
		const { place } = event.params as { place?: string };
		if (place !== undefined) event.locals.ctx = await publicContext(place, event.locals.locale);
	} else if (!open.has(route)) {
		const session = await services.auth.api.getSession({ headers: event.request.headers });
		const actor =
			session &&
			(await findActor(
				services.database.forCommittee(session.user.committeeId),
				session.user,
				services.clock
			));
		if (!actor)
			redirect(
				303,
				`/sign-in${event.url.pathname === '/' ? '' : `?next=${encodeURIComponent(event.url.pathname)}`}`
			);
		event.locals.ctx = contextFor(actor, event.locals.locale);
	}
	const response = await resolve(event, {
		transformPageChunk: ({ html }) => html.replace('%lang%', event.locals.locale)
	});
	for (const [name, value] of Object.entries(safetyHeaders)) response.headers.set(name, value);
	if (event.locals.ctx && !response.headers.has('cache-control'))
		response.headers.set('cache-control', 'private, no-store');
	return response;
};

const safetyHeaders = {
	'x-content-type-options': 'nosniff',
	// Nothing of ours reaches another site; stricter still, and a browser would hide from us where a form came from.
	'referrer-policy': 'same-origin',
	'cross-origin-opener-policy': 'same-origin',
	'permissions-policy': 'camera=(), microphone=(), geolocation=()'
};

/** A refusal keeps its own status and says why; anything unforeseen gets a reference that the log knows. */
export const handleError: HandleServerError = ({ kind, error, event }) => {
	const { locale = 'vi', reference } = event.locals;
	if (error instanceof Refusal)
		return { status: error.status, message: refusalSentence(locale, error), code: error.code };
	if (kind === 'framework') {
		const code = error.status === 413 ? 'platform.too-large' : 'platform.not-found';
		return error.status === 404 || error.status === 413
			? { message: refusalSentence(locale, { code, details: {} }), code }
			: undefined;
	}
	if (kind !== 'unknown') return undefined;
	const failure = refusalSentence(locale, { code: 'platform.failed', details: {} });
	if (isAnonymous(event.route.id)) {
		noteFailure(error, today(services.clock));
		return { status: 500, message: failure };
	}
	services?.log.error(
		{ reference, err: error, ...(isForPublic(event) ? {} : { route: event.route.id }) },
		'failed'
	);
	return {
		status: 500,
		message: failure,
		reference
	};
};
