import { getDialogue, publishResults } from '#domain/dialogues/server/index.ts';
import { openObligationOnce } from '#domain/disclosure/server/index.ts';
import type { Wish } from '#domain/documents/server/index.ts';
import { today } from '#platform/clock.ts';
import { showDate } from '#platform/dates.ts';
import type { Id } from '#platform/id.ts';
import { transaction, type Context } from '#platform/server/context.ts';

/**
 * The results of a conference go out, and with them what the law asks: that they are posted, read out and brought to the
 * hamlets, each with its proof. However often they are corrected, that is owed once. Dialogues know nothing of postings.
 */
export const publishAndPost = (ctx: Context, id: Id, wish: Wish): Promise<void> =>
	transaction(ctx, async (ctx) => {
		const { first } = await publishResults(ctx, id, wish);
		if (!first) return;
		const { heldOn } = await getDialogue(ctx, id);
		await openObligationOnce(
			ctx,
			{
				...{ content: 'dialogue-results', title: `Kết quả hội nghị đối thoại ngày ${showDate(heldOn)}` },
				...{ reference: null, decidedOn: today(ctx.clock), owner: ctx.actor.memberId },
				...{ added: [], fromPaper: false }
			},
			{ type: 'dialogue', id }
		);
	});
