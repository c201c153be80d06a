import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { hasSentence } from '#words';
import { newId } from '#platform/id.ts';
import {
	answerForm,
	extensionForm,
	ownerForm,
	planForm,
	recheckForm,
	reportForm,
	shortcomingForm,
	verdictForm
} from './forms.ts';

const forms = {
	shortcomingForm,
	answerForm,
	planForm,
	reportForm,
	verdictForm,
	recheckForm,
	extensionForm,
	ownerForm
};

/** What is asked for when a form is sent empty, as a browser sends it: texts empty, choices missing. */
const asked = (form: v.GenericSchema<unknown, unknown>, sent: Record<string, unknown>) =>
	Object.fromEntries(
		(v.safeParse(form, sent).issues ?? []).map((issue): [string, string] => [
			v.getDotPath(issue) ?? '',
			issue.message
		])
	);
const texts = [
	'subject',
	'criterion',
	'description',
	'cause',
	'responsibility',
	'source',
	'sourceNote',
	'foundOn'
].concat([
	'words',
	'task',
	'expectedProduct',
	'owner',
	'dueOn',
	'doneOn',
	'newDueOn',
	'newOwner',
	'answeredBy',
	'inspectorId'
]);
const empty = Object.fromEntries(texts.map((name) => [name, '']));

describe('a form sent empty', () => {
	for (const [name, form] of Object.entries(forms))
		test(`${name} asks for each thing in a sentence of its own`, () => {
			const codes = Object.values(asked(form, empty));
			expect(codes.length).toBeGreaterThan(0);
			for (const code of codes) {
				expect(code).toMatch(/^rectification\./);
				expect(hasSentence(code), code).toBe(true);
			}
		});
});

test('a verdict needs a choice, words and a day; the inspector is named only when it is entered for them', () => {
	expect(asked(verdictForm, empty)).toEqual({
		outcome: 'rectification.verdict-missing',
		words: 'rectification.verdict-words-missing',
		doneOn: 'rectification.done-on-missing'
	});
	const verdict = { outcome: 'verified', words: 'Đủ', doneOn: '5.9.2026', inspectorId: '' };
	expect(v.parse(verdictForm, verdict)).toEqual({ ...verdict, doneOn: '2026-09-05', inspectorId: null });
});

test('a re-check may leave the new date empty, but a date that is none is told', () => {
	const recheck = { outcome: 'held', words: 'Vẫn giữ', doneOn: '20/11/2026', newDueOn: '', inspectorId: '' };
	expect(v.parse(recheckForm, recheck).newDueOn).toBeNull();
	expect(asked(recheckForm, { ...recheck, newDueOn: '31/02/2027' })).toEqual({
		newDueOn: 'platform.not-a-date'
	});
	expect(v.parse(recheckForm, { ...recheck, newDueOn: '28/02/2027' }).newDueOn).toBe('2027-02-28');
});

test('a shortcoming is of a person or of a collective, and of nothing else', () => {
	const id = newId();
	const form = v.pick(shortcomingForm, ['subject']);
	const read = (subject: string) => v.parse(form, { subject }).subject;
	expect(read(`member:${id}`)).toEqual({ memberId: id });
	expect(read(`unit:${id}`)).toEqual({ unitId: id });
	for (const wrong of ['', 'member:', 'member:x', `cell:${id}`, id])
		expect(v.is(form, { subject: wrong }), wrong).toBe(false);
});
