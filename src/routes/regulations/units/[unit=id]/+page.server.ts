import { canKeep } from '#domain/duties/policy.ts';
import { readRegulationsOf } from '#domain/duties/server/index.ts';
import { permit } from '#web/server/permit.ts';

export async function load({ locals: { ctx }, params }) {
	const { place, current, standing, versions, draft } = await readRegulationsOf(ctx, params.unit);
	const mayKeep = canKeep(ctx.actor, place);
	return {
		place,
		current,
		standing,
		versions: versions.map(({ id, version, effectiveFrom, adoptedBy, adoptedOn, reason }) => ({
			id,
			version,
			effectiveFrom,
			adoptedBy,
			adoptedOn,
			reason
		})),
		// What is being written is for those who write it.
		draft: mayKeep.allowed && draft ? { enteredAt: draft.enteredAt, enteredBy: draft.enteredBy } : null,
		mayKeep: permit(ctx, mayKeep)
	};
}
