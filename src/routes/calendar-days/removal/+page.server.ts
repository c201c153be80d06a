import { nothingForm } from '#domain/supervision/forms.ts';
import { canKeepCalendar } from '#domain/supervision/policy.ts';
import { findCalendarDay, removeCalendarDay } from '#domain/supervision/server/index.ts';
import { readDate } from '#platform/dates.ts';
import { notFound } from '#platform/refusal.ts';
import { formAction } from '#web/server/form-action.ts';
import { permit } from '#web/server/permit.ts';

function dayOf(url: URL): string {
	const day = readDate(url.searchParams.get('day') ?? '');
	if (!day) throw notFound();
	return day;
}

export async function load({ locals: { ctx }, url, request }) {
	const day = await findCalendarDay(ctx, dayOf(url));
	// Who presses twice reads why nothing happened.
	if (!day && request.method === 'GET') throw notFound();
	return {
		asked: dayOf(url),
		day: day ?? null,
		may: permit(ctx, canKeepCalendar(ctx.actor))
	};
}

export const actions = {
	default: formAction(nothingForm, async (ctx, _, { url }) => {
		await removeCalendarDay(ctx, dayOf(url));
		return '/calendar-days';
	})
};
