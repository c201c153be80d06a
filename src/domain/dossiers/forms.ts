import * as v from 'valibot';
import { chosen, date, optionalText, text, words } from '#platform/form-fields.ts';
import { isId, type Id } from '#platform/id.ts';
import { readArea, readDong } from './amounts.ts';
import type { AdjustedStage, OwnStage } from './stage.ts';

const code = (reason: string) => `dossiers.${reason}`;

/** Ticked when it is copied from a sheet that was filled in by hand. */
export const fromPaper = v.pipe(
	v.optional(v.string(), ''),
	v.transform((ticked): 'paper' | 'self' => (ticked === 'yes' ? 'paper' : 'self'))
);

/** Fields whose names the stages make up. */
export const more = v.union([
	v.pipe(v.string(), v.maxLength(4000, 'platform.too-long')),
	v.array(v.pipe(v.string(), v.maxLength(4000, 'platform.too-long')))
]);

/** A choice that nobody made is missing from what a browser sends. */
export const oneOf = <const T extends readonly string[]>(answers: T, missing: string) =>
	v.pipe(v.optional(v.string(), ''), v.picklist(answers, code(missing)));

/** Several things ticked: one comes as a text, several as a list. */
export const ticked = v.pipe(
	v.optional(v.union([v.array(v.string()), v.string()]), []),
	v.transform((said) => [said].flat().filter(Boolean))
);

const tickedIds = v.pipe(
	ticked,
	v.transform((said): Id[] => said.filter(isId))
);

/** Đồng as people write them; nothing is nought. */
export const dong = (missing?: string) =>
	v.pipe(
		missing ? text(40, code(missing)) : words(40),
		v.transform((typed) => (typed === '' ? 0 : (readDong(typed) ?? undefined))),
		v.number(code('amount-wrong'))
	);

/** Square metres as people write them, in hundredths; nothing is nought. */
export const area = (missing?: string) =>
	v.pipe(
		missing ? text(40, code(missing)) : words(40),
		v.transform((typed) => (typed === '' ? 0 : (readArea(typed) ?? undefined))),
		v.number(code('area-wrong'))
	);

export const headFields = {
	head: text(150, code('head-missing')),
	address: words(300),
	phone: optionalText(30),
	others: words(1000)
};

const wordsIn = (rest: Record<string, unknown>, name: string): string =>
	typeof rest[name] === 'string' ? rest[name].trim() : '';

/** A new dossier, with the stages of its kind as the office adjusted them: fields `stage-…`, `public-…`, `papers-…`. */
export const newDossierForm = v.pipe(
	v.objectWithRest(
		{
			kind: text(60, code('kind-missing')),
			title: text(150, code('title-missing')),
			ground: text(500, code('ground-missing')),
			openedOn: date(code('opened-on-missing')),
			owner: chosen(code('owner-missing'))
		},
		more
	),
	v.transform(({ kind, title, ground, openedOn, owner, ...rest }) => ({
		kind,
		title,
		ground,
		openedOn,
		owner,
		stages: adjustedIn(rest),
		own: ownIn(rest)
	}))
);
export type NewDossierForm = v.InferOutput<typeof newDossierForm>;

function adjustedIn(rest: Record<string, unknown>): AdjustedStage[] {
	return Object.keys(rest)
		.filter((name) => name.startsWith('stage-'))
		.map((name) => {
			const stage = name.slice('stage-'.length);
			return {
				code: stage,
				name: wordsIn(rest, name).slice(0, 200),
				public: wordsIn(rest, `public-${stage}`).slice(0, 500),
				papers: wordsIn(rest, `papers-${stage}`)
			};
		});
}

/** How many stages of its own a dossier can be given when it is opened. */
export const ownStages = [1, 2, 3] as const;

function ownIn(rest: Record<string, unknown>): OwnStage[] {
	return ownStages.flatMap((nth) => {
		const name = wordsIn(rest, `own-${nth}`).slice(0, 200);
		if (!name) return [];
		return [
			{
				name,
				after: wordsIn(rest, `own-after-${nth}`),
				public: wordsIn(rest, `own-public-${nth}`).slice(0, 500),
				papers: ''
			}
		];
	});
}

export const workersForm = v.object({ owner: chosen(code('owner-missing')), workers: tickedIds });

export const listForm = v.object({
	file: v.pipe(
		v.instance(File, code('file-missing')),
		v.check((file) => file.name !== '', code('file-missing'))
	)
});

export const writeListForm = v.object({
	addHamlets: v.pipe(
		v.optional(v.string(), ''),
		v.transform((typed) => typed === 'yes')
	)
});

/** Several files to the next stage: those ticked, or every one of the stage (and hamlet) that is looked at. */
export const moveForm = v.pipe(
	v.object({
		which: oneOf(['picked', 'all'], 'which-missing'),
		files: tickedIds,
		on: date(code('on-missing')),
		why: words(1000),
		papersSeen: v.pipe(
			v.optional(v.string(), ''),
			v.transform((typed) => typed === 'yes')
		)
	}),
	v.forward(
		v.check(({ which, files }) => which === 'all' || files.length > 0, code('nobody-picked')),
		['which']
	)
);

export const publicationForm = v.object({ message: words(2000) });

export const ownForm = v.object({ own: text(100, code('code-missing')) });
