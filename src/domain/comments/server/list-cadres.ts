import { listPostHolders } from '#domain/membership/server/index.ts';
import { listUnits } from '#domain/organization/server/index.ts';
import { postKinds } from '#platform/actor.ts';
import { today } from '#platform/clock.ts';
import type { Id } from '#platform/id.ts';
import { platformWords } from '#platform/platform-words.ts';
import type { Context } from '#platform/server/context.ts';

export type Cadre = { memberId: Id; label: string };

/** Whom the public page offers: who holds a post, by their first one. Their names and posts are known to everybody. */
export async function listCadres(ctx: Context): Promise<Cadre[]> {
	const day = today(ctx.clock);
	const [holders, units] = await Promise.all([listPostHolders(ctx, postKinds), listUnits(ctx, day)]);
	const { posts } = platformWords(ctx.locale);
	const cadres = new Map<Id, Cadre>();
	for (const { memberId, name, kind, unitId } of holders) {
		if (cadres.has(memberId)) continue;
		const cell = kind.startsWith('cell-') ? units.find(({ id }) => id === unitId)?.name : undefined;
		const post = [posts[kind], cell].filter(Boolean).join(', ');
		cadres.set(memberId, { memberId, label: `${post}: ${name}` });
	}
	return [...cadres.values()];
}
