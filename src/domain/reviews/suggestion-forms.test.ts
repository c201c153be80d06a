import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { newId } from '#platform/id.ts';
import { hasSentence } from '#words';
import {
	addressee,
	explanationForm,
	explanationVerdictForm,
	suggestionPaperForm,
	suggestionWithdrawalForm
} from './suggestion-forms.ts';

const messages = (schema: v.GenericSchema, typed: unknown): Record<string, string> => {
	const read = v.safeParse(schema, typed);
	return Object.fromEntries((read.issues ?? []).map((issue) => [v.getDotPath(issue), issue.message]));
};
const paper = { sender: 'committee', number: '12-CV/ĐU', datedOn: '21/11/2026' };

describe('the form of a paper', () => {
	test('left empty it says at once everything that is missing, and each in words', () => {
		const found = messages(suggestionPaperForm, { sender: 'committee', number: '', datedOn: '' });
		expect(found).toEqual({
			number: 'reviews.suggestion-number-missing',
			datedOn: 'reviews.suggestion-dated-on-missing',
			'words-0': 'reviews.suggestion-words-missing',
			'dueOn-0': 'reviews.suggestion-due-missing'
		});
		for (const code of Object.values(found)) expect(hasSentence(code), code).toBe(true);
	});

	test('of a superior it says who signed', () => {
		const superior = { ...paper, sender: 'superior', 'words-0': 'Một', 'dueOn-0': '1/12/2026' };
		expect(messages(suggestionPaperForm, { ...superior, senderName: ' ' })).toEqual({
			senderName: 'reviews.suggestion-sender-missing'
		});
		expect(messages(suggestionPaperForm, { ...superior, senderName: 'Tỉnh ủy' })).toEqual({});
	});

	test('holds any number of issues; those added and not used at the end are left out', () => {
		const id = newId();
		const read = v.parse(suggestionPaperForm, {
			...paper,
			...{ issues: '3', 'words-0': ' Một ', 'dueOn-0': '1.12.2026', 'to-0': addressee(id, 'Tập thể A') },
			...{ 'words-1': 'Hai', 'dueOn-1': '2/12/2026', 'to-1': ['khong-phai-ma x', addressee(id, 'B')] },
			...{ 'words-2': ' ', 'dueOn-2': '03/12/2026' }
		});
		expect(read.issues).toEqual([
			{ words: 'Một', dueOn: '2026-12-01', search: '', reviewIds: [id] },
			{ words: 'Hai', dueOn: '2026-12-02', search: '', reviewIds: [id] }
		]);
	});

	test('an issue left empty between others is pointed out', () => {
		const found = messages(suggestionPaperForm, {
			...paper,
			...{ issues: '2', 'dueOn-0': '1/12/2026', 'words-1': 'Hai', 'dueOn-1': '32/12/2026' }
		});
		expect(found).toEqual({
			'words-0': 'reviews.suggestion-words-missing',
			'dueOn-1': 'platform.not-a-date'
		});
	});

	test.each(['-1', 'abc', '1e9', '', undefined])('a count of issues like %s does no harm', (issues) => {
		expect(Object.keys(messages(suggestionPaperForm, { ...paper, issues })).length).toBeLessThan(5);
	});

	test('ten to the fifth characters are too many, and said so', () => {
		expect(
			messages(suggestionPaperForm, { ...paper, 'words-0': 'ữ'.repeat(1e5), 'dueOn-0': '1/12/2026' })
		).toEqual({ 'words-0': 'platform.too-long' });
	});
});

test('an explanation wants all five parts', () => {
	expect(Object.keys(messages(explanationForm, {}))).toEqual([
		...['happened', 'objectiveCause', 'subjectiveCause', 'responsibility', 'followUp']
	]);
});

test('whoever returns an explanation says why; whoever accepts it need not', () => {
	expect(messages(explanationVerdictForm, {})).toEqual({ outcome: 'reviews.verdict-missing' });
	expect(messages(explanationVerdictForm, { outcome: 'returned', words: ' ' })).toEqual({
		words: 'reviews.verdict-words-missing'
	});
	expect(messages(explanationVerdictForm, { outcome: 'accepted' })).toEqual({});
});

test('whoever withdraws says why', () => {
	expect(messages(suggestionWithdrawalForm, { words: '' })).toEqual({
		words: 'reviews.withdrawal-words-missing'
	});
});
