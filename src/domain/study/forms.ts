import * as v from 'valibot';
import { attachedFiles } from '#domain/documents/forms.ts';
import { momentOf } from '#platform/dates.ts';
import { date, optionalTime, text, time, words } from '#platform/form-fields.ts';
import { conclusions } from './listed-answer.ts';

/** Boxes that were ticked: none, one or several. */
const ticked = v.pipe(
	v.optional(v.union([v.array(v.string()), v.string()]), []),
	v.transform((ids) => [ids].flat()),
	v.array(v.pipe(v.string(), v.uuid())),
	v.minLength(1, 'study.no-cell-chosen')
);

const fields = v.object({
	title: text(200, 'study.title-missing'),
	subject: text(1000, 'study.subject-missing'),
	date: date(),
	start: time(),
	end: time(),
	breakStart: optionalTime,
	breakEnd: optionalTime,
	place: text(200, 'study.place-missing'),
	units: ticked,
	files: attachedFiles
});

type Fields = v.InferOutput<typeof fields>;

/** A session as it is planned. An end at an earlier hour than the start is a slip; so is half a break. */
export const sessionForm = v.pipe(
	fields,
	v.forward(
		v.check(({ start, end }: Fields) => end > start, 'study.ends-before-it-starts'),
		['end']
	),
	v.forward(
		v.check(({ breakStart, breakEnd }: Fields) => !breakStart === !breakEnd, 'study.half-a-break'),
		['breakEnd']
	),
	v.forward(
		v.check(
			({ start, end, breakStart, breakEnd }: Fields) =>
				!breakStart || !breakEnd || (start < breakStart && breakStart < breakEnd && breakEnd < end),
			'study.break-outside'
		),
		['breakStart']
	),
	v.transform(({ date, start, end, breakStart, breakEnd, title, subject, place, units, files }) => ({
		plan: {
			title,
			subject,
			place,
			startsAt: momentOf(date, start),
			endsAt: momentOf(date, end),
			breakStartsAt: breakStart ? momentOf(date, breakStart) : null,
			breakEndsAt: breakEnd ? momentOf(date, breakEnd) : null,
			unitIds: units
		},
		files
	}))
);
export type SessionPlan = v.InferOutput<typeof sessionForm>['plan'];

export const announcementForm = v.object({});

export const cancellationForm = v.object({ reason: text(500, 'study.reason-missing') });

export const acknowledgementForm = v.object({ toldOn: date(), toldHow: text(300, 'study.how-missing') });
export type Telling = v.InferOutput<typeof acknowledgementForm>;

const publication = {
	signer: v.pipe(v.string('study.signer-missing'), v.uuid('study.signer-missing')),
	/** what the preview showed, so that nothing else is published */
	seen: v.pipe(v.string(), v.nonEmpty())
};
export const publicationForm = v.object(publication);
export const correctionForm = v.object({ ...publication, reason: text(500, 'study.reason-missing') });

/** One of several choices; a form sends nothing at all when none was made. */
const chosen = <const Choice extends readonly string[]>(choices: Choice, missing: string) =>
	v.pipe(v.optional(v.string(), ''), v.picklist(choices, missing));

/** Ticked when it is copied from a sheet that was filled in by hand. */
const fromPaper = v.pipe(
	v.optional(v.string(), ''),
	v.transform((ticked) => ticked === 'yes')
);

/** Own words, or the explicit choice to say nothing. */
export const ownWordsForm = v.pipe(
	v.object({
		said: chosen(['words', 'declined'], 'study.choice-missing'),
		words: words(2000),
		fromPaper
	}),
	v.forward(
		v.check(({ said, words }) => said === 'declined' || words !== '', 'study.words-missing'),
		['words']
	)
);
export type Spoken = v.InferOutput<typeof ownWordsForm>;

/** What the cell concluded. A shortcoming is described on a page of its own. */
export const conclusionForm = v.pipe(
	v.object({
		conclusion: chosen(conclusions, 'study.conclusion-missing'),
		words: words(1000),
		fromPaper
	}),
	v.forward(
		v.check(
			({ conclusion, words }) => conclusion === 'shortcoming' || words !== '',
			'study.conclusion-words-missing'
		),
		['words']
	)
);

/** The shortcoming that the cell concluded upon. */
export const listedShortcomingForm = v.object({
	criterion: text(60),
	description: text(2000),
	cause: text(2000),
	responsibility: text(2000),
	fromPaper
});
export type ListedShortcoming = v.InferOutput<typeof listedShortcomingForm>;
