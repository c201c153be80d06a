import { canKeep } from '#domain/duties/policy.ts';
import { readDuty } from '#domain/duties/server/index.ts';
import { today } from '#platform/clock.ts';
import { permit } from '#web/server/permit.ts';

export async function load({ locals: { ctx }, params }) {
	const { duty, place, holdings } = await readDuty(ctx, params.id);
	return {
		duty,
		place,
		holdings,
		isOver: duty.to !== null && duty.to <= today(ctx.clock),
		mayKeep: permit(ctx, canKeep(ctx.actor, place))
	};
}
