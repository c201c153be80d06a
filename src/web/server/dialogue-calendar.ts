import { listPublicDialogues } from '#domain/dialogues/server/index.ts';
import { publicDialogueWords } from '#domain/dialogues/words/public-words.ts';
import { momentOf, timeZone } from '#platform/dates.ts';
import type { Context } from '#platform/server/context.ts';

const minutes = 120;

/** The conferences that were announced, as a calendar file that a phone keeps; one that was called off is taken out of it. */
export async function dialogueCalendar(ctx: Context, at: string): Promise<string> {
	const { default: ical, ICalEventStatus } = await import('ical-generator');
	const calendar = ical({
		name: publicDialogueWords(ctx.locale).title,
		prodId: { company: 'tusoi', product: 'tusoi', language: ctx.locale.toUpperCase() },
		timezone: timeZone,
		ttl: 6 * 3600
	});
	for (const one of await listPublicDialogues(ctx, { limit: 50, offset: 0 })) {
		const start = momentOf(one.heldOn, one.startsAt);
		calendar.createEvent({
			id: `dialogue-${one.id}@${ctx.committeeId}`,
			stamp: ctx.clock.now(),
			start,
			end: new Date(start.getTime() + minutes * 60_000),
			timezone: timeZone,
			summary: one.title,
			location: one.place,
			description: one.content,
			url: `${at}/${one.slug}`,
			status: one.state === 'called-off' ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED
		});
	}
	return calendar.toString();
}
