import * as v from 'valibot';
import { chosen, date, text } from '#platform/form-fields.ts';
import { shortestPassphrase } from './custodian.ts';

const code = (reason: string) => `custody.${reason}`;

/** A passphrase as it is typed again; never trimmed into another one, never echoed. */
const passphrase = v.pipe(
	v.optional(v.string(), ''),
	v.nonEmpty(code('passphrase-missing')),
	v.maxLength(200, 'platform.too-long')
);

export const appointmentForm = v.object({
	member: chosen(code('custodian-missing')),
	from: date(code('from-missing')),
	decision: text(200, code('decision-missing'))
});
export type Appointment = v.InferOutput<typeof appointmentForm>;

export const endForm = v.object({
	on: date(code('end-missing')),
	reason: text(500, code('end-reason-missing'))
});
export type EndOfAppointment = v.InferOutput<typeof endForm>;

export const keyForm = v.pipe(
	v.object({
		password: v.pipe(passphrase, v.minLength(shortestPassphrase, code('passphrase-short'))),
		passwordAgain: v.optional(v.string(), '')
	}),
	v.forward(
		v.check(({ password, passwordAgain }) => password === passwordAgain, code('passphrase-differs')),
		['passwordAgain']
	)
);

export const askForm = v.object({
	ground: text(60, code('ground-missing')),
	reason: text(1000, code('reason-missing')),
	password: passphrase
});
export type WishToOpen = v.InferOutput<typeof askForm>;

export const passphraseForm = v.object({ password: passphrase });

export const refusalForm = v.object({ words: text(1000, code('refusal-missing')) });
