import { redirect } from '@sveltejs/kit';
import { getRosterImport } from '#domain/membership/server/index.ts';
import { resumeRosterImport } from '#web/server/roster-jobs.ts';
import { services } from '#web/server/services.ts';
import { refusalSentence } from '#words';

export async function load({ locals: { ctx }, params, setHeaders }) {
	const roster = await getRosterImport(ctx, params.id);
	if (roster.state === 'uploaded') redirect(303, `/members/import/${params.id}`);
	if (roster.state === 'confirmed' || roster.state === 'writing') {
		// The page renews itself without JavaScript, and takes up a list that a stop left behind.
		setHeaders({ refresh: '2' });
		await resumeRosterImport(services, ctx, params.id);
	}
	const { id, state, count, rowsWritten, failure } = roster;
	return {
		id,
		state,
		count,
		rowsWritten,
		rows: Object.values(count).reduce((sum, one) => sum + one, 0),
		failure: failure && refusalSentence(ctx.locale, { code: failure, details: {} })
	};
}
