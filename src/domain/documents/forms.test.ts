import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { largestAttachment } from './attachment.ts';
import { attachedFiles, mostAttachments } from './forms.ts';

const file = (name = 'a.pdf', size = 3) => new File([new Uint8Array(size)], name);
const read = (value: unknown) => v.safeParse(attachedFiles, value);

describe('the files of a form', () => {
	test('are none when nothing was chosen, whatever the browser sends', () => {
		expect(read(undefined).output).toEqual([]);
		expect(read(new File([], '')).output).toEqual([]);
	});

	test('are one or many', () => {
		expect(read(file()).output).toHaveLength(1);
		expect(read([file(), file('b.pdf')]).output).toHaveLength(2);
	});

	test('are refused when one is too large, when there are too many, and when they are no files', () => {
		expect(read(file('lớn.pdf', largestAttachment + 1)).issues?.[0].message).toBe(
			'documents.attachment-too-large'
		);
		const many = Array.from({ length: mostAttachments + 1 }, () => file());
		expect(read(many).issues?.[0].message).toBe('documents.attachments-too-many');
		expect(read('a.pdf').success).toBe(false);
	});
});
