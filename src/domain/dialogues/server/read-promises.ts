import { listAttachments } from '#domain/documents/server/index.ts';
import { actsForCommittee } from '#platform/actor.ts';
import { today } from '#platform/clock.ts';
import type { Id } from '#platform/id.ts';
import type { Context } from '#platform/server/context.ts';
import { getPromise } from './keep-promise.ts';
import { laddersOf } from './promise-ladder.ts';
import { countPromises, promisePage, type PromiseFilter } from './promise-queries.ts';
import { findQuestion } from './question-queries.ts';
import { dialoguesPerPage } from './read-dialogue.ts';

/** What was promised, open ones first: everything for those who act for the committee, for others their own. */
export async function listPromises(ctx: Context, filter: PromiseFilter, page: number) {
	const day = today(ctx.clock);
	const onlyOf = actsForCommittee(ctx.actor) ? null : ctx.actor.memberId;
	return {
		total: await countPromises(ctx, filter, day, onlyOf),
		promises: await promisePage(ctx, filter, {
			...{ today: day, onlyOf },
			page: { limit: dialoguesPerPage, offset: (page - 1) * dialoguesPerPage }
		})
	};
}

/** A promise with its history, its files and where it stands on the ladder. */
export async function readPromise(ctx: Context, id: Id) {
	const promise = await getPromise(ctx, id);
	const { steps, ...ladder } = (await laddersOf(ctx, [promise])).get(id)!;
	return {
		promise,
		question: (await findQuestion(ctx, promise.questionId))!,
		ladder,
		steps,
		files: await listAttachments(
			ctx,
			steps.map(({ id }) => id)
		)
	};
}
