import { today } from '#platform/clock.ts';
import type { Context } from '#platform/server/context.ts';
import { registerHref, type RegisterFilter } from '../register.ts';
import type { ShortcomingStage } from '../shortcoming.ts';
import { countStages } from './register-queries.ts';

/** The loop at a glance: how many were found, and how many of them stand where; each with the list behind it. */
export async function countLoop(ctx: Context) {
	const stages = await countStages(ctx, today(ctx.clock));
	const at = (...names: ShortcomingStage[]) =>
		stages.filter(({ stage }) => names.includes(stage)).reduce((sum, { count }) => sum + Number(count), 0);
	const place = (count: number, filter: RegisterFilter) => ({ count, href: registerHref(filter) });
	return {
		found: place(
			stages.reduce((sum, { count }) => sum + Number(count), 0),
			{}
		),
		mending: place(at('without-action', 'mending'), { state: 'mending' }),
		reported: place(at('reported'), { state: 'reported' }),
		verified: place(at('verified'), { state: 'verified' }),
		holds: place(at('holds'), { state: 'holds' }),
		overdue: place(
			stages.reduce((sum, { overdue }) => sum + Number(overdue), 0),
			{ overdue: true }
		)
	};
}
