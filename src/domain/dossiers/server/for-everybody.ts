import type { PlainDate } from '#platform/dates.ts';
import { notFound } from '#platform/refusal.ts';
import type { Context } from '#platform/server/context.ts';
import { readHouseholdCode } from '../household-code.ts';
import { stageAfter, stageOf } from '../stage.ts';
import { fileByCode, publishedBySlug, publishedDossiers } from './publication-queries.ts';

/** The dossiers of which something was published, with the day of the newest figures. */
export const listPublished = (ctx: Context) => publishedDossiers(ctx);

/** What was published of a dossier: the newest in full, of the older ones the days. */
export async function seePublished(ctx: Context, slug: string) {
	const [newest, ...older] = await publishedBySlug(ctx, slug);
	if (!newest) throw notFound();
	const { title, ground, asOf, revision, figures, message } = newest;
	return {
		title,
		ground,
		asOf,
		revision,
		figures,
		message,
		older: older.map((one) => ({ asOf: one.asOf, revision: one.revision }))
	};
}

type Said = { vi: string; en: string };

/** Where one file stands, in words for the household: nothing of who they are, no sums. */
export type OwnFile = {
	stage: Said;
	told: Said;
	since: PlainDate;
	isDone: boolean;
	missing: Said[];
	owes: boolean;
	inDispute: boolean;
	next: { name: Said; told: Said } | null;
	place: number;
	stages: number;
};
export type Own = {
	title: string;
	went: 'split' | 'merged' | null;
	wentOn: PlainDate | null;
	files: OwnFile[];
};

/** A household finds its own file by its code; an old code leads on to what became of its file. Null for a wrong one. */
export async function findOwnFile(ctx: Context, typed: string): Promise<Own | null> {
	const code = readHouseholdCode(typed);
	const found = code ? await fileByCode(ctx, code) : [];
	const [first] = found;
	if (!first) return null;
	return {
		title: first.title,
		went: first.state === 'open' ? null : first.state,
		wentOn: first.endedOn,
		files: found
			.filter(({ state }) => state === 'open')
			.map((file) => {
				const stage = stageOf(file.stages, file.stage);
				const next = stageAfter(file.stages, file.stage);
				return {
					stage: { vi: stage.vi, en: stage.en },
					told: stage.public,
					since: file.stageSince,
					isDone: next === null,
					missing: stage.papers
						.filter((paper) => !file.papers.includes(paper.code))
						.map(({ vi, en }) => ({ vi, en })),
					owes: Boolean(stage.needsPayment) && !file.isPaid,
					inDispute: file.inDispute,
					next: next && { name: { vi: next.vi, en: next.en }, told: next.public },
					place: file.stages.indexOf(stage) + 1,
					stages: file.stages.length
				};
			})
	};
}
