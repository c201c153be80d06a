import type { DossierKind, DossierStage } from '#domain/rules/citizens/dossiers-rules.ts';
import { fold } from '#platform/vietnamese.ts';
import type { Locale } from '#platform/words.ts';

export type Stage = DossierStage;
export type Stages = readonly Stage[];

/** Where a stage stands among those of its dossier, from 0; -1 when it is none of them. */
export const placeOf = (stages: Stages, code: string): number =>
	stages.findIndex((stage) => stage.code === code);

export const stageOf = (stages: Stages, code: string): Stage => stages[placeOf(stages, code)]!;

/** What comes next; nothing after the last stage. */
export const stageAfter = (stages: Stages, code: string): Stage | null =>
	stages[placeOf(stages, code) + 1] ?? null;

/** The last stage is the end: a file that stands there waits for nothing. */
export const isLast = (stages: Stages, code: string): boolean => stages.at(-1)?.code === code;

/** The codes of every stage before the end. */
export const underWay = (stages: Stages): string[] => stages.slice(0, -1).map(({ code }) => code);

export const nameOf = (stages: Stages, code: string, locale: Locale): string =>
	stages.find((stage) => stage.code === code)?.[locale] ?? code;

/** A stage as a list from outside names it: by its place (`3`), its number and name, or its name alone. */
export function readStage(stages: Stages, text: string): Stage | null {
	const said = fold(text);
	const place = /^\d{1,2}$/.exec(said) ? Number(said) - 1 : -1;
	const bare = said.replace(/^\d{1,2}[.):\s-]+/, '');
	return (
		stages[place] ??
		stages.find(({ vi, en }) => [said, bare].some((one) => one === fold(vi) || one === fold(en))) ??
		null
	);
}

/** One stage as the office adjusted it: without a name it is left out; papers one a line. */
export type AdjustedStage = { code: string; name: string; public: string; papers: string };

/**
 * The stages of a dossier: those of its kind, renamed, left out or with other papers, and the office’s own put in where it said.
 * What the office wrote in Vietnamese stands in both languages; what it left as it was keeps its English.
 */
export function adjustStages(kind: DossierKind, adjusted: AdjustedStage[], own: OwnStage[]): Stage[] {
	const stages = kind.stages.flatMap((stage) => {
		const said = adjusted.find(({ code }) => code === stage.code);
		if (!said) return [stage];
		if (said.name === '') return [];
		return [
			{
				...stage,
				...(said.name === stage.vi ? {} : { vi: said.name, en: said.name }),
				public: said.public === stage.public.vi ? stage.public : both(said.public || said.name),
				papers: papersFrom(said.papers, stage.papers)
			}
		];
	});
	for (const [place, { name, after, public: told, papers }] of own.entries()) {
		const at = stages.findIndex(({ code }) => code === after);
		const stage = {
			code: `own-${place + 1}`,
			...both(name),
			public: both(told || name),
			papers: papersFrom(papers, []),
			needsPayment: false,
			needsPlot: false
		};
		stages.splice(at < 0 ? stages.length - 1 : at + 1, 0, stage);
	}
	return stages;
}

/** A stage that the rules do not know, and after which of theirs it comes. */
export type OwnStage = { name: string; after: string; public: string; papers: string };

const both = (text: string) => ({ vi: text, en: text });

function papersFrom(text: string, known: Stage['papers']): Stage['papers'] {
	const lines = [...new Set(text.split('\n').map((line) => line.trim().slice(0, 200)))].filter(Boolean);
	return lines.slice(0, 12).map(
		(line, place) =>
			known.find(({ vi, en }) => vi === line || en === line) ?? {
				code: `own-paper-${place + 1}`,
				...both(line)
			}
	);
}
