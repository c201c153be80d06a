import { hamletName } from './figure-queries.ts';
import type { Id } from '#platform/id.ts';
import { notFound } from '#platform/refusal.ts';
import type { Context } from '#platform/server/context.ts';
import { codesOf, findFile } from './file-queries.ts';
import { getDossierToWorkOn } from './find-dossier.ts';
import { amountsOf, disputesOf, headsOf, kinOf, papersOf, plotsOf, stepsOf } from './part-queries.ts';

/** One household’s file with everything in it, for those who work on its dossier. */
export async function seeFile(ctx: Context, fileId: Id) {
	const file = await findFile(ctx, fileId);
	if (!file) throw notFound();
	const dossier = await getDossierToWorkOn(ctx, file.dossierId);
	const [codes, hamlet, heads, papers, amounts, plots, disputes, steps, kin] = await Promise.all([
		codesOf(ctx, [fileId]),
		hamletName(ctx, file.hamletId),
		headsOf(ctx, fileId),
		papersOf(ctx, fileId),
		amountsOf(ctx, fileId),
		plotsOf(ctx, fileId),
		disputesOf(ctx, fileId),
		stepsOf(ctx, fileId),
		kinOf(ctx, fileId)
	]);
	return {
		dossier,
		file: { ...file, code: codes[0]!.code, hamletName: hamlet },
		household: heads.find(({ to }) => to === null) ?? heads[0]!,
		heads,
		papers,
		amounts,
		plots,
		disputes,
		steps,
		...kin
	};
}
export type SeenFile = Awaited<ReturnType<typeof seeFile>>;
