import { commentRules, listOwnComments } from '#domain/comments/server/index.ts';

export async function load({ locals: { ctx } }) {
	const [comments, { topics }] = await Promise.all([listOwnComments(ctx), commentRules(ctx)]);
	return {
		topics: topics.value,
		comments: comments.map(({ id, topic, receivedOn, dueOn, state }) => ({
			...{ id, topic, receivedOn, dueOn, state }
		}))
	};
}
