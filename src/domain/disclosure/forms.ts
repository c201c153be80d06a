import * as v from 'valibot';
import { attachedFiles } from '#domain/documents/forms.ts';
import { chosen, date, optionalText, text } from '#platform/form-fields.ts';

const code = (reason: string) => `disclosure.${reason}`;

const severalCodes = v.pipe(
	v.optional(v.union([v.array(v.string()), v.string()]), []),
	v.transform((codes) => [codes].flat().filter((one) => /^[a-z0-9-]{1,60}$/.test(one)))
);
const fromPaper = v.pipe(
	v.optional(v.string(), ''),
	v.transform((ticked) => ticked === 'yes')
);

export const obligationForm = v.object({
	content: text(60, code('content-missing')),
	title: text(300, code('title-missing')),
	reference: optionalText(100),
	decidedOn: date(code('decided-on-missing')),
	owner: chosen(code('owner-missing')),
	added: severalCodes,
	fromPaper
});
export type ObligationFields = v.InferOutput<typeof obligationForm>;

/** An address that can be opened; nothing that runs. */
const link = v.pipe(
	optionalText(500),
	v.check((typed) => typed === null || /^https?:\/\/\S+$/i.test(typed), code('link-wrong'))
);

export const postingForm = v.pipe(
	v.object({
		form: text(60, code('form-missing')),
		place: text(300, code('place-missing')),
		link,
		postedOn: date(code('posted-on-missing')),
		postedBy: chosen(code('posted-by-missing')),
		files: attachedFiles,
		fromPaper
	}),
	v.forward(
		v.check(({ link, files }) => link !== null || files.length > 0, code('proof-missing')),
		['files']
	)
);
export type PostingFields = v.InferOutput<typeof postingForm>;

export const closingForm = v.object({ reason: text(1000, code('reason-missing')) });
