import { asDraft, type IssuedPaper } from '#domain/documents/issued-paper.ts';
import { findIssued, issuePaper, listIssued, type Wish } from '#domain/documents/server/index.ts';
import { getCommittee } from '#domain/organization/server/index.ts';
import type { Id } from '#platform/id.ts';
import { insist, insistNow, no, notFound, yes, type Answer } from '#platform/refusal.ts';
import { transaction, type Context } from '#platform/server/context.ts';
import { canInspect } from '../../policy.ts';
import type { ProgrammeState } from '../../programme.ts';
import { programmeIssuer, programmePaper } from '../../programme-paper.ts';
import { getProgramme, lockProgramme } from './read-programme.ts';

const kind = 'inspection-programme';

/** The paper bears a number once the leaders have approved what it says. */
export const isFinal = ({ state }: { state: ProgrammeState }): Answer =>
	state === 'approved' ? yes : no('supervision.programme-not-approved');

/** The programme as a paper: the revision asked for, else the newest issued, else the draft. */
export async function getProgrammePaper(ctx: Context, id: Id, revision?: number) {
	const { programme, items } = await getProgramme(ctx, id);
	const found = await findIssued(ctx, kind, id, revision);
	if (revision && !found) throw notFound();
	const mayIssue = canInspect(ctx.actor).allowed ? isFinal(programme) : null;
	if (found) {
		const { content, revisions, ...issued } = found;
		return { programme, paper: content, issued, revisions, mayIssue };
	}
	const paper = asDraft(programmePaper(await getCommittee(ctx), programme, items), programmeIssuer);
	return { programme, paper, issued: null, revisions: [] as IssuedPaper[], mayIssue };
}

/** As it would be issued now, for an inspector; refuses (403) others. */
export async function previewProgrammePaper(ctx: Context, id: Id) {
	const { programme, items } = await getProgramme(ctx, id);
	insist(canInspect(ctx.actor));
	const committee = await getCommittee(ctx);
	return {
		programme,
		unitId: committee.unitId,
		final: isFinal(programme),
		paper: programmePaper(committee, programme, items),
		revisions: await listIssued(ctx, [id], [kind])
	};
}

/** Issues the programme that was approved; with a reason, corrects it. */
export const issueProgrammePaper = (ctx: Context, id: Id, wish: Wish): Promise<IssuedPaper> =>
	transaction(ctx, async (ctx) => {
		await lockProgramme(ctx, id);
		const { paper, unitId, final } = await previewProgrammePaper(ctx, id);
		insistNow(final);
		const subject = { type: 'inspection-programme', id };
		return issuePaper(ctx, { ...programmeIssuer, kind, subject, unitId, paper, ...wish });
	});
