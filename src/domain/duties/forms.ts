import * as v from 'valibot';
import { date, optionalText, text, words } from '#platform/form-fields.ts';
import { isId } from '#platform/id.ts';
import { Refusal } from '#platform/refusal.ts';

const somebody = v.pipe(
	v.optional(v.string(), ''),
	v.transform((id) => (isId(id) ? id : null))
);
const ticked = v.pipe(
	v.optional(v.string(), ''),
	v.transform((value) => value !== '')
);
const day = (missing: string) => date(`duties.${missing}`);
/** How words of somebody else came to the one who enters them. */
const channel = v.optional(v.picklist(['paper', 'on-behalf']), 'paper');
const count = (code: string) =>
	v.pipe(
		v.string(`duties.${code}`),
		v.trim(),
		v.nonEmpty(`duties.${code}`),
		v.regex(/^\d{1,5}$/, 'duties.not-a-count'),
		v.transform(Number)
	);

/** One of the usual duties, or words of one's own; who; from when. */
export const dutyForm = v.pipe(
	v.object({
		usual: words(300),
		title: words(300),
		memberId: somebody,
		detail: optionalText(200),
		from: day('from-missing'),
		fromPaper: ticked
	}),
	v.forward(
		v.check(({ usual, title }) => Boolean(usual || title), 'duties.title-missing'),
		['title']
	),
	v.transform(({ usual, title, ...rest }) => ({ ...rest, title: title || usual }))
);

export const handoverForm = v.object({
	holdingId: somebody,
	memberId: somebody,
	detail: optionalText(200),
	on: day('on-missing'),
	fromPaper: ticked
});

export const endForm = v.object({ on: day('on-missing') });

/** A whole sheet: `duties-<member>` is what stands in a person's line. */
export const sheetForm = v.looseObject({ from: day('from-missing'), fromPaper: ticked });

/** The lines of a sheet as the form sends them. */
export function linesOf(fields: Readonly<Record<string, unknown>>): { memberId: string; text: string }[] {
	return Object.entries(fields).flatMap(([name, value]) => {
		const memberId = name.startsWith('duties-') ? name.slice('duties-'.length) : '';
		if (!isId(memberId) || typeof value !== 'string') return [];
		if (value.length > 2000) throw new Refusal('platform.too-long', 400, { field: name });
		return [{ memberId, text: value }];
	});
}

/** The longest text of working regulations: some eighty pages. */
export const draftForm = v.object({
	words: text(150_000, 'duties.text-missing'),
	fromPaper: ticked,
	/** go on to the adoption */
	adopt: ticked
});

export const adoptionForm = v.object({
	adoptedBy: text(300, 'duties.adopted-by-missing'),
	adoptedOn: day('adopted-on-missing'),
	effectiveFrom: day('effective-from-missing'),
	convened: count('convened-missing'),
	present: count('present-missing'),
	votesFor: count('votes-for-missing'),
	votesAgainst: count('votes-against-missing'),
	reason: optionalText(1000)
});

export const beginForm = v.object({
	memberId: somebody,
	year: v.pipe(
		v.string('duties.year-missing'),
		v.regex(/^\d{4}$/, 'duties.year-missing'),
		v.transform(Number)
	),
	channel
});

/** Fields `words-<heading>-<place>` and `measure-<heading>-<place>`. */
export const itemsForm = v.looseObject({
	channel,
	/** hand it in after saving */
	handIn: ticked,
	/** save, and offer more lines */
	more: ticked
});

export const nothingForm = v.object({});

export const decisionForm = v.pipe(
	v.object({
		decision: v.pipe(
			v.optional(v.string(), ''),
			v.picklist(['approved', 'returned'], 'duties.decision-missing')
		),
		words: words(2000),
		givenBy: somebody,
		givenOn: day('given-on-missing')
	}),
	v.forward(
		v.check(({ decision, words }) => decision === 'approved' || words !== '', 'duties.return-words-missing'),
		['words']
	)
);

/** Fields `item-<item>`: what was done about each. */
export const reportForm = v.looseObject({ channel });

export const answerForm = v.pipe(
	v.object({
		answer: v.pipe(v.optional(v.string(), ''), v.picklist(['agreed', 'not-yet'], 'duties.answer-missing')),
		words: words(2000),
		givenBy: somebody,
		givenOn: day('given-on-missing')
	}),
	v.forward(
		v.check(({ answer, words }) => answer === 'agreed' || words !== '', 'duties.answer-words-missing'),
		['words']
	)
);
