import { getCorrectiveAction } from '#domain/rectification/server/index.ts';
import { getCommittee } from '#domain/organization/server/index.ts';
import { canReadAll } from '#domain/supervision/policy.ts';
import { getLadder } from '#domain/supervision/server/index.ts';
import { today } from '#platform/clock.ts';
import { notFound } from '#platform/refusal.ts';
import { isOwnersHead } from '../owners-head.ts';

/** What the superior is told of the committee's own head: a letter to be printed and signed, as no dispatch of ours carries it. */
export async function load({ locals: { ctx }, params }) {
	const ladder = await getLadder(ctx, params.id);
	if (!canReadAll(ctx.actor) || !(await isOwnersHead(ctx, ladder.action))) throw notFound();
	const [action, committee] = [await getCorrectiveAction(ctx, params.id), await getCommittee(ctx)];
	return {
		ladder,
		action: { id: action.id, task: action.task, reference: action.reference },
		day: today(ctx.clock),
		letter: { from: committee.name, to: committee.superiorName, place: committee.place }
	};
}
