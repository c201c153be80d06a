import * as v from 'valibot';
import { faultFields } from '#domain/rectification/forms.ts';
import { chosen, date, optionalText, text, words } from '#platform/form-fields.ts';
import { isId, type Id } from '#platform/id.ts';
import { addressees } from './cell-request.ts';
import { visitedKinds, visitMarks, type MarkedItem } from './visit.ts';

const code = (reason: string) => `accompaniment.${reason}`;

/** Ticked when it is copied from a sheet that was filled in by hand. */
const fromPaper = v.pipe(
	v.optional(v.string(), ''),
	v.transform((ticked) => ticked === 'yes')
);

/** Fields whose names the rules or the cells make up. */
const more = v.pipe(v.string(), v.maxLength(2000, 'platform.too-long'));

/** Somebody chosen from a list, or nobody. */
const maybeSomebody = v.pipe(
	v.optional(v.string(), ''),
	v.transform((typed): Id | null => (isId(typed) ? typed : null))
);

/** One of several answers; a choice that nobody made is missing from what a browser sends. */
const oneOf = <const T extends readonly string[]>(answers: T, missing: string) =>
	v.pipe(v.optional(v.string(), ''), v.picklist(answers, code(missing)));

/** The whole assignment as one page: the day, and for each cell who follows it from then on. */
export const assignmentsForm = v.pipe(
	v.objectWithRest({ from: date(code('assigned-from-missing')) }, more),
	v.transform(({ from, ...rest }) => ({
		from,
		cells: Object.entries(rest).flatMap(([name, value]) => {
			const unitId = name.replace(/^follower-/, '');
			return name.startsWith('follower-') && isId(unitId)
				? [{ unitId, memberId: typeof value === 'string' && isId(value) ? value : null }]
				: [];
		})
	}))
);
export type Assignments = v.InferOutput<typeof assignmentsForm>;

export const handoverForm = v.pipe(
	v.object({
		from: chosen(code('handover-from-missing')),
		cells: v.pipe(
			v.optional(v.union([v.array(v.string()), v.string()]), []),
			v.transform((ids) => [ids].flat().filter(isId)),
			v.minLength(1, code('handover-cells-missing'))
		),
		to: chosen(code('handover-to-missing')),
		on: date(code('assigned-from-missing'))
	}),
	v.forward(
		v.check(({ from, to }) => from !== to, code('handover-to-same')),
		['to']
	)
);
export type Handover = v.InferOutput<typeof handoverForm>;

const visitFields = {
	visitedOn: date(code('visited-on-missing')),
	kind: oneOf(visitedKinds, 'visit-kind-missing'),
	remarks: words(4000),
	guestUnit: optionalText(300),
	guestNames: optionalText(500)
};

/** The lines of the check-list are fields `mark-…` and `remark-…`, whatever the rules name them. */
function marksIn(rest: Record<string, unknown>): MarkedItem[] {
	return Object.entries(rest).flatMap(([name, value]) => {
		const item = name.startsWith('mark-') ? name.slice(5) : '';
		const mark = visitMarks.find((one) => one === value);
		if (!item || !mark) return [];
		return { item, mark, remark: String(rest[`remark-${item}`] ?? '').trim() };
	});
}

export type NewRequest = { words: string; addressee: (typeof addressees)[number] };

/** Requests are fields `request-1`, `addressee-1` and so on; empty ones are left out. */
function requestsIn(rest: Record<string, unknown>): NewRequest[] {
	return Object.entries(rest).flatMap(([name, value]) => {
		const nth = /^request-(\d)$/.exec(name)?.[1];
		const words = typeof value === 'string' ? value.trim() : '';
		if (!nth || !words) return [];
		return {
			words,
			addressee: addressees.find((one) => one === rest[`addressee-${nth}`]) ?? 'follower'
		};
	});
}

const collectiveFault = {
	criterion: words(60),
	description: words(2000),
	cause: words(2000),
	responsibility: words(2000)
};

const report = v.objectWithRest(
	{
		visit: chosen('platform.field-wrong'),
		cell: chosen(code('cell-missing')),
		visitor: maybeSomebody,
		...visitFields,
		...collectiveFault,
		fromPaper,
		writtenAt: v.pipe(
			v.optional(v.union([v.string(), v.number()]), ''),
			v.transform((typed) => Number(typed) || null)
		)
	},
	more
);
type Report = v.InferOutput<typeof report>;
const saysOfFault = (field: 'description' | 'cause' | 'responsibility') =>
	v.forward(
		v.check((typed: Report) => typed.criterion === '' || typed[field] !== '', code(`${field}-missing`)),
		[field]
	);

/** The report of a visit, from the form or from a telephone that had no network: the very same fields. */
export const visitForm = v.pipe(
	report,
	saysOfFault('description'),
	saysOfFault('cause'),
	saysOfFault('responsibility'),
	v.transform(({ criterion, description, cause, responsibility, ...typed }) => ({
		id: typed.visit,
		unitId: typed.cell,
		visitorId: typed.visitor,
		visitedOn: typed.visitedOn,
		kind: typed.kind,
		words: {
			marks: marksIn(typed),
			remarks: typed.remarks,
			guestUnit: typed.guestUnit,
			guestNames: typed.guestNames
		},
		requests: requestsIn(typed),
		fault: criterion ? { criterion, description, cause, responsibility } : null,
		fromPaper: typed.fromPaper,
		writtenAt: typed.writtenAt
	}))
);
export type VisitReport = v.InferOutput<typeof visitForm>;

/** What is typed so far, kept as it is: only which visit and which cell must be known. */
export const draftForm = v.objectWithRest(
	{ visit: chosen('platform.field-wrong'), cell: chosen(code('cell-missing')) },
	more
);

export const correctionForm = v.pipe(
	v.objectWithRest(
		{ ...visitFields, reason: text(1000, code('correction-reason-missing')), fromPaper },
		more
	),
	v.transform((typed) => ({
		visitedOn: typed.visitedOn,
		kind: typed.kind,
		words: {
			marks: marksIn(typed),
			remarks: typed.remarks,
			guestUnit: typed.guestUnit,
			guestNames: typed.guestNames
		},
		reason: typed.reason,
		fromPaper: typed.fromPaper
	}))
);
export type Correction = v.InferOutput<typeof correctionForm>;

/** A visit that somebody means to make. */
export const expectedVisitForm = v.object({
	cell: chosen(code('cell-missing')),
	visitedOn: date(code('visited-on-missing')),
	kind: oneOf(visitedKinds, 'visit-kind-missing')
});
export type ExpectedVisit = v.InferOutput<typeof expectedVisitForm>;

export const notMadeForm = v.object({ reason: text(500, code('not-made-reason-missing')) });

export const replyForm = v.object({
	words: text(4000, code('reply-missing')),
	repliedBy: maybeSomebody,
	fromPaper
});

/** A shortcoming of the cell or of one of its members, seen at a visit. */
export const visitShortcomingForm = v.object({
	...faultFields(code),
	fromPaper
});
export type VisitShortcoming = v.InferOutput<typeof visitShortcomingForm>;

export const newRequestForm = v.object({
	words: text(2000, code('request-words-missing')),
	addressee: oneOf(addressees, 'addressee-missing'),
	fromPaper
});

export const requestAnswerForm = v.object({
	words: text(4000, code('answer-missing')),
	on: date(),
	answeredBy: maybeSomebody,
	fromPaper
});
export type RequestAnswer = v.InferOutput<typeof requestAnswerForm>;

export const withdrawalForm = v.object({ reason: text(1000, code('withdrawal-reason-missing')) });
