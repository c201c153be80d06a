import type { Id } from '#platform/id.ts';
import type { Locale } from '#platform/words.ts';
import type { Conclusion } from './listed-answer.ts';
import { studyWords } from './words.ts';

/** One event of a session as the journal has it. */
export type SessionEvent = {
	sequence: number;
	act: string;
	at: Date;
	who: string | null;
	onBehalfOf: string | null;
	channel: string;
	to: Record<string, unknown> | null;
};

/** One line of the history that people read. */
export type HistoryEntry = {
	id: string;
	at: Date;
	who: string;
	act: string;
	words: string | null;
	onBehalfOf: string | null;
	fromPaper: boolean;
};

/** What happened to a session, in words; `seesUnit` says of which cells a person reads the answers. */
export function historyOf(
	events: readonly SessionEvent[],
	cells: ReadonlyMap<Id, string>,
	seesUnit: (unitId: Id) => boolean,
	locale: Locale
): HistoryEntry[] {
	const someone = studyWords(locale).record.someone;
	return events.flatMap((event) => {
		const act = actOf(event, cells, seesUnit, locale);
		if (act === null) return [];
		return {
			id: String(event.sequence),
			at: event.at,
			who: event.who ?? someone,
			act,
			words: event.act === 'study-session.cancelled' ? text(event.to?.reason) : null,
			onBehalfOf: event.onBehalfOf,
			fromPaper: event.channel === 'paper'
		};
	});
}

function actOf(
	{ act, to }: SessionEvent,
	cells: ReadonlyMap<Id, string>,
	seesUnit: (unitId: Id) => boolean,
	locale: Locale
): string | null {
	const words = studyWords(locale).history;
	const unit = cells.get(text(to?.unitId)) ?? '';
	const private_ = (sentence: string) => (seesUnit(text(to?.unitId)) ? sentence : null);
	switch (act) {
		case 'study-session.planned':
			return words[act];
		case 'study-session.changed':
			return to?.toldAgain ? words.changedAndToldAgain : words[act];
		case 'study-session.announced':
			return to?.shortNotice ? words.announcedShort : words[act];
		case 'study-session.cancelled':
			return words[act];
		case 'study-session.acknowledged':
			return words.acknowledged(unit);
		case 'study-session.published':
			return words.published(text(to?.paperNumber));
		case 'study-session.corrected':
			return words.corrected(text(to?.paperNumber));
		case 'study-session.listed-heard':
			return private_(words.heard(unit, text(to?.reference)));
		case 'study-session.listed-concluded':
			return private_(
				words.concluded(
					unit,
					text(to?.reference),
					studyWords(locale).answer.conclusions[to?.conclusion as Conclusion]
				)
			);
		case 'study-session.cell-answered':
			return words.answered(unit);
		default:
			return null;
	}
}

const text = (value: unknown): string => (typeof value === 'string' ? value : '');
