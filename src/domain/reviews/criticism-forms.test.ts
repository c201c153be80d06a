import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { hasSentence } from '#words';
import {
	answerForm,
	commentForm,
	commentsForm,
	criticismForm,
	gridForm,
	holdingBackForm,
	releaseForm,
	rewordingForm,
	takeBackForm,
	withdrawalForm
} from './criticism-forms.ts';

const id = '0192b3c4-0000-7000-8000-000000000001';
const wording = { fact: 'Không gửi tài liệu', when: 'tháng 7', place: 'Chi bộ', ask: 'Gửi trước' };
const messages = (form: v.GenericSchema, typed: unknown): Record<string, string> => {
	const read = v.safeParse(form, typed);
	return read.success
		? {}
		: Object.fromEntries(read.issues.map((issue) => [v.getDotPath(issue)!, issue.message]));
};

describe('a form that was left empty says what is missing, at each field', () => {
	const forms: [string, v.GenericSchema, string[]][] = [
		['criticism', criticismForm, ['fact', 'when', 'place', 'ask']],
		['grid', gridForm, ['fact', 'when', 'place', 'ask', 'author', 'review']],
		['rewording', rewordingForm, ['fact', 'when', 'place', 'ask']],
		['answer', answerForm, ['words']],
		['holding back', holdingBackForm, ['ground', 'reason']],
		['release', releaseForm, ['outcome', 'reason']],
		['withdrawal', withdrawalForm, []],
		['comment', commentForm, ['source', 'sourceName', 'datedOn', 'words']],
		['comments', commentsForm, ['source', 'sourceName', 'datedOn']],
		['taking back', takeBackForm, ['reason']]
	];
	test.each(forms)('%s', (_, form, fields) => {
		for (const typed of ['', '   ']) {
			const said = messages(form, Object.fromEntries(fields.map((field) => [field, typed])));
			expect(Object.keys(said)).toEqual(fields);
			for (const code of Object.values(said)) expect(hasSentence(code), code).toBe(true);
		}
	});
});

test('what is too long, or not a text at all, is refused rather than cut', () => {
	expect(messages(criticismForm, { ...wording, fact: 'x'.repeat(4001) })).toEqual({
		fact: 'platform.too-long'
	});
	expect(messages(criticismForm, { ...wording, place: 'x'.repeat(301) })).toEqual({
		place: 'platform.too-long'
	});
	expect(messages(criticismForm, { ...wording, fact: ['a', 'b'] })).toEqual({ fact: 'reviews.fact-missing' });
	expect(messages(gridForm, { ...wording, author: 'somebody', review: id })).toEqual({
		author: 'reviews.author-missing'
	});
});

test('an author that is none is nobody; a channel that is none is refused', () => {
	expect(v.parse(criticismForm, { ...wording, author: "'; drop table" }).author).toBeNull();
	expect(v.parse(criticismForm, { ...wording, author: id }).author).toBe(id);
	expect(v.safeParse(criticismForm, { ...wording, channel: 'import' }).success).toBe(false);
});

test('of a paper about many, only lines with words that name somebody are read', () => {
	const origin = { source: 'front', sourceName: 'Mặt trận', datedOn: '20/11/2026' };
	const { lines, datedOn } = v.parse(commentsForm, {
		...origin,
		[`words-${id}`]: '  Nhiệt tình ',
		'words-0192b3c4-0000-7000-8000-000000000002': '  ',
		'words-somebody': 'Lời lạc',
		[id]: 'Lời lạc'
	});
	expect(datedOn).toBe('2026-11-20');
	expect(lines).toEqual([{ reviewId: id, words: 'Nhiệt tình' }]);
});
