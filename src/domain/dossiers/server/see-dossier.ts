import { citizenRulesOf } from '#domain/rules/server/index.ts';
import { today } from '#platform/clock.ts';
import { addDays, addMonths, type PlainDate } from '#platform/dates.ts';
import type { Id } from '#platform/id.ts';
import type { Context } from '#platform/server/context.ts';
import { matrixOf, type Matrix } from '../matrix.ts';
import { underWay } from '../stage.ts';
import type { Dossier } from './dossier-queries.ts';
import { cellsOf, disputesNow, hamletsOf, movedCells, overviews, stillCells } from './figure-queries.ts';
import { getDossier, listDossiers } from './find-dossier.ts';

/** The first day of the quarter in which a day lies. */
export const quarterStart = (date: PlainDate): PlainDate => {
	const month = Math.floor((Number(date.slice(5, 7)) - 1) / 3) * 3 + 1;
	return `${date.slice(0, 4)}-${String(month).padStart(2, '0')}-01`;
};

/** Since when a file must have stood where it stands to be pointed out, by the rules of its dossier. */
export async function stillSince(ctx: Context, dossier: Pick<Dossier, 'ruleSetId'>): Promise<PlainDate> {
	const { dossiers } = await citizenRulesOf(ctx, dossier.ruleSetId);
	return addMonths(today(ctx.clock), -dossiers.stillAfter.value);
}

/** What its kind is called by the rules under which it was opened. */
export async function kindNameOf(ctx: Context, { ruleSetId, kind }: Dossier): Promise<string> {
	const { dossiers } = await citizenRulesOf(ctx, ruleSetId);
	return dossiers.dossierKinds.value.find(({ code }) => code === kind)?.[ctx.locale] ?? kind;
}

export type DossierFigures = {
	hamlets: { id: Id; name: string }[];
	matrix: Matrix;
	/** by the stage to which files came in this quarter */
	moved: Matrix;
	/** by the stage in which files have stood too long */
	still: Matrix;
	disputes: number;
	since: PlainDate;
	quarterFrom: PlainDate;
};

/** How far a dossier is: hamlet by stage, what moved this quarter, what has not moved for long. No names. */
export async function figuresOf(ctx: Context, dossier: Dossier): Promise<DossierFigures> {
	const date = today(ctx.clock);
	const since = await stillSince(ctx, dossier);
	const quarterFrom = quarterStart(date);
	const [hamlets, cells, moved, still, disputes] = await Promise.all([
		hamletsOf(ctx, dossier.id),
		cellsOf(ctx, dossier.id),
		movedCells(ctx, dossier.id, quarterFrom, addDays(date, 1)),
		stillCells(ctx, dossier.id, since, underWay(dossier.stages)),
		disputesNow(ctx, dossier.id)
	]);
	const matrix = (of: typeof cells) =>
		matrixOf(
			dossier.stages.map(({ code }) => code),
			hamlets.map(({ id }) => id),
			of
		);
	return {
		hamlets,
		matrix: matrix(cells),
		moved: matrix(moved),
		still: matrix(still),
		disputes,
		since,
		quarterFrom
	};
}

/** A dossier with its figures, for those who may see them. */
export async function seeDossier(ctx: Context, id: Id) {
	const dossier = await getDossier(ctx, id);
	return { dossier, figures: await figuresOf(ctx, dossier) };
}

/** The dossiers that somebody may see, each with how many files it has, how many are done, how many stand still. */
export async function listOverviews(ctx: Context) {
	return overviewsOf(ctx, await listDossiers(ctx));
}

/** The same of these dossiers; rules that several of them were opened under are read once. */
export async function overviewsOf(ctx: Context, dossiers: readonly Dossier[]) {
	if (dossiers.length === 0) return [];
	const sinceBy = new Map<Id, PlainDate>();
	for (const dossier of dossiers)
		if (!sinceBy.has(dossier.ruleSetId)) sinceBy.set(dossier.ruleSetId, await stillSince(ctx, dossier));
	const counted = await overviews(
		ctx,
		dossiers.map(({ id, stages, ruleSetId }) => ({
			id,
			end: stages.at(-1)!.code,
			since: sinceBy.get(ruleSetId)!
		}))
	);
	const counts = new Map(counted.map((one) => [one.id, one]));
	return dossiers.map((dossier) => ({ ...dossier, count: counts.get(dossier.id)! }));
}
