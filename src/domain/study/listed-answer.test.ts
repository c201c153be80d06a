import { expect, test } from 'vitest';
import { answerState, listedPeople, mayConcludeNow, mayHear, type ListedAnswer } from './listed-answer.ts';
import type { ResultLine } from './result.ts';

const line = (memberId: string, reference: string | null): ResultLine => ({
	memberId,
	fullName: memberId,
	unitId: 'a',
	unitName: 'Chi bộ a',
	status: 'late',
	lateMinutes: 12,
	leftEarlyMinutes: 0,
	reference
});
const nothing: ListedAnswer = {
	memberId: 'an',
	ownWords: null,
	wordsEnteredBy: null,
	wordsChannel: null,
	conclusion: null,
	conclusionWords: null
};
const heard: ListedAnswer = { ...nothing, ownWords: 'Xe hỏng', wordsEnteredBy: 'an', wordsChannel: 'self' };
const concluded: ListedAnswer = { ...heard, conclusion: 'accepted', conclusionWords: 'Có lý do' };

test('nobody is concluded about unheard, and nobody twice', () => {
	expect(mayConcludeNow(nothing)).toMatchObject({ code: 'study.not-heard-yet' });
	expect(mayConcludeNow(heard).allowed).toBe(true);
	expect(mayConcludeNow(concluded)).toMatchObject({ code: 'study.concluded-already' });
});

test('words that somebody gave themselves are changed by nobody else; words written down for them may be', () => {
	expect(mayHear(heard, { isThemself: false })).toMatchObject({ code: 'study.said-themself' });
	expect(mayHear(heard, { isThemself: true }).allowed).toBe(true);
	expect(mayHear({ ...heard, wordsChannel: 'paper' }, { isThemself: false }).allowed).toBe(true);
	expect(mayHear(concluded, { isThemself: true })).toMatchObject({ code: 'study.concluded-already' });
});

test('a cell answers for those with a reference; it has answered when each of them is concluded about', () => {
	const lines = [line('an', 'TS-2026-0001'), line('bình', null)];
	expect(listedPeople(lines, []).map((person) => person.memberId)).toEqual(['an']);
	expect(answerState(listedPeople(lines, [concluded]), '2026-12-01', '2026-12-20')).toBe('answered');
	expect(answerState(listedPeople(lines, [heard]), '2026-12-01', '2026-12-01')).toBe('open');
	expect(answerState(listedPeople(lines, [heard]), '2026-12-01', '2026-12-02')).toBe('overdue');
});
