import { cellRulesAsOf } from '#domain/rules/server/index.ts';
import { today } from '#platform/clock.ts';
import type { PlainDate } from '#platform/dates.ts';
import type { Id } from '#platform/id.ts';
import type { Context } from '#platform/server/context.ts';
import { workingCalendar } from '#platform/server/working-calendar.ts';
import type { WorkingCalendar } from '#platform/working-days.ts';
import {
	isOnLadder,
	ladderOfRules,
	standOnLadder,
	type LadderStand,
	type NamedRung,
	type TakenRung
} from '../../ladder.ts';
import { turnsOf } from '../../turns.ts';
import {
	actionsOnLadder,
	answersToRungs,
	pausesOfActions,
	stepsOfActions,
	takenOfActions
} from './ladder-queries.ts';

export type LadderAction = Awaited<ReturnType<ReturnType<typeof actionsOnLadder>['execute']>>[number];
type Pause = Awaited<ReturnType<typeof pausesOfActions>>[number];

/** Where one corrective action stands on the ladder, why it is paused, and what was said. */
export type Ladder = LadderStand & {
	action: LadderAction;
	isOnLadder: boolean;
	/** the pause that holds now, if any */
	paused: Pause | null;
	pauses: readonly Pause[];
};

/** Where some corrective actions stand on the ladder, by their ids. Whoever asks was shown them already. */
export async function ladderOf(ctx: Context, actionIds: readonly Id[]): Promise<ReadonlyMap<Id, Ladder>> {
	if (!actionIds.length) return new Map();
	const actions = await actionsOnLadder(ctx).where('a.action_id', 'in', actionIds).execute();
	const { rules } = await cellRulesAsOf(ctx, today(ctx.clock));
	const ladders = await readLadders(ctx, actions, ladderOfRules(rules.inspection));
	return new Map(ladders.map((ladder) => [ladder.action.id, ladder]));
}

/** The same for actions that were read already, on a ladder. Five questions, however many there are. */
export async function readLadders(
	ctx: Context,
	actions: readonly LadderAction[],
	ladder: readonly NamedRung[]
): Promise<Ladder[]> {
	if (!actions.length) return [];
	const ids = actions.map(({ id }) => id);
	const [steps, pauses, taken, calendar] = [
		await stepsOfActions(ctx, ids),
		await pausesOfActions(ctx, ids),
		await takenOfActions(ctx, ids),
		await calendarAround(ctx, actions)
	];
	const answers = taken.length
		? await answersToRungs(
				ctx,
				taken.map(({ id }) => id)
			)
		: [];
	const [stepsBy, pausesBy, takenBy, answersBy] = [
		Map.groupBy(steps, ({ actionId }) => actionId),
		Map.groupBy(pauses, ({ actionId }) => actionId),
		Map.groupBy(taken, ({ actionId }) => actionId),
		Map.groupBy(answers, ({ stepId }) => stepId)
	];
	return actions.map((action) => {
		const own = pausesBy.get(action.id) ?? [];
		const turns = turnsOf({
			plannedOn: action.plannedOn,
			firstDueOn: action.firstDueOn,
			steps: stepsBy.get(action.id) ?? [],
			pauses: own
		});
		const rungs = (takenBy.get(action.id) ?? []).map((rung): TakenRung => ({
			...rung,
			answers: answersBy.get(rung.id) ?? []
		}));
		return {
			...standOnLadder(turns, rungs, ladder, calendar),
			action,
			isOnLadder: isOnLadder(action.state),
			paused: own.find(({ round, resumedOn }) => round === action.round && resumedOn === null) ?? null,
			pauses: own
		};
	});
}

/** The working days around these deadlines, up to a year from today. */
function calendarAround(ctx: Context, actions: readonly LadderAction[]): Promise<WorkingCalendar> {
	const years = actions.flatMap(({ plannedOn, firstDueOn, dueOn }) =>
		[plannedOn, firstDueOn, dueOn].map(yearOf)
	);
	const thisYear = yearOf(today(ctx.clock));
	return workingCalendar(ctx, Math.min(...years, thisYear), Math.max(...years, thisYear) + 1);
}

const yearOf = (date: PlainDate): number => Number(date.slice(0, 4));
