import { criterionName, type RuleSet } from '#domain/rules/rule-set.ts';
import { rulesOf } from '#domain/rules/server/index.ts';
import type { PlainDate } from '#platform/dates.ts';
import type { Id } from '#platform/id.ts';
import type { Context } from '#platform/server/context.ts';
import type { ShortcomingStage } from '../shortcoming.ts';
import { courseOf, standingOn, type ActionStanding } from '../standing.ts';
import { actionsOf, foundOf, stepsOf } from './standing-queries.ts';

/** A shortcoming as it stood at the end of a day, with what was being done about it. */
export type StandingShortcoming = {
	id: Id;
	reference: string;
	memberId: Id | null;
	unitId: Id | null;
	criterion: string;
	criterionName: string;
	description: string;
	cause: string;
	responsibility: string;
	foundOn: PlainDate;
	recurs: boolean;
	stage: ShortcomingStage;
	/** the next day set for anything still to be done */
	dueOn: PlainDate | null;
	isOverdue: boolean;
	/** the day since which all of it holds */
	endedOn: PlainDate | null;
	actions: ({ id: Id; task: string; expectedProduct: string } & ActionStanding)[];
};

/**
 * All that was found of some members and collectives, as it stood at the end of a day, oldest first; as many questions
 * to the database for two thousand as for one. The caller has seen to it that this person may read it.
 */
export async function standOfSubjects(
	ctx: Context,
	{ memberIds = [], unitIds = [] }: { memberIds?: Id[]; unitIds?: Id[] },
	day: PlainDate
): Promise<StandingShortcoming[]> {
	const found = await foundOf(ctx, memberIds, unitIds, day);
	if (found.length === 0) return [];
	const idsOf = (rows: readonly { id: Id }[]) => rows.map(({ id }) => id);
	const actions = await actionsOf(ctx, idsOf(found), day);
	const steps = Map.groupBy(await stepsOf(ctx, idsOf(actions)), ({ actionId }) => actionId);
	const byShortcoming = Map.groupBy(actions, ({ shortcomingId }) => shortcomingId);
	const rules = new Map<Id, RuleSet>();
	for (const { ruleSetId } of found)
		if (!rules.has(ruleSetId)) rules.set(ruleSetId, await rulesOf(ctx, ruleSetId));
	return found.map(({ ruleSetId, recurrenceOf, ...one }) => {
		const own = (byShortcoming.get(one.id) ?? []).map(({ id, task, expectedProduct, ...now }) => ({
			...{ id, task, expectedProduct },
			...standingOn(day, now, steps.get(id) ?? [])
		}));
		const course = courseOf(own);
		return {
			...one,
			...course,
			criterionName: criterionName(rules.get(ruleSetId)!, one.criterion, ctx.locale),
			recurs: recurrenceOf !== null,
			isOverdue: course.dueOn !== null && course.dueOn < day,
			actions: own
		};
	});
}
