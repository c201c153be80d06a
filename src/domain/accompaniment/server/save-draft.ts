import type { Id } from '#platform/id.ts';
import { insist } from '#platform/refusal.ts';
import { transaction, type Context } from '#platform/server/context.ts';
import { canWriteReports } from '../policy.ts';
import { deleteDraft, upsertDraft } from './draft-queries.ts';

/** Keeps what is typed of a report so far, for its author alone; the last word counts. Nobody else learns of it, so it is no event. */
export const saveDraft = (
	ctx: Context,
	visitId: Id,
	unitId: Id,
	content: Record<string, string>
): Promise<void> =>
	transaction(ctx, async (ctx) => {
		insist(canWriteReports(ctx.actor));
		await upsertDraft(ctx, visitId, unitId, content);
	});

/** The author drops what they had begun. */
export const dropDraft = (ctx: Context, visitId: Id): Promise<void> =>
	transaction(ctx, async (ctx) => {
		insist(canWriteReports(ctx.actor));
		await deleteDraft(ctx, visitId);
	});
