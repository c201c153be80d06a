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

/** What happened to a campaign, in words, oldest first; `units` names those whose acknowledgements may be told. */
export function historyOf(events: readonly CampaignEvent[], units: ReadonlyMap<Id, string>, locale: Locale) {
	return events.flatMap((event) => {
		const act = actOf(event, units, locale);
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

function actOf({ act, to }: CampaignEvent, units: ReadonlyMap<Id, string>, locale: Locale): string | null {
	const words = campaignWords(locale).history;
	const { unitId, reviewed, exempt } = fields(to);
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
		case 'campaign.acknowledged': {
			const unit = units.get(String(unitId));
			return unit === undefined ? null : words[act](unit);
		}
		default:
			return null;
	}
}

const fields = (to: unknown): Record<string, unknown> =>
	typeof to === 'object' && to !== null ? (to as Record<string, unknown>) : {};
