import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { hasSentence } from '#words';
import { conclusionForm, ownWordsForm, sessionForm } from './forms.ts';

const unit = '0199b1a0-0000-7000-8000-000000000001';
const typed = {
	title: ' Học tập Nghị quyết 68 ',
	subject: 'Nghị quyết 68-NQ/TW',
	date: '26/11/2026',
	start: '19h30',
	end: '21.30',
	breakStart: '',
	breakEnd: '',
	place: 'Hội trường',
	units: unit
};
const faults = (form: v.GenericSchema<unknown, unknown>, input: unknown) => {
	const read = v.safeParse(form, input);
	return read.success ? {} : v.flatten(read.issues).nested;
};

describe('a session as it is planned', () => {
	test('is read as people type it, in the time of Việt Nam', () => {
		const { plan } = v.parse(sessionForm, typed);
		expect(plan).toMatchObject({ title: 'Học tập Nghị quyết 68', unitIds: [unit], breakStartsAt: null });
		expect(plan.startsAt.toISOString()).toBe('2026-11-26T12:30:00.000Z');
		expect(plan.endsAt.toISOString()).toBe('2026-11-26T14:30:00.000Z');
	});

	test('left empty, names every field that is needed, each with a sentence', () => {
		const found = faults(sessionForm, { title: '', subject: '', date: '', start: '', end: '', place: '' })!;
		expect(Object.keys(found).sort()).toEqual(['date', 'end', 'place', 'start', 'subject', 'title', 'units']);
		for (const [code] of Object.values(found) as string[][]) expect(hasSentence(code!), code).toBe(true);
	});

	test('does not end before it starts, and its break lies within and is whole', () => {
		expect(faults(sessionForm, { ...typed, end: '18:00' })).toEqual({ end: ['study.ends-before-it-starts'] });
		expect(faults(sessionForm, { ...typed, breakStart: '20:15' })).toEqual({
			breakEnd: ['study.half-a-break']
		});
		expect(faults(sessionForm, { ...typed, breakStart: '18:15', breakEnd: '20:30' })).toEqual({
			breakStart: ['study.break-outside']
		});
		expect(faults(sessionForm, { ...typed, breakStart: 'tám giờ' })).toEqual({
			breakStart: ['platform.not-a-time']
		});
	});
});

test('a person’s words are words, or the choice to say nothing; silence is neither', () => {
	expect(faults(ownWordsForm, { said: 'words', words: ' ' })).toEqual({ words: ['study.words-missing'] });
	expect(faults(ownWordsForm, { words: 'Xe hỏng' })).toEqual({ said: ['study.choice-missing'] });
	expect(v.parse(ownWordsForm, { said: 'declined' })).toEqual({
		said: 'declined',
		words: '',
		fromPaper: false
	});
});

test('a conclusion says something; a shortcoming is described on its own page', () => {
	expect(faults(conclusionForm, { conclusion: 'reminded' })).toEqual({
		words: ['study.conclusion-words-missing']
	});
	expect(v.parse(conclusionForm, { conclusion: 'shortcoming' }).conclusion).toBe('shortcoming');
});
