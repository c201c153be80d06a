import { getCommittee } from '#domain/organization/server/index.ts';
import { resultPaper } from '#domain/study/result-paper.ts';
import { getResult } from '#domain/study/server/index.ts';
import { notFound } from '#platform/refusal.ts';
import type { Context } from '#platform/server/context.ts';

/** One published revision, for its page and its files; an address that is no number is not found (404). */
export async function readPublished(ctx: Context, params: { id: string; revision: string }) {
	if (!/^[1-9]\d{0,5}$/.test(params.revision)) throw notFound();
	return getResult(ctx, params.id, Number(params.revision));
}

/** The same as an official paper. */
export async function readResultPaper(ctx: Context, params: { id: string; revision: string }) {
	const { session, result, revisions, lines, rules, answerBy } = await readPublished(ctx, params);
	return resultPaper({
		session,
		committee: await getCommittee(ctx),
		result,
		replaces: revisions.find((one) => one.revision === result.revision - 1),
		lines,
		rules,
		answerBy
	});
}
