import { fail, redirect, type ActionFailure, type RequestEvent } from '@sveltejs/kit';
import * as v from 'valibot';
import type { FormState } from '#ui/form.ts';
import { Refusal } from '#platform/refusal.ts';
import type { Context } from '#platform/server/context.ts';
import type { Locale } from '#platform/words.ts';
import { refusalSentence } from '#words';
import { formDataOf } from './form-data.ts';

/** What an action needs of a request, whatever its route. */
type ActionEvent = Pick<RequestEvent, 'request' | 'locals' | 'cookies' | 'url' | 'getClientAddress'> & {
	params: Record<string, string>;
};
type Run<Input, Out> = (ctx: Context, input: Input, event: ActionEvent) => Promise<Out>;
type Form = v.GenericSchema<unknown, unknown>;

/**
 * A form action: reads the form, does the act, and says where to go (a path) or hands something to the page.
 * An incomplete form and a refusal bring the same page back with the words typed and the reason (400, 403, 409).
 */
export const formAction =
	<S extends Form, Out>(form: S, run: Run<v.InferOutput<S>, Out>) =>
	async (event: ActionEvent): Promise<ActionFailure<FormState> | Handed<Out>> => {
		const { locale, ctx } = event.locals;
		const typed = fields(await formDataOf(event.request));
		const read = v.safeParse(form, typed);
		if (!read.success) return fail(400, { values: echo(typed), errors: errorsOf(read.issues, locale) });
		try {
			const out = await run(ctx, read.output, event);
			if (typeof out === 'string') redirect(303, out);
			return out as Handed<Out>;
		} catch (error) {
			if (!(error instanceof Refusal) || error.status === 404) throw error;
			return fail(error.status, { values: echo(typed), ...complaint(error, locale) });
		}
	};

/** What reaches the page: what the act handed over, or why it was not done. */
type Handed<Out> = Exclude<Out, string | void> & FormState;

/** Repeated fields and those named `…[]` become lists; the rest single texts or files. Texts are composed (NFC). */
function fields(data: FormData): Record<string, unknown> {
	const read: Record<string, unknown> = {};
	for (const key of new Set(data.keys())) {
		const values = data.getAll(key).map((value) => (typeof value === 'string' ? composed(value) : value));
		if (key.endsWith('[]')) read[key.slice(0, -2)] = values;
		else read[key] = values.length > 1 ? values : values[0];
	}
	return read;
}

/** One way to write each letter; the character that no text can hold, and nobody types, is left out. */
const composed = (text: string) => text.replaceAll('\u0000', '').normalize('NFC');

/** What was typed goes back to the page; passwords and files do not. */
const echo = (typed: Record<string, unknown>) =>
	Object.fromEntries(
		Object.entries(typed).filter(([key, value]) => !/password|current|code/i.test(key) && !hasFile(value))
	);

const hasFile = (value: unknown) =>
	(Array.isArray(value) ? value : [value]).some((one) => one instanceof File);

function errorsOf(issues: v.BaseIssue<unknown>[], locale: Locale): Record<string, string> {
	const errors: Record<string, string> = {};
	for (const issue of issues) {
		const path = v.getDotPath(issue) ?? '';
		errors[path] ??= refusalSentence(locale, { code: codeOf(issue), details: {} });
	}
	return errors;
}

/** Our forms give a code as message; a key that is missing altogether (an empty radio) gets the general one. */
const codeOf = (issue: v.BaseIssue<unknown>) =>
	/^[a-z]+\.[a-z-]+$/.test(issue.message)
		? issue.message
		: issue.input === undefined
			? 'platform.field-missing'
			: 'platform.field-wrong';

function complaint(refusal: Refusal, locale: Locale): FormState {
	const sentence = refusalSentence(locale, refusal);
	const field = refusal.details.field;
	return typeof field === 'string' ? { errors: { [field]: sentence } } : { refusal: sentence };
}
