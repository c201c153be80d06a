import { promiseOfShortcoming } from '#domain/dialogues/server/index.ts';
import { caseOfShortcoming } from '#domain/cases/server/index.ts';
import { historyOf } from '#domain/rectification/history.ts';
import { canAnswer, canPlan } from '#domain/rectification/policy.ts';
import { getCourse, getShortcoming } from '#domain/rectification/server/index.ts';
import { stageOf } from '#domain/rectification/shortcoming.ts';
import { isOverdue } from '#domain/rectification/corrective-action.ts';
import { rectificationWords } from '#domain/rectification/words.ts';
import { criterionName } from '#domain/rules/rule-set.ts';
import { rulesOf } from '#domain/rules/server/index.ts';
import { today } from '#platform/clock.ts';
import { permit } from '#web/server/permit.ts';

export async function load({ locals: { ctx, locale }, params }) {
	const shortcoming = await getShortcoming(ctx, params.id);
	const course = await getCourse(ctx, params.id);
	const rules = await rulesOf(ctx, shortcoming.ruleSetId);
	const day = today(ctx.clock);
	return {
		shortcoming,
		criterion: criterionName(rules, shortcoming.criterion, locale),
		stage: stageOf(course.actions.map(({ state }) => state)),
		isOverdue: course.actions.some((action) => isOverdue(action, day)),
		answers: course.answers,
		actions: course.actions.map(({ id, task, ownerName, dueOn, state, ...action }) => ({
			...{ id, task, ownerName, dueOn, state },
			isOverdue: isOverdue({ state, dueOn }, day),
			round: action.round
		})),
		history: historyOf(shortcoming, course, rectificationWords(locale)),
		promise: shortcoming.source === 'dialogue' ? await promiseOfShortcoming(ctx, shortcoming.id) : undefined,
		fromCase: await caseOfShortcoming(ctx, shortcoming.id),
		isOwn: shortcoming.subjectMemberId === ctx.actor.memberId,
		mayAnswer: permit(ctx, canAnswer(ctx.actor, shortcoming)),
		mayPlan: permit(ctx, canPlan(ctx.actor, shortcoming))
	};
}
