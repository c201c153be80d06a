import * as v from 'valibot';
import { mayAct } from '#domain/comments/comment.ts';
import { canAnswer, canFeed, canHandle } from '#domain/comments/policy.ts';
import { commentRules, feedReview, getComment, noteNews } from '#domain/comments/server/index.ts';
import { all } from '#platform/refusal.ts';
import { formAction } from '#web/server/form-action.ts';
import { permit } from '#web/server/permit.ts';

export async function load({ locals: { ctx }, params }) {
	const { comment, ...rest } = await getComment(ctx, params.id);
	const { topics, grounds } = await commentRules(ctx, comment.ruleSetId);
	const handles = canHandle(ctx.actor, comment);
	const { state } = comment;
	return {
		...{ comment, ...rest },
		topic: topics.value.find(({ code }) => code === comment.topic)?.[ctx.locale] ?? comment.topic,
		grounds: grounds.value,
		mayPass: permit(ctx, all(handles, mayAct('pass', state))),
		mayWithhold: permit(ctx, all(handles, mayAct('withhold', state))),
		mayAsk: permit(ctx, all(handles, mayAct('ask', state))),
		mayClose: permit(ctx, all(handles, mayAct('close', state))),
		mayAnswer: permit(ctx, all(canAnswer(ctx.actor, comment), mayAct('answer', state))),
		mayFeed: permit(ctx, all(canFeed(ctx.actor, comment), mayAct('feed', state)))
	};
}

export const actions = {
	noted: formAction(v.object({}), async (ctx, _, { params }) => {
		await noteNews(ctx, params.id!);
		return `/comments/${params.id}`;
	}),
	feed: formAction(v.object({}), async (ctx, _, { params }) => {
		await feedReview(ctx, params.id!);
		return `/comments/${params.id}`;
	})
};
