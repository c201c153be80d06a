import { cellSizes, listPostHolders } from '#domain/membership/server/index.ts';
import { canKeepCells } from '#domain/organization/policy.ts';
import { listCellKinds, listCells } from '#domain/organization/server/index.ts';
import { permit } from '#web/server/permit.ts';

export async function load({ locals: { ctx } }) {
	const [cells, kinds, sizes, secretaries] = await Promise.all([
		listCells(ctx),
		listCellKinds(ctx),
		cellSizes(ctx),
		listPostHolders(ctx, ['cell-secretary'])
	]);
	return {
		cells: cells.map(({ id, name }) => ({
			id,
			name,
			kind: kinds.get(id) ?? null,
			secretary: secretaries.find(({ unitId }) => unitId === id)?.name ?? '',
			...(sizes.get(id) ?? { members: 0, probationary: 0, exempt: 0 })
		})),
		mayKeep: permit(ctx, canKeepCells(ctx.actor))
	};
}
