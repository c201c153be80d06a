import { groupingForm } from '#domain/dialogues/forms.ts';
import { canPrepare } from '#domain/dialogues/policy.ts';
import { getQuestion, groupQuestion, listMergeTargets, listTopics } from '#domain/dialogues/server/index.ts';
import { listHamlets } from '#domain/organization/server/index.ts';
import { formAction } from '#web/server/form-action.ts';
import { permit } from '#web/server/permit.ts';

export async function load({ locals: { ctx, locale }, params }) {
	const question = await getQuestion(ctx, params.id);
	const may = canPrepare(ctx.actor);
	const targets = may.allowed && question.state === 'open' ? await listMergeTargets(ctx, question) : [];
	const short = (text: string) => (text.length > 90 ? `${text.slice(0, 89).trimEnd()}…` : text);
	return {
		question,
		topics: (await listTopics(ctx)).map((one) => ({ value: one.code, label: one[locale] })),
		hamlets: (await listHamlets(ctx)).map(({ id, name }) => ({ value: id, label: name })),
		targets: targets.map(({ id, heading, words }) => ({ value: id, label: short(heading ?? words) })),
		may: permit(ctx, may)
	};
}

export const actions = {
	default: formAction(groupingForm, async (ctx, grouping, { params }) => {
		await groupQuestion(ctx, params.id!, grouping);
		return `/dialogues/questions/${params.id}`;
	})
};
