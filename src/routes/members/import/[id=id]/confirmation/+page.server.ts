import { redirect } from '@sveltejs/kit';
import { confirmForm } from '#domain/membership/roster/choices.ts';
import { confirmRoster, getRosterImport } from '#domain/membership/server/index.ts';
import { formAction } from '#web/server/form-action.ts';
import { sendRosterImport } from '#web/server/roster-jobs.ts';
import { services } from '#web/server/services.ts';

export async function load({ locals: { ctx }, params }) {
	const roster = await getRosterImport(ctx, params.id);
	if (roster.state !== 'uploaded' && roster.state !== 'failed')
		redirect(303, `/members/import/${params.id}/progress`);
	return { id: roster.id, count: roster.count, unknownUnits: roster.reading.unknownUnits };
}

export const actions = {
	default: formAction(confirmForm, async (ctx, { createUnits }, { params }) => {
		await confirmRoster(ctx, params.id!, { createUnits: createUnits !== undefined });
		await sendRosterImport(services, ctx, params.id!);
		return `/members/import/${params.id}/progress`;
	})
};
