import { inBothLanguages } from '#platform/words.ts';
import { calendarWords } from './words/calendar.ts';
import { meetingRefusals } from './words/meeting-refusals.ts';
import { meetingTaskWords, meetingWords } from './words/meeting-words.ts';

const refusalsIn = (locale: 'vi' | 'en'): Record<string, string | ((details: never) => string)> => ({
	...calendarWords(locale).refusals,
	...meetingRefusals(locale)
});

/** The words of this module’s parts under one roof: a refusal’s code finds its sentence here. */
export const cellMeetingsWords = inBothLanguages(
	{ meeting: meetingWords.vi, tasks: meetingTaskWords.vi, refusals: refusalsIn('vi') },
	{ meeting: meetingWords.en, tasks: meetingTaskWords.en, refusals: refusalsIn('en') }
);
