import { redirect } from '@sveltejs/kit';
import { clearCookies } from '#web/server/sign-in.ts';
import { services } from '#web/server/services.ts';

/** Ends the sign-in of this device. */
export async function POST({ request, cookies }) {
	await services.auth.api.signOut({ headers: request.headers }).catch(() => undefined);
	clearCookies(cookies);
	redirect(303, '/sign-in');
}
