import * as v from 'valibot';
import { readCommentFilter } from '#domain/comments/comment-filter.ts';
import { canEndDay, canTakeDown } from '#domain/comments/policy.ts';
import {
	commentRules,
	commentsPerPage,
	endDemonstrationDay,
	listComments
} from '#domain/comments/server/index.ts';
import { getCommittee } from '#domain/organization/server/index.ts';
import { formAction } from '#web/server/form-action.ts';
import { pageIn } from '#web/server/page-in.ts';
import { permit } from '#web/server/permit.ts';

export async function load({ locals: { ctx }, url }) {
	const filter = readCommentFilter(url.searchParams);
	const page = pageIn(url);
	const { counts, comments } = await listComments(ctx, filter, page);
	const { isDemonstration } = await getCommittee(ctx);
	return {
		...{ filter, page, perPage: commentsPerPage, counts, comments },
		topics: (await commentRules(ctx)).topics.value,
		mayTakeDown: permit(ctx, canTakeDown(ctx.actor)),
		mayEndDay: canEndDay(ctx.actor, isDemonstration).allowed
	};
}

export const actions = {
	default: formAction(v.object({}), async (ctx) => {
		await endDemonstrationDay(ctx, (await getCommittee(ctx)).isDemonstration);
		return '/comments';
	})
};
