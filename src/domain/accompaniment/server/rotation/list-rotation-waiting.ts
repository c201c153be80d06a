import { listCells } from '#domain/organization/server/index.ts';
import { today } from '#platform/clock.ts';
import { addDays, addMonths, showDate } from '#platform/dates.ts';
import type { Context } from '#platform/server/context.ts';
import type { WaitingItem } from '#platform/waiting.ts';
import { monthOf } from '#domain/cell-meetings/habit.ts';
import { rotationWords } from '../../words/rotation.ts';
import { outcomesIn } from './outcome-queries.ts';
import { visitsInForce } from './plan-queries.ts';

/** As long before a visit as its leader is reminded of it, and as long after it as they are asked what became of it. */
const ahead = 14;
const behind = 3;

/** A leader’s visits of the next two weeks, and those of which nobody has said what became of them. */
export async function listRotationWaiting(ctx: Context): Promise<WaitingItem[]> {
	const day = today(ctx.clock);
	const { memberId } = ctx.actor;
	const [from, to] = [addMonths(monthOf(day), -behind), monthOf(addDays(day, ahead))];
	const visits = (await visitsInForce(ctx, from, to, { memberId })).filter(
		({ on }) => on <= addDays(day, ahead)
	);
	if (visits.length === 0) return [];
	const [outcomes, cells] = await Promise.all([outcomesIn(ctx, from, to), listCells(ctx)]);
	const names = new Map(cells.map(({ id, name }) => [id, name]));
	const words = rotationWords(ctx.locale).waiting;
	return visits
		.filter(({ unitId, month }) => !outcomes.some((one) => one.unitId === unitId && one.month === month))
		.map(({ unitId, month, on, at, joint }) => ({
			id: `rotation ${unitId} ${month}`,
			verb: on < day ? words.say : words.attend,
			thing: names.get(unitId) ?? '',
			forWhom: `${at}, ${showDate(on)}${joint ? ` (${words.joint})` : ''}`,
			dueOn: on < day ? addDays(on, 3) : on,
			href: `/rotation/cells/${unitId}?month=${month.slice(0, 7)}`,
			button: on < day ? words.sayButton : words.seeButton
		}));
}
