import { readScope } from '#domain/cell-meetings/calendar-forms.ts';
import { notFound } from '#platform/refusal.ts';
import { calendarFile, calendarResponse } from '#web/server/calendar-file.ts';

export async function GET({ locals: { ctx }, url }) {
	const asked = readScope(url.searchParams.get('scope') ?? 'own');
	if (!asked) throw notFound();
	return calendarResponse(await calendarFile(ctx, asked.scope, asked.unitId), true);
}
