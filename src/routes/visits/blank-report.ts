import { cellsFollowedBy } from '#domain/accompaniment/server/index.ts';
import { listCells } from '#domain/organization/server/index.ts';
import { rulesAsOf } from '#domain/rules/server/index.ts';
import { today } from '#platform/clock.ts';
import type { Context } from '#platform/server/context.ts';
import { readCheckList } from './read-check-list.ts';

/** What every empty report shows: the cells, those that one follows first, the check-list, and what a shortcoming can be about. */
export async function blankReport(ctx: Context) {
	const day = today(ctx.clock);
	const [cells, followed, { rules }] = await Promise.all([
		listCells(ctx, day),
		cellsFollowedBy(ctx, ctx.actor.memberId, day),
		rulesAsOf(ctx, day)
	]);
	return {
		memberId: ctx.actor.memberId,
		followed,
		cells: cells
			.toSorted((a, b) => Number(followed.includes(b.id)) - Number(followed.includes(a.id)))
			.map(({ id, name }) => ({ value: id, label: name })),
		...(await readCheckList(ctx, day)),
		criteria: rules.rectification.criteria.value
			.filter(({ subject }) => subject !== 'member')
			.map((one) => ({ value: one.code, label: one[ctx.locale] }))
	};
}
