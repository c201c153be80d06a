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

/** What happened to a session, in words; or, of all of it, what was done about one listed member. */
export function historyOf(
	events: readonly SessionEvent[],
	cells: ReadonlyMap<Id, string>,
	locale: Locale,
	memberId: Id | null = null
): HistoryEntry[] {
	const someone = studyWords(locale).record.someone;
	const concerned = events.filter((event) => (event.to?.memberId ?? null) === memberId);
	return concerned.flatMap((event) => {
		const act = actOf(event, cells, locale);
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

function actOf({ act, to }: SessionEvent, cells: ReadonlyMap<Id, string>, locale: Locale): string | null {
	const words = studyWords(locale).history;
	const unit = cells.get(text(to?.unitId)) ?? '';
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
			return words.heard;
		case 'study-session.listed-concluded':
			return words.concluded(studyWords(locale).answer.conclusions[to?.conclusion as Conclusion]);
		case 'study-session.cell-answered':
			return words.answered(unit);
		default:
			return null;
	}
}

const text = (value: unknown): string => (typeof value === 'string' ? value : '');
