import { isVisitor, seesVisits } from '#domain/accompaniment/policy.ts';
import { listCells } from '#domain/organization/server/index.ts';
import { today } from '#platform/clock.ts';
import { insist, no, yes } from '#platform/refusal.ts';
import { readCheckList } from '../read-check-list.ts';

/** A blank sheet, with the cell and the visitor on it when they are known. */
export async function load({ locals: { ctx }, url }) {
	insist(seesVisits(ctx.actor) ? yes : no('accompaniment.lists-for-those-who-lead'));
	const day = today(ctx.clock);
	const cell = (await listCells(ctx, day)).find(({ id }) => id === url.searchParams.get('cell'));
	return {
		cell: cell?.name ?? '',
		visitor: isVisitor(ctx.actor) ? ctx.actor.name : '',
		...(await readCheckList(ctx, day))
	};
}
