import { mergerForm } from '#domain/membership/forms.ts';
import { listPostHolders, listRoster, mergeCells } from '#domain/membership/server/index.ts';
import { canKeepCells } from '#domain/organization/policy.ts';
import { getCell, listCells } from '#domain/organization/server/index.ts';
import { roles } from '#platform/actor.ts';
import { today } from '#platform/clock.ts';
import { insist } from '#platform/refusal.ts';
import { formAction } from '#web/server/form-action.ts';

export async function load({ locals: { ctx }, params }) {
	const cell = await getCell(ctx, params.id);
	insist(canKeepCells(ctx.actor));
	const [cells, members, posts] = await Promise.all([
		listCells(ctx),
		listRoster(ctx, [cell.id], today(ctx.clock)),
		listPostHolders(ctx, roles['cell-leader'])
	]);
	return {
		cell,
		cells: cells.filter(({ id }) => id !== cell.id).map(({ id, name }) => ({ value: id, label: name })),
		members: members.length,
		posts: posts.filter(({ unitId }) => unitId === cell.id).length
	};
}

export const actions = {
	default: formAction(mergerForm, async (ctx, merger, { params }) => {
		await mergeCells(ctx, params.id!, merger);
		return `/cells/${merger.into}`;
	})
};
