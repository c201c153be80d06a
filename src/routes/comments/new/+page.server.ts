import { commentForm } from '#domain/comments/forms.ts';
import { canTakeDown } from '#domain/comments/policy.ts';
import { commentRules, issueReceipt, listCadres, receiveComment } from '#domain/comments/server/index.ts';
import { canSealNow } from '#domain/custody/server/index.ts';
import { listPublicAddresses } from '#domain/organization/server/index.ts';
import { insist } from '#platform/refusal.ts';
import { formAction } from '#web/server/form-action.ts';
import { services } from '#web/server/services.ts';

export async function load({ locals: { ctx } }) {
	insist(canTakeDown(ctx.actor));
	const [cadres, rules, maySeal, addresses] = await Promise.all([
		listCadres(ctx),
		commentRules(ctx),
		canSealNow(ctx),
		listPublicAddresses(services.database.outside)
	]);
	return {
		issued: issueReceipt(services.settings.secret, ctx.committeeId),
		...{ cadres, maySeal },
		handle: addresses.find(({ committeeId }) => committeeId === ctx.committeeId)?.handle ?? '',
		topics: rules.topics.value,
		moderatedWithin: rules.moderatedWithin.value,
		answeredWithin: rules.answeredWithin.value
	};
}

export const actions = {
	default: formAction(commentForm, async (ctx, comment) => ({
		receipt: await receiveComment(ctx, services.settings.secret, comment)
	}))
};
