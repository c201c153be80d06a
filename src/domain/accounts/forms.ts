import * as v from 'valibot';
import { date, text } from '#platform/form-fields.ts';
import { isId } from '#platform/id.ts';

const password = v.pipe(
	v.string('platform.field-missing'),
	v.minLength(10, 'accounts.password-too-short'),
	v.maxLength(128, 'platform.too-long')
);
const username = v.pipe(
	v.string('platform.field-missing'),
	v.trim(),
	v.toLowerCase(),
	v.nonEmpty('accounts.username-missing'),
	v.maxLength(40, 'platform.too-long')
);

export const signInForm = v.object({
	username,
	password: v.pipe(
		v.string('platform.field-missing'),
		v.nonEmpty('accounts.password-missing'),
		v.maxLength(128, 'platform.too-long')
	)
});

export const activationForm = v.object({
	username,
	code: text(40, 'accounts.code-missing'),
	password
});

export const passwordForm = v.object({
	current: v.pipe(v.string('platform.field-missing'), v.nonEmpty('accounts.password-missing')),
	password
});

export const setupForm = v.object({
	name: text(150),
	superior: text(150),
	place: text(80),
	termFrom: date(),
	termTo: date(),
	fullName: text(80),
	bornOn: date(),
	username,
	password
});

/** Whose slips are to be printed. */
export const slipsForm = v.object({
	members: v.pipe(
		v.optional(v.array(v.pipe(v.string(), v.check(isId, 'platform.field-wrong'))), []),
		v.minLength(1, 'accounts.nobody-chosen'),
		v.maxLength(100, 'accounts.too-many-chosen')
	)
});
