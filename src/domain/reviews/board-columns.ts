import { showDate } from '#platform/dates.ts';
import type { Locale } from '#platform/words.ts';
import type { Figures, UnitStanding } from './board.ts';
import { boardWords } from './words/campaign-board.ts';
import { campaignWords } from './words/campaign.ts';
import { stateWords } from './words/states.ts';

/** Where persons stand, in the order in which it goes. */
export const shownFigures = ['writing', 'handedIn', 'concluded', 'signed', 'leftOut'] as const;

/** The columns of the board: the same on the screen, on paper and in a workbook. */
export function boardColumns(locale: Locale) {
	const words = boardWords(locale).board;
	return [
		{ label: words.unit, text: ({ name }: UnitStanding) => name, numeric: false },
		{ label: words.collective, text: (unit: UnitStanding) => collectiveText(unit, locale), numeric: false },
		...shownFigures.map((figure) => ({
			label: words[figure],
			text: ({ persons }: UnitStanding) => persons[figure],
			numeric: true
		})),
		{ label: words.conference, text: (unit: UnitStanding) => conferenceText(unit, locale), numeric: false },
		{ label: words.waits, text: (unit: UnitStanding) => owedText(unit, locale), numeric: false }
	];
}

/** The same for a narrow screen: where its persons stand, in one line. */
export function narrowBoardColumns(locale: Locale) {
	const words = boardWords(locale).board;
	return [
		{ label: words.unit, text: ({ name }: UnitStanding) => name },
		{ label: words.collective, text: (unit: UnitStanding) => collectiveText(unit, locale) },
		{ label: words.persons, text: ({ persons }: UnitStanding) => figuresText(persons, locale) },
		{ label: words.conference, text: (unit: UnitStanding) => conferenceText(unit, locale) },
		{ label: words.waits, text: (unit: UnitStanding) => owedText(unit, locale) }
	];
}

/** `25 đang viết, 3 đã nộp`: only what there is. */
export function figuresText(persons: Figures, locale: Locale): string {
	const words = boardWords(locale).board;
	const said = shownFigures
		.filter((figure) => persons[figure] > 0)
		.map((figure) => `${persons[figure]} ${words[figure].toLocaleLowerCase('vi')}`);
	return said.join(', ') || '0';
}

/** How the collective itself stands. */
export const collectiveText = ({ collective }: UnitStanding, locale: Locale): string =>
	collective ? stateWords(locale).review[collective.state] : boardWords(locale).board.noCollective;

/** What a unit owes now, in one sentence. */
export function owedText({ waits }: UnitStanding, locale: Locale): string {
	const words = campaignWords(locale);
	const said = waits.map((one) => words.owed[one.for](one.count)).join('; ');
	return said ? said.charAt(0).toLocaleUpperCase('vi') + said.slice(1) : words.nothingOwed;
}

/** When the conference is, or was. */
export function conferenceText({ conference }: UnitStanding, locale: Locale): string {
	const words = boardWords(locale).board;
	if (!conference) return words.noConference;
	const on = showDate(conference.on);
	if (conference.isOver) return words.conferenceHeld(on);
	return conference.time ? words.conferenceAt(conference.time, on) : words.conferenceOn(on);
}
