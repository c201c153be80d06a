import { canConclude, canHear } from '#domain/study/policy.ts';
import { getCellAnswer, getSession, getSessionCell } from '#domain/study/server/index.ts';
import { answerState } from '#domain/study/listed-answer.ts';
import { today } from '#platform/clock.ts';
import { permit } from '#web/server/permit.ts';

export async function load({ locals: { ctx }, params }) {
	const session = await getSession(ctx, params.id);
	const cell = await getSessionCell(ctx, session, params.unit);
	const { people, dueOn } = await getCellAnswer(ctx, session.id, cell.unitId);
	return {
		session: { id: session.id, title: session.title },
		cell,
		dueOn,
		state: answerState(people, dueOn, today(ctx.clock)),
		people: people.map((person) => ({
			...person,
			mayHear: permit(ctx, canHear(ctx.actor, person)),
			mayConclude: permit(ctx, canConclude(ctx.actor, person))
		}))
	};
}
