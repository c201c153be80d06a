import * as v from 'valibot';
import { faultFields } from '#domain/rectification/forms.ts';
import { chosen, date, optionalText, text, words } from '#platform/form-fields.ts';
import { isId, type Id } from '#platform/id.ts';
import { caseKinds, caseOrigins, complexities } from './case.ts';
import type { ActName } from './case-acts.ts';
import { letterLayouts } from './letter.ts';

const code = (reason: string) => `cases.${reason}`;

/** Ticked when it is copied from a sheet that was filled in by hand. */
const fromPaper = v.pipe(
	v.optional(v.string(), ''),
	v.transform((ticked) => (ticked === 'yes' ? ('paper' as const) : undefined))
);
const ticked = v.pipe(
	v.optional(v.string(), ''),
	v.transform((typed) => typed === 'yes')
);
/** One of several answers; a choice that nobody made is missing from what a browser sends. */
const oneOf = <const T extends readonly string[]>(answers: T, missing: string) =>
	v.pipe(v.optional(v.string(), ''), v.picklist(answers, code(missing)));
const maybeId = v.pipe(
	v.optional(v.string(), ''),
	v.transform((typed): Id | null => (isId(typed) ? typed : null))
);
const person = {
	name: optionalText(200),
	address: optionalText(300),
	phone: optionalText(30),
	idNumber: optionalText(30)
};

/** What the desk looks for: a code, a word, a name. */
export const findForm = v.object({ words: text(200, code('search-missing')) });

/** A case taken down at the desk. */
export const newCaseForm = v.pipe(
	v.object({
		kind: oneOf(caseKinds, 'kind-missing'),
		topic: text(60, code('topic-missing')),
		title: text(200, code('title-missing')),
		content: text(20_000, code('content-missing')),
		origin: oneOf(caseOrigins, 'origin-missing'),
		receivedOn: date(code('received-on-missing')),
		hamletId: maybeId,
		about: v.pipe(
			v.optional(v.string(), ''),
			v.transform((typed) => {
				const [kind, id = ''] = typed.split(':');
				return {
					aboutMemberId: kind === 'member' && isId(id) ? id : null,
					aboutUnitId: kind === 'unit' && isId(id) ? id : null
				};
			})
		),
		...person,
		representative: ticked,
		peopleCount: v.pipe(
			v.optional(v.string(), ''),
			v.trim(),
			v.transform((typed) => (typed === '' ? 1 : Number(typed))),
			v.number(code('people-count-wrong')),
			v.integer(code('people-count-wrong')),
			v.minValue(1, code('people-count-wrong')),
			v.maxValue(9999, code('people-count-wrong'))
		),
		remote: ticked,
		reference: optionalText(100),
		fromPaper
	}),
	v.transform(
		({ name, address, phone, idNumber, representative, about, reference, fromPaper, ...found }) => ({
			...found,
			...about,
			stateReference: reference,
			people: name
				? [
						{
							role: representative ? ('representative' as const) : ('person' as const),
							name,
							address,
							phone,
							idNumber
						}
					]
				: [],
			...(fromPaper && { channel: fromPaper })
		})
	)
);

const on = date(code('on-missing'));
const reason = text(4000, code('words-missing'));

/** What each act asks for. */
export const actForms = {
	acceptance: v.object({
		on,
		ownerId: chosen(code('owner-missing')),
		complexity: oneOf(complexities, 'complexity-missing'),
		remote: ticked,
		channel: fromPaper
	}),
	guidance: v.object({ on, words: reason, channel: fromPaper }),
	transfer: v.object({
		on,
		passedTo: text(300, code('passed-to-missing')),
		words: reason,
		channel: fromPaper
	}),
	progress: v.object({ on, words: reason, channel: fromPaper }),
	suspension: v.object({ on, ground: text(60, code('ground-missing')), words: reason, channel: fromPaper }),
	resumption: v.object({ on, words: reason, channel: fromPaper }),
	extension: v.object({
		on,
		days: v.pipe(
			v.optional(v.string(), ''),
			v.trim(),
			v.regex(/^[1-9]\d{0,2}$/, code('days-missing')),
			v.transform(Number)
		),
		words: reason,
		channel: fromPaper
	}),
	owner: v.object({ ownerId: chosen(code('owner-missing')), words: reason }),
	explanation: v.object({ words: reason, channel: fromPaper }),
	direction: v.object({ words: reason }),
	closure: v.object({ words: reason, channel: fromPaper }),
	withdrawal: v.object({ on, words: reason, channel: fromPaper }),
	result: v.object({ on, words: reason, channel: fromPaper }),
	reference: v.object({ reference: optionalText(100) })
} satisfies Record<ActName, v.GenericSchema>;

/** What is written to the person. Of a letter on the State's layout it is asked who signs it and under which number. */
const letter = (needsBody: boolean) =>
	v.pipe(
		v.object({
			layout: oneOf(letterLayouts, 'layout-missing'),
			body: needsBody ? text(20_000, code('answer-missing')) : words(20_000),
			stateNumber: optionalText(60),
			signerName: optionalText(200),
			signerPost: optionalText(100),
			channel: fromPaper
		}),
		v.forward(
			v.check(({ layout, signerName }) => layout === 'party' || signerName !== null, code('signer-missing')),
			['signerName']
		),
		v.forward(
			v.check(
				({ layout, signerPost }) => layout === 'party' || signerPost !== null,
				code('signer-post-missing')
			),
			['signerPost']
		)
	);
export const noticeForm = letter(false);
export const answerForm = letter(true);

const verdict = {
	solved: v.pipe(
		oneOf(['yes', 'no'], 'solved-missing'),
		v.transform((said) => said === 'yes')
	),
	words: optionalText(4000)
};

/** What the person says of the answer, entered for them; or that nobody was reached when they were asked once more. */
export const wordForm = v.object({
	solved: oneOf(['yes', 'no', 'not-reached'], 'solved-missing'),
	words: optionalText(4000),
	channel: oneOf(['on-behalf', 'paper'], 'channel-missing')
});

/** What the public page asks: the code and the PIN of the receipt. */
const key = {
	reference: text(40, code('reference-missing')),
	pin: text(40, code('pin-missing'))
};
export const keyForm = v.object(key);
export const ownWordForm = v.object({ ...key, ...verdict });
export const ownLetterForm = v.object({
	...key,
	letter: chosen(),
	format: v.picklist(['docx', 'pdf'], 'platform.field-wrong')
});

/** A shortcoming of a collective or of a person that a case showed. */
export const caseShortcomingForm = v.object({
	...faultFields(code),
	channel: fromPaper
});
