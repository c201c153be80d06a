import { asDraft, type IssuedPaper } from '#domain/documents/issued-paper.ts';
import type { Paper } from '#domain/documents/paper.ts';
import { findIssued, issuePaper, listIssued, type Wish } from '#domain/documents/server/index.ts';
import { getCommittee } from '#domain/organization/server/index.ts';
import type { Id } from '#platform/id.ts';
import { insist, notFound, yes, type Answer } from '#platform/refusal.ts';
import { transaction, type Context } from '#platform/server/context.ts';
import { regulationIssuer, regulationPaper } from '../papers/regulation-paper.ts';
import { canKeep } from '../policy.ts';
import { readRegulation } from './read-regulations.ts';
import { lockRegulations } from './regulation-queries.ts';

/** What kind of paper a version of working regulations is, among those that were issued. */
const kind = 'working-regulations';

async function readNow(ctx: Context, id: Id) {
	const { regulation, place, articles } = await readRegulation(ctx, id);
	const committee = await getCommittee(ctx);
	return {
		regulation,
		place,
		issuer: regulationIssuer(place),
		paper: regulationPaper({ committee, unit: place, regulation, articles })
	};
}

/** An adopted version as a paper: the revision asked for, else the newest issued, else a draft without a number. */
export async function getRegulationPaper(ctx: Context, id: Id, revision?: number) {
	const now = await readNow(ctx, id);
	const found = await findIssued(ctx, kind, id, revision);
	if (revision && !found) throw notFound();
	const mayKeep = canKeep(ctx.actor, now.place);
	const mayIssue: Answer | null = mayKeep.allowed ? yes : null;
	if (!found) {
		const paper: Paper = asDraft(now.paper, now.issuer);
		return { ...now, paper, issued: null, revisions: [] as IssuedPaper[], mayIssue };
	}
	const { content: paper, revisions, ...issued } = found;
	return { ...now, paper, issued, revisions, mayIssue };
}

/** What the next issue will be. Refuses (403) who may not issue it. */
export async function previewRegulationPaper(ctx: Context, id: Id) {
	const now = await readNow(ctx, id);
	insist(canKeep(ctx.actor, now.place));
	return { ...now, revisions: await listIssued(ctx, [id], [kind]) };
}

/** Issues an adopted version in the name of its unit: it gets its number (QC), its date and a signature. */
export const issueRegulationPaper = (ctx: Context, id: Id, wish: Wish): Promise<IssuedPaper> =>
	transaction(ctx, async (ctx) => {
		const { regulation, place, issuer, paper } = await readNow(ctx, id);
		await lockRegulations(ctx, regulation.unitId);
		insist(canKeep(ctx.actor, place));
		return issuePaper(ctx, {
			...issuer,
			kind,
			subject: { type: 'regulation', id },
			unitId: regulation.unitId,
			paper,
			...wish
		});
	});
