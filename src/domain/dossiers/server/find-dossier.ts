import type { Id } from '#platform/id.ts';
import { actsForCommittee } from '#platform/actor.ts';
import { insist, notFound } from '#platform/refusal.ts';
import type { Context } from '#platform/server/context.ts';
import { canSeeFigures, canWorkOn } from '../policy.ts';
import { dossiersOf, findDossier, lockDossierRow, type Dossier } from './dossier-queries.ts';

const theirs = (ctx: Context, dossier: Dossier | undefined): Dossier => {
	if (!dossier || !canSeeFigures(ctx.actor, dossier).allowed) throw notFound();
	return dossier;
};

/** A dossier whose figures this person may see; for others it is not there (404). */
export const getDossier = async (ctx: Context, id: Id): Promise<Dossier> =>
	theirs(ctx, await findDossier(ctx, id));

/** The same, for those who may see households and keep their files; refuses (403) who may see figures only. */
export async function getDossierToWorkOn(ctx: Context, id: Id): Promise<Dossier> {
	const dossier = await getDossier(ctx, id);
	insist(canWorkOn(ctx.actor, dossier));
	return dossier;
}

/** The same, held until the transaction ends. */
export async function lockDossier(ctx: Context, id: Id): Promise<Dossier> {
	const dossier = theirs(ctx, await lockDossierRow(ctx, id));
	insist(canWorkOn(ctx.actor, dossier));
	return dossier;
}

/** The dossiers whose figures this person may see. */
export const listDossiers = (ctx: Context): Promise<Dossier[]> =>
	dossiersOf(ctx, actsForCommittee(ctx.actor) ? 'all' : ctx.actor.memberId);
