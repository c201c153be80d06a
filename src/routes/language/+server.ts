import { redirect } from '@sveltejs/kit';
import { readLocale } from '#platform/words.ts';
import { ownPath } from '#web/own-path.ts';
import { formDataOf } from '#web/server/form-data.ts';

/** Chooses the language for a year and goes back to where the person was. */
export async function POST({ request, cookies, url }) {
	const form = await formDataOf(request);
	cookies.set('language', readLocale(String(form.get('language'))), {
		path: '/',
		maxAge: 365 * 24 * 3600,
		secure: url.protocol === 'https:'
	});
	redirect(303, ownPath(String(form.get('back'))));
}
