import { heirsOf } from '#domain/organization/server/index.ts';
import { today } from '#platform/clock.ts';
import type { Id } from '#platform/id.ts';
import type { Context } from '#platform/server/context.ts';
import type { FollowerPeriod } from '../follower.ts';
import { cellIdsFollowedBy, followersOn, withForebears } from './follower-queries.ts';

/** Who follows each of these cells today, or what it was merged into: to them goes what the cell left open. */
export async function followersNow(ctx: Context, unitIds: readonly Id[]): Promise<Map<Id, FollowerPeriod>> {
	if (unitIds.length === 0) return new Map();
	const day = today(ctx.clock);
	const heirs = await heirsOf(ctx, [...new Set(unitIds)], day);
	const followers = await followersOn(ctx, day, [...new Set(heirs.values())]);
	return new Map(
		[...heirs].flatMap(([unitId, heirId]) => {
			const follower = followers.find((one) => one.unitId === heirId);
			return follower ? [[unitId, follower] as const] : [];
		})
	);
}

/** The cells that somebody follows today, with those that were merged into them. */
export async function cellsFollowedNow(ctx: Context, memberId: Id): Promise<Id[]> {
	const day = today(ctx.clock);
	const own = await cellIdsFollowedBy(ctx, memberId, day);
	return [...(await withForebears(ctx, own, day)).keys()];
}
