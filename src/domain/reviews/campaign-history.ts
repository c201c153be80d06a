import { showDate } from '#platform/dates.ts';
import type { Id } from '#platform/id.ts';
import type { Locale } from '#platform/words.ts';
import { campaignWords } from './words/campaign.ts';

/** One event of a campaign as the journal has it. */
export type CampaignEvent = {
	sequence: number;
	act: string;
	at: Date;
	who: string | null;
	onBehalfOf: string | null;
	channel: string;
	to: unknown;
};

/** What happened to a campaign, in words, oldest first; or, of all of it, what one unit said. */
export function historyOf(events: readonly CampaignEvent[], locale: Locale, unitId: Id | null = null) {
	const concerned = events.filter(({ to }) => (fields(to).unitId ?? null) === unitId);
	return concerned.flatMap((event) => {
		const act = actOf(event, locale);
		if (act === null) return [];
		return {
			id: String(event.sequence),
			at: event.at,
			who: event.who ?? '',
			act,
			words: event.act === 'campaign.reopened' ? String(fields(event.to).reason ?? '') : null,
			onBehalfOf: event.onBehalfOf,
			fromPaper: event.channel === 'paper'
		};
	});
}

function actOf({ act, to }: CampaignEvent, locale: Locale): string | null {
	const words = campaignWords(locale).history;
	const { reviewed, exempt, conferenceOn } = fields(to);
	switch (act) {
		case 'campaign.planned':
		case 'campaign.changed':
		case 'campaign.closed':
		case 'campaign.reopened':
		case 'campaign.cancelled':
			return words[act];
		case 'campaign.opened':
			return words[act](Number(reviewed), Number(exempt));
		case 'campaign.participants-updated':
			return words[act](Array.isArray(to) ? to.length : 0);
		case 'campaign.acknowledged':
			return words[act](typeof conferenceOn === 'string' ? showDate(conferenceOn) : null);
		default:
			return null;
	}
}

const fields = (to: unknown): Record<string, unknown> =>
	typeof to === 'object' && to !== null ? (to as Record<string, unknown>) : {};
