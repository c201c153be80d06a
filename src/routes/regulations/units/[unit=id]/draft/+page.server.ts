import { draftForm, nothingForm } from '#domain/duties/forms.ts';
import { canKeep } from '#domain/duties/policy.ts';
import { readArticles } from '#domain/duties/regulation.ts';
import {
	discardRegulationDraft,
	readRegulationsOf,
	saveRegulationDraft,
	startsFor
} from '#domain/duties/server/index.ts';
import { insist } from '#platform/refusal.ts';
import { formAction } from '#web/server/form-action.ts';
import { permit } from '#web/server/permit.ts';

export async function load({ locals: { ctx }, params, url }) {
	const { place, draft } = await readRegulationsOf(ctx, params.unit);
	insist(canKeep(ctx.actor, place));
	const starts = await startsFor(ctx, params.unit);
	const wanted = url.searchParams.get('start');
	const start =
		wanted === 'last' ? starts.last?.text : starts.offered.find(({ code }) => code === wanted)?.text;
	const words = start ?? draft?.words ?? '';
	return {
		place,
		words,
		articles: readArticles(words).articles.length,
		hasDraft: draft !== null,
		isSaved: url.searchParams.has('saved'),
		starts: [
			...(starts.last ? [{ code: 'last', version: starts.last.version, name: '' }] : []),
			...starts.offered.map(({ code, vi, en }) => ({
				code,
				version: 0,
				name: ctx.locale === 'vi' ? vi : en
			}))
		],
		wanted,
		mayKeep: permit(ctx, canKeep(ctx.actor, place))
	};
}

export const actions = {
	save: formAction(draftForm, async (ctx, { words, fromPaper, adopt }, { params }) => {
		await saveRegulationDraft(ctx, params.unit!, { words, fromPaper });
		const at = `/regulations/units/${params.unit}`;
		return adopt ? `${at}/adoption` : `${at}/draft?saved`;
	}),
	discard: formAction(nothingForm, async (ctx, _nothing, { params }) => {
		await discardRegulationDraft(ctx, params.unit!);
		return `/regulations/units/${params.unit}`;
	})
};
