import { today } from '#platform/clock.ts';
import type { Id } from '#platform/id.ts';
import { insist, insistNow, notFound } from '#platform/refusal.ts';
import { transaction, type Context } from '#platform/server/context.ts';
import { record } from '#platform/server/events.ts';
import { mayAct } from '../comment.ts';
import type { TypedAnswer } from '../forms.ts';
import { canAnswer } from '../policy.ts';
import {
	changeComment,
	findComment,
	findOwnComment,
	firstAnswered,
	insertStep,
	lockComment
} from './comment-queries.ts';

/** The person concerned answers; its author reads it under the receipt. The office enters what was written by hand. */
export const answerComment = (ctx: Context, id: Id, { words, fromPaper }: TypedAnswer): Promise<void> =>
	transaction(ctx, async (ctx) => {
		await lockComment(ctx, id);
		const comment = (await findOwnComment(ctx, id)) ?? (await findComment(ctx, id));
		if (!comment) throw notFound();
		insist(canAnswer(ctx.actor, comment));
		insistNow(mayAct('answer', comment.state));
		const { subjectMemberId: doneBy } = comment;
		const own = doneBy === ctx.actor.memberId;
		const channel = fromPaper ? 'paper' : own ? 'self' : 'on-behalf';
		const day = today(ctx.clock);
		await insertStep(ctx, id, {
			...{ kind: 'answered', words, doneBy, doneOn: day, channel },
			enteredBy: own ? null : ctx.actor.memberId
		});
		await changeComment(ctx, id, {
			...{ state: 'answered', due_on: null, first_answered_on: firstAnswered(day) }
		});
		await record(ctx, 'comment.answered', {
			...{ subjectType: 'comment', subjectId: id, channel, onBehalfOf: own ? null : doneBy },
			...{ from: { state: 'passed' }, to: { state: 'answered' } }
		});
	});
