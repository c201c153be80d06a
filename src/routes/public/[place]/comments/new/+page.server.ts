import { commentForm } from '#domain/comments/forms.ts';
import { commentRules, issueReceipt, listCadres, receiveComment } from '#domain/comments/server/index.ts';
import { canSealNow } from '#domain/custody/server/index.ts';
import { formAction } from '#web/server/form-action.ts';
import { guarded } from '#web/server/flood.ts';
import { services } from '#web/server/services.ts';

export async function load({ locals: { ctx } }) {
	const [cadres, rules, maySeal] = await Promise.all([listCadres(ctx), commentRules(ctx), canSealNow(ctx)]);
	return {
		issued: issueReceipt(services.settings.secret, ctx.committeeId),
		cadres,
		maySeal,
		topics: rules.topics.value,
		moderatedWithin: rules.moderatedWithin.value,
		answeredWithin: rules.answeredWithin.value
	};
}

export const actions = {
	default: (event) =>
		formAction(commentForm, async (ctx, comment) => {
			guarded(event, 'comment');
			return { receipt: await receiveComment(ctx, services.settings.secret, comment) };
		})(event)
};
