import { listPostHolders } from '#domain/membership/server/index.ts';
import { postKinds } from '#platform/actor.ts';
import { today } from '#platform/clock.ts';
import type { Id } from '#platform/id.ts';
import { platformWords } from '#platform/platform-words.ts';
import type { Context } from '#platform/server/context.ts';
import { canAppoint } from '../policy.ts';
import { custodiansOn } from './queries.ts';

/** Who can be appointed: holders of a post who are no custodians yet, with their first post. */
export async function listCandidates(ctx: Context): Promise<{ id: Id; label: string }[]> {
	const holders = await listPostHolders(ctx, postKinds);
	const custodians = await custodiansOn(ctx, today(ctx.clock));
	const labels = new Map<Id, string>();
	for (const { memberId, name, kind } of holders) {
		if (!canAppoint(ctx.actor, memberId).allowed || labels.has(memberId)) continue;
		if (custodians.some((one) => one.memberId === memberId)) continue;
		labels.set(memberId, `${name} (${platformWords(ctx.locale).posts[kind]})`);
	}
	return [...labels].map(([id, label]) => ({ id, label }));
}
