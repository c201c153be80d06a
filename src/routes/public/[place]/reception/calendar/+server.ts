import { dayWords } from '#domain/reception/words/days.ts';
import { listPublicDays } from '#domain/reception/server/index.ts';
import { momentOf, timeZone } from '#platform/dates.ts';
import { calendarResponse } from '#web/server/calendar-file.ts';

/** So many days ahead a phone’s calendar knows of. */
const ahead = 366;

/** The reception days as a calendar file: who receives, when, where; of citizens nothing. One that was called off stays, as such. */
export async function GET({ locals: { ctx, locale } }) {
	const { default: ical, ICalEventStatus } = await import('ical-generator');
	const words = dayWords(locale);
	const calendar = ical({
		name: words.public.title,
		prodId: { company: 'tusoi', product: 'tusoi', language: locale.toUpperCase() },
		timezone: timeZone,
		ttl: 6 * 3600
	});
	for (const day of await listPublicDays(ctx, ahead)) {
		const isOff = day.state === 'cancelled';
		const title = words.public.event(words.capacities[day.capacity]);
		calendar.createEvent({
			id: `reception-${day.id}@${ctx.committeeId}`,
			stamp: ctx.clock.now(),
			start: momentOf(day.heldOn, day.startsAt),
			end: momentOf(day.heldOn, day.endsAt),
			timezone: timeZone,
			summary: isOff ? words.public.eventCancelled(title) : title,
			location: day.place,
			description: day.receiverName,
			status: isOff ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED
		});
	}
	return calendarResponse(calendar.toString(), true, 'lich-tiep-cong-dan');
}
