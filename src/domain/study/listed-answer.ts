import type { Channel } from '#platform/actor.ts';
import type { PlainDate } from '#platform/dates.ts';
import type { Id } from '#platform/id.ts';
import { no, yes, type Answer } from '#platform/refusal.ts';
import type { ResultLine } from './result.ts';

export const conclusions = ['accepted', 'reminded', 'shortcoming'] as const;
export type Conclusion = (typeof conclusions)[number];

/** What was heard from a listed member, and what their cell concluded. */
export type ListedAnswer = {
	memberId: Id;
	ownWords: string | null;
	wordsEnteredBy: Id | null;
	wordsChannel: Channel | null;
	conclusion: Conclusion | null;
	conclusionWords: string | null;
};

/** A listed member with what was answered so far. */
export type ListedPerson = ResultLine & { reference: string; answer: ListedAnswer };

const nothingYet = (memberId: Id): ListedAnswer => ({
	memberId,
	ownWords: null,
	wordsEnteredBy: null,
	wordsChannel: null,
	conclusion: null,
	conclusionWords: null
});

/** The people for whom the cells answer: the lines of the newest revision that bear a reference. */
export const listedPeople = (
	lines: readonly ResultLine[],
	answers: readonly ListedAnswer[]
): ListedPerson[] =>
	lines
		.filter((line): line is ResultLine & { reference: string } => line.reference !== null)
		.map((line) => ({
			...line,
			answer: answers.find((one) => one.memberId === line.memberId) ?? nothingYet(line.memberId)
		}));

/** A person's words stand until the cell concludes; words that they gave themselves are changed by nobody else. */
export function mayHear(answer: ListedAnswer, speaker: { isThemself: boolean }): Answer {
	if (answer.conclusion) return no('study.concluded-already');
	if (answer.wordsChannel === 'self' && !speaker.isThemself) return no('study.said-themself');
	return yes;
}

/** Nobody is concluded about unheard, and nobody twice. */
export function mayConcludeNow(answer: ListedAnswer): Answer {
	if (answer.conclusion) return no('study.concluded-already');
	return answer.ownWords === null ? no('study.not-heard-yet') : yes;
}

export type AnswerState = 'answered' | 'open' | 'overdue';

/** A cell has answered when something was concluded about each of its listed members. */
export function answerState(
	people: readonly ListedPerson[],
	dueOn: PlainDate,
	today: PlainDate
): AnswerState {
	if (people.every((person) => person.answer.conclusion !== null)) return 'answered';
	return dueOn < today ? 'overdue' : 'open';
}

/** How it is kept that somebody was asked and chose to say nothing. */
export const declinedToSpeak = 'Không nêu ý kiến.';
