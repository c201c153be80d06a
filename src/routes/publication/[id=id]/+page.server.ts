import { canBeClosed, canBePosted, isOverdue } from '#domain/disclosure/obligation.ts';
import { canKeepObligations, canPost } from '#domain/disclosure/policy.ts';
import { readMatrixRules, readObligation } from '#domain/disclosure/server/index.ts';
import { disclosurePageWords } from '#domain/disclosure/words/disclosure-words.ts';
import { today } from '#platform/clock.ts';
import { all } from '#platform/refusal.ts';
import { listEvents } from '#platform/server/events.ts';
import { permit } from '#web/server/permit.ts';

export async function load({ locals: { ctx, locale }, params }) {
	const { obligation, postings } = await readObligation(ctx, params.id);
	const { forms, contents, source } = await readMatrixRules(ctx);
	const acts: Record<string, string> = disclosurePageWords(locale).record.acts;
	return {
		...{ obligation, postings, forms, source: source.number },
		content: contents.find(({ code }) => code === obligation.content) ?? null,
		isOverdue: isOverdue(obligation, today(ctx.clock)),
		history: (await listEvents(ctx, [obligation.id])).map(({ sequence, happened_at, actor, act }) => ({
			...{ id: String(sequence), at: happened_at, who: actor ?? '', act: acts[act] ?? act }
		})),
		mayPost: permit(ctx, all(canPost(ctx.actor, obligation.ownerId), canBePosted(obligation))),
		mayClose: permit(ctx, all(canKeepObligations(ctx.actor), canBeClosed(obligation)))
	};
}
