import { cellRulesAsOf } from '#domain/rules/server/index.ts';
import { listOwnLadders } from '#domain/supervision/server/index.ts';
import { today } from '#platform/clock.ts';
import { daysBetween } from '#platform/dates.ts';

/** What this person has yet to mend, with the days that are left: one page for everybody. */
export async function load({ locals: { ctx } }) {
	const day = today(ctx.clock);
	const { rules } = await cellRulesAsOf(ctx, day);
	return {
		marks: rules.inspection.remindBefore.value.join(', '),
		ladders: (await listOwnLadders(ctx)).map((ladder) => ({
			...ladder,
			daysLeft: daysBetween(day, ladder.action.dueOn)
		}))
	};
}
