import { compareArticles } from '#domain/duties/compare-articles.ts';
import { adoptionForm } from '#domain/duties/forms.ts';
import { canKeep } from '#domain/duties/policy.ts';
import { isWhole, readArticles } from '#domain/duties/regulation.ts';
import { adoptRegulation, readRegulation, readRegulationsOf } from '#domain/duties/server/index.ts';
import { today } from '#platform/clock.ts';
import { all, insist, no, yes } from '#platform/refusal.ts';
import { formAction } from '#web/server/form-action.ts';
import { permit } from '#web/server/permit.ts';

export async function load({ locals: { ctx }, params }) {
	const { place, draft, versions } = await readRegulationsOf(ctx, params.unit);
	insist(canKeep(ctx.actor, place));
	const text = readArticles(draft?.words ?? '');
	const last = versions[0] ? await readRegulation(ctx, versions[0].id) : null;
	return {
		place,
		text,
		changes: last ? compareArticles(last.articles, text.articles) : null,
		day: today(ctx.clock),
		mayAdopt: permit(ctx, all(canKeep(ctx.actor, place), draft ? yes : no('duties.no-draft'), isWhole(text)))
	};
}

export const actions = {
	default: formAction(adoptionForm, async (ctx, adoption, { params }) => {
		const id = await adoptRegulation(ctx, params.unit!, adoption);
		return `/regulations/${id}`;
	})
};
