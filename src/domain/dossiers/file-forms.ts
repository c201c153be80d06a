import * as v from 'valibot';
import { chosen, date, text, words } from '#platform/form-fields.ts';
import { readArea, readDong } from './amounts.ts';
import { area, dong, fromPaper, headFields, more, oneOf, ticked } from './forms.ts';

const code = (reason: string) => `dossiers.${reason}`;
const on = date(code('on-missing'));
const why = text(1000, code('why-missing'));

/** One more household, as on the paper sheet. */
export const newFileForm = v.object({
	number: text(40, code('number-missing')),
	...headFields,
	hamlet: chosen(code('hamlet-missing')),
	stage: text(60, code('stage-missing')),
	papers: ticked,
	due: dong(),
	on,
	fromPaper
});

export const returnForm = v.object({ to: text(60, code('stage-missing')), on, why });

export const papersForm = v.object({ papers: ticked, because: words(1000), on, fromPaper });

export const amountForm = v.object({
	kind: oneOf(['due', 'paid'], 'amount-kind-missing'),
	dong: v.pipe(
		dong('amount-missing'),
		v.check((typed) => typed !== 0, code('amount-missing'))
	),
	on,
	why: words(1000),
	fromPaper
});

export const plotForm = v.object({
	number: text(60, code('plot-number-missing')),
	area: v.pipe(
		area('area-missing'),
		v.check((typed) => typed > 0, code('area-missing'))
	),
	position: words(300),
	on,
	fromPaper
});

export const plotBackForm = v.object({ plot: chosen(), on, why });

export const disputeForm = v.object({ about: text(500, code('about-missing')), on, fromPaper });

export const disputeEndForm = v.object({
	dispute: chosen(code('dispute-missing')),
	outcome: text(1000, code('outcome-missing')),
	on,
	fromPaper
});

export const headForm = v.object({
	reason: oneOf(['succession', 'transfer', 'corrected'], 'head-reason-missing'),
	...headFields,
	on,
	why,
	fromPaper
});

/** How many parts a file can be divided into at once. */
export const mostParts = 6;
export const partNumbers = Array.from({ length: mostParts }, (_, place) => place + 1);

/** A file into several: of each part `head-1`, `address-1`, `due-1` and so on; a part without a head is left out. */
export const splitForm = v.pipe(
	v.objectWithRest({ on, why, fromPaper }, more),
	v.rawCheck(({ dataset, addIssue }) => {
		if (!dataset.typed) return;
		const rest = dataset.value as Record<string, unknown>;
		for (const nth of partNumbers)
			for (const [field, read, wrong] of [
				['due', readDong, 'amount-wrong'],
				['paid', readDong, 'amount-wrong'],
				['area', readArea, 'area-wrong']
			] as const) {
				const typed = typedIn(rest, `${field}-${nth}`);
				const value = typed === '' ? 0 : read(typed);
				if (value === null || value < 0)
					addIssue({
						message: code(wrong),
						path: [{ type: 'object', origin: 'value', input: rest, key: `${field}-${nth}`, value: typed }]
					});
			}
	}),
	v.transform(({ on, why, fromPaper, ...rest }) => ({
		on,
		why,
		fromPaper,
		parts: partNumbers.flatMap((nth) => {
			const said = (field: string, most: number) => typedIn(rest, `${field}-${nth}`).slice(0, most);
			if (said('head', 150) === '') return [];
			return [
				{
					head: said('head', 150),
					address: said('address', 300),
					phone: said('phone', 30) || null,
					others: said('others', 1000),
					due: readDong(said('due', 40)) ?? 0,
					paid: readDong(said('paid', 40)) ?? 0,
					area: readArea(said('area', 40)) ?? 0,
					plotNumber: said('plot', 60),
					position: said('position', 300)
				}
			];
		})
	}))
);

const typedIn = (rest: Record<string, unknown>, name: string): string =>
	typeof rest[name] === 'string' ? rest[name].trim() : '';

/** Several files into one, named by their numbers. */
export const mergeForm = v.object({
	numbers: v.pipe(
		text(500, code('numbers-missing')),
		v.transform((typed) => [
			...new Set(
				typed
					.split(/[,;\n]/)
					.map((one) => one.trim())
					.filter(Boolean)
			)
		]),
		v.minLength(2, code('one-file')),
		v.maxLength(20, code('too-many-at-once'))
	),
	...headFields,
	on,
	why,
	fromPaper
});
