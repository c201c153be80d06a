import { listPostHolders, listRoster } from '#domain/membership/server/index.ts';
import { postKinds, roles } from '#platform/actor.ts';
import { today } from '#platform/clock.ts';
import type { Id } from '#platform/id.ts';
import type { Context } from '#platform/server/context.ts';

export type Speaker = { id: Id; name: string };

/** Who takes part in some units today, and can raise a criticism there: their members, and those who hold a post in them. */
export async function listAuthors(ctx: Context, unitIds: readonly Id[]): Promise<Speaker[]> {
	const members = await listRoster(ctx, [...unitIds], today(ctx.clock));
	const holders = await listPostHolders(ctx, postKinds);
	return once([
		...members.map(({ id, fullName }) => ({ id, name: fullName })),
		...holders
			.filter(({ unitId }) => unitIds.includes(unitId))
			.map(({ memberId, name }) => ({ id: memberId, name }))
	]);
}

/** Who leads a collective and can answer for it. */
export async function listSpeakers(ctx: Context, unitId: Id): Promise<Speaker[]> {
	const holders = await listPostHolders(ctx, [...roles['cell-leader'], ...roles.leader]);
	return once(
		holders.filter((holder) => holder.unitId === unitId).map(({ memberId, name }) => ({ id: memberId, name }))
	);
}

const once = (speakers: Speaker[]): Speaker[] => [
	...new Map(speakers.map((speaker) => [speaker.id, speaker])).values()
];
